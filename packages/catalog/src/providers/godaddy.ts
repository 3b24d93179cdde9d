import type { Speaker } from '../types.ts';

/** GoDaddy: Workspace Email and its hosting relays (secureserver.net). Microsoft 365 from GoDaddy speaks as Microsoft. */
export const godaddy = {
  name: 'GoDaddy',
  hosts: ['secureserver.net', 'godaddy.com', 'mediatemple.net'],
  signature: [
    'secureserver net',
    'godaddy com',
    'godaddy',
    'has exceeded its 24 hour sending limit',
    'x co srbounce',
    'prohibit authrejected',
  ],
  wordings: {
    'godaddy-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        'authentication rejected',
        'authentication rejected prohibit authrejected',
        'incorrect authentication data',
        'user not found',
        'invalid {credentials}',
      ],
      when: { provider: true, replies: [535, 530, 550, 554] },
      samples: [
        '535 Authentication Failed for user@example.com User not found',
        '535 authentication rejected',
      ],
      related: ['535', 'EAUTH'],
      sources: ['https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685'],
    },
    'godaddy-sending-limit': {
      category: 'sending-limit-exceeded',
      retryAfter: 86400,
      says: [
        'has exceeded its 24 hour sending limit',
        'exceeded its 24 hour sending limit',
        '24 hour sending limit',
        'message would take you over your relay quota',
        'over your relay quota',
        'relay quota … current quota used',
        'exceeded your relay quota',
        'has exceeded relay quota',
        'exceeded relay quota of',
      ],
      samples: [
        '550 User user@example.com has exceeded its 24-hour sending limit. Messages to 25 recipients out of 25 allowed have been sent. Relay quota will reset in 2 hours.',
        '552 C13ypH3DXQO9CC140p6S9y Message would take you over your relay quota of 500 Current quota used: 487',
      ],
      sources: ['https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685'],
    },
    'godaddy-content-rejected': {
      category: 'spam-rejected',
      says: ['message rejected for spam or virus content', 'rejected for spam or virus content'],
      row: 't-online-spam-rejected',
      samples: ['552 Message rejected for spam or virus content'],
      sources: ['https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685'],
    },
    'godaddy-sender-refused': {
      category: 'sender-rejected',
      says: [
        'sender rejected',
        'sender address rejected',
        'is not allowed to send',
        'not allowed to relay',
      ],
      when: { provider: true },
      samples: ['550 5.1.0 <user@example.com> sender rejected'],
      sources: ['https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685'],
    },
    'godaddy-ip-blocked': {
      category: 'reputation-blocked',
      says: [
        'ib103',
        'ib104',
        'ib105',
        'ib106',
        'ib110',
        'ib111',
        'ib112',
        'ib113',
        'ib705',
        'ip … blacklisted',
      ],
      when: { provider: true },
      samples: [
        '554 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp 192.0.2.1: IB105 Connection refused, blacklisted',
      ],
      sources: ['https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685'],
    },
    'godaddy-no-ptr': {
      category: 'bad-helo-or-ptr',
      says: ['temporarily rejected reverse dns … failed', 'reverse dns … failed … ib108', 'ib108'],
      when: { provider: true },
      samples: [
        '421 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp Temporarily rejected. Reverse DNS for 192.0.2.1 failed. IB108',
      ],
      row: 'X.7.25',
      sources: ['https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685'],
    },
  },
} as const satisfies Speaker;
