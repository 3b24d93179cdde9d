import type { Speaker } from '../types.ts';

/** one.com. */
export const oneCom = {
  name: 'one.com',
  hosts: ['one.com', 'service.one'],
  signature: ['send one com', 'mailout one com', 'one com'],
  wordings: {
    'one-com-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        'error authentication failed',
        '{login} failed',
        'invalid {credentials}',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://help.one.com/hc/en-us/categories/360002171117-Email'],
    },
  },
} as const satisfies Speaker;
