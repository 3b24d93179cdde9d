import type { Speaker } from '../types.ts';

/** Elastic Email. */
export const elasticEmail = {
  name: 'Elastic Email',
  hosts: ['elasticemail.com', 'elasticemail.net'],
  signature: ['elasticemail com', 'elasticemail', 'elastic email'],
  wordings: {
    'elastic-email-bad-credentials': {
      category: 'auth-failed',
      says: ['authentication failed', '{login} failed', 'invalid {credentials}', 'access denied'],
      when: { provider: true, replies: [530, 535, 454, 550] },
      samples: ['535 Authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://help.elasticemail.com/en/articles/4803409-smtp-settings'],
    },
  },
} as const satisfies Speaker;
