import type { Category, CategoryMessages } from '../../types.ts';

/**
 * The categories, and the texts of every wording that has none of its own. `publicText` may be shown to the end
 * user of an application: categories that an outsider must not tell apart share one sentence, word for word.
 */
export const category: Record<Category, CategoryMessages> = {
  success: {
    label: 'Success',
    description: 'A positive or intermediate reply: nothing failed.',
    title: 'The server agreed',
    meaning:
      'The step worked, or the server waits for the next one. After the message itself it means that the server took it over, not that it reached an inbox.',
    causes: ['The command was valid at this point of the session and the server had no objection.'],
    fixes: [],
    publicText: 'The mail service reported no error.',
    avoid: 'Do not take an accepted message for a read or even a delivered one.',
  },

  'mailbox-not-found': {
    label: 'No such mailbox',
    description: 'The domain exists, and it has no such address or user, or no longer.',
    title: 'The mailbox does not exist',
    meaning:
      "The recipient's domain takes mail, and its server says that it knows no such address. The answer is about this one recipient, not about your server or your message.",
    causes: [
      'The address was mistyped in the part before the @, often in a form.',
      'The person left, and the address was deleted or renamed.',
      'The address was made up, or comes from an old or bought list.',
      "The server does not hold this domain's mailboxes, because the MX record points to the wrong provider.",
    ],
    fixes: [
      'Compare the address in `to` or `envelope.to` with its source, letter by letter.',
      'Mark the address as undeliverable in your data and stop sending to it.',
      'Ask the person for the current address in another way.',
      'Confirm addresses with a message to click before you rely on them.',
    ],
    publicText: 'The message could not be delivered to this recipient.',
    avoid: 'Do not keep sending to unknown addresses: it ruins the reputation of the sender.',
  },

  'mailbox-disabled': {
    label: 'Mailbox disabled',
    description: 'The mailbox exists and is disabled, suspended, inactive or locked.',
    title: 'The mailbox is switched off',
    meaning:
      'The server knows the recipient, but the mailbox takes no mail at present: it is disabled, suspended, locked or long unused.',
    causes: [
      'The account was closed or suspended by its provider, for example after long disuse or an unpaid bill.',
      'An administrator has locked the account, often because the person left.',
      'The mailbox is being moved or is restricted for the moment.',
    ],
    fixes: [
      'Stop sending to the address and mark it in your data as inactive.',
      'Ask the recipient in another way for an address that works.',
      'If you know that the account is in use, let its owner ask their provider or administrator.',
    ],
    publicText: 'The message could not be delivered to this recipient.',
    avoid: 'Do not count on the mailbox coming back, and do not retry in a loop.',
  },

  'mailbox-full': {
    label: 'Mailbox full',
    description: 'The recipient has no storage left.',
    title: 'The mailbox is full',
    meaning:
      'The recipient exists and has used up the storage of the mailbox. Only the recipient or their administrator can make room.',
    causes: [
      'The recipient has reached the quota of the mailbox, or of the storage that it shares with other services.',
      'The mailbox is no longer read and filled up over time.',
      'The message is larger than the space that is left.',
    ],
    fixes: [
      'Keep the message and try again some hours later, for a few days at most.',
      'Tell the recipient in another way that the mailbox is full.',
      'Pause the address after several failures: a mailbox that stays full is usually abandoned.',
      'Send a smaller message, with links in place of attachments.',
    ],
    publicText: 'The message could not be delivered to this recipient.',
    avoid: 'Do not retry every few minutes: storage is freed by people, not by waiting.',
  },

  'recipient-refused': {
    label: 'Recipient refuses',
    description: 'This recipient or group does not take mail from this sender.',
    title: 'The recipient does not take your mail',
    meaning:
      'The address exists, but its owner or organization does not accept mail from this sender. The rule is on their side; your login and your connection are fine.',
    causes: [
      'The group or mailbox takes mail only from members, or only from inside the organization.',
      'The recipient or an administrator has blocked your address or domain.',
      'The address is meant for receiving from approved senders only.',
    ],
    fixes: [
      'Ask the recipient or their administrator, in another way, to allow your address.',
      'If you may write to the group, send from the address that is its member: check `from` and `envelope.from`.',
      'If the recipient does not want your mail, remove the address.',
    ],
    publicText: 'The message could not be delivered to this recipient.',
    avoid: 'Do not work round the block with another sender address.',
  },

  'invalid-address': {
    label: 'Invalid address',
    description: 'An address has the wrong syntax, or there is no recipient at all.',
    title: 'An address is missing or malformed',
    meaning:
      'The message has no recipient, or an address in it is not written as an address. It was turned down because of the form, before anyone looked for the mailbox.',
    causes: [
      'A variable is empty, or was joined as the text `undefined` or `null`.',
      'The address holds a space, a missing @, a doubled dot or a stray bracket.',
      'Several addresses stand in one string without commas.',
      'The address has non-ASCII letters, and the server does not offer SMTPUTF8.',
    ],
    fixes: [
      'Log the lengths and types of `to`, `from` and `envelope` where the message is built.',
      'Pass recipients as an array, and names as `{ name, address }` objects.',
      'Trim and validate addresses when they are entered.',
    ],
    publicText: 'An e-mail address cannot be used; check its spelling.',
    avoid: 'Do not send the same address again without correcting it.',
  },

  'domain-not-found': {
    label: 'No such domain',
    description: "The recipient's domain does not exist, has no mail server, or takes no mail.",
    title: "The recipient's domain takes no mail",
    meaning:
      'DNS knows no way to deliver to the part of the address behind the @: the domain does not exist, names no usable mail server, or says that it takes no mail.',
    causes: [
      'The domain is mistyped, for example with a letter too few in the name of a large provider.',
      'The domain has expired or was given up.',
      'The domain publishes a null MX record, which says that it has no mail.',
      'The MX record names a host that does not exist.',
    ],
    fixes: [
      'Check the domain of the address, and look up its MX records.',
      'Correct the address in your data, or mark it as undeliverable.',
      'If it is your own domain, add the MX records that your provider names.',
    ],
    publicText: 'An e-mail address cannot be used; check its spelling.',
    avoid: 'Do not retry an address whose domain does not exist.',
  },

  'dns-failure': {
    label: 'DNS failure',
    description: 'A DNS lookup gave no answer for now.',
    title: 'A DNS lookup failed for now',
    meaning:
      'A name could not be looked up because a DNS server did not answer or reported a fault. This does not say that the name is wrong.',
    causes: [
      'The resolver of your server or container is unreachable or overloaded.',
      'The DNS servers of the domain in question are down or misconfigured.',
      'The network is not up yet, for example right after the start of a container.',
    ],
    fixes: [
      'Send the same message again after a minute or so.',
      'Look up the value of `host` from the machine that sends, and check the resolver that it uses.',
      'If a server reports the failed lookup, check the DNS records of your own sender domain.',
      'Raise `dnsTimeout` if the resolver is slow.',
    ],
    publicText: 'The message could not be sent right now; try again later.',
    avoid: 'Do not replace `host` with an IP address for good: the certificate will not match.',
  },

  'network-error': {
    label: 'Connection failed',
    description: 'The connection was refused, reset, lost or timed out, or brought no greeting.',
    title: 'The connection failed',
    meaning:
      'The connection to the mail server could not be opened, or broke before the reply that was due. No verdict on the message was given.',
    causes: [
      '`host` or `port` is wrong or unset, so that nothing listens there.',
      'A firewall or the hosting provider blocks the port: 25 very often, sometimes 465 and 587.',
      '`secure` does not fit the port, and both sides wait for each other.',
      'The server is overloaded, restarts, or closes idle connections.',
    ],
    fixes: [
      'Print `host`, `port` and `secure` where the transport is created.',
      'Use port 465 with `secure: true`, or 587 with `secure: false`.',
      'Test the port from the machine that sends; if it is blocked, use 587 or 2525 where the provider offers it.',
      'Try again with growing pauses.',
    ],
    publicText: 'The message could not be sent right now; try again later.',
    avoid:
      'Do not resend blindly when the connection broke after the data: the message may have been taken.',
  },

  'routing-error': {
    label: 'Mail loop',
    description: 'The message went round in circles or passed too many servers.',
    title: 'The message went in a circle',
    meaning:
      'The message passed too many servers or came back to one that had already handled it, and was stopped. The servers on its way are set up wrongly.',
    causes: [
      'Two addresses forward to each other.',
      "The MX records of the recipient's domain lead back to a server that passes the mail on.",
      'A gateway and the mailbox provider each hold the other responsible for the domain.',
      'Your program answers or forwards its own automatic mail.',
    ],
    fixes: [
      "Tell the recipient's administrator, with the `Received` lines of the returned message.",
      'If it is your domain, follow the MX records and forwards by hand and break the circle.',
      'Let automatic replies skip mail that has an `Auto-Submitted` header.',
    ],
    publicText: 'The message could not be delivered to this recipient.',
    avoid: 'Do not send again before the route is corrected: it feeds the loop.',
  },

  'delivery-expired': {
    label: 'Gave up waiting',
    description: 'A queue gave up because the message could not be delivered within its lifetime.',
    title: 'Delivery was given up after many attempts',
    meaning:
      'A server took the message and tried to deliver it, often for days, and every attempt failed for a temporary reason. It has now given up and returned the message.',
    causes: [
      "The recipient's server was down or unreachable the whole time.",
      "The domain's MX records point to a machine that no longer answers.",
      'Every attempt was deferred, for example because of a full mailbox or the reputation of the sender.',
    ],
    fixes: [
      'Read the returned message: it usually quotes the last temporary reply, and that one names the cause.',
      'Ask the recipient in another way whether their mail works.',
      'Send the message once more when the cause is gone.',
    ],
    publicText: 'The message could not be delivered to this recipient.',
    avoid: 'Do not put it straight back into the queue: the attempts have already been made.',
  },

  'rate-limited': {
    label: 'Too much at once',
    description: 'Too many messages, connections, recipients or logins in a short time.',
    title: 'Too much in too short a time',
    meaning:
      'The server limits how much it takes from you at once and has put you off. The message is not refused for good.',
    causes: [
      'More connections are open than the server allows: one transporter for each message, or several processes.',
      'More messages or recipients a minute than the server takes from this account or IP address.',
      'Too many recipients in one message.',
      'Repeated logins, for example a failing one in a loop.',
    ],
    fixes: [
      'Create one transporter with `pool: true` and lower `maxConnections` and `maxMessages`.',
      'Set `rateLimit` and `rateDelta` below the limit of the server.',
      'Split long recipient lists into several messages.',
      'Wait some minutes, then double the pause each time it happens again.',
    ],
    publicText: 'The message could not be sent right now; try again later.',
    avoid:
      'Do not answer a limit with immediate retries or more connections: it prolongs the block.',
  },

  'sending-limit-exceeded': {
    label: 'Sending quota used up',
    description: 'The quota or the credits of your own account at the provider are used up.',
    title: 'The sending quota of your account is used up',
    meaning:
      'The provider through which you send counts messages or recipients for each account, and yours has none left for this period or plan.',
    causes: [
      'The daily or hourly limit of the account or plan is reached.',
      'The account is new, in a trial or in a sandbox with a low limit.',
      'Each recipient counts: one message to many people uses up the quota quickly.',
      'Someone else is sending with your credentials, or your code sends in a loop.',
    ],
    fixes: [
      'Compare the usage in the console of the provider with the limit of your plan.',
      'Hold the queue until the period is over; it is often a full day.',
      'Raise the limit, or move bulk mail to a service made for it.',
      'If the numbers are not yours, change `auth.pass` at once.',
    ],
    publicText: 'The message could not be sent right now; try again later.',
    avoid: 'Do not spread the mail over further accounts: providers suspend all of them.',
  },

  greylisted: {
    label: 'Greylisted',
    description: 'A first contact is put off; the same message is taken some minutes later.',
    title: 'Put off on first contact (greylisting)',
    meaning:
      'The server does not know this combination of sending IP address, sender and recipient and asks you to come back. It is a routine test, not a verdict on the message.',
    causes: [
      'It is the first message from this server to this recipient, or the first for a long time.',
      'The last attempt came too early, before the waiting time was over.',
      'The attempts come from changing IP addresses and look like a first contact each time.',
    ],
    fixes: [
      'Send the same message again after five to fifteen minutes, with the same `from` and recipient.',
      'Use a queue with growing pauses; `sendMail` makes no further attempt of its own.',
      'Send through a provider that queues for you, so that your application need not wait.',
    ],
    publicText: 'The message could not be sent right now; try again later.',
    avoid: 'Do not mark the address as bad, and do not retry within seconds.',
  },

  'server-error': {
    label: 'Server trouble',
    description: 'The other side has a fault of its own, is busy or is shutting down.',
    title: 'The server has a problem of its own',
    meaning:
      'The server could not do its work because of something inside it: storage, a dependency, load or maintenance. Your message was not judged.',
    causes: [
      'The server restarts, is being maintained or is overloaded.',
      'It is out of disk space or memory.',
      'A filter, database or directory that it depends on does not answer.',
      'It is misconfigured: then the same reply comes for hours.',
    ],
    fixes: [
      'Send the same message again after some minutes, with growing pauses.',
      'Look at the status page of the provider, if it is the server you log in to.',
      'If it lasts for hours, report the whole reply with its time to whoever runs the server.',
    ],
    publicText: 'The message could not be sent right now; try again later.',
    avoid: 'Do not change your settings because of a fault that is on the other side.',
  },

  'auth-failed': {
    label: 'Login failed',
    description: 'SMTP AUTH was refused, is disabled, or could not be prepared.',
    title: 'The login failed',
    meaning:
      'The server did not accept the login, or nodemailer could not put one together. Nothing was sent, and the same settings will fail again.',
    causes: [
      'The secret is not the one for SMTP: many providers want an app password, an API key or a token.',
      'An environment variable is empty, quoted or padded, so that `auth.user` or `auth.pass` is wrong.',
      'Password logins are switched off for the account or the organization.',
      'The OAuth2 token has expired, or lacks the scope for sending.',
    ],
    fixes: [
      'Put exactly the secret that the provider names for SMTP into `auth.pass`, and the full user name into `auth.user`.',
      'Print the length of both values, never the values.',
      'Use `auth.type: "OAuth2"` where passwords are switched off.',
      'Remove `authMethod`, so that nodemailer picks a mechanism that the server offers.',
    ],
    publicText: 'E-mail cannot be sent at the moment because of a problem on our side.',
    avoid: 'Do not retry the same login in a loop: accounts are locked for that.',
  },

  'auth-required': {
    label: 'Login required',
    description: 'The server wants a login before it goes on.',
    title: 'The server wants a login first',
    meaning:
      'The session reached a command that this server allows only after a login, and none had taken place. The address and the message were not judged.',
    causes: [
      'The transport has no `auth`, or its user and password are empty at run time.',
      'The server offers logins only over TLS, and the connection is not encrypted: `ignoreTLS` is set.',
      'The transport reaches another server than intended, for example an MX host on port 25.',
    ],
    fixes: [
      'Set `auth.user` and `auth.pass`, and check that both are non-empty where the process starts.',
      'Use the submission host of the provider: port 465 with `secure: true`, or 587 with `secure: false`.',
      'Remove `ignoreTLS`, or set `requireTLS: true`.',
    ],
    publicText: 'E-mail cannot be sent at the moment because of a problem on our side.',
    avoid: 'Do not look for another server that takes the mail without a login.',
  },

  'tls-failure': {
    label: 'TLS failed',
    description:
      'TLS is required or refused, is too old, does not fit the port, or the certificate failed.',
    title: 'The encrypted connection failed',
    meaning:
      'Client and server could not agree on an encrypted connection, or one of them insists on encryption that is not there. Nothing was sent.',
    causes: [
      '`secure` does not fit the port: TLS from the start on 465, STARTTLS on 587 and 25.',
      'The certificate is self-signed, expired, or made out for another name than `host`.',
      'One side speaks only old TLS versions or ciphers.',
      'The server demands STARTTLS and `ignoreTLS` is set, or STARTTLS is not available.',
    ],
    fixes: [
      'Use 465 with `secure: true`, or 587 with `secure: false` and `requireTLS: true`.',
      'Set `host` to the name in the certificate, or `tls.servername` when you connect to an IP address.',
      'Pass a private authority in `tls.ca`.',
      'Keep `tls.minVersion` at TLSv1.2 and let old servers be updated.',
    ],
    publicText: 'E-mail cannot be sent at the moment because of a problem on our side.',
    avoid:
      'Do not set `tls.rejectUnauthorized: false` outside development: others could then read the password.',
  },

  'relay-denied': {
    label: 'Relaying denied',
    description: "The server will not pass mail on to the recipient's domain.",
    title: 'The server will not relay this mail',
    meaning:
      'The server takes mail for its own domains, and for others only from clients that it knows. It does not know you, or does not serve that domain.',
    causes: [
      'You are not logged in: `auth` is missing, or the login was skipped.',
      'The account may not send from the address in `from`, and the server calls that relaying.',
      '`host` is an MX host, not the submission server of the sender.',
      "The recipient's domain points to a server that was not told about it.",
    ],
    fixes: [
      'Set `auth.user` and `auth.pass`, and use the submission host on port 587 or 465.',
      'Send with a `from` that belongs to the account you log in with.',
      'On a relay that knows clients by IP address, have the address of your server entered.',
      "If only one domain fails, tell the recipient's administrator.",
    ],
    publicText: 'E-mail cannot be sent at the moment because of a problem on our side.',
    avoid: 'Do not ask for an open relay: it is abused within hours and then blocked everywhere.',
  },

  'sender-rejected': {
    label: 'Sender refused',
    description: 'The sender address is not yours to use, not verified, not resolvable or banned.',
    title: 'The sender address was refused',
    meaning:
      'The server does not accept the address in `from` or `envelope.from` for this account, or at all. Recipients and content were not judged.',
    causes: [
      'The account you log in with does not own the address and has no right to send as it.',
      'The address or domain has not been verified with the provider.',
      'The domain of the address does not exist in DNS or takes no mail.',
      'The provider has blocked the address or the account from sending.',
    ],
    fixes: [
      'Use the address of the account in `from`, and put other addresses into `replyTo`.',
      'Verify the address or domain with the provider, in the region that you send from.',
      'Set `envelope.from` if the envelope needs another address than the header.',
      'Check that the domain has MX or A records.',
    ],
    publicText: 'E-mail cannot be sent at the moment because of a problem on our side.',
    avoid: 'Do not put the address of a visitor of your site into `from`.',
  },

  'sender-auth-failed': {
    label: 'SPF, DKIM or DMARC',
    description: 'SPF, DKIM, DMARC or ARC did not pass for the sender domain.',
    title: 'The sender domain could not be verified',
    meaning:
      "The recipient's server checked whether your mail really comes from the domain in `from`, by SPF, DKIM or DMARC, and did not get the result that it demands.",
    causes: [
      'The SPF record does not list the server that sent the message.',
      'The message has no DKIM signature, or one that does not verify or belongs to another domain.',
      'DMARC asks for rejection, and neither SPF nor DKIM matches the domain in `from`.',
      'The message was forwarded or altered on its way.',
    ],
    fixes: [
      'Add the sending service to the SPF record of the domain, in one record only.',
      'Switch on DKIM at the provider, or set `dkim`, and publish the key.',
      'Let `from` use the domain that SPF or DKIM covers.',
      'Send a test message and read `Authentication-Results` in it.',
    ],
    publicText: 'E-mail cannot be sent at the moment because of a problem on our side.',
    avoid: 'Do not send with a `from` at a free mail provider through another server.',
  },

  'bad-helo-or-ptr': {
    label: 'Server name or reverse DNS',
    description: 'Reverse DNS is missing or does not match, or the EHLO name is invalid.',
    title: 'The name of the sending server is not accepted',
    meaning:
      'The other server checked the name of the sending machine: its reverse DNS entry or the name given in EHLO. One is missing, invalid or does not fit the other.',
    causes: [
      'The IP address of the server has no PTR record, or a generic one of the hosting provider.',
      'PTR and A or AAAA record do not point to each other; with IPv6 this is often forgotten.',
      'The EHLO name is `localhost`, an internal name, or the address in brackets that nodemailer sends where the machine has no full host name.',
    ],
    fixes: [
      'Set `name` to the full public host name of your server.',
      'Have the hosting provider set a PTR record, and an A or AAAA record that leads back.',
      'Send through an authenticated submission server, which brings its own names.',
    ],
    publicText: 'E-mail cannot be sent at the moment because of a problem on our side.',
    avoid: 'Do not borrow a host name that does not belong to your server.',
  },

  'reputation-blocked': {
    label: 'Block list or reputation',
    description: 'The sending IP address or domain is on a block list or has a poor reputation.',
    title: 'The sending server or domain is blocked',
    meaning:
      'The refusal is about where the mail comes from: the IP address or the domain is on a block list or has a poor record at this provider. The recipient and the text do not matter.',
    causes: [
      'Spam or mail to many unknown addresses came from the IP address, perhaps from an earlier user or a neighbour.',
      'The address belongs to a home or cloud network that should not deliver directly.',
      'An account or a form of yours is being abused.',
      'A new server sends a lot without a history.',
    ],
    fixes: [
      'Read in the reply which list or provider it is, and look the address up there.',
      'Stop the cause first: abuse, old lists, missing SPF and DKIM.',
      'Then ask for removal with the form of that list.',
      'Send through an established submission service.',
    ],
    publicText: 'E-mail cannot be sent at the moment because of a problem on our side.',
    avoid: 'Do not change IP addresses to get round a block.',
  },

  'spam-rejected': {
    label: 'Judged as spam',
    description: 'The message was judged to be spam or unwanted bulk mail.',
    title: 'The message was taken for spam',
    meaning:
      'A filter judged the message, from its text, its links and its sender, to be spam and refused it. The recipient may well exist.',
    causes: [
      'A link leads to a domain with a bad reputation or to a URL shortener.',
      'The sender has no SPF, DKIM or DMARC, or has had complaints.',
      'Subject, HTML or wording resemble spam; there is no text part.',
      'Many people got the same message without having asked for it.',
    ],
    fixes: [
      'Send a plain text of a few words to the same recipient: if it passes, the content is the cause.',
      'Remove links and images one by one.',
      'Set up SPF, DKIM and DMARC, and add `list.unsubscribe` to bulk mail.',
      'Follow the address in the reply, if it names one.',
    ],
    publicText: 'The message was not accepted for delivery.',
    avoid: 'Do not resend it unchanged or disguise words: every refusal lowers the reputation.',
  },

  'content-rejected': {
    label: 'Content forbidden',
    description: 'A virus, a forbidden type of attachment or other forbidden content was found.',
    title: 'Something in the message is not allowed',
    meaning:
      'The server looked inside the message and found something that it takes from nobody: malware, a forbidden type of attachment, a forbidden link or text.',
    causes: [
      'An attachment is of a blocked type, such as a program or a script, also inside an archive.',
      'A scanner found malware, or takes a file for it.',
      'An archive is encrypted and cannot be scanned.',
      'A link or a phrase is on a list of forbidden content.',
    ],
    fixes: [
      'Leave the attachments out one by one until the message passes.',
      'Offer the file for download and send a link.',
      'Scan the file yourself, and the place it came from.',
      'For a false alarm, ask the postmaster named in the reply.',
    ],
    publicText: 'The message was not accepted for delivery.',
    avoid: 'Do not rename or encrypt a blocked file to slip it through.',
  },

  'policy-rejected': {
    label: 'Refused by policy',
    description: 'A local policy refused the mail, and the reply says nothing more exact.',
    title: 'Refused by a policy of the server',
    meaning:
      'The server applied a rule of its own and refused the mail. The reply does not say which rule; it can concern the sender, the recipient, the content or the connection.',
    causes: [
      'SPF, DKIM or DMARC did not pass for your domain.',
      'The IP address, the domain or the account has a poor reputation.',
      'An administrator has set a rule for this sender, recipient or content.',
      'Your account is restricted by the provider.',
    ],
    fixes: [
      'Read the whole reply in `error.response`: a link or a word often names the rule.',
      'Check SPF, DKIM and DMARC of the sender domain.',
      'Test with a short plain text, and with another recipient, to see what the rule is about.',
      'Ask the administrator of the server that refused, quoting the reply.',
    ],
    publicText: 'The message was not accepted for delivery.',
    avoid: 'Do not retry unchanged: the same rule will apply.',
  },

  'message-too-large': {
    label: 'Too large',
    description: 'The message exceeds a limit on its size.',
    title: 'The message is too large',
    meaning:
      'The message exceeds the size that the server, the mailbox or one of your own limits allows. What counts is the encoded message, about a third larger than its attachments.',
    causes: [
      'An attachment, or all of them together, is too large.',
      'Large images are embedded in the HTML.',
      "The recipient's server has a lower limit than your provider.",
    ],
    fixes: [
      'Upload the files and send links.',
      'Compress or scale down attachments and embedded images.',
      'Check sizes before sending, against three quarters of the limit of the server.',
      'Split the attachments over several messages.',
    ],
    publicText: 'The message is too large; shrink or remove its attachments.',
    avoid: 'Do not send the same large message again.',
  },

  'message-malformed': {
    label: 'Message malformed',
    description: 'Headers or MIME are wrong or missing, or an encoding is not accepted.',
    title: 'The message is not built correctly',
    meaning:
      'The server read the message and found its form wrong: a header is missing, doubled or invalid, the MIME structure is broken, or it uses an encoding that is not accepted.',
    causes: [
      'A custom entry in `headers` repeats or breaks a standard one, such as `From` or `Date`.',
      'A message passed as `raw` lacks headers, or has bare line feeds or overlong lines.',
      'The message is empty.',
      'Addresses or headers need SMTPUTF8, which the server lacks.',
    ],
    fixes: [
      'Let nodemailer build the message: use `from`, `to`, `subject`, `text` and `html`, and drop `raw`.',
      'Remove custom `headers` one by one.',
      'Give one single address in `from`.',
      'Write `raw` with CRLF line ends and complete headers.',
    ],
    publicText: 'The message could not be processed in this form.',
    avoid: 'Do not resend it unchanged: the form will be refused again.',
  },

  'protocol-error': {
    label: 'Protocol error',
    description: 'A command or an answer broke the rules of SMTP.',
    title: 'Client and server did not understand each other',
    meaning:
      'The server did not understand a command, or did not expect it at this point, or gave an answer that is no valid SMTP. The conversation broke off.',
    causes: [
      '`secure` does not fit the port, so that TLS meets plain text.',
      'Something else than a mail server answers at `host` and `port`.',
      'A firewall, proxy or virus scanner between the two alters the session.',
      'It is a follow-up: an earlier command failed, and the server rejects the next one.',
    ],
    fixes: [
      'Set `debug: true` and `logger: true` in development, and read the exchange from the first failure on.',
      'Check `host`, `port` and `secure`: 465 with `true`, 587 with `false`.',
      'Set `name` to a full host name if EHLO is refused.',
      'Bypass the scanner or firewall that inspects SMTP.',
    ],
    publicText: 'E-mail cannot be sent at the moment because of a problem on our side.',
    avoid: 'Do not leave `debug` on in production: the log then holds messages and addresses.',
  },

  configuration: {
    label: 'Configuration',
    description: 'An option of the transport or the message is wrong or missing.',
    title: 'An option is missing or wrong',
    meaning:
      'The transport or the message has an option that cannot work. This shows before, or independently of, any answer of a mail server.',
    causes: [
      'An environment variable is not set where the code runs, so that an option is `undefined`.',
      'An option is misspelt, has the wrong type or stands in the wrong object.',
      'Two options contradict each other, such as `port` and `secure`.',
      'A program or package that the transport needs is not installed.',
    ],
    fixes: [
      'Print the options where the transport is created, with the secrets left out.',
      'Compare the names and types with the documentation of your nodemailer version.',
      'Call `verify()` when the application starts, so that faults show at once.',
    ],
    publicText: 'E-mail cannot be sent at the moment because of a problem on our side.',
    avoid: 'Do not retry: the options stay the same until somebody changes them.',
  },

  'proxy-failure': {
    label: 'Proxy failed',
    description: 'The proxy between the application and the mail server failed or refused.',
    title: 'The proxy did not let the connection through',
    meaning:
      'The connection was to go through the server in `proxy`, and that one could not be reached or refused. The mail server itself was never asked.',
    causes: [
      'The URL in `proxy` has a wrong host, port or scheme.',
      'The proxy wants a login, or refuses the one given.',
      'The proxy allows only web ports, not 465 or 587.',
      'A SOCKS proxy is set without the module that nodemailer needs for it.',
    ],
    fixes: [
      'Check the URL in `proxy`: scheme, host, port, user and password.',
      'Have the proxy allow the mail host with its port.',
      'For SOCKS, install the package `socks` and hand it to `transporter.set` as `proxy_socks_module`.',
      'Remove `proxy` where a direct connection is possible.',
    ],
    publicText: 'E-mail cannot be sent at the moment because of a problem on our side.',
    avoid: 'Do not send passwords through a proxy that you do not control without TLS.',
  },

  'attachment-unavailable': {
    label: 'Attachment unavailable',
    description: 'A file, URL or stream of the message could not be read, or must not be.',
    title: 'Part of the message could not be read',
    meaning:
      'The message refers to a file, a URL or a stream that nodemailer could not read or was told not to. It was not sent, because it would have been incomplete.',
    causes: [
      'The file in `path` does not exist where the process runs, or may not be read.',
      'The URL in `href` or `path` did not answer, or answered with an error.',
      '`disableFileAccess` or `disableUrlAccess` forbids it.',
      'A stream had already ended or failed, often because it was used twice.',
    ],
    fixes: [
      'Use absolute paths, and check that the file is there on the server or in the container.',
      'Load the data yourself and pass it as a Buffer in `content`.',
      'Create a new stream for every attempt.',
      'Keep `disableFileAccess` set if users supply attachments.',
    ],
    publicText: 'An attachment could not be added to the message.',
    avoid: 'Do not let users choose `path` or `href`: they could read files of your server.',
  },

  aborted: {
    label: 'Cancelled',
    description: 'The caller cancelled the send, or the pool was closed under it.',
    title: 'Sending was cancelled by the application',
    meaning:
      'The application itself stopped the send: it was aborted, or the transporter was closed while messages were waiting. No server refused anything.',
    causes: [
      'An `AbortSignal` fired, for example by a time limit or because a request ended.',
      '`close()` was called on a pooled transporter while it still had work.',
      'The process shuts down or restarts.',
    ],
    fixes: [
      'Call `close()` only after every `sendMail` promise has settled.',
      'Send from a job, not inside a request that may end.',
      'Check that the time limit leaves room for slow servers.',
      'If the message is still wanted, send it anew with a new transporter.',
    ],
    publicText: 'Sending was stopped before it was finished.',
    avoid: 'Do not report it as a delivery failure: nothing was wrong with the message.',
  },

  unknown: {
    label: 'Unclear',
    description: 'A failure that gives no reason that can be recognised.',
    title: 'The mail failed for an unclear reason',
    meaning:
      'The error says that something failed and not what. Only the first digit of a reply can be relied on: 4 is temporary, 5 is permanent.',
    causes: [
      'The server gives its refusals no reason, or one in words of its own.',
      'The error comes from another part of the program and not from sending mail.',
      'The reply was cut short or changed before it was logged.',
    ],
    fixes: [
      'Read `error.response`, `error.command` and `error.code` in full.',
      'Try again later if the reply starts with 4; change something first if it starts with 5.',
      'Send a short plain text to another recipient to narrow it down.',
      'Ask the provider, with the whole reply and its time.',
    ],
    publicText: 'The message could not be sent.',
    avoid: 'Do not retry without a limit when the reason is not known.',
  },
};
