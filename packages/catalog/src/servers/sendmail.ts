import type { Speaker } from '../types.ts';

/** Sendmail, the rule sets that its m4 macros build, and the defaults of milters (MIMEDefang among them). */
export const sendmail = {
  name: 'Sendmail',
  wordings: {
    'sendmail-relaying-denied': {
      category: 'relay-denied',
      says: [
        'relaying denied',
        'relaying denied proper authentication required',
        'relaying denied ip name lookup failed',
        'relaying denied ip name possibly forged',
      ],
      samples: [
        '550 5.7.1 <user@example.com>... Relaying denied',
        '550 5.7.1 <user@example.com>... Relaying denied. Proper authentication required.',
        '550 5.7.1 <user@example.com>... Relaying denied. IP name lookup failed [192.0.2.1]',
      ],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/cf/m4/proto.m4'],
    },
    'sendmail-relaying-temporarily-denied': {
      category: 'bad-helo-or-ptr',
      says: ['relaying temporarily denied can not resolve ptr record'],
      samples: [
        '450 4.7.1 <user@example.com>... Relaying temporarily denied. Cannot resolve PTR record for 192.0.2.1',
      ],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/cf/m4/proto.m4'],
    },
    'sendmail-sender-domain-missing': {
      category: 'sender-rejected',
      says: ['domain of sender address … does not exist'],
      row: 'X.1.8',
      samples: [
        '553 5.1.8 <news@example.invalid>... Domain of sender address news@example.invalid does not exist',
      ],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/cf/m4/proto.m4'],
    },
    'sendmail-sender-unqualified': {
      category: 'sender-rejected',
      says: [
        'domain name required for sender address',
        'real domain name required for sender address',
      ],
      row: 'postfix-sender-unqualified',
      samples: [
        '553 5.5.4 <root>... Domain name required for sender address root',
        '553 5.5.4 <root@localhost>... Real domain name required for sender address',
      ],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/cf/m4/proto.m4'],
    },
    'sendmail-sender-domain-unresolved': {
      category: 'sender-rejected',
      says: ['domain of sender address … does not resolve'],
      row: 'X.1.8',
      retry: 'later',
      samples: [
        '451 4.1.8 <news@example.com>... Domain of sender address news@example.com does not resolve',
      ],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/cf/m4/proto.m4'],
    },
    'sendmail-dnsbl': {
      category: 'reputation-blocked',
      says: ['rejected … listed at', 'mail from … refused by blackhole site'],
      samples: [
        '550 5.7.1 Rejected: 192.0.2.1 listed at bl.example.net',
        '550 5.7.1 Mail from 192.0.2.1 refused by blackhole site dnsbl.example.net',
      ],
      sources: [
        'https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/cf/feature/dnsbl.m4',
      ],
    },
    'sendmail-fix-reverse-dns': {
      category: 'bad-helo-or-ptr',
      says: [
        'fix reverse dns for',
        'access denied ip name lookup failed',
        'client ip name does not resolve',
        'client ip name possibly forged',
      ],
      row: 'X.7.25',
      samples: [
        '550 5.7.1 Fix reverse DNS for 192.0.2.1',
        '550 5.7.1 Access denied. IP name lookup failed [192.0.2.1]',
      ],
      sources: [
        'https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/cf/feature/require_rdns.m4',
      ],
    },
    'sendmail-connection-rate': {
      category: 'rate-limited',
      says: ['connection rate limit exceeded', 'too many open connections'],
      samples: [
        '421 4.3.2 Connection rate limit exceeded.',
        '421 4.3.2 Too many open connections.',
      ],
      sources: [
        'https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/cf/feature/ratecontrol.m4',
      ],
    },
    'sendmail-bad-commands': {
      category: 'protocol-error',
      says: [
        'too many bad commands closing connection',
        'rejecting commands from',
        'rejecting commands from … due to pre greeting traffic',
      ],
      samples: [
        '421 4.7.0 mx.example.net Too many bad commands; closing connection',
        '554 5.5.0 rejecting commands from host.example.com [192.0.2.1] due to pre-greeting traffic after 1 seconds',
      ],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/srvrsmtp.c'],
    },
    'sendmail-bad-recipients': {
      category: 'rate-limited',
      action: 'fix-recipient',
      says: ['too many bad recipients', 'too many bad recipients closing connection'],
      row: 'ironport-invalid-recipients',
      samples: ['421 4.7.0 mx.example.net Too many bad recipients; closing connection'],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/srvrsmtp.c'],
    },
    'sendmail-not-accepting': {
      category: 'policy-rejected',
      says: ['esmtp not accepting messages'],
      samples: [
        '554 mx.example.net ESMTP not accepting messages',
        '550 5.0.0 mx.example.net ESMTP not accepting messages',
      ],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/srvrsmtp.c'],
    },
    'sendmail-local-problem': {
      category: 'server-error',
      says: ['rejecting connections on daemon', 'local configuration error', 'system config error'],
      samples: [
        '554 5.3.5 Local configuration error',
        'rejecting connections on daemon MTA: load average: 24',
      ],
      sources: [
        'https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/sysexits.c',
        'https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/daemon.c',
      ],
    },
    'sendmail-disk-space': {
      category: 'server-error',
      says: ['insufficient disk space try again later'],
      row: 'X.3.1',
      samples: ['452 4.4.5 Insufficient disk space; try again later'],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/srvrsmtp.c'],
    },
    'sendmail-user-address-required': {
      category: 'invalid-address',
      says: ['user address required', 'hostname required', 'colon illegal in host name part'],
      row: 'X.1.3',
      samples: [
        '553 5.1.3 <@example.com>... User address required',
        '553 5.1.3 <user@>... Hostname required',
      ],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/cf/m4/proto.m4'],
    },
    'sendmail-mailbox-disabled': {
      category: 'mailbox-disabled',
      says: ['mailbox disabled for this recipient'],
      row: 'X.2.1',
      samples: ['550 5.2.1 <user@example.com>... Mailbox disabled for this recipient'],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/cf/m4/proto.m4'],
    },
    'sendmail-host-unknown': {
      category: 'domain-not-found',
      says: [
        'host unknown name server … host not found',
        'host unknown name server … no data known',
      ],
      samples: [
        '550 5.1.2 <user@example.invalid>... Host unknown (Name server: example.invalid: host not found)',
        '550 5.1.2 <user@example.com>... Host unknown (Name server: mx.example.com.: no data known)',
      ],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/domain.c'],
    },
    'sendmail-name-server-timeout': {
      category: 'dns-failure',
      says: ['name server … host name lookup failure'],
      row: 'postfix-name-service-try-again',
      samples: ['Deferred: Name server: mx.example.com.: host name lookup failure'],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/domain.c'],
    },
    'sendmail-deferred-connection': {
      category: 'network-error',
      says: [
        'deferred connection (timed out|refused|reset) (with|by)',
        'deferred operation timed out with',
        'deferred no route to host',
        'reply read error from',
      ],
      row: 'postfix-connect-failed',
      samples: [
        'Deferred: Connection timed out with mx.example.com.',
        '451 4.4.1 reply: read error from mx.example.com.',
      ],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/deliver.c'],
    },
    'sendmail-lost-input': {
      category: 'network-error',
      says: ['lost input channel from'],
      row: 'X.4.2',
      samples: ['421 4.4.1 mx.example.net Lost input channel from host.example.com [192.0.2.1]'],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/srvrsmtp.c'],
    },
    'sendmail-delivery-expired': {
      category: 'delivery-expired',
      says: [
        'message could not be delivered for … (days|hours)',
        'message will be deleted from queue',
        'can not send message for … (days|hours)',
      ],
      row: 'X.4.7',
      samples: [
        'Message could not be delivered for 5 days',
        'Cannot send message for 5 days',
        'Message will be deleted from queue',
      ],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/queue.c'],
    },
    'sendmail-loops-back': {
      category: 'routing-error',
      says: ['config error mail loops back to me', 'mail loops back to me mx problem'],
      row: 'postfix-loops-back',
      samples: ['553 5.3.5 mx.example.com. config error: mail loops back to me (MX problem?)'],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/usersmtp.c'],
    },
    'sendmail-aliasing-loop': {
      category: 'routing-error',
      says: ['aliasing forwarding loop broken'],
      row: 'X.4.6',
      samples: ['554 5.4.6 aliasing/forwarding loop broken'],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/alias.c'],
    },
    'sendmail-too-many-hops': {
      category: 'routing-error',
      says: ['too many hops … max'],
      row: 'X.4.6',
      samples: [
        '554 5.4.6 Too many hops 26 (25 max): from <news@example.com> via host.example.com, to <user@example.com>',
      ],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/collect.c'],
    },
    'sendmail-message-size': {
      category: 'message-too-large',
      says: ['message size exceeds fixed maximum message size'],
      row: 'X.3.4',
      samples: ['552 5.2.3 Message size exceeds fixed maximum message size (10485760)'],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/srvrsmtp.c'],
    },
    'sendmail-command-sequence': {
      category: 'protocol-error',
      says: [
        'polite people say (helo|ehlo) first',
        'need mail before rcpt',
        'need rcpt recipient',
        'sender already specified',
        'duplicate helo ehlo',
        'command unrecognized',
      ],
      row: 'X.5.1',
      samples: [
        '503 5.0.0 Polite people say HELO first',
        '503 5.0.0 Need MAIL before RCPT',
        '503 5.0.0 Need RCPT (recipient)',
        '500 5.5.1 Command unrecognized: "XFOO"',
      ],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/srvrsmtp.c'],
    },
    'sendmail-tls-handshake': {
      category: 'tls-failure',
      says: ['tls handshake failed', 'encryption too weak'],
      samples: [
        '403 4.7.0 TLS handshake failed.',
        '403 4.7.0 encryption too weak 128 less than 256',
      ],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/srvrsmtp.c'],
    },
    'sendmail-tls-local-problem': {
      category: 'tls-failure',
      action: 'contact-provider',
      retry: 'later',
      says: ['tls not available after start'],
      row: 'postfix-tls-local-problem',
      samples: ['454 4.3.3 TLS not available after start'],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/srvrsmtp.c'],
    },
    'sendmail-milter-command-rejected': {
      category: 'policy-rejected',
      says: ['command rejected'],
      when: { enhanced: ['X.7.1'], class: 5 },
      samples: ['550 5.7.1 Command rejected', '554 5.7.1 Command rejected'],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/milter.c'],
    },
    'sendmail-milter-try-later': {
      category: 'server-error',
      says: ['milter unable to parse response', 'milter service is not available'],
      samples: ['451 4.7.1 Milter service is not available'],
      sources: ['https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/milter.c'],
    },
    'sendmail-mimedefang-attachment': {
      category: 'content-rejected',
      says: [
        'an attachment of type … was removed from this document',
        'mime type message partial not accepted here',
        'virus … found in mail rejected',
      ],
      samples: [
        '554 5.7.1 MIME type message/partial not accepted here',
        '554 5.7.1 Virus Eicar-Test-Signature found in mail - rejected',
      ],
      sources: [
        'https://github.com/The-McGrail-Foundation/MIMEDefang/blob/master/examples/suggested-minimum-filter-for-windows-clients',
      ],
    },
  },
} as const satisfies Speaker;
