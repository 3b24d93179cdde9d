import type { Speaker } from '../types.ts';

/** Twilio SendGrid. */
export const sendgrid = {
  name: 'SendGrid',
  hosts: ['sendgrid.net', 'sendgrid.com'],
  signature: ['sendgrid net', 'sendgrid com', 'sendgrid'],
  wordings: {
    'sendgrid-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed bad username password',
        'bad username password',
        'provided authorization grant is invalid expired or revoked',
        'authorization grant is invalid',
        'authentication failed could not authenticate',
        'permission denied wrong credentials',
        'invalid expired or revoked',
      ],
      samples: [
        '535 Authentication failed: Bad username / password',
        '535 Authentication failed: The provided authorization grant is invalid, expired, or revoked',
        '451 Authentication failed: Could not authenticate',
      ],
      retry: 'after-fix',
      related: ['535', 'EAUTH'],
      sources: [
        'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/getting-started-smtp',
        'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting',
      ],
    },
    'sendgrid-authentication-failed': {
      category: 'auth-failed',
      says: ['authentication failed', '{login} failed', 'invalid {credentials}'],
      when: { provider: true },
      retry: 'after-fix',
      samples: ['535 Authentication failed'],
      sources: [
        'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/getting-started-smtp',
      ],
    },
    'sendgrid-account-disabled': {
      category: 'auth-failed',
      action: 'contact-provider',
      says: [
        'authentication failed account disabled',
        'authentication failed account is disabled',
        'authentication failed user account is (disabled|suspended|banned)',
        'authentication failed account (suspended|banned|deactivated)',
        'authentication failed … frozen',
        'authenticated user is not authorized to send mail',
      ],
      samples: [
        '535 Authentication failed: account disabled',
        '451 Authentication failed: Account disabled',
      ],
      retry: 'after-fix',
      sources: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings'],
    },
    'sendgrid-ip-not-allowed': {
      category: 'auth-failed',
      says: [
        'ip address is not whitelisted',
        'ip is not whitelisted',
        'requestor … ip address is not',
        'ip not whitelisted',
      ],
      when: { provider: true },
      samples: ["550 The requestor's IP Address is not whitelisted"],
      sources: [
        'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/ip-access-management',
      ],
    },
    'sendgrid-credits-exceeded': {
      category: 'sending-limit-exceeded',
      retry: 'after-fix',
      says: [
        'authentication failed maximum credits exceeded',
        'maximum credits exceeded',
        'you have exceeded your messaging limits',
      ],
      samples: [
        '451 Authentication failed: Maximum credits exceeded',
        '550 Maximum credits exceeded',
      ],
      related: ['451', '535'],
      sources: [
        'https://www.twilio.com/docs/api/errors/60603',
        'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting',
      ],
    },
    'sendgrid-sender-not-verified': {
      category: 'sender-rejected',
      says: [
        'from address does not match a verified sender identity',
        'does not match a verified sender identity',
        'verified sender identity',
        'not authorized to send from that email address',
        'see the sender identity requirements',
      ],
      samples: [
        '550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved. Visit https://sendgrid.com/docs/for-developers/sending-email/sender-identity/ to see the Sender Identity requirements',
        '403 You are not authorized to send from that email address',
      ],
      related: ['550', 'EMESSAGE'],
      sources: [
        'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/sender-identity',
      ],
    },
    'sendgrid-auth-required': {
      category: 'auth-required',
      says: ['unauthenticated senders not allowed', 'can not receive from specified address'],
      samples: [
        '550 Unauthenticated senders not allowed',
        '550 Cannot receive from specified address <user@example.com>: Unauthenticated senders not allowed',
      ],
      sources: [
        'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/getting-started-smtp',
      ],
    },
    'sendgrid-invalid-smtpapi': {
      category: 'message-malformed',
      says: [
        'x smtpapi … (invalid|could not|json|too long)',
        '(invalid|bad|malformed) … x smtpapi',
      ],
      samples: ['550 Invalid JSON in X-SMTPAPI header'],
      sources: [
        'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/building-an-x-smtpapi-header',
      ],
    },
    'sendgrid-message-too-large': {
      category: 'message-too-large',
      says: ['message too large', 'message size exceeds', 'message exceeds … size'],
      when: { provider: true },
      samples: ['552 Message too large'],
      sources: [
        'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/getting-started-smtp',
      ],
    },
  },
} as const satisfies Speaker;
