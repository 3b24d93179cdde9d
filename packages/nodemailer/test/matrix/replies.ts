import { type Scenario, failed, message, replies, to } from './scenario.ts';

const gone = '550 5.1.1 The email account that you tried to reach does not exist - gsmtp';

const login = (name: string, reply: string, ...expected: Parameters<typeof failed>): Scenario =>
  replies(`login: ${name}`, { AUTH: reply }, failed(...expected));

const twoSteps = (name: string, reply: string, ...expected: Parameters<typeof failed>): Scenario =>
  replies(
    `login: ${name}`,
    { EHLO: '250-mx.test\n250 AUTH LOGIN', AUTH: '334 VXNlcm5hbWU6', response: reply },
    failed(...expected),
  );

const mail = (name: string, reply: string, ...expected: Parameters<typeof failed>): Scenario =>
  replies(`MAIL: ${name}`, { MAIL: reply }, failed(...expected));

const rcpt = (name: string, reply: string, ...expected: Parameters<typeof failed>): Scenario =>
  replies(`RCPT: ${name}`, { RCPT: reply }, failed(...expected));

const end = (name: string, reply: string, ...expected: Parameters<typeof failed>): Scenario =>
  replies(`message: ${name}`, { end: reply }, failed(...expected));

/** What a server says no with. */
export const replyScenarios: readonly Scenario[] = [
  login(
    'Gmail, bad credentials',
    '535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials a1 - gsmtp',
    'auth-failed',
    'after-fix',
    'gmail-bad-credentials',
  ),
  login(
    'Gmail, app password wanted',
    '534-5.7.9 Application-specific password required. For more information, go to\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor a1 - gsmtp',
    'auth-failed',
    'after-fix',
  ),
  twoSteps(
    'Outlook, basic authentication disabled',
    '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [AM0PR04CA0001.eurprd04.prod.outlook.com]',
    'auth-failed',
    'after-fix',
  ),
  twoSteps(
    'Outlook, disabled for the tenant',
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [AM0PR04CA0001.eurprd04.prod.outlook.com]',
    'auth-failed',
    'after-fix',
  ),
  login(
    'temporary failure',
    '454 4.7.0 Temporary authentication failure: Connection lost to authentication server',
    'server-error',
    'later',
  ),
  login(
    'too many',
    '421 4.7.0 Too many login attempts, please try again later.',
    'rate-limited',
    'later',
  ),
  login(
    'mechanism unknown',
    '504 5.7.4 Unrecognized authentication type',
    'auth-failed',
    'after-fix',
  ),
  login(
    'SendGrid, credits used up',
    '451 Authentication failed: Maximum credits exceeded',
    'sending-limit-exceeded',
    'after-fix',
  ),
  replies(
    'verify: bad credentials',
    { AUTH: '535 5.7.8 Error: authentication failed' },
    failed('auth-failed', 'after-fix'),
    {},
    'verify',
  ),
  replies(
    'pool: bad credentials',
    { AUTH: '535 5.7.8 Error: authentication failed' },
    failed('auth-failed', 'after-fix'),
    { pool: true },
  ),
  mail(
    'login required',
    '530 5.7.0 Authentication Required. For more information, go to https://support.google.com/mail/?p=WantAuthError x - gsmtp',
    'auth-required',
    'after-fix',
  ),
  mail(
    'STARTTLS required',
    '530 5.7.0 Must issue a STARTTLS command first. x - gsmtp',
    'tls-failure',
    'after-fix',
  ),
  mail(
    'sender not owned',
    '553 5.7.1 <a@from.test>: Sender address rejected: not owned by user b@from.test',
    'sender-rejected',
    'after-fix',
  ),
  mail('size', '552 5.3.4 Message size exceeds fixed limit', 'message-too-large', 'after-fix'),
  mail('no storage', '452 4.3.1 Insufficient system storage', 'server-error', 'later'),
  mail(
    'unusual rate',
    '421 4.7.28 Our system has detected an unusual rate of unsolicited mail',
    'rate-limited',
    'later',
  ),
  mail('server misconfigured', '451 4.3.5 Server configuration problem', 'server-error', 'later'),
  rcpt('unknown user', gone, 'mailbox-not-found', 'never'),
  rcpt(
    'disabled',
    '550 5.2.1 The email account that you tried to reach is disabled. - gsmtp',
    'mailbox-disabled',
    'never',
  ),
  rcpt(
    'full',
    '452 4.2.2 The email account that you tried to reach is over quota',
    'mailbox-full',
    'later',
  ),
  rcpt(
    'greylisted',
    '450 4.2.0 <a@to.test>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/to.test.html',
    'greylisted',
    'later',
  ),
  rcpt('relay denied', '554 5.7.1 <a@to.test>: Relay access denied', 'relay-denied', 'after-fix'),
  rcpt(
    'Exchange, unable to relay',
    '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
    'relay-denied',
    'after-fix',
  ),
  rcpt(
    'sender domain not found',
    '450 4.1.8 <a@from.invalid>: Sender address rejected: Domain not found',
    'sender-rejected',
    'later',
  ),
  rcpt(
    'block list',
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
    'reputation-blocked',
    'after-fix',
  ),
  rcpt(
    'reply in UTF-8',
    '550 5.1.1 Empfänger unbekannt – Postfach existiert nicht',
    'mailbox-not-found',
    'never',
  ),
  replies('pool: unknown user', { RCPT: gone }, failed('mailbox-not-found', 'never'), {
    pool: true,
  }),
  replies(
    'RCPT: all refused, one for now',
    { RCPT: (line) => (line.includes('gone') ? gone : '450 4.2.0 Greylisted') },
    failed('greylisted', 'later'),
    {},
    to('grey@to.test', 'gone@to.test'),
  ),
  replies(
    'RCPT: two of three refused (resolves)',
    {
      RCPT: (line) =>
        line.includes('gone') ? gone : line.includes('full') ? '452 4.2.2 Mailbox full' : '250 Ok',
    },
    failed('mailbox-full', 'later'),
    {},
    to('ok@to.test', 'gone@to.test', 'full@to.test'),
  ),
  replies(
    'DATA: no valid recipients',
    { DATA: '554 5.5.1 Error: no valid recipients' },
    failed('mailbox-not-found', 'after-fix'),
  ),
  end(
    'DMARC',
    "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's\n550 5.7.26 DMARC policy. Please contact the administrator of example.com domain. - gsmtp",
    'sender-auth-failed',
    'after-fix',
  ),
  end('spam', '554 5.7.1 Message rejected as spam by content filter', 'spam-rejected', 'after-fix'),
  end(
    'too large',
    "552 5.3.4 Your message exceeded Google's message size limits.",
    'message-too-large',
    'after-fix',
  ),
  end(
    'send as denied',
    '554 5.2.252 SendAsDenied; a@from.test not allowed to send as b@from.test; STOREDRV.Submission.Exception:SendAsDeniedException',
    'sender-rejected',
    'after-fix',
  ),
  end(
    'concurrent connections',
    '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded',
    'rate-limited',
    'later',
  ),
  end('queue file write error', '451 4.3.0 Error: queue file write error', 'server-error', 'later'),
  end(
    'SendGrid, identity',
    '550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.',
    'sender-rejected',
    'after-fix',
  ),
  end(
    'SES, throttled',
    '454 Throttling failure: Maximum sending rate exceeded.',
    'rate-limited',
    'later',
  ),
  end(
    'Gmail, daily limit',
    '550-5.4.5 Daily user sending limit exceeded. For more information on Gmail\n550 5.4.5 sending limits go to https://support.google.com/a/answer/166852 a1 - gsmtp',
    'sending-limit-exceeded',
    'later',
  ),
  replies(
    'LMTP: some refused (resolves)',
    { end: ['250 2.1.5 Ok', '550 5.1.1 No such user', '452 4.2.2 Mailbox full'] },
    failed('mailbox-full', 'later'),
    { lmtp: true, auth: undefined },
    to('ok@to.test', 'gone@to.test', 'full@to.test'),
  ),
  replies(
    'LMTP: all refused (resolves)',
    { end: ['550 5.1.1 No such user', '550 5.1.1 No such user'] },
    failed('mailbox-not-found', 'never'),
    { lmtp: true, auth: undefined },
    to('gone@to.test', 'away@to.test'),
  ),
  replies(
    'greeting: too many connections',
    { greeting: '421 4.7.0 mx.test Error: too many connections from 192.0.2.1' },
    failed('rate-limited', 'later'),
  ),
  replies(
    'greeting: no service',
    { greeting: '554 5.7.1 mx.test No SMTP service for you: listed at zen.spamhaus.org' },
    failed('reputation-blocked', 'after-fix'),
  ),
  replies(
    'greeting: not SMTP',
    { greeting: 'HTTP/1.1 400 Bad Request' },
    failed('protocol-error', 'after-fix'),
  ),
  replies(
    'EHLO: shutting down',
    { EHLO: '421 4.3.2 Service shutting down' },
    failed('server-error', 'later'),
  ),
  replies(
    'HELO: name refused',
    { EHLO: '502 5.5.2 not recognized', HELO: '550 5.7.1 Access denied - HELO name invalid' },
    failed('bad-helo-or-ptr', 'after-fix'),
  ),
  replies(
    'SMTPUTF8: not supported',
    { RCPT: '550 5.6.7 Non-ASCII address is not supported (SMTPUTF8 required)' },
    failed('message-malformed', 'after-fix'),
    {},
    { ...message, to: 'jõgeva@to.test' },
  ),
];
