import type { diagnosis as facts } from '../../codes/diagnosis.ts';
import type { Messages } from '../../types.ts';

export const diagnosis: Record<keyof typeof facts, Messages> = {
  'wrong-tls-mode-implicit': {
    title: '`secure: true` is set for a port that starts without TLS',
    meaning:
      'nodemailer began to speak TLS at once, and the server on this port greets in plain text first. Ports 587, 25 and 2525 start plain and change to TLS with STARTTLS.',
    causes: [
      '`secure` was read as "use encryption". It means TLS from the first byte, as port 465 expects it.',
      '`secure` comes from a text such as `"false"`, which counts as true.',
    ],
    fixes: [
      'Set `secure: false` for this port; add `requireTLS: true` to insist on encryption.',
      'Or use port 465 together with `secure: true`, if the provider offers it.',
      'Turn the environment variable into a real boolean before you pass it.',
    ],
  },
  'wrong-tls-mode-starttls': {
    title: 'Port 465 needs `secure: true`',
    meaning:
      'The server on port 465 waits for TLS from the first byte, while nodemailer waits for a greeting in plain text. Both wait until the time is up or one of them hangs up.',
    causes: [
      '`secure: false` is set for port 465.',
      'The setting was copied from an example for port 587.',
    ],
    fixes: [
      'Set `secure: true`, or leave `secure` out: nodemailer then chooses it for port 465.',
      'Or use port 587 with `secure: false` and `requireTLS: true`.',
    ],
  },
  'misspelt-secure-connection': {
    title: 'The option is called `secure`',
    meaning:
      'The transport was given a TLS option that nodemailer does not know, such as `secureConnection` or `ssl`. It is ignored without a word: without `secure`, only port 465 starts with TLS.',
    causes: [
      'The name comes from an old version of nodemailer or from another library.',
      'The option stands inside `tls`, where it has no effect.',
    ],
    fixes: [
      'Use `secure: true` for port 465.',
      'Use `secure: false` with `requireTLS: true` for port 587.',
      'Remove the unknown option; TypeScript or a check of option names finds such slips early.',
    ],
  },
  'proxy-unreachable': {
    title: 'The proxy cannot be reached',
    meaning:
      'The transport has a `proxy`, and the connection to it failed. The mail server itself was never asked.',
    causes: [
      'The address or the port in `proxy` is wrong, or the proxy does not run.',
      'A firewall keeps this machine from reaching the proxy.',
      'The setting was taken over from another environment that has a proxy.',
    ],
    fixes: [
      'Check the URL in `proxy`: protocol, host and port.',
      'Test the port of the proxy from the machine that sends.',
      'Remove `proxy` where the mail server can be reached directly.',
    ],
  },
  'host-not-set': {
    title: 'No `host` was given, so this machine was tried',
    meaning:
      'Without `host` nodemailer connects to `localhost`. No mail server listens there, so the connection was refused.',
    causes: [
      'The environment variable with the host name is not set in this process.',
      'The configuration is loaded after the transport is created.',
      'The options were nested or passed to the wrong function, so `host` never arrived.',
    ],
    fixes: [
      'Print `host` where `createTransport` is called, and stop the start of the program if it is empty.',
      'Load `.env` files before the module that creates the transport.',
      'Set `host` and `port` as your provider documents them.',
    ],
  },
  'unknown-service': {
    title: 'nodemailer does not know this `service`',
    meaning:
      'The value of `service` is not in the list of well-known services, so no host came from it and nodemailer fell back to `localhost`.',
    causes: [
      'The name is misspelt, or is not one of the listed names.',
      'The value is a domain or host name; that belongs in `host`.',
    ],
    fixes: [
      'Set `host`, `port` and `secure` yourself and leave `service` out.',
      'Or use a name exactly as the list of well-known services has it.',
    ],
  },
  'host-malformed': {
    title: '`host` holds more than a host name',
    meaning:
      'The value of `host` contains characters that no host name has, such as a protocol, a slash, a quote, a comma or a space. It cannot be resolved, now or later.',
    causes: [
      'A whole URL was put into `host`.',
      'Quotes, a comma or a semicolon came along from an environment file.',
      'The port was appended to the host.',
    ],
    fixes: [
      'Put only the bare name in `host` and the number in `port`.',
      'Pass a connection URL as `url`, or as the only argument of `createTransport`.',
      'Trim the value, and print it with its length to find what cannot be seen.',
    ],
  },
  'host-is-ip-address': {
    title: 'The certificate has a name, and `host` is an IP address',
    meaning:
      'The certificate of the server was issued for host names. `host` is an IP address, so the names cannot match, although the server may be the right one.',
    causes: [
      'The address was used to get around a DNS problem or to reach a server inside a network.',
    ],
    fixes: [
      'Put the name from the certificate into `host`.',
      'If it has to be the address, put that name into `tls.servername`.',
      'Do not set `tls.rejectUnauthorized: false` in production: anybody in between could then read the password.',
    ],
  },
  'not-an-smtp-port': {
    title: 'This port belongs to another service',
    meaning:
      'The number in `port` is the standard port of a web, IMAP or POP3 server. What answers there does not speak SMTP, so nodemailer cannot send through it.',
    causes: [
      'The settings for reading mail (143, 993, 110 or 995) were taken for those for sending.',
      'The port of a web server or an HTTP interface (80 or 443) was used.',
    ],
    fixes: [
      'Use port 587 with `secure: false`, or 465 with `secure: true`.',
      'Look for the SMTP or outgoing settings in the documentation of the provider.',
    ],
  },
  'port-25-blocked': {
    title: 'Port 25 is probably blocked',
    meaning:
      'The connection to port 25 ran into a timeout. Most hosting and access providers block outgoing traffic on this port to stop spam, and say nothing when they do.',
    causes: [
      'The network of the hosting or access provider drops traffic to port 25.',
      'A local firewall drops it.',
    ],
    fixes: [
      'Use port 587 with `secure: false`, or 465 with `secure: true`, and log in at your mail provider.',
      'Some providers also offer port 2525 for networks that block the others.',
      'If you must deliver to port 25 yourself, ask the hosting provider to open it.',
    ],
  },
  'credentials-missing': {
    title: 'The user name or the password is empty',
    meaning:
      'The transport has no usable `auth.user` or `auth.pass`, so no login was possible. The server was not asked, or asked for a login that never came.',
    causes: [
      'The environment variable is not set here, or has another name.',
      'The secret of a CI job or a container is empty, for example in a fork.',
      'The `.env` file is loaded after the transport is created.',
    ],
    fixes: [
      'Print whether both values are set and how long they are, never the values.',
      'Load the configuration before `createTransport` is called.',
      'Fail at the start of the program when one is missing.',
      'If the server needs no login, remove `auth` as a whole.',
    ],
  },
  'credentials-outside-auth': {
    title: 'User name and password belong inside `auth`',
    meaning:
      'The transport got `user` or `pass` beside `host` and `port`. nodemailer reads them only inside `auth` and ignores them elsewhere, so it did not log in with them.',
    causes: ['The options were written flat instead of nested.'],
    fixes: [
      'Move them to `auth.user` and `auth.pass`.',
      'Or pass a connection URL that contains both, with special characters percent-encoded.',
    ],
  },
  'misspelt-auth-password': {
    title: 'The options are called `auth.user` and `auth.pass`',
    meaning:
      'Inside `auth` stands a name that nodemailer does not read, such as `password` or `username`. For nodemailer the credentials are therefore empty.',
    causes: ['The names come from another library or from the settings page of the provider.'],
    fixes: [
      'Rename `password` to `pass` and `username` to `user`.',
      'Let TypeScript check the options: the types of nodemailer reject unknown names.',
    ],
  },
  'oauth2-type-missing': {
    title: 'OAuth2 data without `auth.type`',
    meaning:
      '`auth` holds tokens or a client, but not `type: "OAuth2"`. nodemailer then tries a password login and finds no password.',
    causes: [
      '`auth.type` was left out or misspelt.',
      'The options are those of the `xoauth2` package, which current versions of nodemailer do not use.',
    ],
    fixes: [
      'Set `auth.type: "OAuth2"` together with `auth.user`.',
      'Give `auth.clientId`, `auth.clientSecret` and `auth.refreshToken`, or a valid `auth.accessToken`.',
    ],
  },
  'ignore-tls-set': {
    title: '`ignoreTLS` keeps the server from being satisfied',
    meaning:
      'The server wants an encrypted connection before it goes on, and `ignoreTLS: true` forbids nodemailer to use STARTTLS.',
    causes: [
      'The option was set to get around a certificate problem or was copied from a test setup.',
    ],
    fixes: [
      'Remove `ignoreTLS`; nodemailer then uses STARTTLS whenever the server offers it.',
      'If a certificate was the reason, give its issuer in `tls.ca`.',
      'Set `requireTLS: true` so that credentials never travel in plain text.',
    ],
  },
  'require-tls-not-offered': {
    title: '`requireTLS` is set, and the server offers no STARTTLS',
    meaning:
      'nodemailer asked for STARTTLS because `requireTLS` demands it, and the server does not know or allow the command here. Nothing was sent.',
    causes: [
      'The server or this port has no TLS configured.',
      'A firewall or mail scanner in between hides STARTTLS.',
      'The server offers TLS only on port 465.',
    ],
    fixes: [
      'Use port 465 with `secure: true`, or the submission port 587.',
      'Have TLS configured on the server.',
      'Drop `requireTLS` only for a server on the same machine or a trusted network.',
    ],
  },
  'microsoft-pool-too-large': {
    title: 'Too many parallel connections for Microsoft 365',
    meaning:
      'Exchange Online accepts only three connections at a time for sending, and the pool opens more; its default is five. The surplus is refused for the moment.',
    causes: [
      '`pool` is set and `maxConnections` is above 3 or left at its default.',
      'Several processes or workers each have a pool for the same mailbox.',
    ],
    fixes: [
      'Set `maxConnections` to 3 or lower, counted over all processes together.',
      'Keep below 30 messages a minute with `rateLimit` and `rateDelta`.',
      'Retry the refused messages after a pause.',
    ],
  },
};
