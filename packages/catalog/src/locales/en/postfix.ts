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
      'Postfix looked up the domain of the envelope sender and found neither MX nor A record. A 4xx code means that the look-up failed for now, a 5xx that it does not exist.',
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
      '`from` is a bare name, or the domain is `localhost`.',
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
      'Port 25 is meant for mail between servers.',
      'The connection is not encrypted and the server offers logins only inside TLS.',
    ],
    fixes: [
      'Use port 587 with `secure: false`, or 465 with `secure: true`.',
      'Remove `ignoreTLS`, and set `requireTLS: true`.',
      'If the server truly needs no login, leave `auth` out.',
    ],
  },
  'postfix-encryption-required': {
    title: 'The server wants TLS first',
    meaning:
      'Postfix takes mail or logins on this port only over an encrypted connection, and this one is in clear text.',
    causes: [
      '`ignoreTLS` is set.',
      'STARTTLS was offered but the client did not use it.',
      'A proxy or firewall removes STARTTLS from the greeting.',
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
    title: 'Too many connections from your address',
    meaning:
      'Postfix counts connections, TLS sessions or logins for each client address, and the number is used up for now.',
    causes: [
      'A new connection is opened for every message.',
      '`maxConnections` is high, or many processes share the IP address.',
    ],
    fixes: [
      'Use `pool: true` and lower `maxConnections`.',
      'Send several messages over one connection with `maxMessages`.',
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
      'Every recipient of the message was refused before, so there was nobody left to send it to. This reply only closes the matter: the reason is in the reply to each recipient.',
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
};
