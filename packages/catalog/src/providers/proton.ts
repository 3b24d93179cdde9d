import type { Speaker } from '../types.ts';

/** Proton Mail: SMTP submission with tokens, and Proton Mail Bridge on the own machine. */
export const proton = {
  name: 'Proton Mail',
  hosts: ['protonmail.ch', 'proton.me', 'protonmail.com'],
  signature: [
    'protonmail ch',
    'proton me',
    'protonmail com',
    'mail api proton me',
    'protonmail bridge',
  ],
  wordings: {
    'proton-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        'error authentication failed',
        'invalid username or password',
        'incorrect login credentials',
        'invalid {credentials}',
        'no such user',
      ],
      when: { provider: true, replies: [454, 530, 535] },
      retry: 'after-fix',
      samples: ['535 5.7.8 Error: authentication failed: (reason unavailable)'],
      related: ['535', 'EAUTH'],
      sources: ['https://proton.me/support/smtp-submission', 'https://proton.me/support/bridge'],
    },
    'proton-sender-mismatch': {
      category: 'sender-rejected',
      says: [
        'transaction failed blame it on the weather invalid return path',
        'invalid return path',
        'transaction failed … invalid return path',
        'sender address … not (owned|found|allowed)',
        'not owned by user',
      ],
      when: { provider: true },
      samples: [
        '554 5.0.0 Error: transaction failed, blame it on the weather: invalid return path',
      ],
      sources: ['https://proton.me/support/smtp-submission'],
    },
    'proton-bridge-transaction-failed': {
      category: 'policy-rejected',
      action: 'contact-provider',
      says: ['transaction failed blame it on the weather'],
      when: { provider: true },
      samples: [
        '554 5.0.0 Error: transaction failed, blame it on the weather: 422 POST https://mail-api.proton.me/mail/v4/messages',
      ],
      sources: ['https://proton.me/support/bridge'],
    },
    'proton-limit-reached': {
      category: 'sending-limit-exceeded',
      says: [
        'sending limit',
        '(hourly|daily) … limit',
        'limit {exceeded}',
        'too many (recipients|messages)',
        'quota {exceeded}',
      ],
      when: { provider: true },
      samples: ['452 4.7.1 Sending limit reached'],
      sources: ['https://proton.me/support/smtp-submission'],
    },
  },
} as const satisfies Speaker;
