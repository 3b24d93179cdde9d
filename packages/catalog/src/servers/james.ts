import type { Speaker } from '../types.ts';

/** Apache James: its SMTP server and the hooks that ship with it. */
export const james = {
  name: 'Apache James',
  wordings: {
    'james-relay-denied': {
      category: 'relay-denied',
      says: ['requested action not taken relaying denied'],
      samples: ['550 5.7.1 Requested action not taken: relaying denied'],
      sources: [
        'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/AbstractAuthRequiredToRelayRcptHook.java',
      ],
    },
    'james-incorrect-auth-user': {
      category: 'sender-rejected',
      says: ['incorrect authentication for specified email address'],
      samples: ['503 5.7.1 Incorrect Authentication for Specified Email Address'],
      sources: [
        'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/AbstractSenderAuthIdentifyVerificationHook.java',
      ],
    },
    'james-unknown-user': {
      category: 'mailbox-not-found',
      says: ['unknown user @'],
      row: 'X.1.1',
      samples: ['554 5.1.1 Unknown user: user@example.com'],
      sources: [
        'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/fastfail/AbstractValidRcptHandler.java',
      ],
    },
    'james-helo-unresolvable': {
      category: 'bad-helo-or-ptr',
      says: ['provided (ehlo|helo) … can not resolved'],
      row: 'hmailserver-helo-mismatch',
      samples: ['501 5.0.0 Provided EHLO app.example.com can not resolved.'],
      sources: [
        'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/fastfail/ResolvableEhloHeloHandler.java',
      ],
    },
    'james-helo-not-reverse': {
      category: 'bad-helo-or-ptr',
      says: ['provided (ehlo|helo) … not equal reverse'],
      samples: [
        '501 5.0.0 Provided EHLO app.example.com not equal reverse of connecting host: mail.example.com',
      ],
      sources: [
        'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/fastfail/ReverseEqualsEhloHeloHandler.java',
      ],
    },
    'james-sender-domain': {
      category: 'sender-rejected',
      says: ['sender … contains a domain with no valid mx records'],
      row: 'X.1.8',
      samples: ['501 5.1.8 sender <news@example.com> contains a domain with no valid MX records'],
      sources: [
        'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/fastfail/ValidSenderDomainHandler.java',
      ],
    },
    'james-greylisted': {
      category: 'greylisted',
      retryAfter: 3600,
      says: [
        'temporary rejected reconnect to fast',
        'temporary rejected contact your postmaster',
        'temporary rejected',
      ],
      samples: ['451 4.7.1 Temporary rejected: Reconnect to fast. Please try again later'],
      sources: [
        'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/fastfail/AbstractGreylistHandler.java',
      ],
    },
    'james-max-recipients': {
      category: 'rate-limited',
      says: ['requested action not taken max recipients reached'],
      row: 'X.5.3',
      samples: ['452 4.5.3 Requested action not taken: max recipients reached'],
      sources: [
        'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/fastfail/MaxRcptHandler.java',
      ],
    },
    'james-dnsbl': {
      category: 'reputation-blocked',
      says: ['rejected unauthenticated e mail from … restricted'],
      samples: [
        '530 Rejected: unauthenticated e-mail from 192.0.2.1 restricted. Contact the postmaster, see dnsbl.example.net',
      ],
      sources: [
        'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/fastfail/DNSRBLHandler.java',
      ],
    },
  },
} as const satisfies Speaker;
