import type { Speaker } from '../types.ts';

/** Mail.ru (VK): the mail.ru, bk.ru, list.ru, inbox.ru and internet.ru domains and VK WorkSpace. */
export const mailru = {
  name: 'Mail.ru',
  hosts: ['mail.ru', 'bk.ru', 'list.ru', 'inbox.ru', 'internet.ru', 'vk.com'],
  signature: [
    'help mail ru',
    'account mail ru',
    'i mail ru',
    'smtp mail ru',
    'notspam support',
    'mail ru notspam',
    'neobhodim parol prilozheniya',
    'not local sender over smtp',
  ],
  wordings: {
    'mailru-app-password-required': {
      category: 'auth-failed',
      says: [
        'neobhodim parol prilozheniya',
        'parol prilozheniya',
        'application password is required',
        'необходим пароль приложения',
        'пароль для внешнего приложения',
      ],
      samples: [
        '535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED',
      ],
      related: ['535', 'EAUTH'],
      sources: ['https://help.mail.ru/mail/security/protection/external'],
    },
    'mailru-bad-credentials': {
      category: 'auth-failed',
      says: [
        'invalid login or password',
        'incorrect authentication data',
        'authentication failed',
        'invalid {credentials}',
        'please verify your account going to',
      ],
      when: { provider: true },
      samples: [
        '535 5.7.0 Invalid login or password',
        '535 Authentication failed. Please verify your account by going to https://account.mail.ru/login',
      ],
      related: ['535', 'EAUTH'],
      sources: ['https://help.mail.ru/mail/mailer/popsmtp'],
    },
    'mailru-auth-required': {
      category: 'auth-required',
      says: [
        'users in your domain are not allowed to send email without authorization',
        'administrative prohibition authorization required',
        'not allowed to send email without authorization',
      ],
      samples: [
        '503 Administrative prohibition -- authorization required. Users in your domain are not allowed to send email without authorization. See https://help.mail.ru/mail/mailer/popsmtp for details.',
      ],
      sources: ['https://help.mail.ru/mail/mailer/popsmtp'],
    },
    'mailru-from-not-owned': {
      category: 'sender-rejected',
      says: ['not local sender over smtp', 'not local sender', 'sender … not local … smtp'],
      samples: ['550 not local sender over smtp'],
      related: ['550', '553'],
      sources: ['https://help.mail.ru/mail/mailer/popsmtp'],
    },
    'mailru-sending-disabled': {
      category: 'sender-rejected',
      action: 'contact-provider',
      says: [
        'message sending for this account is disabled',
        'message sending for this account is temporarily (disabled|blocked)',
        'sending for this account is disabled',
      ],
      samples: ['550 Message sending for this account is disabled'],
      sources: ['https://help.mail.ru/mail/letters/send/errors'],
    },
    'mailru-spam-rejected': {
      category: 'spam-rejected',
      says: [
        'spam message (rejected|discarded) please visit',
        'spam message discarded rejected',
        'spam message discarded',
      ],
      samples: [
        '550 spam message rejected. Please visit https://help.mail.ru/notspam-support/id?c=abc or report details to user@example.com. Error code: 0123ABCD. ID: 00000001.',
      ],
      sources: ['https://help.mail.ru/mail/letters/send/errors'],
    },
    'mailru-rate-limited': {
      category: 'rate-limited',
      says: ['ratelimit exceeded', 'too many messages', 'try again later', 'limit {exceeded}'],
      when: { provider: true },
      samples: [
        '451 Ratelimit exceeded. Try again later. https://help.mail.ru/notspam-support/id?c=abc',
      ],
      sources: ['https://help.mail.ru/mail/letters/send/limits'],
    },
    'mailru-ip-blocked': {
      category: 'reputation-blocked',
      says: [
        'access from ip address … blocked',
        'access from ip … blocked … mail ru',
        'ip … blocked … notspam',
      ],
      samples: [
        '550 Access from ip address 192.0.2.1 blocked. Visit https://help.mail.ru/notspam-support/',
      ],
      sources: ['https://postmaster.mail.ru/'],
    },
    'mailru-mailbox-not-found': {
      category: 'mailbox-not-found',
      says: [
        'message was not accepted invalid mailbox',
        'local mailbox … is unavailable user not found',
        'local mailbox … is unavailable (user|mailbox) (unknown|not found|is not found)',
      ],
      samples: [
        '550 Message was not accepted -- invalid mailbox. Local mailbox user@example.com is unavailable: user not found',
      ],
      row: 'X.1.1',
      sources: ['https://help.mail.ru/mail/letters/send/errors'],
    },
    'mailru-mailbox-disabled': {
      category: 'mailbox-disabled',
      says: [
        'local mailbox … is unavailable (account is disabled|user is terminated|user is blocked)',
        'message was not accepted … user is (terminated|blocked|inactive)',
      ],
      samples: [
        '550 Message was not accepted -- invalid mailbox. Local mailbox user@example.com is unavailable: account is disabled',
      ],
      row: 'X.2.1',
      sources: ['https://help.mail.ru/mail/letters/send/errors'],
    },
    'mailru-mailbox-full': {
      category: 'mailbox-full',
      says: [
        'local mailbox … is unavailable (account is full|mailbox is full|quota exceeded|mailbox size limit exceeded)',
      ],
      row: 'X.2.2',
      samples: [
        '550 Message was not accepted -- invalid mailbox. Local mailbox user@example.com is unavailable: account is full',
      ],
      sources: ['https://help.mail.ru/mail/letters/send/errors'],
    },
  },
} as const satisfies Speaker;
