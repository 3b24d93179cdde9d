import type { Speaker } from '../types.ts';

/** Postfix: the texts of smtpd(8), postscreen(8), cleanup(8), the delivery agents and smtp(8). */
export const postfix = {
  name: 'Postfix',
  wordings: {
    'postfix-relay-access-denied': {
      category: 'relay-denied',
      says: ['relay access denied'],
      samples: [
        '554 5.7.1 <user@example.com>: Relay access denied',
        '454 4.7.1 <user@example.com>: Relay access denied',
      ],
      related: ['X.7.1', '554'],
      sources: ['https://www.postfix.org/SMTPD_ACCESS_README.html'],
    },
    'postfix-helo-rejected': {
      category: 'bad-helo-or-ptr',
      says: [
        'helo command rejected',
        'helo command rejected need fully qualified hostname',
        'helo command rejected (host not found|invalid name|invalid ip address|access denied)',
      ],
      samples: [
        '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
        '450 4.7.1 <app-7f9c>: Helo command rejected: Host not found',
        '501 5.5.2 <my_host>: Helo command rejected: Invalid name',
      ],
      sources: ['https://www.postfix.org/postconf.5.html#smtpd_helo_restrictions'],
    },
    'postfix-helo-blocked': {
      category: 'reputation-blocked',
      says: ['helo command … blocked using'],
      samples: [
        '554 5.7.1 Service unavailable; Helo command [mail.example.com] blocked using dbl.example.net',
      ],
      sources: ['https://www.postfix.org/postconf.5.html#reject_rhsbl_helo'],
    },
    'postfix-client-no-ptr': {
      category: 'bad-helo-or-ptr',
      says: [
        'client host rejected can not find your (reverse|) hostname',
        'can not find your (reverse|) hostname',
      ],
      row: 'X.7.25',
      samples: [
        '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]',
        '550 5.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.1]',
      ],
      sources: ['https://www.postfix.org/postconf.5.html#reject_unknown_client_hostname'],
    },
    'postfix-client-access-denied': {
      category: 'policy-rejected',
      says: ['client host rejected access denied'],
      samples: ['554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied'],
      sources: ['https://www.postfix.org/SASL_README.html#server_sasl_authz'],
    },
    'postfix-client-blocked': {
      category: 'reputation-blocked',
      says: [
        'service unavailable client host … blocked using',
        'service unavailable client … blocked using',
        'client host … blocked using',
      ],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.net; listed',
        '550 5.7.1 Service unavailable; client [192.0.2.1] blocked using dnsbl.example.net',
      ],
      sources: [
        'https://www.postfix.org/postconf.5.html#default_rbl_reply',
        'https://www.postfix.org/POSTSCREEN_README.html',
      ],
    },
    'postfix-sender-blocked': {
      category: 'reputation-blocked',
      says: ['sender address … blocked using'],
      samples: [
        '554 5.7.1 Service unavailable; Sender address [user@example.com] blocked using dbl.example.net',
      ],
      sources: ['https://www.postfix.org/postconf.5.html#reject_rhsbl_sender'],
    },
    'postfix-recipient-blocked': {
      category: 'recipient-refused',
      action: 'contact-provider',
      says: ['recipient address … blocked using'],
      samples: [
        '554 5.7.1 Service unavailable; Recipient address [user@example.com] blocked using rhsbl.example.net',
      ],
      sources: ['https://www.postfix.org/postconf.5.html#reject_rhsbl_recipient'],
    },
    'postfix-sender-domain-not-found': {
      category: 'sender-rejected',
      says: ['sender address rejected domain not found'],
      samples: [
        '450 4.1.8 <user@example.com>: Sender address rejected: Domain not found',
        '550 5.1.8 <user@example.com>: Sender address rejected: Domain not found',
      ],
      related: ['X.1.8'],
      sources: ['https://www.postfix.org/postconf.5.html#reject_unknown_sender_domain'],
    },
    'postfix-sender-null-mx': {
      category: 'sender-rejected',
      says: ['sender address rejected domain … does not accept mail (nullmx|)'],
      row: 'X.7.27',
      samples: [
        '550 5.7.27 <user@example.com>: Sender address rejected: Domain example.com does not accept mail (nullMX)',
      ],
      sources: ['https://www.rfc-editor.org/rfc/rfc7505#section-4.2'],
    },
    'postfix-sender-unqualified': {
      category: 'sender-rejected',
      says: ['sender address rejected need fully qualified address'],
      samples: [
        '504 5.5.2 <root@localhost>: Sender address rejected: need fully-qualified address',
      ],
      sources: ['https://www.postfix.org/postconf.5.html#reject_non_fqdn_sender'],
    },
    'postfix-sender-not-owned': {
      category: 'sender-rejected',
      says: [
        'sender address rejected not owned by (auth|) user',
        'sender address rejected not logged in',
      ],
      samples: [
        '553 5.7.1 <news@example.com>: Sender address rejected: not owned by user app@example.com',
        '553 5.7.1 <news@example.com>: Sender address rejected: not logged in',
      ],
      sources: ['https://www.postfix.org/postconf.5.html#reject_sender_login_mismatch'],
    },
    'postfix-sender-undeliverable': {
      category: 'sender-rejected',
      says: ['sender address rejected undeliverable address'],
      row: 'exim-sender-verify-failed',
      samples: [
        '550 5.1.7 <news@example.com>: Sender address rejected: undeliverable address: host mx.example.net[192.0.2.1] said no',
      ],
      sources: ['https://www.postfix.org/ADDRESS_VERIFICATION_README.html'],
    },
    'postfix-sender-unverified': {
      category: 'sender-rejected',
      says: ['sender address rejected unverified address'],
      row: 'exim-sender-verify-later',
      samples: [
        '450 4.1.7 <news@example.com>: Sender address rejected: unverified address: Address verification in progress',
      ],
      sources: ['https://www.postfix.org/ADDRESS_VERIFICATION_README.html'],
    },
    'postfix-sender-unknown-user': {
      category: 'sender-rejected',
      says: [
        'sender address rejected user unknown',
        'sender address rejected user unknown in (local|virtual|relay) (recipient|mailbox|alias) table',
      ],
      samples: [
        '550 5.1.0 <nobody@example.com>: Sender address rejected: User unknown in virtual mailbox table',
      ],
      sources: ['https://www.postfix.org/postconf.5.html#reject_unlisted_sender'],
    },
    'postfix-sender-access-denied': {
      category: 'sender-rejected',
      says: ['sender address rejected access denied'],
      samples: ['554 5.7.1 <news@example.com>: Sender address rejected: Access denied'],
      sources: ['https://www.postfix.org/access.5.html'],
    },
    'postfix-recipient-unknown-user': {
      category: 'mailbox-not-found',
      says: [
        'user unknown in (local|virtual|relay) (recipient|mailbox|alias) table',
        'recipient address rejected user unknown',
        'recipient address rejected undeliverable address',
      ],
      row: 'X.1.1',
      samples: [
        '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in virtual mailbox table',
        '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in local recipient table',
        '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown',
        '550 5.1.1 <user@example.com>: Recipient address rejected: undeliverable address: no such user here',
      ],
      sources: [
        'https://www.postfix.org/LOCAL_RECIPIENT_README.html',
        'https://www.postfix.org/ADDRESS_VERIFICATION_README.html',
      ],
    },
    'postfix-recipient-unverified': {
      category: 'server-error',
      says: ['recipient address rejected unverified address', 'address verification in progress'],
      row: '4.1.1',
      samples: [
        '450 4.1.1 <user@example.com>: Recipient address rejected: unverified address: Address verification in progress',
      ],
      sources: ['https://www.postfix.org/ADDRESS_VERIFICATION_README.html'],
    },
    'postfix-recipient-moved': {
      category: 'mailbox-not-found',
      says: ['user has moved to', 'recipient address rejected user has moved'],
      samples: [
        '550 5.1.6 <user@example.com>: Recipient address rejected: User has moved to user@example.net',
      ],
      sources: ['https://www.postfix.org/relocated.5.html'],
    },
    'postfix-recipient-domain-not-found': {
      category: 'domain-not-found',
      says: [
        'recipient address rejected domain not found',
        'host or domain name not found name service error … host not found',
        'host or domain name not found name service error … host found but no data record of requested type',
      ],
      samples: [
        '450 4.1.2 <user@example.invalid>: Recipient address rejected: Domain not found',
        '550 5.4.4 Host or domain name not found. Name service error for name=example.invalid type=AAAA: Host not found',
        '550 5.4.4 Host or domain name not found. Name service error for name=example.invalid type=A: Host found but no data record of requested type',
      ],
      sources: ['https://www.postfix.org/postconf.5.html#reject_unknown_recipient_domain'],
    },
    'postfix-name-service-try-again': {
      category: 'dns-failure',
      says: ['host or domain name not found name service error … host not found try again'],
      samples: [
        '450 4.4.3 Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again',
      ],
      sources: ['https://www.postfix.org/postconf.5.html#smtp_host_lookup'],
    },
    'postfix-recipient-null-mx': {
      category: 'domain-not-found',
      says: [
        'recipient address rejected domain … does not accept mail (nullmx|)',
        'domain … does not accept mail nullmx',
      ],
      row: 'X.1.10',
      samples: [
        '556 5.1.10 <user@example.com>: Recipient address rejected: Domain example.com does not accept mail (nullMX)',
      ],
      sources: ['https://www.rfc-editor.org/rfc/rfc7505#section-4.1'],
    },
    'postfix-recipient-unqualified': {
      category: 'invalid-address',
      says: ['recipient address rejected need fully qualified address'],
      samples: ['504 5.5.2 <user>: Recipient address rejected: need fully-qualified address'],
      sources: ['https://www.postfix.org/postconf.5.html#reject_non_fqdn_recipient'],
    },
    'postfix-recipient-access-denied': {
      category: 'policy-rejected',
      says: ['recipient address rejected access denied'],
      when: { enhanced: ['X.7.1', 'X.7.0'] },
      samples: ['554 5.7.1 <user@example.com>: Recipient address rejected: Access denied'],
      sources: ['https://www.postfix.org/access.5.html'],
    },
    'postfix-policy-rejection': {
      category: 'policy-rejected',
      says: ['recipient address rejected policy rejection'],
      samples: [
        '554 5.7.1 <user@example.com>: Recipient address rejected: Policy Rejection- no reason given',
      ],
      sources: ['https://www.postfix.org/SMTPD_POLICY_README.html'],
    },
    'postfix-auth-failed': {
      category: 'auth-failed',
      says: [
        'error authentication failed',
        'error authentication failed (authentication failure|generic failure|bad protocol cancel)',
        'error authentication failed (ugfzc3dvcmq6|vxnlcm5hbwu6)',
        'error authentication failed another step is needed in authentication',
      ],
      samples: [
        '535 5.7.8 Error: authentication failed: authentication failure',
        '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6',
        '535 5.7.8 Error: authentication failed:',
      ],
      sources: ['https://www.postfix.org/SASL_README.html'],
    },
    'postfix-auth-backend-down': {
      category: 'server-error',
      says: [
        'error authentication failed connection lost to authentication server',
        'connection lost to authentication server',
      ],
      retry: 'later',
      action: 'contact-provider',
      samples: ['535 5.7.8 Error: authentication failed: Connection lost to authentication server'],
      sources: ['https://www.postfix.org/SASL_README.html'],
    },
    'postfix-auth-mechanism': {
      category: 'auth-failed',
      says: ['error authentication failed invalid authentication mechanism'],
      row: 'X.7.4',
      samples: ['535 5.7.8 Error: authentication failed: Invalid authentication mechanism'],
      sources: ['https://www.postfix.org/SASL_README.html'],
    },
    'postfix-auth-not-enabled': {
      category: 'auth-failed',
      says: ['error authentication not enabled'],
      samples: ['503 5.5.1 Error: authentication not enabled'],
      sources: ['https://www.postfix.org/SASL_README.html#server_sasl_enable'],
    },
    'postfix-auth-required': {
      category: 'auth-required',
      says: ['error authentication required'],
      samples: ['530 5.7.0 Error: authentication required'],
      sources: ['https://www.postfix.org/SASL_README.html'],
    },
    'postfix-encryption-required': {
      category: 'tls-failure',
      says: [
        'session encryption is required',
        'encryption required for requested authentication mechanism',
      ],
      samples: [
        '450 4.7.1 <unknown[192.0.2.1]>: Client host rejected: Session encryption is required',
        '538 5.7.11 Encryption required for requested authentication mechanism',
      ],
      sources: ['https://www.postfix.org/TLS_README.html#server_enable'],
    },
    'postfix-tls-local-problem': {
      category: 'tls-failure',
      says: ['tls not available due to local problem'],
      action: 'contact-provider',
      retry: 'later',
      samples: ['454 4.7.0 TLS not available due to local problem'],
      sources: ['https://www.postfix.org/TLS_README.html'],
    },
    'postfix-client-cert-required': {
      category: 'tls-failure',
      says: ['error no client certificate presented'],
      row: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
      samples: ['421 4.7.1 Error: no client certificate presented'],
      sources: ['https://www.postfix.org/postconf.5.html#smtpd_tls_req_ccert'],
    },
    'postfix-client-cert-untrusted': {
      category: 'tls-failure',
      says: ['error client certificate not trusted'],
      row: 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA',
      samples: ['421 4.7.1 mx.example.net Error: Client certificate not trusted'],
      sources: ['https://www.postfix.org/postconf.5.html#smtpd_tls_req_ccert'],
    },
    'postfix-too-many-errors': {
      category: 'rate-limited',
      says: ['error too many errors'],
      samples: ['421 4.7.0 mx.example.net Error: too many errors'],
      sources: ['https://www.postfix.org/TUNING_README.html#slowdown'],
    },
    'postfix-too-many-connections': {
      category: 'rate-limited',
      says: [
        'error too many connections from',
        'error too many new tls sessions from',
        'error too many auth commands from',
      ],
      samples: [
        '421 4.7.0 mx.example.net Error: too many connections from 192.0.2.1',
        '421 4.7.0 mx.example.net Error: too many new TLS sessions from 192.0.2.1',
        '450 4.7.1 Error: too many AUTH commands from 192.0.2.1',
      ],
      sources: ['https://www.postfix.org/postconf.5.html#smtpd_client_connection_count_limit'],
    },
    'postfix-too-much-mail': {
      category: 'rate-limited',
      says: ['error too much mail from', 'error too many recipients from'],
      samples: [
        '450 4.7.1 Error: too much mail from 192.0.2.1',
        '450 4.7.1 Error: too many recipients from 192.0.2.1',
      ],
      sources: ['https://www.postfix.org/postconf.5.html#smtpd_client_message_rate_limit'],
    },
    'postfix-too-many-recipients': {
      category: 'rate-limited',
      says: ['error too many recipients'],
      row: 'X.5.3',
      samples: ['452 4.5.3 Error: too many recipients'],
      sources: ['https://www.postfix.org/postconf.5.html#smtpd_recipient_limit'],
    },
    'postfix-message-too-big': {
      category: 'message-too-large',
      says: [
        'message size exceeds fixed limit',
        'error message file too big',
        'message size … exceeds size limit … of server',
      ],
      row: 'X.3.4',
      samples: [
        '552 5.3.4 Message size exceeds fixed limit',
        '552 5.3.4 Error: message file too big',
        '552 5.3.4 message size 31457280 exceeds size limit 10240000 of server mx.example.net[192.0.2.1]',
      ],
      sources: ['https://www.postfix.org/postconf.5.html#message_size_limit'],
    },
    'postfix-insufficient-storage': {
      category: 'server-error',
      says: ['insufficient system storage'],
      row: 'X.3.1',
      samples: ['452 4.3.1 Insufficient system storage'],
      sources: ['https://www.postfix.org/postconf.5.html#queue_minfree'],
    },
    'postfix-queue-write-error': {
      category: 'server-error',
      says: ['error queue file write error'],
      samples: ['451 4.3.0 Error: queue file write error'],
      sources: ['https://www.postfix.org/SMTPD_PROXY_README.html'],
    },
    'postfix-server-configuration': {
      category: 'server-error',
      says: [
        'server configuration (problem|error)',
        'temporary lookup failure',
        'recipient address rejected temporary lookup failure',
      ],
      samples: [
        '451 4.3.5 Server configuration error',
        '451 4.3.5 <user@example.com>: Recipient address rejected: Server configuration problem',
        '451 4.3.0 <user@example.com>: Temporary lookup failure',
      ],
      sources: ['https://www.postfix.org/DEBUG_README.html'],
    },
    'postfix-malformed-dns': {
      category: 'dns-failure',
      action: 'fix-sender-domain',
      says: [
        '(sender|recipient) address rejected malformed dns server reply',
        'malformed dns server reply',
      ],
      samples: [
        '450 4.1.8 <user@example.com>: Sender address rejected: Malformed DNS server reply',
      ],
      sources: ['https://www.postfix.org/SMTPD_ACCESS_README.html'],
    },
    'postfix-multi-recipient-bounce': {
      category: 'policy-rejected',
      says: ['data command rejected multi recipient bounce'],
      samples: ['550 5.5.3 <DATA>: Data command rejected: Multi-recipient bounce'],
      sources: ['https://www.postfix.org/postconf.5.html#reject_multi_recipient_bounce'],
    },
    'postfix-content-rejected': {
      category: 'content-rejected',
      says: ['error content rejected', 'message content rejected'],
      samples: ['550 5.7.1 message content rejected', '550 5.7.1 Error: content rejected'],
      sources: ['https://www.postfix.org/header_checks.5.html'],
    },
    'postfix-milter-rejected': {
      category: 'policy-rejected',
      says: ['end of data rejected access denied', 'data command rejected access denied'],
      samples: ['554 5.7.1 <END-OF-DATA>: End-of-data rejected: Access denied'],
      sources: ['https://www.postfix.org/postconf.5.html#smtpd_end_of_data_restrictions'],
    },
    'postfix-pipelining': {
      category: 'protocol-error',
      says: [
        'command rejected improper use of smtp command pipelining',
        'improper command pipelining',
        'improper use of smtp command pipelining',
      ],
      samples: [
        '503 5.5.0 <DATA>: Data command rejected: Improper use of SMTP command pipelining',
        '554 5.5.0 Error: improper command pipelining',
      ],
      sources: ['https://www.postfix.org/postconf.5.html#reject_unauth_pipelining'],
    },
    'postfix-bare-newline': {
      category: 'protocol-error',
      says: ['error bare (newline|lf) received', 'bare lf received'],
      samples: ['521 5.5.2 mx.example.net Error: bare <LF> received'],
      sources: ['https://www.postfix.org/smtp-smuggling.html'],
    },
    'postfix-bad-sequence': {
      category: 'protocol-error',
      says: [
        'error send helo first',
        'error send helo ehlo first',
        'error need mail command',
        'error need rcpt command',
        'error nested mail command',
        'error tls already active',
        'error mail transaction in progress',
        'error already authenticated',
      ],
      row: 'X.5.1',
      samples: [
        '503 5.5.1 Error: send HELO/EHLO first',
        '503 5.5.1 Error: need MAIL command',
        '503 5.5.1 Error: need RCPT command',
      ],
      sources: ['https://www.postfix.org/smtpd.8.html'],
    },
    'postfix-bad-command': {
      category: 'protocol-error',
      says: ['error bad syntax', 'protocol error'],
      row: 'X.5.2',
      samples: ['500 5.5.2 Error: bad syntax'],
      sources: ['https://www.postfix.org/smtpd.8.html'],
    },
    'postfix-command-unknown': {
      category: 'protocol-error',
      says: ['error command not recognized'],
      row: '500',
      samples: ['500 5.5.2 Error: command not recognized'],
      sources: ['https://www.postfix.org/smtpd.8.html'],
    },
    'postfix-command-not-implemented': {
      category: 'protocol-error',
      says: ['error command not implemented'],
      row: '502',
      samples: ['502 5.5.1 Error: command not implemented'],
      sources: ['https://www.postfix.org/smtpd.8.html'],
    },
    'postfix-unsupported-option': {
      category: 'protocol-error',
      says: ['error unsupported option', 'unsupported option'],
      when: { enhanced: ['X.5.4'] },
      row: 'X.5.4',
      samples: ['555 5.5.4 Unsupported option: FOO=1'],
      sources: ['https://www.postfix.org/smtpd.8.html'],
    },
    'postfix-bad-address-syntax': {
      category: 'invalid-address',
      says: [
        'bad recipient address syntax',
        'error bad recipient address syntax',
        'bad destination mailbox address syntax',
      ],
      row: 'X.1.3',
      samples: ['501 5.1.3 Bad recipient address syntax'],
      sources: ['https://www.postfix.org/smtpd.8.html'],
    },
    'postfix-bad-sender-syntax': {
      category: 'invalid-address',
      says: ['bad sender address syntax', 'error bad sender address syntax'],
      row: 'X.1.7',
      samples: ['501 5.1.7 Bad sender address syntax'],
      sources: ['https://www.postfix.org/smtpd.8.html'],
    },
    'postfix-no-valid-recipients': {
      category: 'mailbox-not-found',
      retry: 'after-fix',
      says: ['error no valid recipients'],
      samples: ['554 5.5.1 Error: no valid recipients'],
      sources: ['https://www.postfix.org/smtpd.8.html'],
    },
    'postfix-timeout': {
      category: 'network-error',
      says: ['error timeout exceeded'],
      row: 'X.4.2',
      samples: ['421 4.4.2 mx.example.net Error: timeout exceeded'],
      sources: ['https://www.postfix.org/postconf.5.html#smtpd_timeout'],
    },
    'postfix-postscreen-retry': {
      category: 'greylisted',
      says: ['service currently unavailable'],
      when: { class: 4, replies: [450] },
      samples: ['450 4.3.2 Service currently unavailable'],
      sources: ['https://www.postfix.org/POSTSCREEN_README.html#after_220'],
    },
    'postfix-postscreen-busy': {
      category: 'server-error',
      says: ['all (screening|server) ports are busy', 'no system resources'],
      samples: ['421 4.3.2 All server ports are busy'],
      sources: ['https://www.postfix.org/POSTSCREEN_README.html'],
    },
    'postfix-loops-back': {
      category: 'routing-error',
      says: ['mail for … loops back to myself'],
      samples: ['550 5.4.6 mail for example.com loops back to myself'],
      sources: [
        'https://www.postfix.org/postconf.5.html#proxy_interfaces',
        'https://www.postfix.org/postconf.5.html#mydestination',
      ],
    },
    'postfix-forwarding-loop': {
      category: 'routing-error',
      says: ['mail forwarding loop for'],
      row: 'X.4.6',
      samples: ['550 5.4.6 mail forwarding loop for user@example.com'],
      sources: ['https://www.postfix.org/local.8.html'],
    },
    'postfix-too-many-hops': {
      category: 'routing-error',
      says: ['error too many hops'],
      row: 'X.4.6',
      samples: ['554 5.4.0 Error: too many hops'],
      sources: ['https://www.postfix.org/postconf.5.html#hopcount_limit'],
    },
    'postfix-connect-failed': {
      category: 'network-error',
      says: [
        'connect to … connection timed out',
        'connect to … connection refused',
        'connect to … no route to host',
        'connect to … network is unreachable',
        'conversation with … timed out while',
        'lost connection with … while',
        'delivery temporarily suspended (connect to|lost connection|conversation with)',
      ],
      samples: [
        'connect to mx.example.net[192.0.2.1]:25: Connection timed out',
        'conversation with mx.example.net[192.0.2.1] timed out while receiving the initial server greeting',
        'lost connection with mx.example.net[192.0.2.1] while sending RCPT TO',
      ],
      sources: ['https://www.postfix.org/smtp.8.html'],
    },
    'postfix-client-tls-failed': {
      category: 'tls-failure',
      action: 'contact-provider',
      says: [
        'tls is required but was not offered by host',
        'can not start tls handshake failure',
        'server certificate not (trusted|verified)',
        'tls is required but our tls engine is unavailable',
        'wrappermode (port smtps 465|) is unimplemented',
      ],
      samples: [
        '454 4.7.4 TLS is required, but was not offered by host mx.example.net[192.0.2.1]',
        'Cannot start TLS: handshake failure',
        'Server certificate not verified',
      ],
      sources: ['https://www.postfix.org/TLS_README.html#client_tls_levels'],
    },
    'postfix-client-auth-failed': {
      category: 'auth-failed',
      says: [
        'sasl authentication failed server',
        'sasl authentication failed can not authenticate to server',
      ],
      samples: [
        'SASL authentication failed; server smtp.example.net[192.0.2.1] refused the login',
        'SASL authentication failed; cannot authenticate to server smtp.example.net[192.0.2.1]: no mechanism available',
      ],
      sources: ['https://www.postfix.org/SASL_README.html#client_sasl'],
    },
    'postfix-smtputf8-not-offered': {
      category: 'message-malformed',
      says: ['smtputf8 is required but was not offered by host'],
      samples: [
        '550 5.6.7 SMTPUTF8 is required, but was not offered by host mx.example.net[192.0.2.1]',
      ],
      sources: ['https://www.postfix.org/SMTPUTF8_README.html'],
    },
    'postfix-mailbox-quota': {
      category: 'mailbox-full',
      says: [
        'maildir delivery failed error writing message disk quota exceeded',
        'maildir over quota',
        '(can not update mailbox|maildir delivery failed|mailbox) … (file too large|disk quota exceeded)',
      ],
      row: 'X.2.2',
      samples: [
        '552 5.2.2 maildir delivery failed: error writing message: Disk quota exceeded',
        '552 5.2.2 cannot update mailbox /var/mail/user for user user. error writing message: File too large',
      ],
      sources: ['https://www.postfix.org/postconf.5.html#mailbox_size_limit'],
    },
    'postfix-unknown-local-user': {
      category: 'mailbox-not-found',
      says: ['unknown user'],
      when: { replies: [450, 550, 551, 553, 554] },
      row: 'X.1.1',
      samples: ['550 5.1.1 unknown user: "nobody"'],
      sources: ['https://www.postfix.org/local.8.html'],
    },
    'postfix-transport-unavailable': {
      category: 'server-error',
      says: ['mail transport unavailable', 'command (died with|time limit exceeded)'],
      samples: ['451 4.3.0 mail transport unavailable', 'Command died with status 255'],
      sources: ['https://www.postfix.org/pipe.8.html'],
    },
  },
} as const satisfies Speaker;
