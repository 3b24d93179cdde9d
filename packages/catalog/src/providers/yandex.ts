import type { Speaker } from '../types.ts';

/** Yandex Mail and Yandex 360. */
export const yandex = {
  name: 'Yandex Mail',
  hosts: [
    'yandex.ru',
    'yandex.com',
    'yandex.net',
    'yandex.com.tr',
    'ya.ru',
    'yandex.by',
    'yandex.kz',
  ],
  signature: [
    'yandex net',
    'yandex ru',
    'yandex com',
    'yandex',
    'ya cc',
    'message rejected under suspicion of spam',
    'user does not have access rights to this service',
  ],
  wordings: {
    'yandex-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed invalid user or password',
        'invalid user or password',
        'authentication failed',
        'error authentication failed',
        'invalid {credentials}',
      ],
      when: { provider: true },
      samples: [
        '535 5.7.8 Error: authentication failed: Invalid user or password!',
        '535 5.7.8 Error: authentication failed: Invalid user or password! 1631900360-h4Ajl35YEe-dK78OYi4',
      ],
      related: ['535', 'EAUTH'],
      sources: [
        'https://yandex.com/support/mail/mail-clients/others.html',
        'https://yandex.com/support/id/authorization/app-passwords.html',
      ],
    },
    'yandex-access-not-enabled': {
      category: 'auth-failed',
      says: [
        'user does not have access rights to this service',
        'does not have access rights to this service',
        'authentication failed … access rights to this service',
      ],
      samples: [
        '535 5.7.8 Error: authentication failed: This user does not have access rights to this service',
      ],
      related: ['535', 'EAUTH'],
      sources: ['https://yandex.com/support/mail/mail-clients/others.html'],
    },
    'yandex-captcha-required': {
      category: 'auth-failed',
      says: [
        'authentication failed your message looks like spam',
        'prove you are not a robot using the following link',
        'you need to use web for sending or prove you are not a robot',
        'your message looks like spam you need to use web for sending',
      ],
      samples: [
        '535 5.7.8 Error: authentication failed: Your message looks like spam. You need to use web for sending or prove you are not a robot using the following link https://ya.cc/1IrBc',
      ],
      sources: ['https://yandex.com/support/mail/web/letter/create/troubleshooting.html'],
    },
    'yandex-auth-required': {
      category: 'auth-required',
      says: ['send auth command first', 'error send auth command first'],
      samples: ['503 5.5.4 Error: send AUTH command first.'],
      row: '530',
      sources: ['https://yandex.com/support/mail/mail-clients/others.html'],
    },
    'yandex-tls-required': {
      category: 'tls-failure',
      says: [
        'email sending without ssl tls encryption is not allowed',
        'sending without ssl tls encryption is not allowed',
        'without ssl tls encryption',
      ],
      samples: [
        '530 5.7.7 Email sending without SSL/TLS encryption is not allowed. Please see: https://yandex.com/support/mail/mail-clients/ssl.html',
      ],
      sources: ['https://yandex.com/support/mail/mail-clients/others.html'],
    },
    'yandex-from-not-owned': {
      category: 'sender-rejected',
      says: [
        'sender address rejected not owned by auth user',
        'not owned by auth user',
        'owned by auth user',
      ],
      samples: ['553 5.7.1 Sender address rejected: not owned by auth user.'],
      related: ['553'],
      sources: ['https://yandex.com/support/mail/mail-clients/others.html'],
    },
    'yandex-spam-suspected': {
      category: 'spam-rejected',
      says: [
        'message rejected under suspicion of spam',
        'rejected under suspicion of spam',
        'under suspicion of spam',
        'spam limit exceeded',
      ],
      samples: [
        '554 5.7.1 [2] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1631900360-h4Ajl35YEe-dK78OYi4',
        '554 5.7.1 Message rejected under suspicion of SPAM',
      ],
      sources: ['https://yandex.com/support/mail/web/letter/create/troubleshooting.html'],
    },
    'yandex-limit-reached': {
      category: 'sending-limit-exceeded',
      retryAfter: 86400,
      says: [
        'sending limit',
        '(daily|hourly) … limit',
        'too many (letters|messages|mails|recipients)',
        'limit of (letters|messages|recipients) {exceeded}',
        'message rate limit',
      ],
      when: { provider: true },
      samples: ['452 4.5.3 Too many recipients today, try again later'],
      sources: ['https://yandex.com/support/mail/limits.html'],
    },
    'yandex-recipient-rate': {
      category: 'rate-limited',
      says: ['has exceeded their message rate limit', 'recipient … exceeded … message rate limit'],
      row: '4.2.1',
      samples: [
        '451 4.5.1 The recipient <user@example.com> has exceeded their message rate limit. Try again later.',
      ],
      sources: ['https://yandex.com/support/mail/limits.html'],
    },
    'yandex-policy-target': {
      category: 'mailbox-disabled',
      says: ['policy rejection on the target address'],
      row: 'X.2.1',
      samples: ['550 5.7.1 Policy rejection on the target address'],
      sources: ['https://yandex.com/support/mail/web/letter/create/troubleshooting.html'],
    },
    'yandex-greylisted': {
      category: 'greylisted',
      says: ['sorry the service is currently unavailable please come back later'],
      samples: ['451 4.7.1 Sorry, the service is currently unavailable. Please come back later.'],
      sources: ['https://yandex.com/support/mail/spam/honest-mailers.html'],
    },
  },
} as const satisfies Speaker;
