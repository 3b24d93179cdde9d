import type { Speaker } from '../types.ts';

/** SpamExperts, now N-able Mail Assure; spamrl.com is its block list. */
export const spamexperts = {
  name: 'SpamExperts',
  hosts: ['.antispamcloud.com'],
  signature: ['antispamcloud com', 'spamrl com'],
  wordings: {
    'spamexperts-spamrl': {
      category: 'reputation-blocked',
      says: ['is listed on spamrl com', 'is listed on https spamrl com', 'spamrl com'],
      samples: [
        '550 The sending IP (192.0.2.1) is listed on https://spamrl.com. Please resolve this and retry.',
      ],
      sources: ['https://spamrl.com/'],
    },
    'spamexperts-spamrl-url': {
      category: 'spam-rejected',
      says: ['a url in this (email|message) … is listed on https spamrl com'],
      row: 'fortinet-content',
      samples: [
        '550 A URL in this email (example.org) is listed on https://spamrl.com/. Please resolve and retry',
      ],
      sources: ['https://spamrl.com/'],
    },
  },
} as const satisfies Speaker;
