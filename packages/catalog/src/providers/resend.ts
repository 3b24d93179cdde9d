import type { Speaker } from '../types.ts';

/** Resend. */
export const resend = {
  name: 'Resend',
  hosts: ['resend.com'],
  signature: [
    'resend com',
    'smtp resend com',
    'only send testing emails to your own email address',
  ],
  wordings: {
    'resend-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication credentials invalid',
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'api key is invalid',
        'invalid username or password',
      ],
      when: { provider: true },
      samples: ['535 Authentication credentials invalid', '535 API key is invalid'],
      related: ['535', 'EAUTH'],
      sources: [
        'https://resend.com/docs/send-with-smtp',
        'https://resend.com/docs/api-reference/errors',
      ],
    },
    'resend-key-restricted': {
      category: 'auth-failed',
      says: [
        'this api key is restricted to only send emails',
        'this api key is not authorized to send emails from',
        'api key is not authorized to send',
        'this api key is suspended',
      ],
      samples: [
        '550 This API key is not authorized to send emails from example.com',
        'This API key is restricted to only send emails',
      ],
      sources: ['https://resend.com/docs/api-reference/errors'],
    },
    'resend-testing-only': {
      category: 'sender-rejected',
      says: [
        'you can only send testing emails to your own email address',
        'only send testing emails to your own',
        'please verify a domain at resend com domains',
        'to send emails to other recipients please verify a domain',
      ],
      samples: [
        '550 You can only send testing emails to your own email address (user@example.com). To send emails to other recipients, please verify a domain at resend.com/domains, and change the `from` address to an email using this domain.',
      ],
      sources: ['https://resend.com/docs/api-reference/errors'],
    },
    'resend-domain-not-verified': {
      category: 'sender-rejected',
      says: [
        'domain is not verified please add and verify your domain',
        'please add and verify your domain on https resend com domains',
        'domain is not verified',
        'add and verify your domain',
      ],
      samples: [
        '550 The example.com domain is not verified. Please, add and verify your domain on https://resend.com/domains',
      ],
      sources: ['https://resend.com/docs/api-reference/errors'],
    },
    'resend-invalid-from': {
      category: 'invalid-address',
      says: [
        'invalid from field',
        'invalid to field … email address needs to follow',
        'email address needs to follow the @ or name @ format',
        'email address needs to follow',
      ],
      samples: [
        '550 Invalid `from` field. The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.',
      ],
      sources: ['https://resend.com/docs/api-reference/errors'],
    },
    'resend-rate-limited': {
      category: 'rate-limited',
      retry: 'later',
      retryAfter: 1,
      says: [
        'you can only make * requests per second',
        'too many requests you can only make',
        'too many requests please limit the number of requests per second',
        'see rate limit response headers',
      ],
      samples: [
        '450 Too many requests. You can only make 2 requests per second. See rate limit response headers for more information.',
      ],
      sources: ['https://resend.com/docs/api-reference/rate-limit'],
    },
    'resend-quota': {
      category: 'sending-limit-exceeded',
      says: [
        'you have reached your daily (email|) (sending|) quota',
        'you have reached your monthly (email|) (sending|) quota',
        'reached your (daily|monthly) … quota',
        'daily email quota',
        'monthly email quota',
      ],
      retryAfter: 86400,
      samples: [
        '450 You have reached your daily email sending quota.',
        'You have reached your monthly email sending quota.',
      ],
      sources: ['https://resend.com/docs/api-reference/errors'],
    },
  },
} as const satisfies Speaker;
