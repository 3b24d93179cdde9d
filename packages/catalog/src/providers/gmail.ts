import type { Speaker } from '../types.ts';

/** Gmail and Google Workspace: `smtp.gmail.com`, the relay `smtp-relay.gmail.com`, and Google's MX. */
export const gmail = {
  name: 'Gmail',
  hosts: [
    'smtp.gmail.com',
    'smtp-relay.gmail.com',
    'smtp.googlemail.com',
    'smtp.google.com',
    '.l.google.com',
    '.googlemail.com',
  ],
  signature: [
    'gsmtp',
    'gcdp',
    'support google com',
    'mail google com support',
    'google com mail help',
    'gmail smtp in l google com',
    'aspmx l google com',
    'knowledge workspace google com',
  ],
  wordings: {
    // ── Login ────────────────────────────────────────────────────────────────────────────────────────
    'gmail-bad-credentials': {
      category: 'auth-failed',
      says: [
        'p badcredentials',
        'username and password not accepted … (google|gsmtp)',
        'username and password not accepted learn more at',
        'username and password not accepted for more information',
      ],
      codes: ['5.7.8'],
      related: ['X.7.8', '535', 'EAUTH'],
      samples: [
        '535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials a1-20020a05600c0001.1 - gsmtp',
        '535-5.7.1 Username and Password not accepted. Learn more at\n535 5.7.1 http://support.google.com/mail/bin/answer.py?answer=14257 fb10sm5349386wic.2',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/accounts/answer/185833',
      ],
    },
    'gmail-app-password-required': {
      category: 'auth-failed',
      says: [
        'application specific password required',
        'app (specific|) password required … (google|gsmtp)',
        'p invalidsecondfactor',
      ],
      codes: ['5.7.9'],
      related: ['534', 'X.7.9'],
      samples: [
        '534-5.7.9 Application-specific password required. For more information, go to\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor a1sm1.1 - gsmtp',
        '535-5.7.1 Application-specific password required. Learn more at\n535 5.7.1 http://support.google.com/accounts/bin/answer.py?answer=185833 x7sm1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/accounts/answer/185833',
      ],
    },
    'gmail-web-login-required': {
      category: 'auth-failed',
      says: [
        'log in (via|with|through) your web browser',
        'sign in (via|with|through) your web browser',
        'p webloginrequired',
        'accounts google com signin continue',
      ],
      codes: ['5.7.14'],
      related: ['534'],
      samples: [
        '534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1> Please log in via\n534-5.7.14 your web browser and then try again.\n534-5.7.14  Learn more at\n534 5.7.14  https://support.google.com/mail/answer/78754 a1sm1.1 - gsmtp',
        '534-5.7.9 Please log in with your web browser and then try again. For more\n534-5.7.9 information, go to\n534 5.7.9  https://support.google.com/mail/?p=WebLoginRequired a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/accounts/answer/185833',
      ],
    },
    'gmail-too-many-logins': {
      category: 'rate-limited',
      says: ['too many login attempts', 'p toomanyloginattempts'],
      when: { provider: true },
      related: ['454'],
      samples: [
        '454-4.7.0 Too many login attempts, please try again later. For more information,\n454-4.7.0 go to\n454 4.7.0  https://support.google.com/mail/answer/7126229 a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/166852',
      ],
    },
    'gmail-login-temporarily-impossible': {
      category: 'server-error',
      says: [
        '(can not|could not|unable to) authenticate due to (a|) temporary system problem',
        'can not authenticate due to temporary system problem',
      ],
      samples: [
        '454 4.7.0 Cannot authenticate due to temporary system problem. Try again later. a1sm1.1 - gsmtp',
      ],
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-auth-required': {
      category: 'auth-required',
      says: [
        'p wantautherror',
        'p autherror',
        'authentication required (for more information|learn more) … (google|gsmtp)',
        'authentication required … gsmtp',
        'too many unauthenticated commands … gsmtp',
      ],
      related: ['530', 'EAUTH'],
      samples: [
        '530-5.7.0 Authentication Required. For more information, go to\n530 5.7.0  https://support.google.com/accounts/troubleshooter/2402620. a1sm1.1 - gsmtp',
        '530-5.5.1 Authentication Required. Learn more at\n530 5.5.1 http://support.google.com/mail/bin/answer.py?answer=14257 a1sm1.1 - gsmtp',
        '554 5.7.0 Too Many Unauthenticated commands. a1sm1.1 - gsmtp',
      ],
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-auth-mechanism': {
      category: 'auth-failed',
      says: [
        'xoauth is no longer supported',
        'unrecognized authentication type',
        'optional argument not permitted for that auth mode',
      ],
      when: { provider: true },
      samples: [
        '504 5.7.4 Unrecognized Authentication Type a1sm1.1 - gsmtp',
        '504 5.7.4 XOAUTH is no longer supported. a1sm1.1 - gsmtp',
        '535 5.5.4 Optional Argument not permitted for that AUTH mode. a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://developers.google.com/workspace/gmail/imap/xoauth2-protocol',
      ],
    },
    'gmail-auth-undecodable': {
      category: 'protocol-error',
      says: ['can not decode response'],
      when: { provider: true },
      samples: ['501 5.5.2 Cannot Decode response a1sm1.1 - gsmtp'],
      sources: ['https://support.google.com/a/answer/3726730'],
    },

    // ── TLS ──────────────────────────────────────────────────────────────────────────────────────────
    'gmail-starttls-first': {
      category: 'tls-failure',
      says: ['must issue (a|) starttls (command|) first'],
      when: { provider: true },
      related: ['530', 'ETLS'],
      samples: [
        '530-5.7.0 Must issue a STARTTLS command first. For more information, go to\n530 5.7.0  https://support.google.com/a/answer/3221692 a1sm1.1 - gsmtp',
        '530 5.7.0 Must issue a STARTTLS command first. k15sm13391525pfj.123 - gsmtp',
      ],
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-tls-required': {
      category: 'tls-failure',
      says: [
        'tls required for (rcpt|recipient) domain',
        'not sent over a tls connection',
        'not using a tls connection',
        'requires tls (for|to) … gsmtp',
      ],
      codes: ['4.7.29', '5.7.29'],
      samples: [
        '421 4.7.0 TLS required for RCPT domain, closing connection. a1sm1.1 - gsmtp',
        "550-5.7.29 This message was blocked because it wasn't sent over a TLS connection.\n550-5.7.29 Gmail requires all bulk email senders to use TLS/SSL for SMTP connections.\n550 5.7.29 https://support.google.com/a/answer/81126 a1sm1.1 - gsmtp",
        '421-4.7.29 Your email has been rate limited because this message was sent by a\n421-4.7.29 connection that is not using a TLS connection. a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/81126',
      ],
    },
    'gmail-pipelining-after-starttls': {
      category: 'protocol-error',
      says: [
        'no commands allowed to pipeline after starttls',
        'starttls may not be repeated',
        'no identity changes permitted',
        'no data after bdat',
        'smtp protocol violation … gsmtp',
        'smtp protocol violation (see|visit) rfc',
        'too many unrecognized commands goodbye',
      ],
      samples: [
        '454 4.5.0 SMTP protocol violation, no commands allowed to pipeline after STARTTLS a1sm1.1 - gsmtp',
        '503 5.7.0 No identity changes permitted. a1sm1.1 - gsmtp',
        '451 4.5.0 SMTP protocol violation, visit RFC 2821. a1sm1.1 - gsmtp',
        '502 5.5.1 Too many unrecognized commands, goodbye. a1sm1.1 - gsmtp',
      ],
      sources: ['https://support.google.com/a/answer/3726730'],
    },

    // ── Own limits ───────────────────────────────────────────────────────────────────────────────────
    'gmail-daily-limit': {
      category: 'sending-limit-exceeded',
      says: [
        'daily user sending (limit|quota) exceeded',
        'daily sending (limit|quota) exceeded … (gmail|google|gsmtp)',
        'you have reached a limit for sending (mail|email)',
        '(daily|) (email|mail) quota exceeded … gsmtp',
        'p dailylimitexceeded',
      ],
      codes: ['5.4.5'],
      related: ['X.4.5'],
      samples: [
        '550-5.4.5 Daily user sending limit exceeded. For more information on Gmail\n550-5.4.5 sending limits go to\n550 5.4.5  https://support.google.com/a/answer/166852 a1sm1.1 - gsmtp',
        '550 5.4.5 Daily sending quota exceeded. a1sm1.1 - gsmtp',
        '550 5.7.1 Email quota exceeded. a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/166852',
      ],
    },
    'gmail-relay-limit': {
      category: 'sending-limit-exceeded',
      says: [
        'daily smtp relay (sending|) (limit|quota) exceeded',
        'peak smtp relay (sending|) (limit|quota) exceeded',
        'smtp relay (sending|) (limit|quota) exceeded for (this|) (customer|user)',
      ],
      samples: [
        '550 5.7.1 Daily SMTP relay limit exceeded for customer. a1sm1.1 - gsmtp',
        '450 4.2.1 Peak SMTP relay limit exceeded for customer. a1sm1.1 - gsmtp',
        '550 5.4.5 Daily SMTP relay sending limit exceeded for this user. a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/2956491',
        'https://support.google.com/a/answer/6140680',
      ],
    },

    // ── SMTP relay service and sender identity ───────────────────────────────────────────────────────
    'gmail-relay-credentials': {
      category: 'relay-denied',
      says: [
        'invalid credentials for relay',
        '(mail|email) relay denied … (google|gsmtp|invalid credentials)',
        'the ip address you have registered in your (g suite|google workspace|google apps|domain) … smtp relay',
      ],
      related: ['EENVELOPE'],
      samples: [
        "550-5.7.1 Invalid credentials for relay [192.0.2.1]. The IP address you've\n550-5.7.1 registered in your Workspace SMTP Relay service doesn't match the domain of the\n550-5.7.1 account this email is being sent from. a1sm1.1 - gsmtp",
        '550-5.7.0 Mail relay denied [192.0.2.1]. Invalid credentials for relay for one of\n550-5.7.0 the domains in: example.com (as obtained from HELO and MAIL FROM). a1sm1.1 - gsmtp',
        '550 5.7.0 Email relay denied. a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/2956491',
        'https://support.google.com/a/answer/6140680',
      ],
    },
    'gmail-sending-denied': {
      category: 'sender-rejected',
      says: ['mail sending denied', 'email sending denied'],
      when: { provider: true },
      samples: ['550 5.7.0 Mail Sending denied. a1sm1.1 - gsmtp'],
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-not-authorized-ip': {
      category: 'reputation-blocked',
      action: 'fix-configuration',
      says: [
        'the ip you are using to send (mail|email) is not authorized',
        'the ip (address|) youre using to send (mail|email) is not authorized',
        'is not authorized to send (mail|email) directly to our servers',
        'p notauthorizederror',
      ],
      samples: [
        "550-5.7.1 [192.0.2.1] The IP you're using to send mail is not authorized to\n550-5.7.1 send email directly to our servers. Please use the SMTP relay at your\n550-5.7.1 service provider instead. Learn more at\n550 5.7.1  https://support.google.com/mail/?p=NotAuthorizedError a1sm1.1 - gsmtp",
      ],
      sources: ['https://support.google.com/a/answer/3726730'],
    },

    // ── Recipients ───────────────────────────────────────────────────────────────────────────────────
    'gmail-no-such-user': {
      category: 'mailbox-not-found',
      says: [
        '(email|) account that you tried to reach does not exist',
        '(email|) address that you tried to reach does not exist',
        'p nosuchuser',
        'your message was not delivered to @ because the address could not be found',
      ],
      samples: [
        "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550-5.1.1 unnecessary spaces. Learn more at\n550 5.1.1  https://support.google.com/mail/?p=NoSuchUser a1sm1.1 - gsmtp",
      ],
      row: 'X.1.1',
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-disabled-user': {
      category: 'mailbox-disabled',
      says: [
        'account that you tried to reach (is|has been) (disabled|inactive|suspended)',
        'p (disableduser|inactiveuser)',
        'inbox (is|) (disabled|inactive) … gsmtp',
      ],
      codes: ['5.2.1'],
      samples: [
        '550-5.2.1 The email account that you tried to reach is disabled. Learn more at\n550 5.2.1  https://support.google.com/mail/?p=DisabledUser a1sm1.1 - gsmtp',
        '550-5.2.1 The email account that you tried to reach is inactive. For more\n550-5.2.1 information, go to\n550 5.2.1  https://support.google.com/mail/?p=InactiveUser a1sm1.1 - gsmtp',
      ],
      row: 'X.2.1',
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-over-quota': {
      category: 'mailbox-full',
      says: [
        'account that you tried to reach is over quota',
        '(recipient|recipients) inbox is out of storage space',
        'inbox is out of storage (space|) … (google|gsmtp)',
        'p (overquotatemp|overquotaperm)',
      ],
      codes: ['4.2.2', '5.2.2'],
      samples: [
        "452-4.2.2 The recipient's inbox is out of storage space. Please direct the\n452-4.2.2 recipient to\n452 4.2.2  https://support.google.com/mail/?p=OverQuotaTemp a1sm1.1 - gsmtp",
        '552-5.2.2 The email account that you tried to reach is over quota. Please direct\n552-5.2.2 the recipient to\n552 5.2.2  https://support.google.com/mail/?p=OverQuotaPerm a1sm1.1 - gsmtp',
      ],
      row: 'X.2.2',
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-receiving-rate': {
      category: 'rate-limited',
      says: [
        'receiving (mail|email) at a rate that prevents',
        'user you are trying to contact is receiving (mail|email)',
        'p (receivingrate|receivingrateperm)',
      ],
      codes: ['4.2.1'],
      samples: [
        '450-4.2.1 The user you are trying to contact is receiving email too quickly.\n450-4.2.1 Please resend your message at a later time. a1sm1.1 - gsmtp',
        '450-4.2.1 The user you are trying to contact is receiving mail at a rate that\n450-4.2.1 prevents additional messages from being delivered. Please resend your\n450 4.2.1  https://support.google.com/mail/?p=ReceivingRate a1sm1.1 - gsmtp',
        '550-5.2.1 The user you are trying to contact is receiving mail at a rate that\n550-5.2.1 prevents additional messages from being delivered. For more\n550 5.2.1  https://support.google.com/mail/?p=ReceivingRatePerm a1sm1.1 - gsmtp',
      ],
      retryAfter: 1800,
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/166852',
      ],
    },
    'gmail-domain-not-found': {
      category: 'domain-not-found',
      says: [
        '(we were not able|we werent able|unable) to find the recipient domain',
        'werent able to find the recipient domain',
        'dns error … domain name not found',
        'dns type mx lookup of … responded with code nxdomain',
      ],
      samples: [
        "553-5.1.2 We weren't able to find the recipient domain. Please check for any\n553-5.1.2 spelling errors, and make sure you didn't enter any spaces, periods,\n553 5.1.2 or other punctuation after the recipient's email address. a1sm1.1 - gsmtp",
        "DNS Error: DNS type 'mx' lookup of example.net responded with code NXDOMAIN Domain name not found: example.net",
      ],
      row: 'X.1.2',
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-recipient-dns-failed': {
      category: 'dns-failure',
      says: ['dns type mx lookup of … responded with code servfail', 'dns error … servfail'],
      row: 'postfix-name-service-try-again',
      samples: [
        "451 4.4.3 DNS Error: DNS type 'mx' lookup of example.net responded with code SERVFAIL",
      ],
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-invalid-address': {
      category: 'invalid-address',
      says: [
        'recipient address … is not a valid rfc (5321|2821|5322)',
        'recipient … not a valid rfc (5321|2821) address … gsmtp',
      ],
      samples: [
        '553-5.1.3 The recipient address <user@> is not a valid RFC 5321 address. For more\n553 5.1.3 information, go to https://support.google.com/a/answer/3221692 a1sm1.1 - gsmtp',
      ],
      row: 'X.1.3',
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-invalid-sender-address': {
      category: 'sender-rejected',
      says: ['sender address … is not a valid rfc (5321|2821|5322)'],
      samples: [
        '553-5.1.7 The sender address <app@localhost> is not a valid RFC 5321 address. For\n553 5.1.7 more information, go to https://support.google.com/a/answer/3221692 a1sm1.1 - gsmtp',
      ],
      row: 'X.1.7',
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-group-refused': {
      category: 'recipient-refused',
      says: [
        'the group you tried to contact … may not exist',
        'may not have permission to post messages to the group',
        'do not have permission to post … group',
      ],
      samples: [
        "550 5.7.1 We're writing to let you know that the group you tried to contact (team) may not exist, or you may not have permission to post messages to the group.",
      ],
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-too-many-recipients': {
      category: 'rate-limited',
      says: [
        'your message has too many recipients',
        'domain policy size per transaction exceeded',
        'multiple destination domains per transaction is unsupported',
        'try this recipient in a separate transaction',
      ],
      codes: ['4.5.3', '5.5.3'],
      when: { provider: true },
      action: 'fix-message',
      samples: [
        "452-4.5.3 Your message has too many recipients. For more information regarding\n452-4.5.3 Google's sending limits, please visit:\n452 4.5.3  https://support.google.com/mail/?p=TooManyRecipients a1sm1.1 - gsmtp",
        '452-4.5.3 Domain policy size per transaction exceeded, please try this recipient\n452 4.5.3 in a separate transaction. a1sm1.1 - gsmtp',
        '451-4.3.0 Multiple destination domains per transaction is unsupported. Please try\n451 4.3.0 again. a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/6140680',
      ],
    },

    // ── Authentication of the sender ─────────────────────────────────────────────────────────────────
    'gmail-unauthenticated': {
      category: 'sender-auth-failed',
      says: [
        'gmail requires all senders to authenticate',
        'sender is unauthenticated … gmail',
        'because the sender is unauthenticated',
        '(mail|email|message) is unauthenticated … (security risk|gmail)',
        'must authenticate with (at least one of|either) spf or dkim',
        'authenticate with either spf or dkim … gmail',
        '(does not have|lacks) authentication information or fails to pass authentication checks',
        'does not have authentication information or fails to pass',
        'does not pass authentication checks (spf and dkim both|spf and dkim)',
        'p unauthenticatedemail',
      ],
      codes: ['5.7.26', '4.7.26'],
      related: ['X.7.26'],
      samples: [
        '550-5.7.26 This mail has been blocked because the sender is unauthenticated.\n550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.\n550-5.7.26  Authentication results:\n550-5.7.26  DKIM = did not pass\n550-5.7.26  SPF [example.com] with ip: [192.0.2.1] = did not pass\n550 5.7.26  https://support.google.com/mail/answer/81126#authentication a1sm1.1 - gsmtp',
        '550-5.7.26 This mail is unauthenticated, which poses a security risk to the\n550-5.7.26 sender and Gmail users, and has been blocked. The sender must\n550-5.7.26 authenticate with at least one of SPF or DKIM. a1sm1.1 - gsmtp',
        '421-4.7.26 Your email has been rate limited because it is unauthenticated. Gmail\n421-4.7.26 requires all senders to authenticate with either SPF or DKIM. a1sm1.1 - gsmtp',
        '550-5.7.1 This message does not have authentication information or fails to pass\n550-5.7.1 authentication checks. To best protect our users from spam, the\n550-5.7.1 message has been blocked. a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/81126',
      ],
    },
    'gmail-dmarc-policy': {
      category: 'sender-auth-failed',
      says: [
        'unauthenticated email from … is not accepted due to (domain|domains) dmarc policy',
        'unauthenticated email is not accepted from this domain',
        'not accepted due to domains dmarc policy',
        'contact the administrator of … domain if this was a legitimate mail',
        'to learn about the dmarc initiative',
      ],
      samples: [
        "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's\n550-5.7.26 DMARC policy. Please contact the administrator of example.com domain\n550-5.7.26 if this was a legitimate mail. To learn about the DMARC initiative, go\n550 5.7.26 to  https://support.google.com/mail/?p=DmarcRejection a1sm1.1 - gsmtp",
        '550-5.7.1 Unauthenticated email is not accepted from this domain. a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/81126',
      ],
    },
    'gmail-spf-failed': {
      category: 'sender-auth-failed',
      says: [
        'did not pass spf authentication',
        'does not pass spf authentication',
        'spf authentication did not pass',
        'because spf authentication … did not pass',
        '(did not|does not) pass (the|) spf (check|checks) … (gmail|gsmtp)',
        'has an spf record with a hard fail policy',
        'spf record … hard fail … (gmail|google|gsmtp)',
      ],
      codes: ['5.7.27', '4.7.27'],
      related: ['X.7.27', 'X.7.23'],
      samples: [
        "550-5.7.27 This message was blocked because it didn't pass SPF authentication.\n550-5.7.27 Gmail requires all bulk email senders to authenticate with SPF.\n550 5.7.27 https://support.google.com/a/answer/81126 a1sm1.1 - gsmtp",
        '550-5.7.26 The MAIL FROM domain [example.com] has an SPF record with a hard fail\n550-5.7.26 policy (-all) but it fails to pass SPF checks with the ip:\n550-5.7.26 [192.0.2.1]. a1sm1.1 - gsmtp',
        "421-4.7.27 Your email has been rate limited because SPF authentication didn't\n421-4.7.27 pass for this message. Gmail requires all bulk email senders to\n421 4.7.27 authenticate with SPF. a1sm1.1 - gsmtp",
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/81126',
      ],
    },
    'gmail-dkim-failed': {
      category: 'sender-auth-failed',
      says: [
        'did not pass dkim authentication',
        'does not pass dkim authentication',
        'dkim authentication did not pass',
        '(did not|does not) pass (the|) dkim (check|checks) … (gmail|gsmtp)',
      ],
      codes: ['5.7.30', '4.7.30'],
      related: ['X.7.30', 'X.7.20'],
      samples: [
        "550-5.7.30 This message was blocked because it didn't pass DKIM authentication.\n550-5.7.30 Gmail requires all bulk email senders to authenticate with DKIM.\n550 5.7.30 https://support.google.com/a/answer/81126 a1sm1.1 - gsmtp",
        "421-4.7.30 Your email has been rate limited because DKIM authentication didn't\n421-4.7.30 pass for this message. a1sm1.1 - gsmtp",
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/81126',
      ],
    },
    'gmail-from-not-aligned': {
      category: 'sender-auth-failed',
      says: [
        'is not aligned with either the authenticated spf or dkim',
        'from header … is not aligned with',
        'no dmarc alignment',
        'there is no dmarc alignment',
      ],
      codes: ['4.7.32', '5.7.32'],
      samples: [
        "421-4.7.32 Your email has been rate limited because the From: header (RFC5322)\n421-4.7.32 in this message isn't aligned with either the authenticated SPF or DKIM\n421-4.7.32 organizational domain. a1sm1.1 - gsmtp",
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/81126',
      ],
    },
    'gmail-no-dmarc-record': {
      category: 'sender-auth-failed',
      says: [
        'does not have a dmarc record',
        'does not specify a dmarc policy',
        'the sending domain does not have (a|) dmarc',
        'dmarc record … does not specify',
      ],
      codes: ['5.7.40', '4.7.40'],
      when: { provider: true },
      samples: [
        "550-5.7.40 Your message was blocked because the sending domain doesn't have a\n550-5.7.40 DMARC record, or the DMARC record doesn't specify a DMARC policy. a1sm1.1 - gsmtp",
        "421-4.7.40 Your email has been rate limited because the sending domain doesn't\n421-4.7.40 have a DMARC record, or the DMARC record doesn't specify a DMARC\n421 4.7.40 policy. a1sm1.1 - gsmtp",
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/81126',
      ],
    },
    'gmail-spf-suspicious': {
      category: 'sender-auth-failed',
      says: [
        'spf record of the sending domain has one or more suspicious entries',
        'spf record … suspicious entries',
      ],
      codes: ['5.7.24'],
      samples: [
        '550-5.7.24 The SPF record of the sending domain has one or more suspicious entries.\n550 5.7.24 https://support.google.com/a/answer/81126 a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/81126',
      ],
    },
    'gmail-no-ptr': {
      category: 'bad-helo-or-ptr',
      says: [
        'sending ip address for this message does not have a ptr record',
        'ptr records forward dns (entry|record) does not',
        'forward dns (entry|record) does not match the sending ip',
        'ptr record … (gmail|google|gsmtp)',
        'sending guidelines regarding ptr records and authentication',
        'ipv6 sending guidelines … (gmail|google|gsmtp)',
        'p ipv6autherror',
      ],
      codes: ['5.7.25', '4.7.23', '4.7.25'],
      related: ['X.7.25'],
      samples: [
        "550-5.7.25 [192.0.2.1] The sending IP address for this message doesn't have a PTR\n550-5.7.25 record, or the PTR record's forward DNS entry doesn't match the sending\n550 5.7.25 IP address. a1sm1.1 - gsmtp",
        '550-5.7.1 [2001:db8::1] Our system has detected that this message does not meet\n550-5.7.1 IPv6 sending guidelines regarding PTR records and authentication.\n550-5.7.1 Please review\n550 5.7.1  https://support.google.com/mail/?p=IPv6AuthError a1sm1.1 - gsmtp',
        "451-4.7.23 The sending IP address for this message doesn't have a PTR record, or\n451-4.7.23 the PTR record's forward DNS entry doesn't match the sending IP\n451 4.7.23 address. a1sm1.1 - gsmtp",
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/81126',
      ],
    },

    // ── Rate, reputation, spam ───────────────────────────────────────────────────────────────────────
    'gmail-unusual-rate': {
      category: 'rate-limited',
      says: [
        'detected an unusual (rate|amount) of (unsolicited|) (mail|email|messages)',
        'unusual (rate|amount) of unsolicited (mail|email)',
        'there is an unusual (rate|amount) of',
        'p (unsolicitedratelimiterror|unsolicitediperror)',
        'has been temporarily rate limited … (google|gmail|gsmtp)',
      ],
      when: { class: 4 },
      codes: ['4.7.28'],
      samples: [
        '421-4.7.28 Gmail has detected an unusual rate of unsolicited email originating\n421-4.7.28 from your IP address [192.0.2.1]. To protect our users from spam, email\n421-4.7.28 sent from your IP address has been temporarily rate limited. For more\n421 4.7.28  https://support.google.com/mail/?p=UnsolicitedRateLimitError a1sm1.1 - gsmtp',
        '421-4.7.28 Gmail has detected an unusual rate of unsolicited email containing one\n421-4.7.28 of your URL domains. To protect our users from spam, email with the URL\n421 4.7.28 has been temporarily rate limited. a1sm1.1 - gsmtp',
        '421-4.7.0 [192.0.2.1 15] Our system has detected an unusual rate of\n421-4.7.0 unsolicited mail originating from your IP address. To protect our\n421-4.7.0 users from spam, mail sent from your IP address has been temporarily\n421-4.7.0 rate limited. a1sm1.1 - gsmtp',
      ],
      retryAfter: 3600,
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/81126',
      ],
    },
    'gmail-unusual-rate-blocked': {
      category: 'reputation-blocked',
      says: [
        'detected an unusual (rate|amount) of (unsolicited|) (mail|email|messages)',
        'unusual (rate|amount) of unsolicited (mail|email)',
        'there is an unusual (rate|amount) of',
        'p (unsolicitedratelimiterror|unsolicitediperror)',
      ],
      when: { class: 5 },
      codes: ['5.7.28'],
      action: 'fix-sender-domain',
      samples: [
        '550-5.7.1 [192.0.2.1] Our system has detected an unusual rate of unsolicited mail\n550-5.7.1 originating from your IP address. To protect our users from spam, mail\n550-5.7.1 sent from your IP address has been blocked. a1sm1.1 - gsmtp',
        '550-5.7.28 There is an unusual rate of unsolicited mail originating from your IP\n550-5.7.28 address. To protect our users from spam, mail sent from your IP address\n550 5.7.28 has been blocked. a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/81126',
      ],
    },
    'gmail-low-reputation': {
      category: 'reputation-blocked',
      says: [
        'due to the very low reputation of',
        'very low reputation of the sending (ip|ip address|domain)',
        '(low|bad|poor) reputation of the sending (ip|ip address|domain)',
      ],
      action: 'fix-sender-domain',
      samples: [
        '421-4.7.0 [192.0.2.1] Our system has detected that this message is suspicious due\n421-4.7.0 to the very low reputation of the sending domain. To best protect our\n421-4.7.0 users from spam, the message has been blocked. a1sm1.1 - gsmtp',
        '550-5.7.1 [192.0.2.1 19] Gmail has detected that this message is likely\n550-5.7.1 suspicious due to the very low reputation of the sending IP address. a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/81126',
      ],
    },
    'gmail-likely-spam': {
      category: 'spam-rejected',
      says: [
        '(message|mail|email) is likely unsolicited (mail|email)',
        'this message is likely unsolicited',
        'likely suspicious due to the nature',
        'suspicious due to the nature of the content',
        'nature of the content … links within',
        'p unsolicitedmessageerror',
        '(suspicious|unsafe) (link|links|url) … (gmail|google|gsmtp)',
      ],
      samples: [
        '550-5.7.1 [192.0.2.1 12] Our system has detected that this message is likely\n550-5.7.1 unsolicited mail. To reduce the amount of spam sent to Gmail, this\n550-5.7.1 message has been blocked. Please visit\n550 5.7.1  https://support.google.com/mail/?p=UnsolicitedMessageError a1sm1.1 - gsmtp',
        '421-4.7.0 [192.0.2.1] Our system has detected that this message is suspicious\n421-4.7.0 due to the nature of the content and/or the links within. To best protect\n421-4.7.0 our users from spam, the message has been blocked. a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/81126',
      ],
    },
    'gmail-closing-connection': {
      category: 'rate-limited',
      says: ['try again later closing connection'],
      when: { provider: true },
      related: ['421'],
      samples: [
        '421-4.7.0 Try again later, closing connection. (EHLO)\n421 4.7.0 https://support.google.com/a/answer/3221692 a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/2956491',
      ],
    },

    // ── Policy and content ───────────────────────────────────────────────────────────────────────────
    'gmail-custom-policy': {
      category: 'policy-rejected',
      says: [
        'this message violates … email policy',
        'has a policy that prohibited the (mail|email|message) that you sent',
        'user or domain that you are sending to (or from|) has a policy',
        'p (prohibitedpolicy|policyprohibited)',
        'gcdp',
        'ip not in whitelist for (rcpt|recipient) domain',
        'ip not in allowlist for (rcpt|recipient) domain',
      ],
      samples: [
        '550 5.7.1 This message violates example.com email policy. - gcdp a1sm1.1 - gsmtp',
        '550-5.7.1 The user or domain that you are sending to (or from) has a policy that\n550-5.7.1 prohibited the mail that you sent. Please contact your domain\n550-5.7.1 administrator for further details. a1sm1.1 - gsmtp',
        '421 4.7.0 IP not in whitelist for RCPT domain, closing connection. a1sm1.1 - gsmtp',
      ],
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-smime': {
      category: 'policy-rejected',
      says: [
        's mime … (google|gmail|gsmtp|gcdp)',
        's mime (signature|encryption) … (google|gsmtp)',
      ],
      action: 'fix-message',
      when: { provider: true },
      samples: [
        '550-5.7.1 This message was rejected because it is not S/MIME encrypted as the\n550 5.7.1 recipient domain requires. - gcdp a1sm1.1 - gsmtp',
      ],
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-blocked-attachment': {
      category: 'content-rejected',
      says: [
        'content presents a potential security issue',
        'presents a potential security (issue|risk)',
        '(detected an|) illegal attachment on your message',
        'p blockedmessage',
        'message contains (a virus|malware) … gsmtp',
      ],
      samples: [
        '552-5.7.0 This message was blocked because its content presents a potential\n552-5.7.0 security issue. To review our message content and attachment content\n552-5.7.0 guidelines, go to\n552 5.7.0  https://support.google.com/mail/?p=BlockedMessage a1sm1.1 - gsmtp',
        '552-5.7.0 Our system detected an illegal attachment on your message. Please\n552-5.7.0 visit http://support.google.com/mail/bin/answer.py?answer=6590 to\n552 5.7.0 review our attachment guidelines. a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/mail/answer/6590',
      ],
    },
    'gmail-too-large': {
      category: 'message-too-large',
      says: [
        'message exceeded googles message size limits',
        'exceeds googles message size (limits|limit)',
        '(exceeded|exceeds) googles limit',
        'number of attachments … exceeds googles',
        'size of the … header (value|) … exceeds googles',
        'p maxsizeerror',
      ],
      codes: ['5.3.4', '5.2.3'],
      samples: [
        "552-5.3.4 Your message exceeded Google's message size limits. Please visit\n552-5.3.4 https://support.google.com/mail/?p=MaxSizeError to view our size\n552 5.3.4 guidelines. a1sm1.1 - gsmtp",
        "552-5.3.4 The size of the subject header value (12345 bytes) exceeds Google's\n552-5.3.4 limit of 10000 bytes per individual header size. a1sm1.1 - gsmtp",
        "552-5.3.4 The number of attachments (600) exceeds Google's limit of 500\n552 5.3.4 attachments. a1sm1.1 - gsmtp",
      ],
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-not-compliant': {
      category: 'message-malformed',
      says: [
        'detected that this message is not rfc (2822|5322|822) compliant',
        'not rfc (2822|5322|822) compliant … (gmail|google|gsmtp)',
        'messages (with|having) multiple addresses in (the|) from',
        'multiple addresses in (the|) from header … (gmail|google|gsmtp)',
        '(messages|message) missing a valid … (header|id|address)',
        'missing a valid (message id|messageid|address in from)',
        'having no from header',
        '(duplicate|multiple) … headers … gsmtp',
        'from header is missing … (gmail|google|gsmtp)',
        'p (rfcmessagenoncompliant|rfcmessagenoncompliance)',
        'has a (malformed|invalid) … header … gsmtp',
        'mail message is malformed not accepted',
      ],
      when: { class: 5 },
      samples: [
        "550-5.7.1 [192.0.2.1 11] Our system has detected that this message is not RFC\n550-5.7.1 5322 compliant: 'From' header is missing. To reduce the amount of spam\n550-5.7.1 sent to Gmail, this message has been blocked. Please visit\n550 5.7.1  https://support.google.com/mail/?p=RfcMessageNonCompliant a1sm1.1 - gsmtp",
        '550-5.7.1 Messages missing a valid messageId header are not accepted. a1sm1.1 - gsmtp',
        '550-5.7.1 Messages with multiple addresses in From: header are not accepted. a1sm1.1 - gsmtp',
        '554 5.6.0 Mail message is malformed. Not accepted. a1sm1.1 - gsmtp',
      ],
      sources: [
        'https://support.google.com/a/answer/3726730',
        'https://support.google.com/a/answer/81126',
      ],
    },

    // ── Google's own trouble, and the way ────────────────────────────────────────────────────────────
    'gmail-temporary-problem': {
      category: 'server-error',
      says: [
        'temporary system problem try again later',
        'server busy try again later … gsmtp',
        'mail server temporarily rejected (this|) message … (google|gsmtp)',
      ],
      when: { class: 4 },
      samples: [
        '421 4.3.0 Temporary System Problem.  Try again later (10). a1sm1.1 - gsmtp',
        '421 4.4.5 Server busy, try again later. a1sm1.1 - gsmtp',
        '451 4.3.0 Mail server temporarily rejected message. a1sm1.1 - gsmtp',
      ],
      row: 'X.3.0',
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-timeout': {
      category: 'network-error',
      says: ['timeout closing connection'],
      when: { class: 4, provider: true },
      samples: ['451 4.4.2 Timeout - closing connection. a1sm1.1 - gsmtp'],
      row: 'X.4.2',
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-loop': {
      category: 'routing-error',
      says: ['message exceeded * hops this may indicate a mail loop'],
      codes: ['5.4.6'],
      samples: [
        '554-5.4.6 Message exceeded 50 hops, this may indicate a mail loop. For more\n554 5.4.6 information, go to https://support.google.com/a/answer/3221692 a1sm1.1 - gsmtp',
      ],
      row: 'X.4.6',
      sources: ['https://support.google.com/a/answer/3726730'],
    },
    'gmail-bad-ehlo': {
      category: 'bad-helo-or-ptr',
      says: ['helo ehlo argument … invalid'],
      samples: [
        '501-5.5.4 HELO/EHLO argument "app_server" invalid, closing connection.\n501 5.5.4 https://support.google.com/mail/?p=helo a1sm1.1 - gsmtp',
      ],
      action: 'fix-configuration',
      sources: ['https://support.google.com/a/answer/3726730'],
    },
  },
} as const satisfies Speaker;
