import type { Speaker } from '../types.ts';

/** OVHcloud: MX Plan, Email Pro, Exchange and Zimbra mailboxes. */
export const ovh = {
  name: 'OVHcloud',
  hosts: ['ovh.net', 'ovh.com', 'ovh.ca', 'ovhcloud.com', 'ovh.us'],
  signature: ['ovh net', 'ovh com', 'ovhcloud com', 'mail ovh net'],
  wordings: {
    'ovh-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        'error authentication failed',
        'authentication failure',
        'authentication unsuccessful',
        'invalid {credentials}',
      ],
      when: { provider: true },
      samples: ['535 5.7.1 Authentication failed', '535 authentication failed (#5.7.1)'],
      related: ['535', 'EAUTH'],
      sources: [
        'https://github.com/ovh/docs/blob/develop/pages/web_cloud/email_and_collaborative_solutions/troubleshooting/diagnostic_advanced/guide.en-gb.md',
      ],
    },
    'ovh-account-blocked': {
      category: 'sender-rejected',
      action: 'contact-provider',
      says: [
        'account … (blocked|suspended|locked) … spam',
        'sender … (blocked|suspended|locked)',
        'spam account blocked',
        'locked for spam',
        'email account has been suspended',
      ],
      when: { provider: true },
      samples: ['550 5.7.1 Your email account has been locked for spam'],
      sources: [
        'https://github.com/ovh/docs/blob/develop/pages/web_cloud/email_and_collaborative_solutions/troubleshooting/locked_for_spam/guide.en-gb.md',
      ],
    },
    'ovh-from-not-owned': {
      category: 'sender-rejected',
      says: [
        'sender (address|) rejected',
        'sender address … not (allowed|owned|authorized)',
        'send as … denied',
        'not owned by user',
      ],
      when: { provider: true },
      samples: [
        '553 5.7.1 <user@example.com>: Sender address rejected: not owned by user user2@example.com',
      ],
      sources: [
        'https://github.com/ovh/docs/blob/develop/pages/web_cloud/email_and_collaborative_solutions/troubleshooting/diagnostic_advanced/guide.en-gb.md',
      ],
    },
    'ovh-limit-reached': {
      category: 'sending-limit-exceeded',
      says: [
        '(hourly|daily|sending|per hour) … (limit|quota)',
        'limit {exceeded}',
        'quota {exceeded}',
        'too many (mails|messages|recipients|emails)',
      ],
      when: { provider: true },
      samples: ['452 4.7.1 Hourly sending limit exceeded, try again later'],
      sources: [
        'https://github.com/ovh/docs/blob/develop/pages/web_cloud/email_and_collaborative_solutions/troubleshooting/diagnostic_advanced/guide.en-gb.md',
      ],
    },
    'ovh-spam-detected': {
      category: 'spam-rejected',
      says: ['spam detected mail rejected', 'spam detected … mail rejected'],
      samples: ['550 5.7.1 Spam Detected - Mail Rejected'],
      sources: [
        'https://github.com/ovh/docs/blob/develop/pages/web_cloud/email_and_collaborative_solutions/troubleshooting/diagnostic_advanced/guide.en-gb.md',
      ],
    },
  },
} as const satisfies Speaker;
