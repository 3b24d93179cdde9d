import type { Speaker } from '../types.ts';

/** Barracuda Email Gateway Defense (ESS) and Email Security Gateway. */
export const barracuda = {
  name: 'Barracuda',
  hosts: ['.ess.barracudanetworks.com', '.barracudanetworks.com'],
  signature: ['barracudanetworks com', 'barracuda reputation'],
  wordings: {
    'barracuda-reputation': {
      category: 'reputation-blocked',
      says: [
        'blocked using barracuda reputation',
        'barracuda reputation',
        'barracudanetworks com reputation',
        'bbl barracudacentral org',
      ],
      samples: [
        '554 Service unavailable; Client host [mail.example.com] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.1',
        '554 Service unavailable; Client host [mail.example.com] blocked using Barracuda Reputation; http://bbl.barracudacentral.com/q.cgi?ip=192.0.2.1',
      ],
      sources: ['https://www.barracudacentral.org/rbl/removal-request'],
    },
    'barracuda-recipient-blocked': {
      category: 'policy-rejected',
      says: [
        'permanent failure for one or more recipients',
        'permanent failure for one or more recipients … blocked',
      ],
      samples: ['550 permanent failure for one or more recipients (user@example.com:blocked)'],
      sources: ['https://campus.barracuda.com/product/emailgatewaydefense/'],
    },
    'barracuda-recipient-unknown': {
      category: 'mailbox-not-found',
      says: [
        'permanent failure for one or more recipients @ 550 5.1.1',
        'permanent failure for one or more recipients … 5.1.1',
        'cuda nsu',
      ],
      row: 'X.1.1',
      samples: [
        '550 permanent failure for one or more recipients (user@example.com:550 5.1.1 User unknown)',
      ],
      sources: ['https://campus.barracuda.com/product/emailgatewaydefense/'],
    },
    'barracuda-temporary-failure': {
      category: 'server-error',
      says: ['temporary failure for one or more recipients'],
      samples: [
        '451 temporary failure for one or more recipients (user@example.com:451 4.3.2 try again later)',
      ],
      sources: ['https://campus.barracuda.com/product/emailgatewaydefense/'],
    },
  },
} as const satisfies Speaker;
