import type { Speaker } from '../types.ts';

/** OpenSMTPD: smtp_session.c writes the description of the enhanced code in front of most texts. */
export const opensmtpd = {
  name: 'OpenSMTPD',
  wordings: {
    'opensmtpd-invalid-recipient': {
      category: 'mailbox-not-found',
      retry: 'after-fix',
      says: ['invalid recipient @', 'invalid recipient'],
      related: ['X.1.1', 'X.7.1'],
      samples: ['550 Invalid recipient: <user@example.com>'],
      sources: ['https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/lka_session.c'],
    },
    'opensmtpd-expansion-problem': {
      category: 'mailbox-not-found',
      action: 'contact-recipient',
      retry: 'after-fix',
      says: ['mailing list expansion problem'],
      when: { class: 5 },
      row: 'X.2.4',
      samples: ['524 5.2.4 Mailing list expansion problem: <user@example.com>'],
      sources: ['https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/lka_session.c'],
    },
    'opensmtpd-expansion-later': {
      category: 'server-error',
      says: ['mailing list expansion problem'],
      when: { class: 4 },
      samples: ['424 4.2.4 Mailing list expansion problem: <user@example.com>'],
      sources: ['https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/lka_session.c'],
    },
    'opensmtpd-sender-rejected': {
      category: 'sender-rejected',
      says: ['sender rejected'],
      when: { replies: [530] },
      samples: ['530 Sender rejected'],
      sources: ['https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/smtp_session.c'],
    },
    'opensmtpd-starttls-first': {
      category: 'tls-failure',
      says: ['invalid command must issue a starttls command first'],
      samples: ['530 5.5.1 Invalid command: Must issue a STARTTLS command first'],
      sources: ['https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/smtp_session.c'],
    },
    'opensmtpd-auth-first': {
      category: 'auth-required',
      says: [
        'must issue an auth command first',
        'invalid command must issue an auth command first',
      ],
      samples: ['530 5.5.1 Invalid command: Must issue an AUTH command first'],
      sources: ['https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/smtp_session.c'],
    },
    'opensmtpd-auth-method': {
      category: 'auth-failed',
      says: ['security features not supported auth method', 'auth method … not supported'],
      row: 'X.7.4',
      samples: ['504 5.7.4 Security features not supported: AUTH method "XOAUTH2" not supported'],
      sources: ['https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/smtp_session.c'],
    },
    'opensmtpd-too-many-messages': {
      category: 'rate-limited',
      says: [
        'too many recipients too many messages sent',
        'too many recipients too many recipients',
      ],
      row: 'X.5.3',
      samples: [
        '452 4.5.3 Too many recipients: Too many messages sent',
        '451 4.5.3 Too many recipients: Too many recipients',
      ],
      sources: ['https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/smtp_session.c'],
    },
    'opensmtpd-bad-sequence': {
      category: 'protocol-error',
      says: [
        'invalid command command not allowed at this point',
        'invalid command pipelining not supported',
        'invalid command command unrecognized',
        'invalid command arguments no recipient specified',
        'invalid command already identified',
        'invalid command command not supported',
        'invalid command arguments',
      ],
      row: 'X.5.1',
      samples: [
        '503 5.5.1 Invalid command: Command not allowed at this point.',
        '500 5.5.1 Invalid command: Pipelining not supported',
        '503 5.5.1 Invalid command: Command not supported',
      ],
      sources: ['https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/smtp_session.c'],
    },
    'opensmtpd-helo-domain': {
      category: 'bad-helo-or-ptr',
      action: 'fix-configuration',
      says: ['invalid command arguments invalid domain name', '(helo|ehlo) requires domain name'],
      row: 'exim-bad-helo',
      samples: [
        '501 5.5.4 Invalid command arguments: Invalid domain name',
        '501 5.5.1 Invalid command: EHLO requires domain name',
      ],
      sources: ['https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/smtp_session.c'],
    },
    'opensmtpd-sender-syntax': {
      category: 'sender-rejected',
      says: ['sender address syntax error'],
      row: 'X.1.7',
      samples: ['553 5.1.0 Sender address syntax error'],
      sources: ['https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/smtp_session.c'],
    },
    'opensmtpd-recipient-syntax': {
      category: 'invalid-address',
      says: ['recipient address syntax error'],
      row: 'X.1.3',
      samples: ['501 5.1.3 Recipient address syntax error'],
      sources: ['https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/smtp_session.c'],
    },
  },
} as const satisfies Speaker;
