import type { Speaker } from '../types.ts';

/** Namecheap Private Email. */
export const namecheapPrivateemail = {
  name: 'Namecheap Private Email',
  hosts: ['privateemail.com', 'web-hosting.com', 'registrar-servers.com', 'jellyfish.systems'],
  signature: [
    'privateemail com',
    'web hosting com',
    'registrar servers com',
    'jellyfish systems',
    'namecheap',
  ],
  wordings: {
    'namecheap-privateemail-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        'error authentication failed',
        'incorrect authentication data',
        'invalid {credentials}',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6'],
      related: ['535', 'EAUTH'],
      sources: [
        'https://www.namecheap.com/support/knowledgebase/article.aspx/1179/2175/general-private-email-configuration-for-mail-clients-and-mobile-devices/',
      ],
    },
    'namecheap-privateemail-from-not-owned': {
      category: 'sender-rejected',
      says: [
        'sender address rejected not owned by user',
        'sender address rejected',
        'not owned by user',
        'not owned by',
      ],
      when: { provider: true },
      samples: [
        '553 5.7.1 <user@example.com>: Sender address rejected: not owned by user user2@example.com',
      ],
      sources: ['https://www.namecheap.com/support/knowledgebase/category/93/private-email/'],
    },
    'namecheap-privateemail-limit-reached': {
      category: 'sending-limit-exceeded',
      says: [
        '(hourly|daily|sending|outgoing) … (limit|quota)',
        'limit {exceeded}',
        'quota {exceeded}',
        'ratelimit exceeded',
        'max emails per hour',
      ],
      when: { provider: true },
      samples: ['451 4.7.1 Hourly sending limit exceeded'],
      sources: ['https://www.namecheap.com/support/knowledgebase/category/93/private-email/'],
    },
    'namecheap-privateemail-spam': {
      category: 'spam-rejected',
      says: ['message blocked due to spam content in the message', 'blocked due to spam content'],
      samples: ['554 5.7.1 [P4] Message blocked due to spam content in the message.'],
      sources: ['https://www.namecheap.com/support/knowledgebase/category/93/private-email/'],
    },
  },
} as const satisfies Speaker;
