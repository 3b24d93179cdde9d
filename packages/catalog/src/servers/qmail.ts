import type { Speaker } from '../types.ts';

/** qmail and what grew around it: notqmail, qmail-ldap, vpopmail, Plesk, spamdyke, magic-smtpd. */
export const qmail = {
  name: 'qmail',
  wordings: {
    'qmail-rcpthosts': {
      category: 'relay-denied',
      says: [
        'that domain is not in my list of allowed rcpthosts',
        'is not in my list of allowed rcpthosts',
        'that domain is not allowed to be relayed (through|thru) this mta',
        'that domain is not allowed to be relayed (through|thru) this mta without authentication',
        'list of allowed rcpthosts',
        'sorry relaying denied from your location',
        'sorry we do not relay for',
      ],
      related: ['X.7.1', '553'],
      samples: [
        "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
        "553 sorry, that domain isn't allowed to be relayed thru this MTA without authentication (#5.7.1)",
        '553 sorry, relaying denied from your location [192.0.2.1] (#5.7.1)',
      ],
      sources: [
        'https://github.com/notqmail/notqmail/blob/main/qmail-smtpd.c',
        'https://github.com/qmail-ldap/qmail-ldap/blob/master/qmail-smtpd.c',
      ],
    },
    'qmail-no-mailbox': {
      category: 'mailbox-not-found',
      says: [
        'sorry no mailbox here by that name',
        'no mailbox here by that name',
        'sorry no mailbox here by that name vpopmail',
        'sorry recipient unknown',
      ],
      row: 'X.1.1',
      samples: [
        '550 Sorry, no mailbox here by that name. (#5.1.1)',
        'Sorry, no mailbox here by that name. vpopmail (#5.1.1)',
        '511 sorry, no mailbox here by that name (#5.1.1 - chkuser)',
      ],
      sources: ['https://github.com/notqmail/notqmail/blob/main/qmail-local.c'],
    },
    'qmail-badmailfrom': {
      category: 'sender-rejected',
      action: 'contact-recipient',
      says: [
        'your envelope sender is in my badmailfrom list',
        'your envelope sender has been denied',
        'sorry your mail was administratively denied',
      ],
      samples: [
        '553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)',
        '553 sorry, your envelope sender has been denied (#5.7.1)',
        '553 sorry, your mail was administratively denied. (#5.7.1)',
      ],
      sources: [
        'https://github.com/notqmail/notqmail/blob/main/qmail-smtpd.c',
        'https://github.com/qmail-ldap/qmail-ldap/blob/master/qmail-smtpd.c',
      ],
    },
    'qmail-sender-domain-missing': {
      category: 'sender-rejected',
      action: 'fix-sender-domain',
      says: ['your envelope sender domain must exist'],
      row: 'X.1.8',
      samples: ['553 sorry, your envelope sender domain must exist (#5.7.1)'],
      sources: [
        'https://github.com/notqmail/notqmail/blob/main/qmail-smtpd.c',
        'https://github.com/qmail-ldap/qmail-ldap/blob/master/qmail-smtpd.c',
      ],
    },
    'qmail-ldap-location-denied': {
      category: 'reputation-blocked',
      action: 'contact-recipient',
      says: ['sorry mail from your location … is administratively denied'],
      row: 'smartermail-ip-blacklisted',
      samples: [
        '553 sorry, mail from your location [192.0.2.1] is administratively denied (#5.7.1)',
      ],
      sources: ['https://github.com/qmail-ldap/qmail-ldap/blob/master/qmail-smtpd.c'],
    },
    'qmail-badrcptto': {
      category: 'recipient-refused',
      says: [
        'your envelope recipient (is in my badrcptto list|has been denied)',
        'that address is in my badrcptto list',
        'sorry mail to that recipient is not accepted',
      ],
      samples: [
        '553 sorry, your envelope recipient is in my badrcptto list (#5.7.1)',
        '553 sorry, your envelope recipient has been denied (#5.7.1)',
        '553 sorry, mail to that recipient is not accepted (#5.7.1)',
      ],
      sources: ['https://github.com/qmail-ldap/qmail-ldap/blob/master/qmail-smtpd.c'],
    },
    'qmail-databytes': {
      category: 'message-too-large',
      says: ['that message size exceeds my databytes limit', 'exceeds my databytes limit'],
      row: 'X.3.4',
      samples: ['552 sorry, that message size exceeds my databytes limit (#5.3.4)'],
      sources: ['https://github.com/notqmail/notqmail/blob/main/qmail-smtpd.c'],
    },
    'qmail-looping': {
      category: 'routing-error',
      says: [
        'too many hops this message is looping',
        'this message is looping it already has my delivered to line',
      ],
      row: 'X.4.6',
      samples: [
        '554 too many hops, this message is looping (#5.4.6)',
        'This message is looping: it already has my Delivered-To line. (#5.4.6)',
      ],
      sources: [
        'https://github.com/notqmail/notqmail/blob/main/qmail-smtpd.c',
        'https://github.com/notqmail/notqmail/blob/main/qmail-local.c',
      ],
    },
    'qmail-mx-points-here': {
      category: 'routing-error',
      says: [
        'although im listed as a best preference mx or a for that host it is not in my control locals file',
        'it is not in my control locals file',
      ],
      row: 'postfix-loops-back',
      samples: [
        "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)",
      ],
      sources: ['https://github.com/notqmail/notqmail/blob/main/qmail-remote.c'],
    },
    'qmail-stray-newline': {
      category: 'message-malformed',
      says: ['pobox com djb docs smtplf html', 'cr yp to docs smtplf html', 'docs smtplf html'],
      samples: ['451 See http://pobox.com/~djb/docs/smtplf.html.'],
      sources: ['https://cr.yp.to/docs/smtplf.html'],
    },
    'qmail-qqt-failure': {
      category: 'server-error',
      says: [
        'qqt failure',
        'qq (trouble|internal|temporary|permanent|crashed|out|soft|read|write|waitpid|connection|unable|timeout) *',
        'mail server temporarily rejected message',
        'unable to read controls',
        'unable to figure out my ip addresses',
        'temporary ldap lookup failure',
        'system temporary unavailable try again later chkuser',
      ],
      samples: [
        '451 qqt failure (#4.3.0)',
        '451 qq internal bug (#4.3.0)',
        '421 unable to read controls (#4.3.0)',
        '451 mail server temporarily rejected message (#4.3.0)',
        '451 temporary ldap lookup failure, try again later',
        '451 4.3.0 system temporary unavailable, try again later (chkuser)',
      ],
      sources: [
        'https://github.com/notqmail/notqmail/blob/main/qmail-smtpd.c',
        'https://github.com/notqmail/notqmail/blob/main/qmail.c',
      ],
    },
    'qmail-server-rejected-message': {
      category: 'content-rejected',
      says: ['mail server permanently rejected message'],
      row: '5.3.0',
      samples: ['554 mail server permanently rejected message (#5.3.0)'],
      sources: ['https://github.com/notqmail/notqmail/blob/main/qmail.c'],
    },
    'qmail-command-sequence': {
      category: 'protocol-error',
      says: ['mail first 5.5.1', 'rcpt first 5.5.1', 'unimplemented 5.5.1'],
      row: 'X.5.1',
      samples: ['503 MAIL first (#5.5.1)', '503 RCPT first (#5.5.1)', '502 unimplemented (#5.5.1)'],
      sources: ['https://github.com/notqmail/notqmail/blob/main/qmail-smtpd.c'],
    },
    'qmail-syntax-error': {
      category: 'protocol-error',
      says: ['syntax error 5.5.4'],
      row: '555',
      samples: ['555 syntax error (#5.5.4)'],
      sources: ['https://github.com/notqmail/notqmail/blob/main/qmail-smtpd.c'],
    },
    'qmail-no-host': {
      category: 'domain-not-found',
      says: [
        'sorry i could not find any host named',
        'i could not find any host by that name',
        'i could not find a mail exchanger or ip address',
        'could not find a mail exchanger or ip address',
      ],
      samples: [
        "Sorry, I couldn't find any host named example.invalid. (#5.1.2)",
        "Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)",
      ],
      sources: ['https://github.com/notqmail/notqmail/blob/main/qmail-remote.c'],
    },
    'qmail-name-lookup-failed': {
      category: 'dns-failure',
      says: [
        'cname lookup failed temporarily',
        'dns temporary failure at return mx check',
        'dns temporary failure chkuser',
      ],
      row: 'X.4.3',
      samples: [
        'CNAME lookup failed temporarily. (#4.4.3)',
        '421 DNS temporary failure at return MX check, try again later (#4.3.0)',
        '451 4.4.0 DNS temporary failure (chkuser)',
      ],
      sources: ['https://github.com/notqmail/notqmail/blob/main/qmail-remote.c'],
    },
    'qmail-connection-failed': {
      category: 'network-error',
      says: [
        'sorry i was not able to establish an smtp connection',
        'i was not able to establish an smtp connection',
        'connected to … but connection died',
        'connected to … but greeting failed',
      ],
      row: 'postfix-connect-failed',
      samples: [
        "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)",
        'Connected to 192.0.2.1 but connection died. (#4.4.2)',
        'Connected to 192.0.2.1 but greeting failed.',
      ],
      sources: ['https://github.com/notqmail/notqmail/blob/main/qmail-remote.c'],
    },
    'qmail-sender-rejected-by-remote': {
      category: 'sender-rejected',
      says: ['connected to … but sender was rejected'],
      samples: ['Connected to 192.0.2.1 but sender was rejected.'],
      sources: ['https://github.com/notqmail/notqmail/blob/main/qmail-remote.c'],
    },
    'qmail-given-up': {
      category: 'delivery-expired',
      says: [
        'im not going to try again this message has been in the queue too long',
        'this message has been in the queue too long',
      ],
      row: 'X.4.7',
      samples: ["I'm not going to try again; this message has been in the queue too long."],
      sources: ['https://github.com/notqmail/notqmail/blob/main/qmail-send.c'],
    },
    'qmail-mailbox-full': {
      category: 'mailbox-full',
      says: [
        'sorry recipient mailbox is full',
        'the users mailfolder is over the allowed quota',
        'user is over the allowed quota',
      ],
      row: 'X.2.2',
      samples: [
        '552 5.2.2 sorry, recipient mailbox is full (chkuser)',
        'The users mailfolder is over the allowed quota (size). (#5.2.2)',
      ],
      sources: [
        'https://github.com/sagredo-dev/qmail/blob/main/chkuser_settings.h',
        'https://github.com/qmail-ldap/qmail-ldap',
      ],
    },
    'qmail-account-disabled': {
      category: 'mailbox-disabled',
      says: ['mailaddress is (administratively|administrativley) disabled'],
      row: 'X.2.1',
      samples: ['Mailaddress is administratively disabled. (#5.2.1)'],
      sources: ['https://github.com/qmail-ldap/qmail-ldap'],
    },
    'qmail-no-longer-accepts': {
      category: 'mailbox-not-found',
      says: ['this address no longer accepts mail'],
      samples: ['550 This address no longer accepts mail.'],
      sources: ['https://docs.plesk.com/en-US/obsidian/administrator-guide/mail.59430/'],
    },
    'qmail-auth-failed': {
      category: 'auth-failed',
      says: [
        'authorization failed 5.7.0',
        'authentication failed 5.7.1',
        'vchkpw smtp password fail',
        'vchkpw smtp vpopmail user not found',
        'refused authentication failed',
      ],
      row: 'X.7.8',
      samples: [
        '535 authorization failed (#5.7.0)',
        '535 authentication failed (#5.7.1)',
        '554 Refused. Authentication failed.',
      ],
      sources: ['https://www.fehcom.de/qmail/smtpauth.html'],
    },
    'qmail-auth-cancelled': {
      category: 'auth-failed',
      says: ['authentication exchange cancelled', 'auth exchange (cancelled|canceled) 5.0.0'],
      samples: [
        '501 5.7.0 Authentication exchange cancelled',
        '501 auth exchange canceled (#5.0.0)',
      ],
      sources: [
        'https://www.fehcom.de/qmail/smtpauth.html',
        'https://www.rfc-editor.org/rfc/rfc4954#section-4',
      ],
    },
    'qmail-spamdyke-auth-method': {
      category: 'auth-failed',
      says: ['refused unknown authentication method'],
      row: 'X.7.4',
      samples: ['504 Refused. Unknown authentication method.'],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-auth-not-available': {
      category: 'auth-failed',
      says: ['auth not available 5.3.3'],
      samples: ['503 auth not available (#5.3.3)'],
      sources: ['https://www.fehcom.de/qmail/smtpauth.html'],
    },
    'qmail-auth-out-of-place': {
      category: 'protocol-error',
      says: ['no auth during mail transaction', 'youre already authenticated 5.5.0'],
      row: '503',
      samples: [
        '503 no auth during mail transaction (#5.5.0)',
        "503 you're already authenticated (#5.5.0)",
      ],
      sources: [
        'https://www.fehcom.de/qmail/smtpauth.html',
        'https://www.rfc-editor.org/rfc/rfc4954#section-4',
      ],
    },
    'qmail-auth-required': {
      category: 'auth-required',
      says: [
        'authentication required 5.7.1',
        'authentication required chkuser',
        'you must authenticate first 5.5.1',
        'auth first 5.5.1',
        'sorry you must authenticate',
      ],
      samples: [
        '530 authentication required (#5.7.1)',
        '530 5.7.0 Authentication required (chkuser)',
        '503 you must authenticate first (#5.5.1)',
        '503 AUTH first (#5.5.1)',
      ],
      sources: [
        'https://www.fehcom.de/qmail/smtpauth.html',
        'https://github.com/sagredo-dev/qmail/blob/main/chkuser_settings.h',
      ],
    },
    'qmail-spamdyke-relay': {
      category: 'relay-denied',
      says: ['refused sending to remote addresses relaying is not allowed'],
      samples: ['554 Refused. Sending to remote addresses (relaying) is not allowed.'],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-spamdyke-auth-required': {
      category: 'auth-required',
      says: ['refused authentication is required to send mail'],
      samples: ['554 Refused. Authentication is required to send mail.'],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-spamdyke-rdns': {
      category: 'bad-helo-or-ptr',
      says: [
        'refused you have no reverse dns entry',
        'refused your reverse dns entry does not resolve',
        'refused your reverse dns entry contains your ip address',
        'refused your reverse dns entry contains your ip address and a (banned keyword|country code)',
      ],
      samples: [
        '554 Refused. You have no reverse DNS entry.',
        '554 Refused. Your reverse DNS entry does not resolve.',
        '554 Refused. Your reverse DNS entry contains your IP address and a banned keyword.',
      ],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-spamdyke-blacklisted': {
      category: 'reputation-blocked',
      says: [
        'refused your ip address is listed in the rbl at',
        'refused your domain name is listed in the rhsbl at',
      ],
      samples: [
        '554 Refused. Your IP address is listed in the RBL at dnsbl.example.net',
        '554 Refused. Your domain name is listed in the RHSBL at rhsbl.example.net',
      ],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-spamdyke-own-list': {
      category: 'reputation-blocked',
      action: 'contact-recipient',
      says: ['refused your ip address is blacklisted', 'refused your domain name is blacklisted'],
      row: 'smartermail-ip-blacklisted',
      samples: [
        '554 Refused. Your IP address is blacklisted.',
        '554 Refused. Your domain name is blacklisted.',
      ],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-spamdyke-sender': {
      category: 'sender-rejected',
      action: 'contact-recipient',
      says: ['refused your sender address has been blacklisted'],
      row: 'qmail-badmailfrom',
      samples: ['554 Refused. Your sender address has been blacklisted.'],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-spamdyke-sender-mx': {
      category: 'sender-rejected',
      action: 'fix-sender-domain',
      says: ['refused the domain of your sender address has no mail exchanger'],
      row: 'X.1.8',
      samples: ['554 Refused. The domain of your sender address has no mail exchanger (MX).'],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-spamdyke-same-address': {
      category: 'sender-rejected',
      says: ['refused identical sender and recipient addresses'],
      samples: ['554 Refused. Identical sender and recipient addresses are not allowed.'],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-spamdyke-sender-not-owned': {
      category: 'sender-rejected',
      says: [
        'refused your sender address does not match your authentication username',
        'refused mail for your sender domain is not hosted here',
        'refused your sender address is not',
      ],
      samples: [
        '554 Refused. Your sender address does not match your authentication username.',
        '554 Refused. Mail for your sender domain is not hosted here.',
      ],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-spamdyke-recipient': {
      category: 'recipient-refused',
      says: ['refused mail is not being accepted at this address'],
      row: 'qmail-badrcptto',
      samples: ['554 Refused. Mail is not being accepted at this address.'],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-spamdyke-graylisted': {
      category: 'greylisted',
      says: [
        'your address has been graylisted try again later',
        'your address has been graylisted',
      ],
      samples: ['421 Your address has been graylisted. Try again later.'],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-spamdyke-too-many-recipients': {
      category: 'rate-limited',
      says: ['too many recipients try the remaining addresses again later'],
      row: 'X.5.3',
      samples: ['421 Too many recipients. Try the remaining addresses again later.'],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-spamdyke-protocol': {
      category: 'protocol-error',
      says: ['refused you are not following the smtp protocol'],
      samples: ['554 Refused. You are not following the SMTP protocol.'],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-spamdyke-timeout': {
      category: 'network-error',
      says: ['timeout talk faster next time'],
      row: 'X.4.2',
      samples: ['421 Timeout. Talk faster next time.'],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-spamdyke-unqualified': {
      category: 'invalid-address',
      says: ['improper recipient address try supplying a domain name'],
      row: 'postfix-recipient-unqualified',
      samples: ['554 Improper recipient address. Try supplying a domain name.'],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-spamdyke-no-recipients': {
      category: 'invalid-address',
      says: ['refused you must specify at least one valid recipient'],
      row: 'X.5.1',
      samples: ['554 Refused. You must specify at least one valid recipient.'],
      sources: ['https://www.spamdyke.org/documentation/README.html'],
    },
    'qmail-sender-mx-missing': {
      category: 'sender-rejected',
      says: [
        'can not find a valid mx for sender domain',
        'dns temporary failure return mx does not exist',
        'refused mailfrom because return mx does not exist',
      ],
      row: 'X.1.8',
      samples: [
        "550 5.1.8 sorry, can't find a valid MX for sender domain (chkuser)",
        '451 DNS temporary failure, return MX does not exist (#4.3.0)',
        '554 refused mailfrom because return MX does not exist',
      ],
      sources: [
        'https://github.com/sagredo-dev/qmail/blob/main/chkuser_settings.h',
        'https://github.com/qmail-ldap/qmail-ldap/blob/master/qmail-smtpd.c',
      ],
    },
    'qmail-recipient-mx-missing': {
      category: 'domain-not-found',
      says: ['can not find a valid mx for rcpt domain'],
      samples: ["550 5.1.2 sorry, can't find a valid MX for rcpt domain (chkuser)"],
      sources: ['https://github.com/sagredo-dev/qmail/blob/main/chkuser_settings.h'],
    },
    'qmail-address-format': {
      category: 'invalid-address',
      says: ['sorry mailbox syntax not allowed', 'sorry recipient address has invalid format'],
      row: 'X.1.3',
      samples: [
        '553 5.1.3 sorry, mailbox syntax not allowed (chkuser)',
        '511 sorry, recipient address has invalid format (#5.1.1 - chkuser)',
      ],
      sources: ['https://github.com/sagredo-dev/qmail/blob/main/chkuser_settings.h'],
    },
    'qmail-sender-format': {
      category: 'invalid-address',
      says: ['sorry mailbox syntax not allowed', 'sorry sender address has invalid format'],
      when: { enhanced: ['X.1.7', 'X.7.1'] },
      row: 'X.1.7',
      samples: [
        '553 5.1.7 sorry, mailbox syntax not allowed (chkuser)',
        '571 sorry, sender address has invalid format (#5.7.1 - chkuser)',
      ],
      sources: ['https://github.com/sagredo-dev/qmail/blob/main/chkuser_settings.h'],
    },
    'qmail-recipient-unqualified': {
      category: 'invalid-address',
      says: ['sorry you must specify a domain'],
      row: 'postfix-recipient-unqualified',
      samples: ['550 5.1.2 sorry, you must specify a domain (chkuser)'],
      sources: ['https://github.com/sagredo-dev/qmail/blob/main/chkuser_settings.h'],
    },
    'qmail-too-many-recipients': {
      category: 'rate-limited',
      action: 'fix-message',
      retry: 'after-fix',
      says: ['sorry reached maximum number of recipients', 'sorry too many recipients 5.7.1'],
      row: 'X.5.3',
      samples: [
        '550 5.5.3 sorry, reached maximum number of recipients allowed in one session (chkuser)',
        '553 sorry, too many recipients (#5.7.1)',
      ],
      sources: [
        'https://github.com/sagredo-dev/qmail/blob/main/chkuser_settings.h',
        'https://github.com/qmail-ldap/qmail-ldap/blob/master/qmail-smtpd.c',
      ],
    },
    'qmail-too-many-unknown-recipients': {
      category: 'rate-limited',
      action: 'fix-recipient',
      says: ['sorry you are violating our security policies'],
      row: 'ironport-invalid-recipients',
      samples: [
        '550 5.5.3 sorry, you are violating our security policies (chkuser)',
        '550 5.7.1 sorry, you are violating our security policies (chkuser)',
      ],
      sources: ['https://github.com/sagredo-dev/qmail/blob/main/chkuser_settings.h'],
    },
    'qmail-ldap-no-reverse-dns': {
      category: 'bad-helo-or-ptr',
      says: ['without valid reverse dns was administratively denied'],
      row: 'X.7.25',
      samples: [
        '553 sorry, your mail from a host [192.0.2.1] without valid reverse DNS was administratively denied (#5.7.1)',
      ],
      sources: ['https://github.com/qmail-ldap/qmail-ldap/blob/master/qmail-smtpd.c'],
    },
    'qmail-ldap-rbl': {
      category: 'reputation-blocked',
      says: ['sorry your mailserver … is rejected by'],
      samples: ['553 sorry, your mailserver [192.0.2.1] is rejected by dnsbl.example.net'],
      sources: ['https://github.com/qmail-ldap/qmail-ldap/blob/master/qmail-smtpd.c'],
    },
    'qmail-ldap-bounce-recipients': {
      category: 'policy-rejected',
      says: ['i do not accept bounce messages with more than one recipient'],
      row: 'postfix-multi-recipient-bounce',
      samples: [
        "550 sorry, I don't accept bounce messages with more than one recipient. Go read RFC2821. (#5.7.1)",
      ],
      sources: ['https://github.com/qmail-ldap/qmail-ldap/blob/master/qmail-smtpd.c'],
    },
  },
} as const satisfies Speaker;
