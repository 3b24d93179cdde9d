import type { policy as facts } from '../../../codes/enhanced/policy.ts';
import type { Messages } from '../../../types.ts';

export const policy: Record<keyof typeof facts, Messages> = {
  'X.7.0': {
    title: 'A security reason that is not named',
    meaning:
      'Security or policy decided, and the code tells no more. With 2 in front a login succeeded; with 5 it can mean a missing login, missing TLS or a refused message.',
    causes: [
      'Reply 530: the server wants a login or STARTTLS first, and the text says which.',
      'After the message was sent: its content, attachment types or authentication broke a rule.',
      'Your IP address or domain has a poor reputation.',
    ],
    fixes: [
      'Read the text, and note the step in `err.command`.',
      'At MAIL FROM with reply 530: set `auth.user` and `auth.pass`, and do not set `ignoreTLS`.',
      'After DATA: check SPF, DKIM and DMARC of your domain, then attachments and links.',
    ],
  },
  '4.7.0': {
    title: 'Held off for now for a policy reason',
    meaning:
      'The server defers you for reasons of security or reputation, or its login service is down. The number alone does not tell which; the text and the step do.',
    causes: [
      'At AUTH: too many logins, or the login service does not work.',
      'At MAIL FROM or after DATA: you send too much, or your IP address or domain has a poor reputation.',
      'At STARTTLS: the server cannot start TLS at the moment.',
      'The server greylists first contacts.',
    ],
    fixes: [
      'Wait some minutes, and send again with growing pauses.',
      'Set `pool: true`, so that one login serves many messages, and set `rateLimit` and `rateDelta`.',
      'If it does not end, check SPF, DKIM, DMARC and the block lists for your IP address.',
    ],
  },
  'X.7.1': {
    title: 'You may not send this here',
    meaning:
      'A rule of the server refuses the message. This is the most overloaded number of all: relaying, block lists, spam, DMARC and private rules all use it.',
    causes: [
      'The server does not relay for you, because you are not logged in.',
      'Your IP address or domain is on a block list.',
      'SPF, DKIM or DMARC did not pass, or a spam filter decided.',
      'The recipient takes mail from certain senders only.',
    ],
    fixes: [
      'Read the text: it names the list, the rule or the missing login, often with a link.',
      'At RCPT TO with "relay" in the text, set `auth.user` and `auth.pass`.',
      'With a block list in the text, ask for removal there.',
      'Otherwise ask the recipient to allow your domain.',
    ],
  },
  '4.7.1': {
    title: 'Deferred by a rule, usually greylisting',
    meaning:
      'A rule of the server puts you off for now. Most often it is greylisting: a first contact has to come back after some minutes.',
    causes: [
      'The server has not seen this combination of IP address, sender and recipient before.',
      'You send too fast, or your IP address has a poor reputation.',
      'A filter or a lookup that the rule needs was not available.',
    ],
    fixes: [
      'Send the same message again after five minutes, from the same IP address, with the same sender and recipient.',
      'Keep trying for some hours, with growing pauses.',
      'If it never ends, check reverse DNS, SPF and the block lists for your IP address, and send more slowly.',
    ],
  },
  'X.7.2': {
    title: 'You may not post to this list',
    meaning:
      'The address is a mailing list or group, and you are not among those who may write to it.',
    causes: [
      'Only members or people of the organization may post.',
      'You are a member with another address.',
      'Some providers use this number for other refusals: read the text of the reply.',
    ],
    fixes: [
      'Send from the address that is subscribed: check `from` and `envelope.from`.',
      'Ask the owner of the list for permission.',
      'Write to the members directly.',
    ],
  },
  'X.7.3': {
    title: 'Usually a failed login at Microsoft',
    meaning:
      'The registry means a conversion between security formats that is not possible. In practice Exchange and Microsoft 365 send 5.7.3 when a login failed or is missing.',
    causes: [
      '`auth.user` or `auth.pass` is wrong.',
      'SMTP AUTH is switched off for the mailbox or the whole organization.',
      'The connection does not use TLS.',
    ],
    fixes: [
      'Check both values, and use the full address as `auth.user`.',
      'Ask the administrator whether authenticated SMTP is enabled for this mailbox.',
      'Use port 587 with `requireTLS: true`, and `auth.type: "OAuth2"` where passwords are no longer accepted.',
    ],
  },
  'X.7.4': {
    title: 'The security feature is not available here',
    meaning:
      'The server does not offer what was asked for. Nearly always it is the way to log in: an AUTH mechanism that it does not have.',
    causes: [
      '`authMethod` or `auth.type` asks for a mechanism that is not offered.',
      'The mechanism is offered only after TLS has started.',
      'The server, such as Exchange, offers only NTLM or GSSAPI: nodemailer lacks both and tries PLAIN.',
    ],
    fixes: [
      'Remove `authMethod`, so that nodemailer takes one that the server offers.',
      'Turn on `logger` and `debug`: the AUTH line must name PLAIN, LOGIN, CRAM-MD5 or XOAUTH2. At Exchange, ask for basic authentication.',
      'Use port 587 with `requireTLS: true`, or port 465 with `secure: true`.',
    ],
  },
  'X.7.5': {
    title: 'A key or certificate could not be checked',
    meaning:
      "A server on the way could not verify or decrypt something, because a key or certificate is missing or invalid. Often it is the TLS certificate of the recipient's server.",
    causes: [
      "The certificate of the recipient's server fails its MTA-STS or DANE policy.",
      'The key that is needed to read the message is not available.',
    ],
    fixes: [
      "Tell the recipient's administrator, with the text of the reply.",
      'With 4 in front, later attempts may pass.',
      'If the message is signed or encrypted by you, check those keys.',
    ],
  },
  'X.7.6': {
    title: 'An encryption algorithm is not supported',
    meaning:
      'A server on the way does not know the algorithm that is used for TLS or for the message.',
    causes: [
      'One side offers only outdated ciphers or versions.',
      'The message is signed or encrypted with an unusual algorithm.',
    ],
    fixes: [
      'Allow current versions: `tls.minVersion` `TLSv1.2`, without an own cipher list.',
      'Sign or encrypt with a common algorithm.',
      "If the reply is about the recipient's server, tell its administrator.",
    ],
  },
  'X.7.7': {
    title: 'The message was changed on its way',
    meaning:
      'A server checked that the message is intact and found it altered or corrupted. With 2 in front it was delivered all the same.',
    causes: [
      'A relay, footer or antivirus program rewrote a signed message.',
      'The signature was made before a later change by your own code.',
      'With "submitter" in the text (Sender ID): the server found no usable From or Sender address in the headers.',
    ],
    fixes: [
      'Sign as the last step, and send around programs that change messages.',
      'Compare the message at both ends to find the change.',
      'With "submitter" in the text, set `from` to one complete address.',
    ],
  },
  'X.7.8': {
    title: 'The login was refused',
    meaning:
      'The server checked the user name with the password or token and said no. The same credentials will be refused again.',
    causes: [
      'The password is the one for the web login, and the provider wants an app password, an API key or OAuth2.',
      'An environment variable holds quotes or spaces, or is cut off at a `#`.',
      'The user name has the wrong form or belongs to another server.',
      'The account may not log in over SMTP.',
    ],
    fixes: [
      'Put the secret that the provider names for SMTP into `auth.pass`, and the full user name into `auth.user`.',
      'Print the length of both values where the process starts, never the values.',
      'Check that `host` belongs to the account, including its region.',
    ],
  },
  'X.7.9': {
    title: 'The provider wants a stronger login',
    meaning:
      'This way of logging in is too weak for the account. At Gmail it means that two-step verification is on and an app password is needed.',
    causes: [
      'The normal password is used where an app password or OAuth2 is required.',
      '`authMethod` forces an old mechanism.',
      'After DATA or MAIL FROM it is no login problem: some providers use 5.7.9 for messages that break their policy.',
    ],
    fixes: [
      'Create an app password and put it into `auth.pass`, or use `auth.type: "OAuth2"`.',
      'Remove `customAuth`, and `authMethod` with it.',
      'If the reply did not answer AUTH, check SPF, DKIM and DMARC of your domain.',
    ],
  },
  'X.7.10': {
    title: 'TLS is needed first',
    meaning:
      'The server does not go on over an unencrypted connection. In a report it can mean that no encrypted route to the recipient was found.',
    causes: [
      '`ignoreTLS` is set, or STARTTLS was not used.',
      'The port belongs to a plain-text service.',
      'The message requires TLS along the whole way, and a server on it has none.',
    ],
    fixes: [
      'Use port 587 with `secure: false` and `requireTLS: true`, or port 465 with `secure: true`.',
      'Remove `ignoreTLS`.',
      'Drop `requireTLSExtensionEnabled` if the route cannot offer it.',
    ],
  },
  'X.7.11': {
    title: 'This login is allowed over TLS only',
    meaning:
      'The AUTH mechanism would send your secret in the clear, so the server refuses it until the connection is encrypted.',
    causes: ['`ignoreTLS` is set.', 'The server did not offer STARTTLS on this port.'],
    fixes: [
      'Use port 587 with `requireTLS: true`, or port 465 with `secure: true`.',
      'Remove `ignoreTLS`.',
      'If STARTTLS is not offered, check `host` and `port`, and whether a proxy removes it.',
    ],
  },
  'X.7.12': {
    title: 'The password has to be converted once',
    meaning:
      'The server must see the password once, by a plain login over TLS, before the chosen mechanism works. This is rare.',
    causes: [
      'The mail server changed how it stores passwords.',
      '`authMethod` forces `CRAM-MD5` for an account that is not prepared for it.',
    ],
    fixes: [
      'Set `authMethod: "PLAIN"` on an encrypted connection and send once.',
      'Leave it at PLAIN if that works: over TLS it is safe.',
    ],
  },
  '5.7.12': {
    title: 'The recipient takes internal senders only',
    meaning:
      'Exchange Online refuses you because this address accepts mail from its own organization only. The registered meaning of X.7.12 is another one.',
    causes: [
      'The recipient is restricted to authenticated senders of the organization.',
      'You belong to it, but the message was sent without a login.',
    ],
    fixes: [
      "Ask the recipient's administrator to allow outside senders.",
      'If you belong to the organization, send through its server with `auth.user` and `auth.pass`.',
    ],
  },
  'X.7.13': {
    title: 'Your account is disabled',
    meaning:
      'The login data is right, but the account has been switched off. A new password changes nothing.',
    causes: [
      'The provider suspended the account because of abuse or an open bill.',
      'The account was closed after a break-in.',
      'Answered to RCPT TO, it is about the recipient: Exchange uses 5.7.13 for a public folder that takes internal senders only.',
    ],
    fixes: [
      'Ask the provider or the administrator why the account is off.',
      'Send through another account until then.',
      "For a public folder, ask the recipient's administrator.",
    ],
  },
  'X.7.14': {
    title: 'Mostly Gmail: sign in with a browser first',
    meaning:
      'The registry means a missing trust between two servers, which is rare. Gmail sends 5.7.14 when a login looks suspicious and has to be confirmed in a browser.',
    causes: [
      'The login came from a new place or network, such as a cloud host.',
      'The normal password is used instead of an app password.',
      'Not at Gmail: the submission server has no access to content on another server.',
    ],
    fixes: [
      'Sign in to the account with a browser, and confirm the security alert.',
      'Use an app password in `auth.pass`, or `auth.type: "OAuth2"`.',
      'Try again after some minutes.',
    ],
  },
  'X.7.15': {
    title: 'The priority of the message is too low',
    meaning:
      'The server currently takes only messages of a higher transfer priority. It concerns networks that use the priority extension.',
    causes: [
      'The server works in a restricted mode, such as an emergency.',
      'A priority below its minimum was asked for.',
    ],
    fixes: [
      'With 4 in front, send again later.',
      'Ask the operator which priority is needed. The `priority` option of nodemailer only sets headers.',
    ],
  },
  'X.7.16': {
    title: 'Too large for the requested priority',
    meaning:
      'At this transfer priority the server takes smaller messages only. An older extension used the number for a quota of delayed messages.',
    causes: [
      'The server works in a mode that lets only small urgent messages pass.',
      'The message has large attachments.',
      'Too many messages wait for a later release, if the text says so.',
    ],
    fixes: [
      'Shorten the message, or put files behind a link.',
      'With 4 in front, send again later.',
      'Ask the operator for the limit.',
    ],
  },
  'X.7.17': {
    title: 'The mailbox has a new owner',
    meaning:
      'The message asked for delivery only if the mailbox still has the owner of a given date. It belongs to somebody else now.',
    causes: ['The provider gave the address to another person after the first owner left.'],
    fixes: [
      'Do not send private content to this address any more.',
      'Remove it from the account it belonged to, and confirm a new address with the person.',
    ],
  },
  'X.7.18': {
    title: "The recipient's domain has a new owner",
    meaning:
      'The message asked for delivery only if the ownership has not changed since a given date. The whole domain has changed hands.',
    causes: ['The domain expired or was sold.'],
    fixes: [
      'Do not send private content to addresses at this domain any more.',
      'Confirm a new address with the person.',
    ],
  },
  'X.7.19': {
    title: 'The owner of the mailbox cannot be checked',
    meaning:
      'The message asked for delivery only if the mailbox has the same owner since a given date, and the server has no record of that.',
    causes: ['The server does not know when the mailbox got its present owner.'],
    fixes: [
      'Decide whether the message may go out without the check.',
      'If so, remove the Require-Recipient-Valid-Since header and send again.',
    ],
  },
  'X.7.20': {
    title: 'No valid DKIM signature',
    meaning:
      'The receiver demands DKIM, and no signature of the message could be verified: it has none, or all are broken.',
    causes: [
      'The message is not signed.',
      'The public key is missing in DNS, or belongs to another private key.',
      'The message was changed after it was signed.',
    ],
    fixes: [
      'Set `dkim` with `domainName`, `keySelector` and `privateKey`, or turn on signing at your provider.',
      'Compare the public key in DNS with the private key.',
      'Read the Authentication-Results header of a test message.',
    ],
  },
  'X.7.21': {
    title: 'No DKIM signature meets the rules',
    meaning:
      'A signature of the message is valid, but not acceptable to the receiver, such as one with a weak key or of the wrong domain.',
    causes: [
      'The key is shorter than the receiver demands.',
      'Important headers such as From or Subject are not signed.',
      'The signature covers only a part of the body.',
    ],
    fixes: [
      'Sign with an RSA key of 2048 bits.',
      'Keep the default headers of nodemailer: do not shorten `headerFieldNames`.',
      'Sign with the domain that stands in `from`.',
    ],
  },
  'X.7.22': {
    title: 'The DKIM signature is not of the From domain',
    meaning:
      'The message has a valid signature, but of another domain than the one in From, and the receiver demands a match.',
    causes: [
      'Your mail service signs with its own domain only.',
      '`dkim.domainName` differs from the domain in `from`.',
    ],
    fixes: [
      'Set up DKIM for your own domain at the mail service.',
      'Set `dkim.domainName` to the domain in `from`.',
      'Use a `from` address of the domain that signs.',
    ],
  },
  'X.7.23': {
    title: 'SPF failed',
    meaning:
      'The SPF record of your sender domain does not list the server that delivered the message, and the receiver refuses such mail.',
    causes: [
      'A new mail service or server is not in the SPF record.',
      'The envelope sender belongs to a domain that you do not control.',
      'The message was forwarded, and the forwarder kept the sender.',
    ],
    fixes: [
      "Add the service's `include` or the address of your server to the SPF record.",
      'Check `envelope.from`: SPF looks at its domain, not at `from`.',
      'Add DKIM, which survives forwarding.',
    ],
  },
  '4.7.23': {
    title: 'Missing or wrong reverse DNS, says Gmail',
    meaning:
      'The registered meaning of X.7.23 is failed SPF. Gmail sends 4.7.23 when the sending IP address has no matching PTR record.',
    causes: [
      'Your server has no PTR record.',
      'The name in the PTR record does not resolve back to the address.',
      'Mail goes out over IPv6, which has no PTR record.',
    ],
    fixes: [
      'Let the hosting provider set a PTR record that resolves back to the same address.',
      'Set `name` to that host name.',
      'Or send through a mail service.',
    ],
  },
  'X.7.24': {
    title: 'SPF could not be evaluated',
    meaning:
      'The check of your SPF record ended in an error. With 4 in front it was a lookup that failed for now, with 5 the record itself is faulty.',
    causes: [
      'The record needs more than ten DNS lookups.',
      'There are two SPF records, or one has a syntax error.',
      'A name server of an included domain did not answer.',
    ],
    fixes: [
      'Keep one TXT record that starts with `v=spf1`, with at most ten lookups.',
      'Remove includes that are no longer used.',
      'With 4 in front, send again after half an hour.',
    ],
  },
  'X.7.25': {
    title: 'Reverse DNS of the sending IP address failed',
    meaning:
      'The IP address that delivered the message has no PTR record, or one that does not lead back to it, and the receiver demands that.',
    causes: [
      'Your server or cloud host has no PTR record.',
      'The name in the PTR record has no address record for this address.',
      'Mail goes out over IPv6, where no PTR record is set.',
    ],
    fixes: [
      'Let the hosting provider set a PTR record, and an A or AAAA record for the same name.',
      'Set `name` to that host name.',
      'If you cannot set a PTR record, send through a mail service.',
    ],
  },
  'X.7.26': {
    title: 'SPF, DKIM or DMARC did not pass',
    meaning:
      'The receiver could not verify that the message comes from your domain: several checks failed. Gmail uses it for unauthenticated senders.',
    causes: [
      'The domain in `from` has no SPF and no DKIM for the server that you use.',
      'They pass, but for another domain than the one in `from`.',
      '`from` is an address at a public mail provider, sent through another server.',
    ],
    fixes: [
      'Publish SPF, sign with DKIM, and let one of both match the domain in `from`.',
      'Never send as an address at a public provider through another server: put it into `replyTo`.',
      'Read the Authentication-Results header of a test message.',
    ],
  },
  'X.7.27': {
    title: "The sender's domain declares that it has no mail",
    meaning:
      'Your sender domain publishes a null MX record, so it cannot take replies, and such senders are refused. Gmail uses the same number for failed SPF.',
    causes: [
      'The sender is a no-reply domain with a null MX record.',
      'The reply comes from Gmail and names SPF: then the SPF record is the problem.',
    ],
    fixes: [
      'Use a domain that takes mail in `from` and `envelope.from`.',
      'Or replace the null MX record by a real MX record.',
      'If the text names SPF, add the sending server to the SPF record.',
    ],
  },
  '4.7.27': {
    title: 'Gmail limits you because SPF did not pass',
    meaning:
      'The registered meaning of X.7.27 is a sender domain without mail. Gmail sends 4.7.27 when it slows down mail whose SPF check did not pass.',
    causes: [
      'The server or service that you use is not in the SPF record.',
      'The domain of `envelope.from` has no SPF record.',
    ],
    fixes: [
      "Add the service's `include` or the address of your server to the SPF record of the domain in `envelope.from`.",
      'Send again after the change is visible in DNS.',
    ],
  },
  'X.7.28': {
    title: 'Too much similar mail',
    meaning:
      'The receiver sees a flood of similar or unwanted messages from you. With 4 in front you are slowed down, with 5 refused.',
    causes: [
      'You send many messages in a short time from a new address or domain.',
      'A form on your site is abused to send mail to strangers.',
      'Recipients mark your mail as spam.',
    ],
    fixes: [
      'Stop for an hour, then go on slowly with `pool`, `rateLimit` and `rateDelta`.',
      'Protect forms that send mail, and check accounts for abuse.',
      'Send only to people who asked for it, and remove those who do not react.',
    ],
  },
  'X.7.29': {
    title: 'The ARC chain is broken',
    meaning:
      'A forwarder recorded authentication results in the message, and these no longer verify. Gmail uses the same number for mail that came without TLS.',
    causes: [
      'A mailing list or forwarder changed the message after sealing it.',
      'The reply comes from Gmail and names TLS: the message was delivered over plain SMTP.',
    ],
    fixes: [
      'Tell the operator of the forwarder or list.',
      'Send to the recipient directly.',
      'If the text names TLS, let your server use TLS for outgoing mail.',
    ],
  },
  '4.7.29': {
    title: 'Gmail limits you because TLS is missing',
    meaning:
      'The registered meaning of X.7.29 is a broken ARC chain. Gmail sends 4.7.29 when it slows down mail that came over an unencrypted connection.',
    causes: [
      '`ignoreTLS` is set on a direct connection.',
      'Your relay does not use TLS for outgoing mail.',
    ],
    fixes: [
      'Remove `ignoreTLS`, and set `requireTLS: true`.',
      'Turn on TLS for outgoing mail in your relay.',
    ],
  },
  'X.7.30': {
    title: 'TLS is required along the whole way',
    meaning:
      'The message demands REQUIRETLS, and no next server offers it. More often this number means something else: Gmail uses it for DKIM, Microsoft for password logins.',
    causes: [
      '`requireTLSExtensionEnabled` is set on the message.',
      'The text names DKIM: Gmail found no passing signature.',
      'The text names basic authentication: Microsoft no longer takes passwords for sending.',
    ],
    fixes: [
      'Remove `requireTLSExtensionEnabled`, or send over servers that support it.',
      'For DKIM, sign with the domain in `from`.',
      'For basic authentication, use `auth.type: "OAuth2"`.',
    ],
  },
  '4.7.30': {
    title: 'Gmail limits you because DKIM did not pass',
    meaning:
      'The registered meaning of X.7.30 is required TLS. Gmail sends 4.7.30 when it slows down mail without a passing DKIM signature.',
    causes: [
      'The message is not signed.',
      'The public key in DNS is missing or does not fit.',
      'Something changed the message after signing.',
    ],
    fixes: [
      'Set `dkim`, or turn on signing at your mail service.',
      'Check the public key in DNS.',
      'Send again after a test message shows a pass.',
    ],
  },
  'X.7.32': {
    title: 'From does not match SPF or DKIM',
    meaning:
      'Gmail found SPF or DKIM in order, but for another domain than the one in the From header. With 4 in front it slows you down, with 5 it refuses.',
    causes: [
      'Your mail service uses its own domain for bounces and signatures.',
      '`from` has a domain that is not set up at the service.',
    ],
    fixes: [
      'Set up DKIM for the domain in `from` at your mail service.',
      'Or set up a bounce address of your domain, so that SPF matches.',
      'Check both results in the Authentication-Results header of a test message.',
    ],
  },
  'X.7.40': {
    title: "The sender's domain has no DMARC policy",
    meaning:
      'Gmail demands a DMARC record from this sender, and the domain in From publishes none that it can use. With 4 in front it slows you down, with 5 it refuses.',
    causes: [
      'There is no TXT record at `_dmarc` of the domain.',
      'The record has a syntax error or stands at the wrong name.',
    ],
    fixes: [
      'Publish a TXT record at `_dmarc` of your domain, with `v=DMARC1; p=none` to begin with.',
      'Check that SPF or DKIM passes for the same domain.',
      'Send again when the record is visible in DNS.',
    ],
  },
  '5.7.57': {
    title: 'Microsoft 365 wants a login before sending',
    meaning:
      'You connected to the submission server of Microsoft 365 and sent without a login. It does not take anonymous mail.',
    causes: [
      '`auth` is missing; with a `pool`, the same happens when both `auth.user` and `auth.pass` are empty.',
      'The login was skipped because TLS did not start.',
      'SMTP AUTH is switched off for the mailbox.',
    ],
    fixes: [
      'Set `auth.user` to the full address, and `auth.pass` or an OAuth2 token.',
      'Use port 587 with `secure: false` and `requireTLS: true`.',
      'Ask the administrator to enable authenticated SMTP for the mailbox, or to set up another way to send.',
    ],
  },
  '5.7.64': {
    title: 'Microsoft 365 does not recognize your server',
    meaning:
      'Your server sends through a connector of Microsoft 365, and Microsoft cannot tell that it belongs to your organization. So it refuses to relay.',
    causes: [
      'The public address of the server changed and is not in the connector.',
      'The certificate was renewed with another name.',
      "The sender's domain is not an accepted domain of the organization.",
    ],
    fixes: [
      'Enter the current public address or the certificate name in the inbound connector.',
      'Use a sender domain of the organization.',
      'Or log in to the submission server with `auth.user` and `auth.pass`.',
    ],
  },
  '5.7.124': {
    title: 'You are not on the list of allowed senders',
    meaning:
      'The recipient is a group in Exchange Online that takes mail from listed senders only.',
    causes: ['The sender in `from` is not on the list.', 'The group was restricted recently.'],
    fixes: [
      'Ask the owner of the group to add the sender.',
      'Send from an address that is allowed.',
      'Write to the members directly.',
    ],
  },
  '5.7.133': {
    title: 'The group takes internal senders only',
    meaning:
      'The recipient is a group in Exchange Online that refuses mail from outside its organization.',
    causes: [
      'You do not belong to the organization.',
      'You belong to it, but the message was sent without a login.',
    ],
    fixes: [
      'Ask the owner of the group to allow outside senders.',
      'If you belong to the organization, send through its server with `auth.user` and `auth.pass`.',
    ],
  },
  '5.7.134': {
    title: 'The mailbox takes internal senders only',
    meaning:
      'The recipient is a mailbox in Exchange Online that refuses mail from outside its organization.',
    causes: [
      'You do not belong to the organization.',
      'You belong to it, but the message was sent without a login.',
    ],
    fixes: [
      "Ask the recipient's administrator to allow outside senders.",
      'If you belong to the organization, send through its server with `auth.user` and `auth.pass`.',
    ],
  },
  '5.7.135': {
    title: 'The public folder takes internal senders only',
    meaning:
      'The recipient is a public folder in Exchange Online that refuses mail from outside its organization.',
    causes: [
      'You do not belong to the organization.',
      'You belong to it, but the message was sent without a login.',
    ],
    fixes: [
      "Ask the recipient's administrator to allow outside senders.",
      'If you belong to the organization, send through its server with `auth.user` and `auth.pass`.',
    ],
  },
  '5.7.136': {
    title: 'The mail user takes internal senders only',
    meaning:
      'The recipient is a mail user in Exchange Online, an entry that points to an outside mailbox, and it refuses mail from outside its organization.',
    causes: [
      'You do not belong to the organization.',
      'You belong to it, but the message was sent without a login.',
    ],
    fixes: [
      "Ask the recipient's administrator to allow outside senders.",
      'If you belong to the organization, send through its server with `auth.user` and `auth.pass`.',
    ],
  },
  '5.7.139': {
    title: 'Microsoft 365 or Outlook.com refused the login',
    meaning:
      'The login failed: password logins or SMTP AUTH are switched off, a security rule blocks them, or the credentials are wrong. The text says which.',
    causes: [
      'Basic authentication is disabled: Outlook.com no longer takes passwords.',
      'SMTP AUTH is switched off for the mailbox or the organization.',
      'Security defaults or conditional access block the login.',
      'The user name or the password is wrong; then the text speaks of the credentials.',
    ],
    fixes: [
      'Use `auth.type: "OAuth2"` with a token for SMTP.',
      'Ask the administrator to enable authenticated SMTP for the mailbox.',
      'Ask the administrator to look up the sign-in log if neither helps.',
    ],
  },
  '5.7.232': {
    title: 'Trial tenants reached the daily outside limit',
    meaning:
      'Your organization uses a trial of Microsoft 365 and has sent to as many outside recipients as it may within a day.',
    causes: ['Bulk mail goes through the trial.', 'Several applications add up.'],
    fixes: [
      'Wait: the limit counts over the last 24 hours.',
      'Move bulk mail to a mail service, or buy a subscription.',
    ],
  },
  '5.7.233': {
    title: 'Your organization reached its daily outside limit',
    meaning:
      'All mailboxes of your organization in Microsoft 365 together have sent to as many outside recipients as they may within a day.',
    causes: [
      'Bulk mail goes through Microsoft 365.',
      'Several applications add up.',
      'An account is abused.',
    ],
    fixes: [
      'Wait: the limit counts over the last 24 hours.',
      'Move bulk mail to a mail service.',
      'Let the administrator look at who sends how much.',
    ],
  },
  'X.7.320': {
    title: 'The certificate of the next server failed',
    meaning:
      'Exchange Online sends through a connector that demands a valid certificate, and the one of the next server did not pass.',
    causes: [
      'The certificate is expired or self-signed.',
      'Its name is not the one that the connector expects.',
    ],
    fixes: [
      'The operator of that server installs a valid certificate.',
      'The administrator compares its name with the one in the connector.',
    ],
  },
  'X.7.321': {
    title: "The recipient's server offers no TLS",
    meaning:
      "The recipient's domain promises encryption with DANE, but its server did not start TLS for Exchange Online.",
    causes: [
      'STARTTLS is switched off or removed by a firewall there.',
      'The TLS handshake failed.',
    ],
    fixes: [
      "Tell the recipient's administrator, with this code.",
      'With 4 in front, it is tried again.',
    ],
  },
  'X.7.322': {
    title: "The recipient's certificate has expired",
    meaning:
      "The recipient's domain promises encryption with DANE, and its server showed Exchange Online an expired certificate.",
    causes: ["The certificate of the recipient's server was not renewed."],
    fixes: [
      "Tell the recipient's administrator, with this code.",
      'With 4 in front, it is tried again.',
    ],
  },
  'X.7.323': {
    title: "The recipient's certificate does not fit DANE",
    meaning:
      "The certificate of the recipient's server does not match what its domain publishes in TLSA records, so Exchange Online does not deliver.",
    causes: [
      'The certificate was changed and the TLSA record was not.',
      'The TLSA record has an error.',
      'Somebody intercepts mail for the domain.',
    ],
    fixes: [
      "Tell the recipient's administrator, with this code.",
      'With 4 in front, it is tried again.',
    ],
  },
  'X.7.324': {
    title: 'The DNSSEC records of the recipient are invalid',
    meaning:
      "The recipient's domain is signed with DNSSEC, and Exchange Online could not verify the signatures.",
    causes: ['Signatures have expired.', 'Keys were changed without the entry at the parent zone.'],
    fixes: [
      "Tell the recipient's administrator, with this code.",
      'With 4 in front, it is tried again.',
    ],
  },
  'X.7.325': {
    title: "The recipient's certificate has another name",
    meaning:
      "With DANE, the certificate of the recipient's server has to carry its host name or domain, and it carries neither.",
    causes: [
      'A certificate of another host was installed.',
      'The MX record names a host that is not in the certificate.',
    ],
    fixes: [
      "Tell the recipient's administrator, with this code.",
      'With 4 in front, it is tried again.',
    ],
  },
  '4.7.500': {
    title: 'Microsoft holds you off as suspicious',
    meaning:
      'Exchange Online sees unusual sending from your IP address and restricts it for a while. All numbers from 4.7.500 to 4.7.699 mean this kind of hold.',
    causes: [
      'The IP address is new or suddenly sends much more than before.',
      'Recipients complain, or many of them do not exist.',
      'Something else behind the same IP address sends spam.',
    ],
    fixes: [
      'Slow down, and raise the volume gradually.',
      'Check that nothing else sends through the IP address.',
      'If it lasts, show the complete reply to the administrator or to Microsoft support.',
    ],
  },
  '4.7.650': {
    title: 'Microsoft slows you down for IP reputation',
    meaning:
      'The address that delivers your mail has a poor or no reputation at Microsoft, so it may send only a little for now.',
    causes: [
      'The address is new and sends much at once.',
      'Recipients mark your mail as spam, or many addresses do not exist.',
      'Others send spam from the same shared address.',
    ],
    fixes: [
      'Slow down with `pool`, `rateLimit` and `rateDelta`, and raise the volume over weeks.',
      'Remove recipients who never react and addresses that bounce.',
      'On a shared address, ask your mail service for another one.',
    ],
  },
  '4.7.651': {
    title: 'Microsoft slows you down for IP reputation (4.7.651)',
    meaning:
      'The address that delivers your mail has a poor or no reputation at Microsoft, so it may send only a little for now. It is one of the holds like 4.7.650.',
    causes: [
      'The address is new and sends much at once.',
      'Recipients mark your mail as spam, or many addresses do not exist.',
    ],
    fixes: [
      'Slow down with `pool`, `rateLimit` and `rateDelta`, and raise the volume over weeks.',
      'Remove recipients who never react and addresses that bounce.',
      'On a shared address, ask your mail service for another one.',
    ],
  },
  '4.7.652': {
    title: 'Microsoft slows you down for IP reputation (4.7.652)',
    meaning:
      'The address that delivers your mail exceeds what its reputation at Microsoft allows, so it has to wait. It is one of the holds like 4.7.650.',
    causes: [
      'Too many connections or messages at once from one address.',
      'Recipients mark your mail as spam, or many addresses do not exist.',
    ],
    fixes: [
      'Set `pool: true` with a low `maxConnections`, and set `rateLimit` and `rateDelta`.',
      'Remove recipients who never react and addresses that bounce.',
      'On a shared address, ask your mail service for another one.',
    ],
  },
  '4.7.850': {
    title: 'Microsoft restricts this IP address for now',
    meaning:
      'Exchange Online saw suspicious activity from the sending IP address and restricts it while it is examined. All numbers from 4.7.850 to 4.7.899 mean this.',
    causes: [
      'The address suddenly sends much more than before.',
      'Something on the same address sends spam.',
    ],
    fixes: [
      'Wait an hour, and send again slowly.',
      'Check that nothing else sends through the address.',
      'If it lasts, contact Microsoft with the complete reply.',
    ],
  },
  '5.7.501': {
    title: 'The sending account is banned for spam',
    meaning:
      'Microsoft 365 stopped the account that sends because of spam. The recipients have nothing to do with it.',
    causes: [
      'The account was taken over by somebody else.',
      'Mail from it was reported as spam too often.',
    ],
    fixes: [
      'Change the password, revoke sessions, and remove unknown rules and apps.',
      'Let the administrator ask Microsoft support to lift the ban.',
    ],
  },
  '5.7.502': {
    title: 'The sending account is banned at Microsoft',
    meaning: 'Microsoft 365 refuses the sending account, because spam was seen from it.',
    causes: [
      'The account was taken over by somebody else.',
      'Mail from it was reported as spam too often.',
    ],
    fixes: [
      'Change the password, revoke sessions, and remove unknown rules and apps.',
      'Let the administrator ask Microsoft support to lift the ban.',
    ],
  },
  '5.7.503': {
    title: 'The sending account is banned at Microsoft (5.7.503)',
    meaning:
      'Microsoft 365 refuses the sending account, because spam was seen from it. It is the same ban as 5.7.502.',
    causes: [
      'The account was taken over by somebody else.',
      'Mail from it was reported as spam too often.',
    ],
    fixes: [
      'Change the password, revoke sessions, and remove unknown rules and apps.',
      'Let the administrator ask Microsoft support to lift the ban.',
    ],
  },
  '5.7.504': {
    title: 'The recipient address is not valid',
    meaning: 'Exchange Online does not know this recipient and refuses the address.',
    causes: ['The address has a typing error.', 'The mailbox was deleted or renamed.'],
    fixes: ['Check the address.', 'Remove it from your list if it does not exist.'],
  },
  '5.7.505': {
    title: 'Mail to this recipient is banned',
    meaning:
      'Microsoft 365 does not pass mail to this recipient and treats the address as invalid.',
    causes: ['The address is not a valid recipient.', 'The address is blocked because of abuse.'],
    fixes: [
      'Check the address and remove it from your list.',
      'If it must be right, the administrator asks Microsoft support.',
    ],
  },
  '5.7.506': {
    title: 'Your EHLO name is that of the other server',
    meaning:
      'Your side introduced itself with the name of the server it talks to, which spam programs do. Exchange Online refuses that.',
    causes: [
      "`name` is set to the host of the recipient's server.",
      'A relay is configured with the wrong host name.',
    ],
    fixes: [
      'Set `name` to the full host name of your own machine.',
      'Correct the host name of the relay.',
    ],
  },
  '5.7.507': {
    title: "The recipient's organization blocks your IP",
    meaning:
      'The organization of the recipient has put the address that delivers your mail on its own block list.',
    causes: [
      'An administrator there blocked the address.',
      'Others sent spam from a shared address.',
    ],
    fixes: [
      'Ask the recipient to have the block removed.',
      'Send from another IP address or mail service.',
    ],
  },
  '5.7.508': {
    title: 'Too much mail from your IPv6 range',
    meaning:
      'Exchange Online counts messages per IPv6 range, and yours sent too many in a short time. It works again after a pause although the code says permanent.',
    causes: ['You send too fast over IPv6.', 'Neighbours in the same range send too.'],
    fixes: [
      'Wait, and send more slowly with `pool: true`, `rateLimit` and `rateDelta`.',
      'Send over IPv4 or through a mail service.',
    ],
  },
  '5.7.509': {
    title: 'DMARC failed, and your domain asks to reject',
    meaning:
      'The message did not pass DMARC, and the policy of the domain in From tells receivers to refuse such mail.',
    causes: [
      'The service that sends is not in SPF and does not sign with DKIM for this domain.',
      'SPF or DKIM passes for another domain only.',
      'The message was forwarded.',
    ],
    fixes: [
      'Set up DKIM for the domain in `from` at the service that sends.',
      'Add the service to SPF, with a bounce address of your domain.',
      'Use a `from` address of a domain that you control.',
    ],
  },
  '5.7.510': {
    title: "The recipient's domain takes no mail over IPv6",
    meaning:
      "Your message was delivered over IPv6, and the recipient's organization in Exchange Online takes mail over IPv4 only.",
    causes: ['Your server prefers IPv6.'],
    fixes: [
      'Let your server send over IPv4.',
      'With direct delivery, bind to an IPv4 address with `localAddress`.',
    ],
  },
  '5.7.511': {
    title: 'Your IP address is banned until Microsoft delists it',
    meaning:
      'Microsoft refuses all mail from the address that delivers yours, and it does not lift this ban by itself.',
    causes: ['Spam was sent from the address.', 'A shared address was spoiled by others.'],
    fixes: [
      'Find and stop the source of the spam.',
      'Ask Microsoft to delist the address as the reply says, with the complete reply.',
      'Send through another mail service until then.',
    ],
  },
  '5.7.512': {
    title: 'The From header is missing or malformed',
    meaning:
      'Exchange Online demands a valid address in the From header, and the message has none.',
    causes: [
      '`from` is empty or has a name without an address.',
      'A `raw` message has no From header, or a broken one.',
    ],
    fixes: [
      'Set `from` to one address, or to an object with `name` and `address`.',
      'Remove a `from` entry from `headers`, and let nodemailer write it.',
    ],
  },
  '5.7.513': {
    title: "Blocked by the recipient's own block list",
    meaning:
      "The recipient's organization has put the IP address that delivers your mail on its block list in Microsoft 365. Microsoft itself does not block you.",
    causes: [
      'An administrator there blocked the address.',
      'Others sent spam from a shared address.',
    ],
    fixes: [
      "Ask the recipient's administrator to remove the IP address from the list.",
      'Send from another IP address or mail service.',
    ],
  },
  '5.7.515': {
    title: 'Outlook.com demands SPF, DKIM and DMARC',
    meaning:
      'Your domain sends much mail to Outlook.com and does not meet what Microsoft demands of such senders: SPF, DKIM and DMARC have to pass.',
    causes: [
      'One of SPF, DKIM or DMARC is missing or fails.',
      'They pass for another domain than the one in `from`.',
    ],
    fixes: [
      'Publish SPF, sign with DKIM for the domain in `from`, and publish a DMARC record, at least with `p=none`.',
      'Read the Authentication-Results header of a test message to Outlook.com.',
      'Send again when all three pass.',
    ],
  },
  '5.7.606': {
    title: 'Your IP address is banned at Microsoft',
    meaning:
      'Microsoft 365 refuses all mail from the address that delivers yours. All numbers from 5.7.606 to 5.7.649 mean this.',
    causes: [
      'Spam was sent from the address.',
      'A shared address was spoiled by others.',
      'The address is new to you and was blocked before.',
    ],
    fixes: [
      'Find and stop the source of the spam.',
      'Use the delisting portal for Office 365 that the reply names.',
      'Send through another mail service until then.',
    ],
  },
  '5.7.703': {
    title: 'Your own organization blocks this recipient',
    meaning:
      'An administrator of your organization in Microsoft 365 has blocked an address or domain among the recipients. The message went to nobody.',
    causes: ['One recipient, or its domain, is on the Tenant Allow/Block List.'],
    fixes: [
      'Ask your administrator to remove the entry.',
      'Send to the other recipients without the blocked one.',
    ],
  },
  '5.7.705': {
    title: 'Your organization is banned from sending',
    meaning:
      'Microsoft 365 stopped outgoing mail of your whole organization, because most of it looked suspicious.',
    causes: [
      'An account or a connector is abused for spam.',
      'A server that relays through Microsoft 365 is open to strangers.',
    ],
    fixes: [
      'Let the administrator secure accounts, connectors and relays.',
      'Then ask Microsoft support to lift the ban.',
      'Send urgent mail through another service.',
    ],
  },
  '5.7.708': {
    title: 'Microsoft takes no mail of yours from this IP',
    meaning:
      'Microsoft 365 does not accept traffic of your organization from this IP address, because the IP address has a low reputation or the mail looked suspicious.',
    causes: [
      'Your organization is new or on a trial and sends from IP addresses of low reputation; Microsoft support can make an exception.',
      'An account or a connector is abused for spam.',
    ],
    fixes: [
      'Let the administrator secure accounts, connectors and relays.',
      'Then ask Microsoft support to lift the ban.',
      'Send urgent mail through another service.',
    ],
  },
  '5.7.750': {
    title: "The sender's domain is not registered",
    meaning:
      'Mail from your organization in Microsoft 365 uses domains that are not registered there, too often. So it is refused.',
    causes: [
      'A domain in `from` or `envelope.from` is not an accepted domain.',
      'Mail is relayed through a connector for foreign domains.',
    ],
    fixes: [
      'Add and verify every sender domain in the admin center.',
      'Use `from` and `envelope.from` of a registered domain.',
      'Check connectors for abuse.',
    ],
  },
  '5.7.800': {
    title: "The sender's domain is banned at Microsoft",
    meaning: 'The domain in EHLO, in the envelope sender or in From was banned because of spam.',
    causes: [
      'Spam was sent with this domain.',
      '`from`, `envelope.from` or `name` uses a domain that others abused.',
    ],
    fixes: [
      'Find and stop the source of the spam, then ask Microsoft support to lift the ban.',
      'Check that `name` is a host name of your own.',
    ],
  },
};
