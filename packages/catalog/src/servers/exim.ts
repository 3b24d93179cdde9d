import type { Speaker } from '../types.ts';

/** Exim: its compiled-in replies, the texts of its default configuration, and those of cPanel's. */
export const exim = {
  name: 'Exim',
  wordings: {
    'exim-relay-not-permitted': {
      category: 'relay-denied',
      says: ['relay not permitted'],
      samples: ['550 relay not permitted'],
      sources: ['https://github.com/Exim/exim/blob/master/src/src/configure.default'],
    },
    'exim-unrouteable-address': {
      category: 'mailbox-not-found',
      says: ['unrouteable address', 'unroutable address'],
      samples: ['550 Unrouteable address', '550 <user@example.com>: Unrouteable address'],
      related: ['X.1.1', 'X.1.2'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-generic_options_for_routers.html',
      ],
    },
    'exim-unrouteable-domain': {
      category: 'domain-not-found',
      says: [
        'unrouteable mail domain',
        'all relevant mx records point to non existent hosts',
        'an mx or srv record indicated no smtp service',
      ],
      samples: [
        'unrouteable mail domain "example.invalid"',
        'all relevant MX records point to non-existent hosts',
        'an MX or SRV record indicated no SMTP service',
      ],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_dnslookup_router.html',
      ],
    },
    'exim-sender-verify-failed': {
      category: 'sender-rejected',
      says: [
        'sender verify failed',
        'verification failed for',
        'verification failed for … sender verify failed',
        'callback setup failed',
      ],
      samples: [
        '550 Sender verify failed',
        '550-Verification failed for <news@example.com>\n550-Unrouteable address\n550 Sender verify failed',
        '550-Verification failed for <news@example.com>\n550-No Such User Here\n550 Sender verify failed',
      ],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
      ],
    },
    'exim-sender-verify-later': {
      category: 'sender-rejected',
      says: ['could not complete sender verify', 'could not complete sender verify callout'],
      retry: 'later',
      samples: [
        '451 Could not complete sender verify callout',
        '451 Could not complete sender verify',
      ],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
      ],
    },
    'exim-recipient-verify-later': {
      category: 'server-error',
      says: ['could not complete recipient verify', 'could not complete recipient verify callout'],
      samples: ['451 Could not complete recipient verify callout'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
      ],
    },
    'exim-callout-refused': {
      category: 'mailbox-not-found',
      says: [
        'callout verification failed',
        'previous cached callout verification failure',
        'recipient verify failed',
      ],
      samples: [
        '550 Previous (cached) callout verification failure',
        '550 Callout verification failed: 550 no such user',
      ],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
      ],
    },
    'exim-administrative-prohibition': {
      category: 'policy-rejected',
      says: ['administrative prohibition'],
      samples: ['550 Administrative prohibition'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
      ],
    },
    'exim-local-problem': {
      category: 'server-error',
      says: [
        'temporary local problem please try later',
        'temporary local problem',
        'unexpected failure please try later',
        'unexpected failure while',
      ],
      samples: [
        '451 Temporary local problem - please try later',
        '421 Unexpected failure, please try later',
      ],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
      ],
    },
    'exim-black-list': {
      category: 'reputation-blocked',
      says: ['rejected because … is in a black list at', 'is in a black list at'],
      samples: ['550 rejected because 192.0.2.1 is in a black list at dnsbl.example.net'],
      sources: ['https://github.com/Exim/exim/blob/master/src/src/configure.default'],
    },
    'exim-auth-failed': {
      category: 'auth-failed',
      says: ['incorrect authentication data'],
      row: 'X.7.8',
      samples: ['535 Incorrect authentication data'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_authentication.html',
      ],
    },
    'exim-auth-unavailable': {
      category: 'auth-failed',
      says: ['unable to authenticate at present'],
      retry: 'later',
      action: 'retry',
      samples: ['435 Unable to authenticate at present'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_authentication.html',
      ],
    },
    'exim-auth-not-advertised': {
      category: 'auth-failed',
      says: ['auth command used when not advertised'],
      row: 'clients-dotnet-no-auth',
      samples: ['503 AUTH command used when not advertised'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_authentication.html',
      ],
    },
    'exim-auth-mechanism': {
      category: 'auth-failed',
      says: ['authentication mechanism not supported'],
      row: 'X.7.4',
      samples: ['504 XOAUTH2 authentication mechanism not supported'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_authentication.html',
      ],
    },
    'exim-starttls-not-advertised': {
      category: 'tls-failure',
      says: ['starttls command used when not advertised'],
      row: 'require-tls-not-offered',
      samples: ['503 STARTTLS command used when not advertised'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-encrypted_smtp_connections_using_tlsssl.html',
      ],
    },
    'exim-tls-unavailable': {
      category: 'tls-failure',
      says: ['security failure'],
      samples: ['554 Security failure'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-encrypted_smtp_connections_using_tlsssl.html',
      ],
    },
    'exim-tls-local-problem': {
      category: 'tls-failure',
      action: 'contact-provider',
      retry: 'later',
      says: ['tls currently unavailable'],
      row: 'postfix-tls-local-problem',
      samples: ['454 TLS currently unavailable'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-encrypted_smtp_connections_using_tlsssl.html',
      ],
    },
    'exim-client-tls-failed': {
      category: 'tls-failure',
      action: 'contact-provider',
      says: [
        'a tls session is required but',
        'a tls session is required but the server did not offer tls support',
        'a tls session is required but an attempt to start tls failed',
      ],
      samples: [
        'a TLS session is required, but the server did not offer TLS support',
        'a TLS session is required, but an attempt to start TLS failed',
      ],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_smtp_transport.html',
      ],
    },
    'exim-bad-helo': {
      category: 'bad-helo-or-ptr',
      action: 'fix-configuration',
      says: ['syntactically invalid (helo|ehlo) argument'],
      samples: [
        '501 Syntactically invalid HELO argument(s)',
        '501 Syntactically invalid EHLO argument(s)',
      ],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html',
      ],
    },
    'exim-helo-required': {
      category: 'protocol-error',
      says: [
        'helo or ehlo required',
        'sender not yet given',
        'sender already given',
        'valid rcpt command must precede (data|bdat)',
        'no valid recipients given',
      ],
      row: '503',
      samples: [
        '503 HELO or EHLO required',
        '503 sender not yet given',
        '503-All RCPT commands were rejected with this error:\n503 valid RCPT command must precede DATA',
      ],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_processing.html',
      ],
    },
    'exim-unrecognized-command': {
      category: 'protocol-error',
      says: [
        'too many unrecognized commands',
        'too many syntax or protocol errors',
        'too many nonmail commands',
      ],
      samples: [
        '500 Too many unrecognized commands',
        '501 Too many syntax or protocol errors',
        '554 Too many nonmail commands',
      ],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_processing.html',
      ],
    },
    'exim-synchronization-error': {
      category: 'protocol-error',
      says: ['smtp synchronization error'],
      samples: ['554 SMTP synchronization error'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html',
      ],
    },
    'exim-sender-syntax': {
      category: 'sender-rejected',
      says: ['sender address must contain a domain'],
      row: 'postfix-sender-unqualified',
      samples: ['501 root: sender address must contain a domain'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-message_processing.html',
      ],
    },
    'exim-recipient-syntax': {
      category: 'invalid-address',
      says: [
        'recipient address must contain a domain',
        'missing or malformed local part',
        'domain missing or malformed',
        'malformed address',
        'restricted characters in address',
      ],
      samples: [
        '501 user: recipient address must contain a domain',
        '501 <>: missing or malformed local part (expected word or "<")',
        '501 user@: domain missing or malformed',
        '550 Restricted characters in address',
      ],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-message_processing.html',
        'https://github.com/Exim/exim/blob/master/src/src/configure.default',
      ],
    },
    'exim-timeout': {
      category: 'network-error',
      says: [
        'smtp command timeout closing connection',
        'smtp incoming data timeout',
        'smtp data timeout message abandoned',
      ],
      row: 'X.4.2',
      samples: [
        '421 mx.example.net: SMTP command timeout - closing connection',
        '421 mx.example.net SMTP incoming data timeout - closing connection.',
      ],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html',
      ],
    },
    'exim-too-many-connections': {
      category: 'rate-limited',
      says: [
        'too many concurrent smtp connections',
        'too many concurrent smtp connections from this ip address',
        'too many concurrent smtp connections from this ip address please try again later',
        'too many messages in this connection',
        'too many connections please try again later',
      ],
      samples: [
        '421 Too many concurrent SMTP connections from this IP address; please try again later.',
        '421 too many messages in this connection',
      ],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html',
      ],
    },
    'exim-space-shortage': {
      category: 'server-error',
      says: ['space shortage please try later'],
      row: 'X.3.1',
      samples: ['452 space shortage, please try later'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html',
      ],
    },
    'exim-message-too-big': {
      category: 'message-too-large',
      says: ['message size exceeds maximum permitted', 'message too big for transport'],
      row: 'X.3.4',
      samples: ['552 Message size exceeds maximum permitted', 'message too big for transport'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html',
      ],
    },
    'exim-line-too-long': {
      category: 'message-malformed',
      says: [
        'maximum allowed line length is … octets',
        'message has lines too long for transport',
        'lines in message were longer than',
      ],
      samples: [
        '550 maximum allowed line length is 998 octets, got 4096',
        'message has lines too long for transport',
      ],
      sources: ['https://github.com/Exim/exim/blob/master/src/src/configure.default'],
    },
    'exim-header-syntax': {
      category: 'message-malformed',
      says: ['message headers fail syntax check'],
      samples: ['550 Message headers fail syntax check'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
      ],
    },
    'exim-header-sender': {
      category: 'sender-rejected',
      says: ['there is no valid sender in any header line'],
      samples: ['550 There is no valid sender in any header line'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
      ],
    },
    'exim-malware': {
      category: 'content-rejected',
      says: ['this message contains malware', 'this message contains a virus'],
      samples: ['550 This message contains malware (Eicar-Test-Signature)'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-content_scanning_at_acl_time.html',
      ],
    },
    'exim-mail-loop': {
      category: 'routing-error',
      says: ['too many received headers suspected mail loop'],
      row: 'X.4.6',
      samples: ['550 Too many "Received" headers - suspected mail loop'],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html',
      ],
    },
    'exim-mx-points-here': {
      category: 'routing-error',
      says: [
        'lowest numbered mx record points to local host',
        'remote host address is the local host',
      ],
      row: 'postfix-loops-back',
      samples: [
        'lowest numbered MX record points to local host',
        'remote host address is the local host: "example.com"',
      ],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-generic_options_for_routers.html',
      ],
    },
    'exim-retry-timeout': {
      category: 'delivery-expired',
      says: [
        'retry timeout exceeded',
        'retry time not reached for any host after a long failure period',
        'all hosts for … have been failing for a long time',
      ],
      samples: [
        'retry timeout exceeded',
        'retry time not reached for any host after a long failure period',
        "all hosts for 'example.com' have been failing for a long time (and retry time not reached)",
      ],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-retry_configuration.html',
      ],
    },
    'exim-mailbox-full': {
      category: 'mailbox-full',
      says: [
        'mailbox is full mta imposed quota exceeded',
        'mta imposed quota exceeded while writing',
        'mailbox quota exceeded while writing',
      ],
      row: 'X.2.2',
      samples: [
        'mailbox is full (MTA-imposed quota exceeded while writing to file /var/mail/user)',
      ],
      sources: [
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_appendfile_transport.html',
      ],
    },
    'exim-cpanel-auth-required': {
      category: 'auth-required',
      says: ['smtp auth is required for message submission on port 587'],
      samples: ['550 SMTP AUTH is required for message submission on port 587'],
      sources: ['https://docs.cpanel.net/whm/service-configuration/exim-configuration-manager/'],
    },
    'exim-cpanel-junkmail': {
      category: 'reputation-blocked',
      says: ['junkmail rejected … is in an rbl'],
      samples: [
        '550 "JunkMail rejected - mail.example.com [192.0.2.1]:41234 is in an RBL on rbl.example.net"',
      ],
      sources: ['https://docs.cpanel.net/whm/service-configuration/exim-configuration-manager/'],
    },
    'exim-cpanel-no-such-user': {
      category: 'mailbox-not-found',
      says: ['no such user here', 'no such person at this address'],
      row: 'X.1.1',
      samples: ['550 No Such User Here', '550 No such person at this address'],
      sources: ['https://docs.cpanel.net/cpanel/email/default-address/'],
    },
    'exim-spam-points': {
      category: 'spam-rejected',
      says: ['this message scored * spam points', 'this message scored … spam points'],
      samples: ['550 This message scored 12.3 spam points.'],
      sources: ['https://github.com/Exim/exim/blob/master/src/src/configure.default'],
    },
  },
} as const satisfies Speaker;
