import type { Speaker } from '../types.ts';

/** Sinch Mailjet. */
export const mailjet = {
  name: 'Mailjet',
  hosts: ['mailjet.com'],
  signature: ['mailjet com', 'mailjet', 'mj 0001', 'mj 0002'],
  wordings: {
    'mailjet-bad-credentials': {
      category: 'auth-failed',
      retry: 'after-fix',
      says: [
        'authentication failed',
        'error authentication failed',
        '{login} failed',
        'invalid {credentials}',
      ],
      when: { provider: true },
      samples: [
        '535 5.7.8 Error: authentication failed:',
        '435 4.7.8 Error: authentication failed:',
      ],
      related: ['535', 'EAUTH'],
      sources: ['https://dev.mailjet.com/smtp-relay/configuration/'],
    },
    'mailjet-bad-api-key': {
      category: 'auth-failed',
      says: [
        'api key authentication authorization failure',
        'you may be unauthorized to access the api',
        'api key may be expired',
        'visit api keys management section',
      ],
      row: 'mailjet-bad-credentials',
      samples: [
        'API key authentication/authorization failure. You may be unauthorized to access the API or your API key may be expired. Visit API keys management section to check your keys.',
      ],
      sources: ['https://dev.mailjet.com/email/guides/'],
    },
    'mailjet-sender-not-validated': {
      category: 'sender-rejected',
      says: [
        'is not an authorized sender email address for your account',
        'authorized sender email address for your account',
      ],
      samples: ['"user@example.com" is not an authorized sender email address for your account.'],
      sources: ['https://dev.mailjet.com/email/guides/'],
    },
    'mailjet-account-blocked': {
      category: 'sender-rejected',
      action: 'contact-provider',
      says: [
        'account has been temporarily blocked',
        'your account has been (blocked|suspended)',
        'account … (blocked|suspended|closed)',
      ],
      when: { provider: true },
      samples: [
        'mj-0001 Your account has been temporarily blocked. Please contact our support team to get assistance.',
      ],
      sources: ['https://dev.mailjet.com/email/guides/'],
    },
    'mailjet-limit-reached': {
      category: 'sending-limit-exceeded',
      says: [
        '(daily|monthly|hourly) … (limit|quota)',
        'quota (exceeded|reached)',
        'limit (exceeded|reached)',
        'sending limit',
        'too many (messages|emails|mails)',
      ],
      when: { provider: true },
      samples: ['452 4.3.1 Daily sending limit exceeded'],
      sources: ['https://dev.mailjet.com/smtp-relay/configuration/'],
    },
    'mailjet-no-content': {
      category: 'message-malformed',
      says: [
        'at least htmlpart textpart or templateid must be provided',
        '(htmlpart|textpart) … must be provided',
      ],
      row: 'clients-phpmailer-empty',
      samples: ['At least "HTMLPart", "TextPart" or "TemplateID" must be provided.'],
      sources: ['https://dev.mailjet.com/email/guides/'],
    },
  },
} as const satisfies Speaker;
