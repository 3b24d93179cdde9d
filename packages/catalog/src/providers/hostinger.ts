import type { Speaker } from '../types.ts';

/** Hostinger Email, and Titan, which Hostinger and other hosts sell. */
export const hostinger = {
  name: 'Hostinger Email and Titan',
  hosts: ['hostinger.com', 'titan.email', 'hostinger.in', 'hostinger.io'],
  signature: [
    'hostinger com',
    'hostinger',
    'hostinger out ratelimit',
    'titan email',
    'flockmail com',
    'hpanel',
  ],
  wordings: {
    'hostinger-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        'error authentication failed',
        'invalid {credentials}',
        '{login} failed',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed: (reason unavailable)'],
      related: ['535', 'EAUTH'],
      sources: [
        'https://support.hostinger.com/en/articles/4305847-set-up-hostinger-email-on-your-applications-and-devices',
      ],
    },
    'hostinger-from-not-owned': {
      category: 'sender-rejected',
      says: [
        'sender address rejected not owned by user',
        'sender address rejected',
        'not owned by user',
        'sender address … not (allowed|authorized)',
      ],
      when: { provider: true },
      samples: [
        '553 5.7.1 <user@example.com>: Sender address rejected: not owned by user user2@example.com',
      ],
      related: ['553'],
      sources: ['https://support.hostinger.com/en/collections/944797-email'],
    },
    'hostinger-limit-reached': {
      category: 'rate-limited',
      says: [
        'ratelimit hostinger out ratelimit exceeded',
        'hostinger out ratelimit',
        'ratelimit exceeded … hostinger',
      ],
      samples: ['451 4.7.1 Ratelimit "hostinger_out_ratelimit" exceeded'],
      sources: ['https://support.hostinger.com/en/collections/944797-email'],
    },
    'hostinger-disabled-in-panel': {
      category: 'sender-rejected',
      says: ['disabled by user from hpanel', 'disabled … from hpanel'],
      samples: [
        '554 5.7.1 <user@example.com>: Sender address rejected: Disabled by user from hPanel',
      ],
      sources: ['https://support.hostinger.com/en/collections/944797-email'],
    },
  },
} as const satisfies Speaker;
