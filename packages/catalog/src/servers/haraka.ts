import type { Speaker } from '../types.ts';

/** Haraka: its core replies and those of the plugins that ship with it. */
export const haraka = {
  name: 'Haraka',
  wordings: {
    'haraka-can-not-deliver': {
      category: 'relay-denied',
      says: ['i can not deliver mail for'],
      samples: ['550 I cannot deliver mail for <user@example.com>'],
      sources: ['https://github.com/haraka/Haraka/blob/master/connection.js'],
    },
    'haraka-denied-sender': {
      category: 'sender-rejected',
      says: ['sender @ denied'],
      when: { class: 5 },
      samples: ['550 sender <news@example.com> denied'],
      sources: ['https://github.com/haraka/Haraka/blob/master/connection.js'],
    },
    'haraka-denied-recipient': {
      category: 'policy-rejected',
      says: ['recipient @ denied'],
      when: { class: 5 },
      samples: ['550 recipient <user@example.com> denied'],
      sources: ['https://github.com/haraka/Haraka/blob/master/connection.js'],
    },
    'haraka-deferred': {
      category: 'server-error',
      action: 'retry',
      retry: 'later',
      says: ['(sender|recipient) @ (denied|deferred)', 'message temporarily denied'],
      when: { class: 4 },
      row: '4.7.1',
      samples: ['450 recipient <user@example.com> denied', '450 Message temporarily denied'],
      sources: ['https://github.com/haraka/Haraka/blob/master/connection.js'],
    },
    'haraka-helo-denied': {
      category: 'bad-helo-or-ptr',
      says: ['(helo|ehlo) denied', '(helo|ehlo) requires domain address see rfc 2821'],
      samples: ['550 EHLO denied', '501 EHLO requires domain/address - see RFC-2821 4.1.1.1'],
      sources: ['https://github.com/haraka/Haraka/blob/master/connection.js'],
    },
    'haraka-command-sequence': {
      category: 'protocol-error',
      says: [
        'use ehlo helo before mail',
        'use mail before rcpt',
        'use rcpt before data',
        'stop wasting my time',
      ],
      row: 'X.5.1',
      samples: ['503 Use EHLO/HELO before MAIL', '503 Use MAIL before RCPT'],
      sources: ['https://github.com/haraka/Haraka/blob/master/connection.js'],
    },
    'haraka-command-parsing': {
      category: 'protocol-error',
      says: ['command parsing failed', 'invalid command parameters'],
      row: '501',
      samples: ['501 Command parsing failed', '555 Invalid command parameters'],
      sources: ['https://github.com/haraka/Haraka/blob/master/connection.js'],
    },
    'haraka-message-too-big': {
      category: 'message-too-large',
      says: ['message too big'],
      row: 'X.3.4',
      samples: ['550 Message too big!'],
      sources: ['https://github.com/haraka/Haraka/blob/master/connection.js'],
    },
    'haraka-too-many-received': {
      category: 'routing-error',
      says: ['too many received headers'],
      row: 'X.4.6',
      samples: ['550 Too many received headers'],
      sources: ['https://github.com/haraka/Haraka/blob/master/connection.js'],
    },
    'haraka-headers': {
      category: 'message-malformed',
      says: [
        'required header … missing',
        'only one … header allowed see rfc 5322',
        'mail from a list server is not accepted here',
      ],
      samples: [
        "550 Required header 'Date' missing",
        '550 Only one Subject header allowed. See RFC 5322, Section 3.6',
      ],
      sources: ['https://github.com/haraka/haraka-plugin-headers'],
    },
    'haraka-bounce': {
      category: 'policy-rejected',
      says: ['fake bounce', 'no bounces accepted here'],
      samples: ['550 No bounces accepted here', '550 fake bounce'],
      sources: ['https://github.com/haraka/haraka-plugin-bounce'],
    },
    'haraka-dnsbl': {
      category: 'reputation-blocked',
      says: ['host … is listed on'],
      samples: ['550 host [192.0.2.1] is listed on dnsbl.example.net'],
      sources: ['https://github.com/haraka/haraka-plugin-dns-list'],
    },
    'haraka-karma': {
      category: 'reputation-blocked',
      action: 'fix-sender-domain',
      says: ['very bad karma score', 'bad karma score'],
      samples: ['550 very bad karma score: -12'],
      sources: ['https://github.com/haraka/haraka-plugin-karma'],
    },
    'haraka-toobusy': {
      category: 'server-error',
      says: ['busy please try again later', 'too busy please try again later'],
      samples: ['450 Busy. Please try again later.'],
      sources: ['https://github.com/haraka/Haraka/blob/master/plugins/toobusy.js'],
    },
  },
} as const satisfies Speaker;
