import type { Speaker } from '../types.ts';

/** Mailtrap: Email Testing (sandbox) and Email Sending. */
export const mailtrap = {
  name: 'Mailtrap',
  hosts: ['mailtrap.io', 'mailtrap.live'],
  signature: ['mailtrap io', 'mailtrap', 'demo domains can only be used'],
  wordings: {
    'mailtrap-bad-credentials': {
      category: 'auth-failed',
      says: [
        'invalid credentials',
        'authentication failed',
        'authentication credentials invalid',
        '{login} failed',
        'invalid {credentials}',
        'unauthorized',
        'unauthenticated',
      ],
      when: { provider: true },
      samples: ['535 5.7.0 Invalid credentials'],
      related: ['535', 'EAUTH'],
      sources: ['https://help.mailtrap.io/article/122-mailtrap-email-sending-smtp-integration'],
    },
    'mailtrap-auth-required': {
      category: 'auth-required',
      says: ['authentication required'],
      when: { provider: true },
      samples: ['530 5.7.0 Authentication required'],
      row: '530',
      sources: ['https://help.mailtrap.io/article/115-mailtrap-testing-faqs'],
    },
    'mailtrap-too-fast': {
      category: 'rate-limited',
      retry: 'later',
      retryAfter: 10,
      says: ['too many emails per second', 'requested action not taken too many emails per second'],
      samples: ['550 5.7.0 Requested action not taken: too many emails per second'],
      sources: ['https://help.mailtrap.io/article/44-features-and-limits'],
    },
    'mailtrap-limit-reached': {
      category: 'sending-limit-exceeded',
      retry: 'after-fix',
      says: [
        'email limit is reached please upgrade your plan',
        'email limit is reached',
        'monthly messages limit reached',
        'messages limit reached',
        'the email limit',
      ],
      samples: [
        '535 5.7.0 The email limit is reached. Please upgrade your plan https://mailtrap.io/billing/plans/testing',
        '535 5.7.0 Monthly messages limit reached',
      ],
      sources: ['https://help.mailtrap.io/article/44-features-and-limits'],
    },
    'mailtrap-demo-domain': {
      category: 'sender-rejected',
      says: [
        'demo domains can only be used to send emails to account owners',
        'demo domains can only be used',
        'demo domain … account owner',
      ],
      samples: ['554 5.7.1 Demo domains can only be used to send emails to account owners'],
      sources: ['https://help.mailtrap.io/article/40-mailtrap-sending-faqs'],
    },
    'mailtrap-domain-not-allowed': {
      category: 'sender-rejected',
      says: [
        'sending from domain … is not allowed',
        'sending from domain',
        'domain … (not verified|unverified) … mailtrap',
      ],
      samples: ['550 5.7.1 Sending from domain example.com is not allowed'],
      sources: ['https://help.mailtrap.io/article/40-mailtrap-sending-faqs'],
    },
  },
} as const satisfies Speaker;
