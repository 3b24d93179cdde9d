import type { Speaker } from '../types.ts';

/** SMTP2GO. */
export const smtp2go = {
  name: 'SMTP2GO',
  hosts: ['smtp2go.com', 'smtpcorp.com'],
  signature: [
    'smtp2go com',
    'smtp2go',
    'smtpcorp com',
    'from header sender domain not verified',
    'enable blank senders',
  ],
  wordings: {
    'smtp2go-bad-credentials': {
      category: 'auth-failed',
      says: [
        'incorrect authentication data',
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
      ],
      when: { provider: true },
      samples: ['535 Incorrect authentication data'],
      related: ['535', 'EAUTH'],
      sources: [
        'https://support.smtp2go.com/hc/en-gb/articles/13990494697369-Common-Sending-Errors',
      ],
    },
    'smtp2go-auth-required': {
      category: 'auth-required',
      says: ['relay access denied please authenticate', 'access denied please authenticate'],
      samples: ['550 Relay access denied - please authenticate'],
      related: ['530', 'ENOAUTH'],
      sources: [
        'https://support.smtp2go.com/hc/en-gb/articles/13990494697369-Common-Sending-Errors',
      ],
    },
    'smtp2go-sender-not-verified': {
      category: 'sender-rejected',
      says: [
        'from header sender domain not verified',
        'sender domain not verified',
        'verify the sender domain … to be allowed to send',
        'on your (settings|sending) … (sender domains|verified senders) page',
        'single sender email … not verified',
        'from address is not on a verified sender domain',
        'not on a verified sender domain or single sender email',
      ],
      samples: [
        '550-From header sender domain not verified.\n550-On your Settings > Sender Domains page\n550 verify the sender domain to be allowed to send.',
        '550 From header sender domain not verified (example.com)\nOn your Sending > Verified Senders page\nverify the sender domain or email to be allowed to send.',
      ],
      sources: [
        'https://support.smtp2go.com/hc/en-gb/articles/13990494697369-Common-Sending-Errors',
      ],
    },
    'smtp2go-blank-sender': {
      category: 'sender-rejected',
      says: ['to send email from a blank sender', 'enable blank senders', 'blank sender … enable'],
      samples: ['550 to send email from a blank sender, enable blank senders'],
      sources: [
        'https://support.smtp2go.com/hc/en-gb/articles/13990494697369-Common-Sending-Errors',
      ],
    },
    'smtp2go-limit-reached': {
      category: 'sending-limit-exceeded',
      says: [
        '(monthly|daily|hourly|plan|sending) … (limit|allowance|quota) … {exceeded}',
        '{exceeded} … (monthly|daily|hourly|plan|sending) … (limit|allowance|quota)',
        'rate limit exceeded',
        'limit exceeded',
      ],
      when: { provider: true },
      samples: ['550 You have exceeded your monthly sending limit'],
      sources: ['https://support.smtp2go.com/hc/en-gb'],
    },
  },
} as const satisfies Speaker;
