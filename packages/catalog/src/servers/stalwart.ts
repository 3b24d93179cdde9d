import type { Speaker } from '../types.ts';

/** Stalwart Mail Server: the texts of its SMTP listener. */
export const stalwart = {
  name: 'Stalwart',
  wordings: {
    'stalwart-relay-not-allowed': {
      category: 'relay-denied',
      says: ['relay not allowed'],
      samples: ['550 5.1.2 Relay not allowed.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/rcpt.rs',
      ],
    },
    'stalwart-mailbox-does-not-exist': {
      category: 'mailbox-not-found',
      says: ['mailbox does not exist'],
      row: 'X.1.1',
      samples: ['550 5.1.2 Mailbox does not exist.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/rcpt.rs',
      ],
    },
    'stalwart-auth-required': {
      category: 'auth-required',
      says: ['you must authenticate first'],
      samples: ['503 5.5.1 You must authenticate first.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/mail.rs',
      ],
    },
    'stalwart-auth-failed': {
      category: 'auth-failed',
      says: ['your account is not authorized to use this service'],
      samples: ['550 5.7.1 Your account is not authorized to use this service.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/auth.rs',
      ],
    },
    'stalwart-oauth-expired': {
      category: 'auth-failed',
      says: ['oauth token expired'],
      samples: ['535 5.7.8 OAuth token expired.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/auth.rs',
        'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
      ],
    },
    'stalwart-totp-missing': {
      category: 'auth-failed',
      says: ['missing totp token'],
      row: 'X.7.9',
      samples: ["Invalid login: 334 5.7.8 Missing TOTP token, try with 'secret$totp_code'."],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/auth.rs',
      ],
    },
    'stalwart-too-many-auth-errors': {
      category: 'rate-limited',
      says: ['too many authentication errors disconnecting'],
      row: 'generic-login-attempts',
      samples: ['421 4.3.0 Too many authentication errors, disconnecting.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/auth.rs',
      ],
    },
    'stalwart-sender-not-allowed': {
      category: 'sender-rejected',
      says: ['you are not allowed to send from this address'],
      samples: ['501 5.5.4 You are not allowed to send from this address.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/mail.rs',
      ],
    },
    'stalwart-reverse-dns': {
      category: 'bad-helo-or-ptr',
      says: ['reverse dns validation failed', 'temporary error validating reverse dns'],
      row: 'X.7.25',
      samples: [
        '550 5.7.25 Reverse DNS validation failed.',
        '451 4.7.25 Temporary error validating reverse DNS.',
      ],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/mail.rs',
      ],
    },
    'stalwart-spf': {
      category: 'sender-auth-failed',
      says: ['spf validation failed'],
      row: 'X.7.23',
      samples: ['550 5.7.23 SPF validation failed.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/mail.rs',
      ],
    },
    'stalwart-spf-temporary': {
      category: 'sender-auth-failed',
      says: ['temporary spf validation error'],
      row: 'X.7.24',
      samples: ['451 4.7.24 Temporary SPF validation error.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/mail.rs',
      ],
    },
    'stalwart-dkim': {
      category: 'sender-auth-failed',
      says: ['no passing dkim signatures found'],
      row: 'X.7.20',
      samples: ['550 5.7.20 No passing DKIM signatures found.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/data.rs',
      ],
    },
    'stalwart-arc': {
      category: 'sender-auth-failed',
      says: ['arc validation failed'],
      row: 'X.7.29',
      samples: ['550 5.7.29 ARC validation failed.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/data.rs',
      ],
    },
    'stalwart-dmarc': {
      category: 'sender-auth-failed',
      says: ['email rejected per dmarc policy'],
      samples: ['550 5.7.1 Email rejected per DMARC policy.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/data.rs',
      ],
    },
    'stalwart-dmarc-temporary': {
      category: 'sender-auth-failed',
      action: 'retry',
      says: ['email temporarily rejected per dmarc policy'],
      samples: ['451 4.7.1 Email temporarily rejected per DMARC policy.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/data.rs',
      ],
    },
    'stalwart-greylisted': {
      category: 'greylisted',
      says: ['greylisted please try again in a few moments'],
      samples: ['452 4.2.2 Greylisted, please try again in a few moments.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/rcpt.rs',
      ],
    },
    'stalwart-rate-limit': {
      category: 'rate-limited',
      says: ['rate limit exceeded try again later'],
      samples: ['451 4.4.5 Rate limit exceeded, try again later.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/mail.rs',
      ],
    },
    'stalwart-message-too-big': {
      category: 'message-too-large',
      says: ['message too big for system'],
      row: 'X.3.4',
      samples: ['552 5.3.4 Message too big for system.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/mail.rs',
      ],
    },
    'stalwart-verify-later': {
      category: 'server-error',
      says: ['unable to verify address at this time'],
      samples: ['451 4.4.3 Unable to verify address at this time.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/rcpt.rs',
      ],
    },
    'stalwart-sequence': {
      category: 'protocol-error',
      says: [
        'polite people say ehlo first',
        'multiple mail commands not allowed',
        'mail is required first',
        'rcpt is required first',
      ],
      row: 'X.5.1',
      samples: [
        '503 5.5.1 Multiple MAIL commands not allowed.',
        '503 5.5.1 MAIL is required first.',
      ],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/mail.rs',
      ],
    },
    'stalwart-extension-disabled': {
      category: 'protocol-error',
      says: ['extension has been disabled'],
      row: 'X.5.4',
      samples: ['501 5.5.4 DSN extension has been disabled.'],
      sources: [
        'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/mail.rs',
      ],
    },
  },
} as const satisfies Speaker;
