import type { postfix as facts } from '../../servers/postfix.ts';
import type { Messages } from '../../types.ts';

export const postfix: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'postfix-relay-access-denied': {
    title: 'Relay access denied',
    meaning:
      'Postfix does not host the domain of the recipient and does not know you as a client that may send to others. Nearly always the login is missing or the host is the wrong one.',
    causes: [
      '`auth` is missing, or the server did not offer a login on this port.',
      '`host` is the MX of a domain, not the submission server.',
      "The recipient's domain points its MX to a server that was not set up for it.",
      'The server knows clients by IP address, and yours is not entered.',
    ],
    fixes: [
      'Set `auth.user` and `auth.pass`, with port 587 and `secure: false`, or 465 and `secure: true`.',
      'Use the submission host of the domain in `from`.',
      'On your own server, add the network of the application to `mynetworks`.',
    ],
  },
  'postfix-helo-rejected': {
    title: 'The EHLO name is not accepted',
    meaning:
      'Postfix wants a full host name in EHLO that can be looked up. The name that the client gave is short, invalid or unknown to DNS.',
    causes: [
      '`name` is set to a short name, or is not set and the machine has a name that only the internal network knows.',
      'The name has an underscore or is an IP address without brackets.',
      'The name has no A, AAAA or MX record.',
    ],
    fixes: [
      'Set `name` to a public host name that has an A or AAAA record.',
      'Use the name that the PTR record of the outgoing IP address has.',
      'Log in on port 587: most submission servers skip this check.',
    ],
  },
  'postfix-client-access-denied': {
    title: 'This client may not use the server',
    meaning:
      'A rule refused the connecting client as such. On a submission port it almost always means that no login took place.',
    causes: [
      'The transport has no `auth`, or the login was skipped because TLS was not started.',
      'The IP address or host name is on a block entry of the server.',
    ],
    fixes: [
      'Set `auth.user` and `auth.pass`, and do not set `ignoreTLS`.',
      'With port 587 use `secure: false`; with 465 use `secure: true`.',
      'If you deliver to somebody else, ask their administrator which rule refused the IP address.',
    ],
  },
  'postfix-client-blocked': {
    title: 'The sending IP address is on a block list',
    meaning:
      'Postfix asked a DNS block list about the connecting address and got a hit. The reply names the list.',
    causes: [
      'The address belongs to a home or cloud range that should not deliver directly.',
      'Spam came from the address or its neighbours.',
    ],
    fixes: [
      'Read the name of the list behind `blocked using` and look the address up there.',
      'Stop the cause, then use the removal form of that list.',
      'Send through an authenticated submission service on port 587 or 465 instead of delivering from this IP address.',
    ],
  },
  'postfix-sender-domain-not-found': {
    title: 'The sender domain cannot be found in DNS',
    meaning:
      'Postfix looked up the domain of the envelope sender and found neither MX nor A record. Its default code is 450 even when the domain does not exist, so a 4xx code alone does not mean that waiting helps.',
    causes: [
      'The domain in `from` or `envelope.from` has a typo or is made up.',
      'It is an inside name such as `localhost` or a machine name.',
      'The domain has no MX and no A record, or its DNS is broken.',
    ],
    fixes: [
      'Use a `from` of a domain that exists and receives mail.',
      'Check `envelope.from` as well: that is the address which was refused.',
      'Add an MX record for the domain, or repair its DNS.',
    ],
  },
  'postfix-sender-unqualified': {
    title: 'The sender address lacks a full domain',
    meaning: 'The envelope sender has no domain or one without a dot, so nobody could answer it.',
    causes: [
      'The domain of the sender is `localhost` or a machine name, or `envelope.from` is a bare name.',
      'A default of the framework was never replaced.',
    ],
    fixes: [
      'Set `from` to an address of a real domain.',
      'If you set `envelope.from`, give it a full address too.',
    ],
  },
  'postfix-sender-not-owned': {
    title: 'This login may not use this sender',
    meaning:
      'Postfix lets each login send with its own addresses only. The envelope sender is not one of them, or nobody is logged in.',
    causes: [
      '`from` is another address than the account in `auth.user`.',
      'The address is an alias that is not assigned to the account.',
      'There was no login, although the sender address belongs to an account.',
    ],
    fixes: [
      'Use the address of the account in `from`, and put the other one into `replyTo`.',
      'Or set `envelope.from` to the address of the account.',
      'Have the administrator assign the address to the login.',
    ],
  },
  'postfix-auth-failed': {
    title: 'The login was refused',
    meaning:
      'The login service behind Postfix did not accept user name and password. A tail such as `UGFzc3dvcmQ6` is the encoded word Password and holds no secret.',
    causes: [
      'Wrong password, or a quote or blank in an environment variable.',
      'The server wants the whole address as user name, or only its local part.',
      'The account has no right to send, or is locked after many attempts.',
    ],
    fixes: [
      'Log in to the webmail with the very same values.',
      'Try the full address in `auth.user`.',
      'Set `authMethod: "PLAIN"` if only the LOGIN method fails.',
    ],
  },
  'postfix-auth-backend-down': {
    title: 'The login service of the server is down',
    meaning:
      'Postfix could not reach the service that checks passwords. The credentials were not judged.',
    causes: ['The service is restarting or overloaded.', 'The server is set up wrongly.'],
    fixes: [
      'Try again in a few minutes, with the same credentials.',
      'If it lasts, report it to the operator of the server.',
    ],
  },
  'postfix-auth-not-enabled': {
    title: 'No login on this port',
    meaning:
      'Postfix does not take logins on this port, or only after TLS. The client tried anyway.',
    causes: [
      '`forceAuth: true` makes nodemailer log in although the port offers no login, as port 25 between servers.',
      'The connection is not encrypted and the server offers logins only inside TLS.',
    ],
    fixes: [
      'Use port 587 with `secure: false`, or 465 with `secure: true`.',
      'Remove `ignoreTLS`, and set `requireTLS: true`.',
      'If the server truly needs no login, leave `auth` and `forceAuth` out.',
    ],
  },
  'postfix-encryption-required': {
    title: 'The server wants TLS first',
    meaning:
      'Postfix takes mail or logins on this port only over an encrypted connection, and this one is in clear text.',
    causes: [
      '`ignoreTLS` is set.',
      'STARTTLS was offered but the client did not use it.',
      'A proxy or firewall removes STARTTLS from the reply to EHLO.',
    ],
    fixes: [
      'Remove `ignoreTLS` and set `requireTLS: true` on port 587.',
      'Or use port 465 with `secure: true`.',
      'Update a client that is too old for the TLS version of the server, and leave `tls.minVersion` at its default.',
    ],
  },
  'postfix-too-many-errors': {
    title: 'Too many errors in one session',
    meaning:
      'Postfix ended the session because too many commands or recipients had failed in it. The earlier replies tell the real reason.',
    causes: [
      'Many recipients of one message do not exist.',
      'A list full of dead addresses.',
      'A broken client repeats a refused command.',
    ],
    fixes: [
      'Look at the replies before this one in the log, with `logger: true` and `debug: true`.',
      'Remove unknown addresses, and send to fewer recipients for each message.',
      'Wait some minutes before the next connection.',
    ],
  },
  'postfix-too-many-connections': {
    title: 'Too many connections from your IP address',
    meaning:
      'Postfix counts connections, TLS sessions or logins for each client address, and the number is used up for now.',
    causes: [
      'A new connection is opened for every message.',
      '`maxConnections` is high, or many processes share the IP address.',
    ],
    fixes: [
      'Use `pool: true` and lower `maxConnections`.',
      'Do not set `maxMessages` low: the pool opens a new connection after that many messages (100 by default).',
      'Wait a minute before the next attempt.',
    ],
  },
  'postfix-postscreen-retry': {
    title: 'The server wants a second connection',
    meaning:
      'A gatekeeper in front of Postfix has tested a client that it did not know and asks it to come back. The test passes once; later connections are let through.',
    causes: ['First contact of this IP address with the server.', 'The last contact is weeks ago.'],
    fixes: [
      'Send again after a few minutes from the same IP address.',
      'Use a queue: `sendMail` makes one attempt only.',
    ],
  },
  'postfix-no-valid-recipients': {
    title: 'No recipient was accepted',
    meaning:
      'Every recipient of the message was refused before, so there was nobody left to send it to. This reply is only the result: the reason is in the reply to each recipient.',
    causes: [
      'The addresses do not exist at this server.',
      'They were put off for now, for example by greylisting.',
      'The server does not pass mail on to other domains without a login.',
    ],
    fixes: [
      'Read the reply to each recipient in `rejectedErrors`, or in the log with `debug: true`.',
      'Act on those replies: correct the address, or send again later where the code starts with 4.',
    ],
  },
  'postfix-sender-blocked': {
    title: 'The sender domain is on a block list',
    meaning:
      'Postfix looked up the domain of the envelope sender in the block list that the reply names, and found it there. It is about the domain, not about the IP address that connected.',
    causes: [
      'Spam with links to the domain or from the domain was reported.',
      'The domain is new, or its owner changed.',
    ],
    fixes: [
      'Look the domain up at the list that stands behind `blocked using`.',
      'Stop the cause, then ask the list for removal; another server or IP address does not help.',
    ],
  },
  'postfix-client-auth-failed': {
    title: 'The relay could not log in to the next server',
    meaning:
      'Postfix had taken your message and then failed to log in to the server behind it. The login in your transport is not the reason.',
    causes: [
      'The entry for that server in `smtp_sasl_password_maps` is missing or wrong.',
      'No mechanism available: a SASL module is missing, or `smtp_sasl_security_options` forbids plain passwords.',
    ],
    fixes: [
      'On the relay, correct the entry and run `postmap` on the file.',
      'For a missing mechanism, install the SASL modules, or set `smtp_sasl_security_options = noanonymous` and use TLS.',
      'If the relay is not yours, report the text to whoever runs it.',
    ],
  },
  'postfix-name-service-try-again': {
    title: "A lookup of the recipient's domain failed for now",
    meaning:
      "A mail server looked up where to deliver, mostly the recipient's domain, and DNS gave an error or no answer. The domain need not be wrong.",
    causes: [
      'The name servers of the domain do not answer or report an error.',
      'The DNSSEC signatures of the domain are invalid.',
      'The resolver of that mail server has a problem.',
    ],
    fixes: [
      'Send again later, with growing pauses. If a relay has taken the message, it tries again by itself.',
      'Look up the MX record with several public resolvers; if one fails, tell the owner of the domain.',
      'If all answer, tell the operator of the mail server.',
    ],
  },
  'postfix-malformed-dns': {
    title: 'The DNS records of the domain are invalid',
    meaning:
      'Postfix looked up the domain in the reply and got a record that no mail server can use. Waiting does not change it.',
    causes: [
      'An MX record holds an IP address instead of a host name.',
      'The host in the MX record has characters that are not allowed, such as an underscore or a space.',
      'A name server of the domain sends broken answers.',
    ],
    fixes: [
      'Look up the MX record of the domain in the reply. With "Sender address" it is the domain of `from` or `envelope.from`.',
      'Let the MX record name a host that has an A or AAAA record.',
      'If it is the domain of the recipient, tell its administrator.',
    ],
  },
  'postfix-recipient-unqualified': {
    title: 'The recipient address lacks a full domain',
    meaning:
      'The server wants a full domain behind the @, and this recipient has none or one without a dot. Nobody looked for the mailbox.',
    causes: [
      'The recipient is a bare user name.',
      'The domain is `localhost` or the short name of a machine.',
      'A test value or a default of the framework is still in use.',
    ],
    fixes: [
      'Log `err.rejected`, and correct the value where `to`, `cc`, `bcc` or `envelope.to` comes from.',
      'Write the full address, with a domain that exists in DNS.',
      'Validate addresses when they are entered.',
    ],
  },
  'postfix-recipient-moved': {
    title: 'The person has moved; the reply says where',
    meaning:
      'The address was valid once. The server does not forward mail for it, and its reply names the new address or contact.',
    causes: [
      'The person changed to another address or organization.',
      'The administrator entered the old address in the table of relocated users.',
    ],
    fixes: [
      'Read the new address in `err.response`, and confirm it with the person before you use it.',
      'Replace the old address in your data, and stop sending to it.',
    ],
  },
  'postfix-smtputf8-not-offered': {
    title: 'The next server takes no international addresses',
    meaning:
      'Your relay has the message, but the server of the recipient does not offer SMTPUTF8, which this message needs. The relay returned it.',
    causes: [
      'The sender or a recipient has letters outside ASCII before the @.',
      'A header of the message holds an international address, or a `raw` message has unencoded headers.',
    ],
    fixes: [
      'Use ASCII addresses in `from`, `to`, `cc` and `replyTo`.',
      'Ask the recipient for an ASCII address.',
      'Let nodemailer build the headers: it encodes names and subjects.',
    ],
  },
  'postfix-connect-failed': {
    title: 'Your mail server cannot reach the next one',
    meaning:
      'The server that took your message could not connect to the next server, or lost the connection. Your own transport worked.',
    causes: [
      "The recipient's server is down, busy or refuses this address.",
      'The network of the relay blocks outgoing port 25.',
      'The MX record names a host where nothing listens.',
    ],
    fixes: [
      'In a log or delay notice, wait: the server tries again by itself, and a second send makes a duplicate. After a bounce, send again later.',
      'Look up the MX record, and try that host on port 25 from the relay.',
      'On your own relay, have port 25 opened or use a smart host on port 587.',
    ],
  },
  'postfix-multi-recipient-bounce': {
    title: 'Empty envelope sender with several recipients',
    meaning:
      'A message with an empty return path counts as a bounce, and a bounce goes to one recipient only. The server refused the combination, not the addresses.',
    causes: [
      '`from` is missing, so nodemailer sends an empty envelope sender.',
      '`envelope.from` is empty.',
      'An automatic reply or report goes to several people.',
    ],
    fixes: [
      'Set `from` or `envelope.from` to an address that can take bounces.',
      'If the return path has to be empty, send one message per recipient.',
    ],
  },
  'postfix-recipient-access-denied': {
    title: 'The server does not let you write to this recipient',
    meaning:
      'A rule of Postfix refused RCPT TO. On a submission port the usual rule is that only logged-in clients may send.',
    causes: [
      'No login took place: `auth` is missing, or the login was skipped.',
      'The recipient is on a block entry of the server.',
      'The address takes mail from inside or from certain senders only.',
    ],
    fixes: [
      'Set `auth.user` and `auth.pass`, with port 587 and `secure: false`, or 465 and `secure: true`.',
      'If a login took place, ask the administrator of that server which rule refused the recipient.',
    ],
  },
  'postfix-recipient-blocked': {
    title: "The recipient's domain is on a block list",
    meaning:
      'The server looked the domain of the recipient up in a list and takes no mail for it. Neither your address nor your IP address is the reason, and the recipient did not block you.',
    causes: [
      'The domain is in the list that the reply names.',
      'The domain is misspelt, and the wrong one is listed.',
      'The server asks the list in a wrong way.',
    ],
    fixes: [
      "Check the spelling of the recipient's domain.",
      'Look the domain up at the list that the reply names.',
      'Ask the administrator of the server that answered to allow it.',
    ],
  },
  'postfix-bare-newline': {
    title: 'The server refuses bare line feeds',
    meaning:
      'Every line in SMTP has to end with CR LF. The server received a line feed alone and refused, because such line ends are used to smuggle in forged mail.',
    causes: [
      'A proxy, filter or virus scanner between client and server rewrites the stream.',
      'Another client or relay than nodemailer wrote the message with Unix line ends.',
    ],
    fixes: [
      'nodemailer writes CR LF by itself: look for what changes the stream on the way, and try without it.',
      'In other clients convert every line end to CR LF before sending.',
    ],
  },
  'postfix-helo-blocked': {
    title: 'The EHLO name is on a block list',
    meaning:
      'Postfix looked up the name that your client gave in EHLO in the block list that the reply names, and found its domain there. It is not about the IP address or `from`.',
    causes: [
      '`name` is set to a listed domain.',
      'Without `name`, nodemailer uses the host name of the machine, and the domain of the hosting provider is listed.',
    ],
    fixes: [
      'Set `name` to a public host name in a domain of your own that is not listed.',
      'Look the domain up at the list behind `blocked using`, and ask for removal if it is yours.',
      'Send through an authenticated submission server, which brings its own name.',
    ],
  },
  'postfix-tls-local-problem': {
    title: 'The server cannot start TLS, by its own fault',
    meaning:
      'The server knows STARTTLS, but its own TLS does not work. Your `secure` and `tls` options are not the reason.',
    causes: [
      'Its certificate or private key is missing or cannot be read.',
      'An update or a restart left its TLS settings broken.',
    ],
    fixes: [
      'Try again after some minutes.',
      'Report the reply to the operator. On your own server, look for TLS warnings in its log and check the certificate and key files.',
      'Set `ignoreTLS: true` only for a relay on the same machine or a trusted network: the password would go unencrypted.',
    ],
  },
  'postfix-client-tls-failed': {
    title: 'The relay could not use TLS to the next server',
    meaning:
      'A relay has your message and must encrypt the way to the next server, and that failed. Your own connection to the relay is not the reason.',
    causes: [
      'The next server offers no STARTTLS, or the handshake failed.',
      'Its certificate does not pass a check that is demanded.',
      'The relay treats port 465 of its smart host like a port with STARTTLS.',
    ],
    fixes: [
      'Leave `secure` and `port` as they are, and give the report to whoever runs the relay.',
      'On your own Postfix, check `smtp_tls_security_level` and `smtp_tls_policy_maps`.',
      'For a smart host on port 465, set `smtp_tls_wrappermode`.',
    ],
  },
  'postfix-sender-unknown-user': {
    title: 'The sender address has no mailbox on its server',
    meaning:
      'This Postfix hosts the domain of the envelope sender itself and finds no mailbox or alias of that name, so it takes no mail from it.',
    causes: [
      '`from` or `envelope.from` is misspelt, or made up without a mailbox behind it.',
      'The mailbox or alias was renamed or deleted.',
      'The mail of the domain has moved, and this server still treats the domain as its own.',
    ],
    fixes: [
      'Use a `from` address that exists as a mailbox or alias on this server.',
      'Or set `envelope.from` to such an address.',
      'Have the administrator create the address, or remove a domain that has moved.',
    ],
  },
  'postfix-sender-access-denied': {
    title: 'A rule of the server refuses this sender',
    meaning:
      'A rule that the administrator of this Postfix server set refuses the envelope sender. Other servers need not agree.',
    causes: [
      'The address or its domain is entered as blocked there.',
      'The server takes mail from this sender only after a login, and none took place.',
    ],
    fixes: [
      "On your provider's server, set `auth.user` and `auth.pass` and use port 587 or 465.",
      'Check `envelope.from`: that is the address which was judged.',
      'Otherwise ask the administrator which sender rule applied.',
    ],
  },
  'postfix-loops-back': {
    title: 'The mail leads back to the server itself',
    meaning:
      'The server looked up where mail for this domain goes and found itself, but it is not set up to take it. The message has not gone round.',
    causes: [
      'The MX record of the domain names this server, where the domain was not entered.',
      'The domain was moved, and its MX record still names the old server.',
      'A relay host points to the server itself.',
    ],
    fixes: [
      'Check that the domain of the recipient is spelt right, and look up its MX record.',
      'On your own server, add the domain to those that it delivers, or correct the MX record or relay host.',
      'Otherwise tell the administrator of the domain.',
    ],
  },
};
