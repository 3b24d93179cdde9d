import type { Speaker } from '../types.ts';

/** Rackspace Email (emailsrvr.com). */
export const rackspace = {
  name: 'Rackspace Email',
  hosts: ['emailsrvr.com', 'rackspace.com', 'mailtrust.com'],
  signature: ['emailsrvr com', 'rackspace'],
  wordings: {
    'rackspace-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        'error authentication failed',
        'invalid {credentials}',
        '{login} failed',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed: authentication failure'],
      related: ['535', 'EAUTH'],
      sources: ['https://docs.rackspace.com/docs/common-email-bounces'],
    },
    'rackspace-limit-reached': {
      category: 'sending-limit-exceeded',
      retryAfter: 86400,
      says: [
        '(daily|hourly|sending|recipient) … (limit|quota)',
        'limit {exceeded}',
        'quota {exceeded}',
        'too many (recipients|messages)',
      ],
      when: { provider: true },
      samples: ['452 4.5.3 Daily recipient limit exceeded'],
      sources: ['https://docs.rackspace.com/docs/common-email-bounces'],
    },
    'rackspace-spam-throttled': {
      category: 'rate-limited',
      action: 'slow-down',
      says: [
        'client host rejected throttled too much spam from your mail server',
        'throttled too much spam from your mail server',
        'too much spam from your mail server',
      ],
      samples: [
        '451 4.3.0 <mail.example.com[192.0.2.1]>: Client host rejected: Throttled - Too much spam from your mail server. Try again later.',
      ],
      sources: ['https://docs.rackspace.com/docs/common-email-bounces'],
    },
  },
} as const satisfies Speaker;
