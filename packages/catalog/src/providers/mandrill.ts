import type { Speaker } from '../types.ts';

/** Mailchimp Transactional, called Mandrill in its host and API names. */
export const mandrill = {
  name: 'Mailchimp Transactional (Mandrill)',
  hosts: ['mandrillapp.com'],
  signature: ['mandrillapp com', 'mandrill'],
  wordings: {
    'mandrill-bad-credentials': {
      category: 'auth-failed',
      says: [
        'error authentication failed authentication failure',
        'authentication failed',
        'incorrect authentication data',
        '{login} failed',
        'invalid api key',
        'invalid {credentials}',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed: authentication failure'],
      related: ['535', 'EAUTH'],
      sources: ['https://mailchimp.com/developer/transactional/docs/smtp-integration/'],
    },
    'mandrill-payment-required': {
      category: 'sending-limit-exceeded',
      retry: 'after-fix',
      says: [
        'requested feature is only available to accounts with a positive balance',
        'only available to accounts with a positive balance',
        'paymentrequired',
      ],
      samples: ['The requested feature is only available to accounts with a positive balance.'],
      sources: ['https://mailchimp.com/developer/transactional/api/messages/'],
    },
    'mandrill-unsigned': {
      category: 'sender-rejected',
      action: 'fix-sender-domain',
      says: ['rejected … unsigned', 'reject reason unsigned'],
      samples: [
        '[{"email":"user@example.com","status":"rejected","_id":"abc","reject_reason":"unsigned"}]',
      ],
      sources: ['https://mailchimp.com/developer/transactional/docs/authentication-delivery/'],
    },
  },
} as const satisfies Speaker;
