import type { Speaker } from '../types.ts';

/** CommuniGate Pro. */
export const communigate = {
  name: 'CommuniGate Pro',
  wordings: {
    'communigate-no-relay': {
      category: 'relay-denied',
      says: ['prohibited we do not relay', 'we do not relay'],
      samples: [
        '571 user@example.com prohibited. We do not relay',
        '571 we do not relay <user@example.com>',
      ],
      sources: ['https://support.communigate.com/CommuniGatePro/SMTP.html'],
    },
    'communigate-authenticate-first': {
      category: 'auth-required',
      says: ['prohibited authenticate first', 'prohibited please authenticate first'],
      samples: ['571 user@example.com prohibited. Please authenticate first'],
      sources: ['https://support.communigate.com/CommuniGatePro/SMTP.html'],
    },
    'communigate-unknown-account': {
      category: 'mailbox-not-found',
      says: ['unknown user account'],
      row: 'X.1.1',
      samples: ['550 user@example.com unknown user account'],
      sources: ['https://support.communigate.com/CommuniGatePro/SMTP.html'],
    },
    'communigate-account-full': {
      category: 'mailbox-full',
      says: ['account is full quota exceeded', '@ account is full quota exceeded'],
      row: 'X.2.2',
      samples: ['422 user@example.com account is full (quota exceeded)'],
      sources: ['https://support.communigate.com/CommuniGatePro/SMTP.html'],
    },
    'communigate-wrong-password': {
      category: 'auth-failed',
      says: ['incorrect password or account name'],
      row: 'X.7.8',
      samples: ['535 5.7.8 incorrect password or account name'],
      sources: ['https://support.communigate.com/CommuniGatePro/SMTP.html'],
    },
    'communigate-blacklisted': {
      category: 'reputation-blocked',
      says: [
        'your host … is blacklisted by',
        'your host … is blacklisted no mail will be accepted',
      ],
      samples: [
        '591 your host [192.0.2.1] is blacklisted by dnsbl.example.net. No mail will be accepted',
      ],
      sources: ['https://support.communigate.com/CommuniGatePro/Protection.html'],
    },
  },
} as const satisfies Speaker;
