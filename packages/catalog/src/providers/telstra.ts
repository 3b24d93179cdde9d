import type { Speaker } from '../types.ts';

/** Telstra and BigPond (Australia). Inbound tags start with `IB`, outbound ones with `OB`. */
export const telstra = {
  name: 'Telstra (BigPond)',
  hosts: ['telstra.com', 'bigpond.com', 'bigpond.net.au', 'telstra.com.au', 'email.telstra.com'],
  signature: ['telstra com', 'bigpond com', 'bigpond net au', 'telstra', 'ob315'],
  wordings: {
    'telstra-bad-credentials': {
      category: 'auth-failed',
      says: ['authentication failed', '{login} failed', 'invalid {credentials}'],
      when: { provider: true },
      samples: ['535 5.7.8 Authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://www.telstra.com.au/support/email'],
    },
    'telstra-unauthenticated': {
      category: 'auth-required',
      says: ['ob315', 'unauthenticated traffic limit'],
      samples: ['421 4.7.0 Unauthenticated traffic limit exceeded OB315'],
      row: '530',
      sources: ['https://www.telstra.com.au/support/email/unauthenticated-traffic-limit'],
    },
    'telstra-ip-blocked': {
      category: 'reputation-blocked',
      says: [
        'ib101',
        'ib102',
        'ib103',
        'ib105',
        'ib109',
        'ib110',
        'ib212',
        'ib703',
        'ib704',
        'ib705',
        'poor reputation on cloudmark sender intelligence',
      ],
      when: { provider: true },
      samples: [
        '554 extmail.bigpond.com 192.0.2.1 IB703 Connection refused. 192.0.2.1 has a poor reputation on Cloudmark Sender Intelligence (CSI).',
      ],
      sources: ['https://www.telstra.com.au/support/email'],
    },
  },
} as const satisfies Speaker;
