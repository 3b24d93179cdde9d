import type { reply as facts } from '../../codes/reply.ts';
import type { Messages } from '../../types.ts';

export const reply: Record<keyof typeof facts, Messages> = {
  '211': {
    title: 'Status or help for a person',
    meaning:
      'The server describes its own state or answers a HELP command. It confirms that an SMTP server is there; nothing was sent.',
    causes: [
      'Somebody typed HELP in a manual session with telnet or openssl; nodemailer never sends it.',
    ],
    fixes: [],
  },
  '214': {
    title: 'Help text for a person',
    meaning:
      'The server explains its commands in free text, in answer to HELP. It confirms nothing about your login, sender or recipients.',
    causes: [
      'Somebody typed HELP in a manual session with telnet or openssl; nodemailer never sends it.',
    ],
    fixes: [],
  },
  '220': {
    title: 'The server is ready',
    meaning:
      'As the first line of a connection it says that the server will talk to you; after STARTTLS it says that the TLS handshake may begin. It does not say that your login, sender or recipients will be accepted.',
    causes: [
      'Every working connection starts with it, so nodemailer reports it only in the debug log.',
      'If it never comes, nodemailer gives up with `ETIMEDOUT`: `secure: false` on port 465, a firewall, or a server that keeps clients waiting.',
      'If another code comes in its place, nodemailer fails with `EPROTOCOL`, after STARTTLS with `ETLS`: look that code up.',
    ],
    fixes: [],
  },
  '221': {
    title: 'The session ended normally',
    meaning:
      'The server confirms QUIT and closes the connection. Whether a message was accepted was decided earlier, by the reply after its final dot.',
    causes: ['It ends every orderly session, and nodemailer does not report it.'],
    fixes: [],
  },
  '235': {
    title: 'The login succeeded',
    meaning:
      'The server accepted the credentials, and the session is authenticated. It does not mean that this account may use your `from` address, or that the recipients will be accepted.',
    causes: [
      'It ends a successful AUTH; when `verify()` resolves, it has passed this step, if `auth` is set and the server announces AUTH.',
      'If 550 or 553 follows in the same session, the login is fine and the sender, a recipient or the message is the problem.',
    ],
    fixes: [],
  },
  '250': {
    title: 'The command was accepted',
    meaning:
      'The command before it worked. After the final dot it means that the server has taken the message over and must deliver it or report the failure; it does not mean that the message is in the inbox.',
    causes: [
      'Nodemailer puts the reply to the final dot into `info.response`; it often holds the queue id.',
      'After RCPT TO it only says that the address is not refused yet: some servers check later.',
      'A message that was accepted and never shows up was filtered or bounced afterwards.',
    ],
    fixes: [
      'Store `info.response` and `info.messageId`: the provider can trace the message with them.',
      'Read the mailbox of the envelope sender (`envelope.from`, else `from`): bounces go there.',
    ],
  },
  '251': {
    title: 'Accepted: the server will forward the message',
    meaning:
      'The recipient is not on this server, but the server knows the new address and will forward the message there. The recipient is accepted; the message itself is accepted only by the 250 after its final dot.',
    causes: [
      'It answers RCPT TO where somebody has moved and the server says so; many servers forward silently and answer 250.',
      'It promises no delivery: if the new address refuses, the envelope sender gets a bounce.',
      'After ETRN it means something else: no mail is waiting.',
    ],
    fixes: [
      'Do not send again: the recipient is in `info.accepted`, and a second copy would be delivered too.',
      'Update a stored address only after the person confirms it: without verified TLS the reply can be forged.',
    ],
  },
  '252': {
    title: 'Address not verified, but mail would be tried',
    meaning:
      'The server cannot or will not say whether the address exists; it would take a message for it and try to deliver. It proves nothing about the mailbox.',
    causes: [
      'VRFY or EXPN was sent to a server that hides its users or takes mail for another one.',
      'After ETRN it means that the waiting messages are being sent.',
    ],
    fixes: [
      'Do not test addresses with VRFY: send a message that asks for confirmation, and handle bounces.',
    ],
  },
  '253': {
    title: 'Waiting messages are being sent (ETRN)',
    meaning:
      'The server has started the queue run that ETRN asked for and says how many messages are waiting. It confirms the start, not the delivery of any of them.',
    causes: [
      'Only mail servers that collect their mail with ETRN see it; nodemailer never sends that command.',
    ],
    fixes: [],
  },
  '334': {
    title: 'The server waits for the next step of the login',
    meaning:
      'The login is under way: the server asks for its next part in base64, for example the user name or the password. Nothing is accepted or refused yet.',
    causes: [
      'It is normal in AUTH LOGIN and CRAM-MD5 and shows only in the debug log.',
      'After an XOAUTH2 token it carries the reason for a refusal as base64 JSON; the refusal follows.',
      'An `EAUTH` that speaks of waiting for 334 means that the server answered something else.',
    ],
    fixes: [
      'If the login stops there, read `err.response` and look up the code that came instead.',
      'Remove a forced `authMethod`, so that nodemailer takes a method that the server offers.',
      'With XOAUTH2, decode the text of the 334 in the debug log.',
    ],
  },
  '354': {
    title: 'The server waits for the message',
    meaning:
      'The server accepted DATA and wants the message now, up to a line with a single dot. The message is not accepted yet: the reply to that dot decides.',
    causes: [
      'It comes before every message, and nodemailer does not report it.',
      'If the connection breaks after 354, nobody knows whether the message was taken: sending it again may deliver it twice.',
    ],
    fixes: [],
  },
  '355': {
    title: 'An interrupted transfer can resume',
    meaning:
      'The server kept part of an interrupted message and names the byte from which to go on. It belongs to an experimental extension and confirms no delivery.',
    causes: ['It needs the CHECKPOINT extension, which nodemailer does not use.'],
    fixes: [],
  },
  '421': {
    title: 'The server is closing the connection',
    meaning:
      'The server ends the session and will not take the message now. It is shutting down or overloaded, or it limits your connections; a later attempt may succeed.',
    causes: [
      'Too many connections or messages from your account or IP address.',
      'The server is busy or in maintenance.',
      'A pooled connection idled too long.',
      'The receiver distrusts the sender: the text names reputation, SPF, DKIM or reverse DNS.',
    ],
    fixes: [
      'Send again over a new connection after some minutes, with growing waits.',
      'Set `pool: true`, lower `maxConnections` and `maxMessages`, and set `rateLimit` and `rateDelta`.',
      'If the text names authentication or reputation, repair that first: waiting alone will not help.',
    ],
  },
  '422': {
    title: 'Undefined: a full mailbox or a login change',
    meaning:
      'No RFC defines this reply code; the registry only mentions it beside X.7.12, a password transition. Its first digit makes it temporary, and the text must say the rest.',
    causes: [
      'After RCPT TO: probably a full mailbox, that is 4.2.2 without the dots.',
      'After AUTH: the account has to change over to another login method.',
      'The number comes from an HTTP API, where it means an invalid request.',
    ],
    fixes: [
      'See in `err.responseCode` and `err.command` whether an SMTP server sent it at all.',
      'Read the text and the enhanced status code in `err.response`.',
      'If they say nothing more, send again later.',
    ],
  },
  '430': {
    title: 'Undefined: a command is not accepted for now',
    meaning:
      'No RFC defines this reply code; the registry only mentions it beside X.5.1, an invalid command. Its first digit makes it temporary.',
    causes: ['The server uses a number of its own, and only its text explains it.'],
    fixes: [
      'Read the text and the enhanced status code in `err.response`.',
      'Check `host` and `port`.',
      'If nothing else helps, send again later.',
    ],
  },
  '432': {
    title: 'Login must be converted, or too many connections',
    meaning:
      'By the RFC, the account must log in once with PLAIN before this login method works. Microsoft uses the number with 4.3.2 for throttling; the enhanced status code and the command tell which.',
    causes: [
      'With 4.3.2, or after the login: too many connections of one mailbox at the same time. Microsoft allows three.',
      'With 4.7.12 after AUTH: the server has no stored secret that fits this login method.',
    ],
    fixes: [
      'With 4.3.2, use `pool: true` and `maxConnections` so that all processes together stay at three or fewer, and send again later.',
      'With 4.7.12, set `authMethod: "PLAIN"` for one login over TLS.',
    ],
  },
  '450': {
    title: 'The mailbox cannot take the message now',
    meaning:
      'The server does not take the message for now: the mailbox is busy, or a rule holds you back for a while. The same message may be accepted later.',
    causes: [
      'Greylisting: the server does not know you yet and waits for a second attempt.',
      'The mailbox is locked, or receives mail faster than its provider allows.',
      'After MAIL FROM, at Postfix usually after RCPT TO: the domain of the sender was not found in DNS.',
    ],
    fixes: [
      'Send the same message again after 5 to 15 minutes, from the same address and IP, then with growing waits.',
      'Look in `info.rejected`: with several recipients, the others may have been accepted.',
      'If the text names the sender, check `envelope.from` and the DNS records of its domain.',
    ],
  },
  '451': {
    title: 'The server had an error of its own',
    meaning:
      'Something failed while the server worked on the command: on its side, or in DNS or a filter it depends on. It is temporary; some servers also use it for greylisting and rate limits.',
    causes: [
      'A disk, database or spam filter of the server is in trouble.',
      'DNS lookups for your domain fail for the moment, for example for SPF (4.4.3, 4.7.24).',
      'The server delays unknown or fast senders; then 4.7.x or the text says so.',
    ],
    fixes: [
      'Send again after some minutes, with growing waits.',
      'If it lasts for hours, query the SPF and DKIM records of your domain and look for timeouts.',
      'If the text speaks of volume, set `pool: true` with a low `maxConnections` and a `rateLimit`.',
    ],
  },
  '452': {
    title: 'No room now, or too many recipients',
    meaning:
      'The server takes no more for now. At RCPT TO this is often the limit of recipients for one message; otherwise the mailbox or the disk of the server is full.',
    causes: [
      'The envelope has more recipients than the server takes; every server must take 100.',
      'The mailbox of the recipient is full, and the server hopes for a change (4.2.2).',
      'The server has no room for a message of this size now (4.3.1).',
    ],
    fixes: [
      'Send the message again to the addresses in `info.rejected`, and keep lists at 100 recipients or fewer for each message.',
      'With 4.2.2 or 4.3.1, send again after an hour or more.',
    ],
  },
  '453': {
    title: 'No mail is waiting (ATRN)',
    meaning:
      'A mail server asked with ATRN for queued mail of its domains, and there is none. Nothing failed.',
    causes: [
      'Only systems that collect mail on demand see it; nodemailer never sends ATRN.',
      'With 4.3.2 beside it, it means something else: the server takes no mail at the moment.',
    ],
    fixes: ['With 4.3.2, send again later.'],
  },
  '454': {
    title: 'Temporary: login, TLS or sending rate',
    meaning:
      'The number has several meanings, and `err.command` tells which. None of them proves a wrong password.',
    causes: [
      'AUTH: the server cannot check logins at the moment, or you log in too often.',
      'STARTTLS: the server cannot start TLS at the moment.',
      'DATA: the account sends faster than its quota allows (Amazon SES).',
      'RCPT TO: the server will not relay for you, usually because no login took place (Postfix).',
    ],
    fixes: [
      'AUTH, STARTTLS: send again after some minutes. Keep the password, and do not turn TLS off with `ignoreTLS`.',
      'Set `pool: true`, so that one login serves many messages.',
      'DATA: set `pool: true`, with `rateLimit` and `rateDelta` below the quota.',
      'RCPT TO: set `auth`.',
    ],
  },
  '455': {
    title: 'A parameter cannot be honoured now',
    meaning:
      'The server knows an optional parameter of MAIL FROM or RCPT TO but cannot honour it at the moment. The same command may work later, or without the parameter.',
    causes: [
      'The message asks for something optional, such as delivery notifications (`dsn`).',
      'The server lacks resources for it for now.',
    ],
    fixes: ['Send again later.', 'Leave out `dsn` or the other optional parameter.'],
  },
  '458': {
    title: 'The queue run could not be started (ETRN)',
    meaning:
      'A mail server asked with ETRN for its waiting mail, and the other server could not start the transfer now. The messages stay in the queue.',
    causes: [
      'The server lacks resources for the moment.',
      'Only systems that collect mail see it; nodemailer never sends ETRN.',
    ],
    fixes: ['Send ETRN again later.', 'If it stays, ask the provider that keeps the queue.'],
  },
  '459': {
    title: 'This domain may not be collected (ETRN)',
    meaning:
      'A mail server asked with ETRN for the waiting mail of a domain, and the other server does not allow that for this domain or client.',
    causes: [
      'The domain is not set up for ETRN at the provider, or has a typing error.',
      'Only systems that collect mail see it; nodemailer never sends ETRN.',
    ],
    fixes: ['Check the domain name.', 'Ask the provider to allow ETRN for the domain.'],
  },
  '500': {
    title: 'The server did not understand the command',
    meaning:
      'The server does not know the command, or the line was too long. It judged the form alone, not the sender, the recipients or the message.',
    causes: [
      'A firewall, virus scanner or proxy changes the SMTP commands on the way.',
      '`host` and `port` lead to something that is not the expected SMTP server.',
      'After AUTH: the login method is not known here, or the token is too long (5.5.6).',
    ],
    fixes: [
      'Set `logger: true` and `debug: true`, and look at the line before the 500.',
      'Match port and TLS: 587 with `secure: false`, 465 with `secure: true`.',
      'Try from a network that does not inspect SMTP.',
      'After AUTH: remove a forced `authMethod`; with 5.5.6, get a shorter token.',
    ],
  },
  '501': {
    title: 'An argument of the command is wrong',
    meaning:
      'The server knows the command but cannot use what follows it. Which command it was (`err.command`) tells what to correct.',
    causes: [
      'MAIL FROM or RCPT TO: the address has a space, a line break or no domain.',
      'EHLO: the name of your machine, or `name`, is not a valid host name.',
      'AUTH: the server could not decode the credentials, or the login was broken off.',
    ],
    fixes: [
      'Print `envelope`, `from` and `to` with their lengths, and remove what does not belong there.',
      'Set `name` to the full host name of your machine.',
      'AUTH: remove a forced `authMethod`, and check `auth.user` and `auth.pass` for stray characters.',
    ],
  },
  '502': {
    title: 'The server does not offer this command',
    meaning:
      'The server knows the command but has it switched off or not built in. Another port or an encrypted connection may offer it.',
    causes: [
      'AUTH: this port takes no logins, or only after STARTTLS.',
      'STARTTLS: the server has no TLS on this port.',
      'VRFY or EXPN: switched off to protect the users.',
    ],
    fixes: [
      'Use the submission port of the provider: 587 with `secure: false`, or 465 with `secure: true`.',
      'Remove `ignoreTLS`, so that STARTTLS comes before the login.',
      'If the server wants no login (a local relay), remove `auth`.',
    ],
  },
  '503': {
    title: 'The command came at the wrong moment',
    meaning:
      'The command is valid, but the server expected another one first. It is often the echo of an earlier refusal: the reply before it has the reason.',
    causes: [
      'MAIL FROM: the server wants a login or STARTTLS first.',
      'DATA: all recipients had been refused.',
      'AUTH: the session is logged in already, or logins are not offered yet.',
      'A reused connection was no longer in the expected state.',
    ],
    fixes: [
      'Set `logger: true` and `debug: true`, and read the reply before the 503.',
      'Set `auth`, and use port 587 or 465 of the provider.',
      'If it happens now and then with `pool: true`, send again: a new connection starts clean. Lower `maxMessages`.',
    ],
  },
  '504': {
    title: 'The server does not support this parameter',
    meaning:
      'The command exists, but not with this parameter. In practice it is a login method that the server does not offer, or a host name or an address without a full domain.',
    causes: [
      'AUTH: `authMethod` forces a method that is unknown here or allowed only over TLS.',
      'EHLO, or RCPT TO at Postfix: `name`, the sender or the recipient has no full domain. Without `name`, a machine without a full host name announces an address in brackets.',
    ],
    fixes: [
      'Remove `authMethod`: nodemailer then takes a method that the server announces.',
      'Encrypt the connection first: 587 with `requireTLS: true`, or 465 with `secure: true`.',
      'Set `name` to a full host name with a domain; if the text names an address, complete that address.',
    ],
  },
  '521': {
    title: 'This host takes no mail',
    meaning:
      'In place of a greeting, the server says that it never accepts mail, from anybody. Some servers misuse the number to turn away a sender they have blocked.',
    causes: [
      '`host` names a machine that is no mail server, such as the web server of the domain.',
      'In a bounce: the domain of the recipient takes no mail.',
      'The text speaks of a block or a policy: your IP address is not welcome.',
    ],
    fixes: [
      'Set `host` to the submission server that your provider names.',
      'In a bounce, correct the address or stop sending to it.',
      'For a block, look up the list that the text names, or send through a provider.',
    ],
  },
  '523': {
    title: 'The login needs TLS first',
    meaning:
      'The server accepts this login method only inside an encrypted connection. No SMTP RFC defines the number; the registry has it beside X.7.10.',
    causes: [
      'The password would have gone over the network unencrypted: `ignoreTLS` is set, or STARTTLS was not offered.',
      'The text speaks of size: then 5.2.3 was meant, and the message is too large.',
    ],
    fixes: [
      'Use port 587 with `requireTLS: true`, or 465 with `secure: true`.',
      'Remove `ignoreTLS: true`.',
    ],
  },
  '524': {
    title: 'The login method needs encryption',
    meaning:
      'The server allows the chosen login method only over TLS. No SMTP RFC defines the number; the registry has it beside 538 and X.7.11.',
    causes: ['The connection was not encrypted when the login began.'],
    fixes: [
      'Use port 587 with `requireTLS: true`, or 465 with `secure: true`.',
      'Remove `ignoreTLS: true`.',
    ],
  },
  '525': {
    title: 'The account is disabled',
    meaning:
      'The credentials were right, but the account has been switched off. No SMTP RFC defines the number; the registry has it beside X.7.13.',
    causes: [
      'An administrator or the provider disabled the account: an unpaid bill, abuse, or signs of a break-in.',
    ],
    fixes: [
      'Ask the provider or the administrator to enable the account; a new password does not help.',
      'If the account was abused, change its password and look for leaked credentials first.',
    ],
  },
  '530': {
    title: 'Log in first, or start TLS first',
    meaning:
      'The server does nothing more until the session is authenticated or encrypted. Its text says which of the two; nothing was sent.',
    causes: [
      'MAIL FROM: `auth` is missing, or `auth.user` and `auth.pass` come from empty environment variables.',
      'AUTH, or a text that names STARTTLS: the connection is not encrypted, for example because of `ignoreTLS`.',
      '`host` is a submission server, and the message was meant for a relay without login.',
    ],
    fixes: [
      'Set `auth.user` and `auth.pass`, and print their lengths where the transport is created.',
      'For STARTTLS, use port 587 with `secure: false` and `requireTLS: true`, and remove `ignoreTLS`.',
    ],
  },
  '533': {
    title: 'Undefined: refused by policy',
    meaning:
      'No RFC defines this reply code; the registry only mentions it beside X.7.1, a refusal by policy. Its first digit makes it final.',
    causes: ['The server uses a number of its own, and only its text explains it.'],
    fixes: [
      'Read the text and the enhanced status code in `err.response`.',
      'Check that you log in and that `from` belongs to the account.',
    ],
  },
  '534': {
    title: 'This way of logging in is not allowed',
    meaning:
      'The server wants a stronger login for this account than the one that was tried. The password may be right: another kind of secret or method is needed.',
    causes: [
      'The provider wants an app password or OAuth2 in place of the password of the account (5.7.9 at Gmail).',
      'The provider suspects the login and wants it confirmed in a browser (5.7.14 at Gmail).',
      '`authMethod` forces a method that the server finds too weak.',
    ],
    fixes: [
      'Create an app password and put it into `auth.pass`, or set `auth.type: "OAuth2"`.',
      'Open the link in the text, if there is one, and confirm the login.',
      'Remove `customAuth`, and `authMethod` with it.',
    ],
  },
  '535': {
    title: 'The login was refused',
    meaning:
      'The server checked the user name and the password or token and said no. Nothing was sent, and the same login will be refused again.',
    causes: [
      'The secret is the web password, and the provider wants an app password, an API key or a token.',
      'An environment variable holds quotes or a trailing space, or is cut off at a `#`.',
      'Password logins are switched off for the account: then the right password fails too.',
      'The user name has the wrong form, or `host` belongs to another provider or region.',
    ],
    fixes: [
      'Put the secret that the provider names for SMTP into `auth.pass`, the full user name into `auth.user`.',
      'Print the length of both at startup, never the values, then call `verify()`.',
      'If password logins are off, set `auth.type: "OAuth2"` or have them switched on.',
      'Stop automatic retries: failed logins can lock the account.',
    ],
  },
  '538': {
    title: 'This login method needs TLS',
    meaning:
      'The server allows the chosen login method only over an encrypted connection. The RFC keeps the number for old servers: newer ones do not offer such a method before TLS.',
    causes: [
      'The connection was not encrypted: `ignoreTLS` is set, or the server offers no STARTTLS on this port.',
    ],
    fixes: [
      'Use port 587 with `requireTLS: true`, or 465 with `secure: true`.',
      'Remove `ignoreTLS: true`.',
    ],
  },
  '550': {
    title: 'Refused: no such mailbox, or a policy',
    meaning:
      'A final no: the mailbox does not exist or cannot be used, or a rule refuses the mail. The number does not say which; the command and the enhanced status code do.',
    causes: [
      'RCPT TO with 5.1.1: there is no such mailbox; 5.1.7 and 5.1.8 are about the sender.',
      'MAIL FROM: the account may not send as this address.',
      'After the message, with 5.7.x: SPF, DKIM or DMARC failed, or the content or your IP address is unwanted.',
      'RCPT TO with 5.7.1: the server does not relay without a login.',
    ],
    fixes: [
      'With 5.1.1, 5.1.2 or 5.1.10, correct the address or stop sending to it.',
      'With 5.7.x, read the text: it names the policy, the list or the record to repair.',
      'Set `auth`, and use a `from` that belongs to the account.',
      'Do not send again unchanged.',
    ],
  },
  '551': {
    title: 'The user is not here, and mail is not forwarded',
    meaning:
      'By the RFC, the recipient is elsewhere and this server does not forward; the text may name the new address. Some servers use the number for senders that they do not allow.',
    causes: [
      'RCPT TO: the person has moved, or the address belongs to another server.',
      'RCPT TO with 5.7.1: the server does not relay for you.',
      'MAIL FROM or after the message: the account may not use this `from`.',
    ],
    fixes: [
      'Confirm the new address with the person, and correct it.',
      'If the text speaks of relaying, set `auth` and the right `host`.',
      'If it speaks of the sender, use a `from` that belongs to the account.',
    ],
  },
  '552': {
    title: 'Message too large, or mailbox full',
    meaning:
      'The message does not fit: it is larger than the server allows, or the mailbox of the recipient has no room left. The command and the enhanced status code tell which.',
    causes: [
      'MAIL FROM or after the message (5.3.4, 5.2.3): too large. Attachments grow by a third when they are encoded.',
      'RCPT TO or 5.2.2: the mailbox is full.',
      'RCPT TO with a text about recipients: too many in one message.',
      '5.7.0 at Gmail: a forbidden file type.',
    ],
    fixes: [
      'Make the attachments smaller, or send a link to them.',
      'With 5.2.2, send again after some hours, or reach the recipient another way.',
      'With too many recipients, split the list and send again.',
    ],
  },
  '553': {
    title: 'The address is not allowed',
    meaning:
      'The server does not accept the form of an address, or does not allow you to use it. Whether it is the sender or the recipient shows in `err.command`.',
    causes: [
      "MAIL FROM: the `from` address is not one of the account's own.",
      'RCPT TO: the address is malformed, or has non-ASCII characters that the server does not take.',
      'The text names a block list or relaying: then it is a refusal by policy.',
    ],
    fixes: [
      'Use a `from` or `envelope.from` that belongs to the account, and put other addresses into `replyTo`.',
      'Check the recipient for spaces, quotes and a missing domain.',
      'If the text names a list or a policy, follow it.',
    ],
  },
  '554': {
    title: 'Refused without a more exact code',
    meaning:
      'The general final refusal: the server rejects the connection, a command or the message, and only its text says why.',
    causes: [
      'As the greeting: your IP address is blocked or has no reverse DNS, or the host takes no mail.',
      'RCPT TO: relaying is denied, or a block list has your IP address.',
      'After the message: spam, forbidden content, failed SPF, DKIM or DMARC, or a sender not verified at the provider.',
      'After STARTTLS: the server finds the encryption too weak.',
    ],
    fixes: [
      'Read all of `err.response`, with the link in it.',
      'Set `auth`, and use a `from` that is verified at the provider.',
      'Check SPF, DKIM, DMARC and the reverse DNS of your server.',
      'Do not send again unchanged.',
    ],
  },
  '555': {
    title: 'A parameter of the address is not known',
    meaning:
      'The server does not know or support something that follows the address in MAIL FROM or RCPT TO. It may also be the address itself, read as a parameter because of its form.',
    causes: [
      'The address has a space or a quote in it, or a parameter of its own behind it.',
      'The server announces an extension, such as SIZE or `dsn`, and still refuses its parameter: nodemailer sends only what was announced.',
    ],
    fixes: [
      'Print `envelope`, `from` and `to`, and pass names and addresses as objects with `name` and `address`.',
      'Leave out `dsn` or the other option.',
    ],
  },
  '556': {
    title: "The recipient's domain takes no mail",
    meaning:
      'The server knows, usually from a null MX record, that the domain of the recipient accepts no mail at all. No address at this domain will work.',
    causes: [
      'The domain has a typing error and exists for another purpose.',
      'The owner has declared in DNS that the domain takes no mail.',
    ],
    fixes: [
      'Check the spelling of the domain, and look up its MX record.',
      'Correct the address or stop sending to it.',
    ],
  },
};
