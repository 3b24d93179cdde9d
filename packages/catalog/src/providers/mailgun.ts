import type { Speaker } from '../types.ts';

/** Sinch Mailgun. */
export const mailgun = {
  name: 'Mailgun',
  hosts: ['mailgun.org', 'mailgun.net', 'mailgun.com'],
  signature: ['mailgun org', 'mailgun net', 'mailgun com', 'mailgun'],
  wordings: {
    'mailgun-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'bad username or password',
      ],
      when: { provider: true },
      samples: ['535 Authentication failed', '535 5.7.0 Mailgun: authentication failed'],
      related: ['535', 'EAUTH'],
      sources: [
        'https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/send-smtp',
      ],
    },
    'mailgun-account-not-activated': {
      category: 'sender-rejected',
      retry: 'after-fix',
      says: [
        'please activate your mailgun account',
        'is not allowed to send please activate',
        'activate your account … check your inbox',
      ],
      samples: [
        '421 Domain sandbox123.mailgun.org is not allowed to send: Please activate your Mailgun account. Check your inbox or log in to your control panel to resend the activation email.',
      ],
      sources: ['https://help.mailgun.com/hc/en-us/articles/217531258-Authorized-Recipients'],
    },
    'mailgun-sandbox-recipient': {
      category: 'sender-rejected',
      retry: 'after-fix',
      says: [
        'sandbox subdomains are for test purposes only',
        'free accounts are for test purposes only',
        'add the address to (your|) authorized recipients',
        'to your authorized recipients',
        'not an authorized recipient',
        'not in the authorized recipients',
        'unauthorized recipient … sandbox',
        'is not allowed to send (sandbox|free accounts)',
      ],
      samples: [
        '421 Domain sandbox123.mailgun.org is not allowed to send: Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients in Account Settings.',
        '550 Free accounts are for test purposes only. Please upgrade or add the address to your authorized recipients in Account Settings.',
      ],
      sources: ['https://help.mailgun.com/hc/en-us/articles/217531258-Authorized-Recipients'],
    },
    'mailgun-domain-not-verified': {
      category: 'sender-rejected',
      retry: 'after-fix',
      says: [
        'is not allowed to send the domain is unverified',
        'domain is unverified and requires dns configuration',
        'domain is unverified',
        'unverified … log in to your control panel to view required dns records',
      ],
      samples: [
        '421 Domain mg.example.com is not allowed to send: The domain is unverified and requires DNS configuration. Log in to your control panel to view required DNS records.',
      ],
      sources: [
        'https://help.mailgun.com/hc/en-us/articles/360026833053-Domain-Verification-Walkthrough',
      ],
    },
    'mailgun-domain-disabled': {
      category: 'sender-rejected',
      action: 'contact-provider',
      retry: 'after-fix',
      says: [
        'is not allowed to send account terminated',
        'is not allowed to send account',
        'is not allowed to send … (disabled|suspended|terminated|closed|probation)',
        'domain … is disabled … mailgun',
        'complete … business verification',
        'account … disabled … mailgun',
        'domain … is not allowed to send',
      ],
      samples: [
        '421 Domain mg.example.com is not allowed to send: Account Terminated',
        '421 Domain mg.example.com is not allowed to send: Account disabled',
      ],
      sources: [
        'https://help.mailgun.com/hc/en-us/articles/202051664-My-domain-has-been-disabled-Now-what',
      ],
    },
    'mailgun-limit-reached': {
      category: 'sending-limit-exceeded',
      says: [
        'is not allowed to send recipient limit exceeded',
        'is not allowed to send … limit (exceeded|reached)',
        'recipient limit exceeded … (try again after|hour)',
        'exceeded … (hourly|daily|monthly) … limit … mailgun',
        'message limit reached for your domain',
        'custom message limit reached',
      ],
      samples: [
        '421 Domain mg.example.com is not allowed to send: recipient limit exceeded. try again after Wed, 25 Nov 2026 04:00:00 UTC',
      ],
      sources: [
        'https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/send-smtp',
      ],
    },
    'mailgun-recipient-suppressed': {
      category: 'recipient-refused',
      action: 'fix-recipient',
      says: [
        'not delivering to previously bounced address',
        'not delivering to (an|) unsubscribed address',
        'not delivering to (a|) (user|address) (who|that) marked your messages as spam',
        'not delivering to user who marked',
      ],
      samples: [
        '605 Not delivering to previously bounced address',
        '606 Not delivering to unsubscribed address',
      ],
      sources: ['https://documentation.mailgun.com/docs/mailgun/user-manual/suppressions'],
    },
    'mailgun-relay-denied': {
      category: 'relay-denied',
      says: ['relaying denied', 'relay denied', 'relay not permitted'],
      when: { provider: true },
      samples: ['550 5.7.1 Relaying denied'],
      sources: [
        'https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/send-smtp',
      ],
    },
    'mailgun-invalid-recipient': {
      category: 'invalid-address',
      says: ['(to|cc|bcc) parameter is not a valid address'],
      samples: [`{"message":"'to' parameter is not a valid address. please check documentation"}`],
      sources: [
        'https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/send-smtp',
      ],
    },
  },
} as const satisfies Speaker;
