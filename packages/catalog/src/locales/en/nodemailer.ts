import type { nodemailer as facts } from '../../codes/nodemailer.ts';
import type { Messages } from '../../types.ts';

export const nodemailer: Record<keyof typeof facts, Messages> = {
  ECONNECTION: {
    title: 'The connection closed unexpectedly',
    meaning:
      'The connection to the mail server ended while nodemailer was still using it, or could not be opened at all. If it broke while the message was being sent, nobody can say whether the server took it.',
    causes: [
      'The server closed an idle or overlong session, often one of a pool.',
      'The server limits connections or messages per connection and hangs up beyond that.',
      'A firewall in between cut the connection.',
      'An option such as `port` or `tls` has an invalid value; `originalCode` then says so.',
    ],
    fixes: [
      'Look at `originalCode` and `response` on the error first.',
      'Retry on a new connection, and accept a possible duplicate.',
      'With `pool: true`, lower `maxConnections` and `maxMessages`.',
      'Check that `secure` fits `port`: `true` for 465, `false` for 587 and 25.',
    ],
  },
  ETIMEDOUT: {
    title: 'Nothing happened in time',
    meaning:
      'nodemailer or the system gave up waiting. The message tells the phase: connecting, greeting and TLS come before anything is sent, while a plain timeout may have come after the message was handed over.',
    causes: [
      'A firewall or the hosting provider silently drops traffic to the SMTP port.',
      'The host or port is wrong, and nobody answers there.',
      'The TLS mode does not fit the port, so both sides wait for each other.',
      'The server is slow, for example while it scans a large message.',
    ],
    fixes: [
      'Test the same host and port from the same machine with a plain TCP client.',
      'Set `secure: true` for port 465, `secure: false` for 587 and 25.',
      'Where ports are blocked, use port 2525 or the HTTP interface of your mail provider.',
    ],
  },
  ESOCKET: {
    title: 'The socket failed, for a reason hidden behind this code',
    meaning:
      'nodemailer puts this code on every failure of the socket: refused or reset connections as well as certificate and TLS version problems. It does not tell whether another attempt helps.',
    causes: [
      'Nobody listens at that host and port, or a firewall refuses.',
      'The certificate of the server is not trusted, has run out, or belongs to another name.',
      '`secure: true` is set for a port that starts without TLS.',
      'The server or a device in between reset the connection.',
    ],
    fixes: [
      'Read `originalCode` (nodemailer 10.1 and later) or the message, and look that code up.',
      'Check `host`, `port` and `secure` together against the documentation of the provider.',
      'Retry refused and reset connections after a pause; never retry certificate errors unchanged.',
    ],
  },
  EDNS: {
    title: 'The host name could not be resolved',
    meaning:
      'The name in `host` could not be turned into an address, so no connection was opened and nothing was sent. Whether a retry helps depends on the code behind it: a name that does not exist stays that way.',
    causes: [
      'The host name has a typo, or carries a protocol, a quote, a comma or a space.',
      'The container or network has no working DNS server.',
      'The DNS server is slow or failing at the moment.',
    ],
    fixes: [
      'Print `host` with its quotes where the transport is created, and compare it with the documentation of the provider.',
      'Resolve the same name on the same machine, inside the same container.',
      'For temporary failures try again after a minute; raise `dnsTimeout` if the resolver is slow.',
    ],
  },
  ETLS: {
    title: 'The connection could not be encrypted',
    meaning:
      'The change from a plain connection to TLS failed: the server refused STARTTLS, the connection broke during it, or the `tls` options are unusable. Nothing was sent. Failed certificates come as `ESOCKET` instead.',
    causes: [
      'The server does not offer STARTTLS and `requireTLS` insists on it.',
      'The server cannot start TLS for the moment; a 454 reply says so.',
      'A firewall or mail scanner in between removes or garbles STARTTLS.',
      'An option in `tls` is invalid.',
    ],
    fixes: [
      'For a 454 reply wait and try again.',
      'Use port 465 with `secure: true` if the provider offers it: no STARTTLS is needed there.',
      'Try from another network to see whether a device in between interferes.',
      'Set `requireTLS: false` only for a server that you reach over a trusted network.',
    ],
  },
  EREQUIRETLS: {
    title: 'REQUIRETLS cannot be kept',
    meaning:
      'The message asks that every server on its way uses TLS, and this connection cannot promise that. nodemailer stopped before the message was sent. The option is not the same as `requireTLS`.',
    causes: [
      'The connection to the server is not encrypted.',
      'The server does not announce the REQUIRETLS extension; few servers do.',
    ],
    fixes: [
      'Remove `requireTLSExtensionEnabled` from the message unless you need this guarantee to the last hop.',
      'To encrypt only your own connection, use `requireTLS: true` or `secure: true`.',
      'To keep the guarantee, send through a server that supports the extension.',
    ],
  },
  EPROTOCOL: {
    title: 'The server answered something unexpected',
    meaning:
      'nodemailer could not go on with what the server said, mostly at the start of the session: a greeting that refuses, a refused HELO, or text that is not SMTP. If there is a reply code on the error, that reply is the real reason.',
    causes: [
      'The server refuses connections from your address or at the moment; a 421 or 554 greeting carries the reason.',
      'The port belongs to another service, such as a web server.',
      'The server does not accept the name that you give in HELO.',
    ],
    fixes: [
      'Read `response` on the error. A 421 can be tried again later, a 554 cannot until its reason is gone.',
      'Check `host` and `port`: 587, 465 or 25 for SMTP.',
      'Set `name` to a full host name that resolves to the sending address.',
    ],
  },
  EENVELOPE: {
    title: 'The sender or a recipient was not accepted',
    meaning:
      'Either nodemailer found no usable address (command `API`), or the server turned down the sender or all recipients. With a reply, its code decides whether a retry makes sense.',
    causes: [
      'A recipient does not exist, is full, or is refused by policy.',
      'The server does not let you send from this address, or wants a login first.',
      '`to` was empty or undefined when the message was built.',
      'The code is 4yz: the refusal is only temporary, as with greylisting.',
    ],
    fixes: [
      'Look at `command` and `responseCode` on the error, for `RCPT TO` at `rejectedErrors` too.',
      'For `MAIL FROM`, use an address of `auth.user` or of your verified domain in `from`; a 530 reply wants `auth` or TLS first.',
      'For `RCPT TO`, retry only the recipients whose own reply is 4yz.',
      'For `API`, check the values in `to`, `cc`, `bcc` and `envelope`.',
    ],
  },
  EMESSAGE: {
    title: 'The message itself was refused',
    meaning:
      'The addresses had been accepted and the content was not: the server said no after the data, or nodemailer found the message empty or too large. The reply holds the reason; this code alone does not.',
    causes: [
      'The server took the message for spam, or SPF, DKIM or DMARC did not pass.',
      'The message or an attachment is too large or of a forbidden type.',
      'A sending limit of the account was reached.',
      'The address in `from` is not one that this account may use.',
    ],
    fixes: [
      'Read `response` on the error and look up its codes.',
      'Send a short plain message first, to see whether content or account is the reason.',
      'Retry only 4yz replies, and after a pause.',
    ],
  },
  EOTP: {
    title: 'The `otp` option is not valid',
    meaning:
      'The one-time code or its origin in the `otp` option cannot be written into the header, so nodemailer did not send the message.',
    causes: [
      '`otp.code` is empty, not a string, or holds characters outside printable ASCII.',
      '`otp.origin` is not an absolute `https` URL.',
    ],
    fixes: [
      'Pass `otp.code` as a string, even if it has only digits.',
      'Pass the origin of your site in `otp.origin`, with `https` and without user name or password.',
    ],
  },
  ESTREAM: {
    title: 'A part of the message could not be read',
    meaning:
      'An attachment, a body from a file or URL, or a stream failed while the message was put together. The server did not get a complete message, so nothing was delivered.',
    causes: [
      'The file does not exist at that path, or the process may not read it.',
      'The URL of an attachment answered with an error.',
      '`disableFileAccess` or `disableUrlAccess` forbids what the message asks for.',
      'A stream was used before, for example by an earlier attempt with the same message object.',
    ],
    fixes: [
      'Look at `originalCode`, `path` or `sourceUrl` on the error.',
      'Use absolute paths; relative ones start at the working directory of the process.',
      'For a retry, build a new stream, or pass a buffer in `attachments`.',
    ],
  },
  EABORT: {
    title: 'The send was cancelled',
    meaning:
      'The `signal` that you passed was aborted, so nodemailer stopped. If the message was already on its way, the server may still have taken it.',
    causes: [
      'Your code called `abort()`, for example because a request ended.',
      'A signal with a timeout ran out before the server was done.',
    ],
    fixes: [
      'Treat the result as open if the abort came late: check before you send the same message again.',
      'Give the signal more time than `connectionTimeout`, `greetingTimeout` and the sending need together.',
      'Look at `cause` on the error for the reason of the abort.',
    ],
  },
  EAUTH: {
    title: 'The login failed',
    meaning:
      'The server refused the login, or user name, password or token were unusable in the first place. Nothing was sent. A 4yz reply is temporary, and so can be a failed request for a token; everything else needs a change.',
    causes: [
      'The password is that of the web login, and the provider wants an app password, a key or OAuth2.',
      '`auth.user` or `auth.pass` is empty because an environment variable did not load.',
      'The account or its administrator does not allow SMTP logins.',
      'The OAuth2 token could not be fetched or has been revoked.',
    ],
    fixes: [
      'Read `responseCode`: 535 and 534 need other credentials or a change in the account, 454 and 421 can be tried later.',
      'With command `API`, no server was asked: check `auth.user`, `auth.pass` and `auth.type`.',
      'Create the secret that the provider names for SMTP and put it in `auth.pass`.',
      'Do not retry in a loop: many servers lock the account.',
    ],
  },
  ENOAUTH: {
    title: 'No credentials were given',
    meaning:
      '`verify()` found that the transport is set to always log in (`forceAuth`) and has nothing to log in with. `sendMail` does not check this and goes on without a login.',
    causes: [
      '`auth` is missing from the options of the transport.',
      '`auth` comes from configuration that was not loaded in this environment.',
    ],
    fixes: [
      'Add `auth.user` and `auth.pass`, or the OAuth2 fields, to the transport.',
      'Remove `forceAuth` if the server accepts mail from you without a login.',
    ],
  },
  EOAUTH2: {
    title: 'No OAuth2 access token',
    meaning:
      'An access token could not be created or renewed, so the login was not even tried. On an SMTP transport this shows up as `EAUTH` with this code in `originalCode`.',
    causes: [
      'The refresh token was revoked, has expired, or belongs to another client.',
      '`auth.clientId` or `auth.clientSecret` is wrong.',
      'There is neither a refresh token nor a service account to get a token with.',
      '`auth.accessUrl` points to the wrong token endpoint: the default is that of Google.',
    ],
    fixes: [
      'Read the message: it is what the token endpoint said, or names what is missing in `auth`.',
      'Create a new refresh token with the same client and the scope for SMTP.',
      'For other providers than Google set `auth.accessUrl`.',
      'For a service account set `auth.serviceClient`, `auth.privateKey` and `auth.user`.',
    ],
  },
  EMAXLIMIT: {
    title: 'A pooled connection has sent its share',
    meaning:
      'A connection of the pool reached `maxMessages` and is replaced by a new one. The pool handles this itself, so your code should never see it.',
    causes: ['The pool retired the connection as configured.'],
    fixes: [
      'Nothing has to be done. If it does reach your code, send the message again.',
      'Raise `maxMessages` only if the server allows more messages per connection.',
    ],
  },
  EMAXRECIPIENTS: {
    title: 'More recipients than `maxRecipients` allows',
    meaning:
      'nodemailer counted the recipients of the message and stopped before it connected. The limit is `maxRecipients`, 100,000 if you set none, and not that of the server.',
    causes: [
      'A list for many messages was put into one `to`, `cc` or `bcc`.',
      '`maxRecipients` is lower than the message needs.',
    ],
    fixes: [
      'Send one message per recipient, so that nobody sees the other addresses.',
      'Split the list into batches below the limit of your provider.',
      'Raise `maxRecipients` if the large message is intended.',
    ],
  },
  ESENDMAIL: {
    title: 'The `sendmail` command failed',
    meaning:
      'The local `sendmail` program ended with an error. The exit code in the message tells more; if the process was killed, the message may or may not be in its queue. A program that could not be started comes as `ENOENT` or `EACCES` instead.',
    causes: [
      'The local mail server is not running or not configured.',
      'An address was refused, or the user of the process may not submit mail.',
    ],
    fixes: [
      'Run the same command in a shell as the same user and read what it prints.',
      'Read the log of the local mail server.',
      'Set `path` to the program, or use an SMTP transport instead.',
    ],
  },
  ESES: {
    title: 'Amazon SES refused the request',
    meaning:
      'The SDK of Amazon SES returned an error without a code, and nodemailer marked it. The real reason is in `name` and the message of the error.',
    causes: [
      'The sender or, in the sandbox, the recipient is not a verified identity in this region.',
      'The credentials are missing, wrong or without the right to send.',
      'The allowed sending rate is exceeded, or the daily quota is used up.',
    ],
    fixes: [
      'Log `name` and `$metadata.httpStatusCode` beside the message.',
      'Compare the region of `sesClient` with the one where the identity is verified.',
      'Grant `ses:SendEmail` and `ses:SendRawEmail` to the role or user.',
      'On throttling wait and retry with growing pauses.',
    ],
  },
  ECONFIG: {
    title: 'The configuration is not valid',
    meaning:
      'nodemailer found an option that it cannot work with. It may be thrown directly by `createTransport`, before any promise exists.',
    causes: [
      'The `SES` option has the form of an older AWS SDK.',
      '`signal` is not an `AbortSignal`.',
      '`dkim.hashAlgo` names an unknown algorithm.',
    ],
    fixes: [
      'Read the message: it names the option.',
      'For Amazon SES pass `sesClient` and `SendEmailCommand` of `@aws-sdk/client-sesv2` in `SES`.',
      'Pass `signal` of an `AbortController`, not the controller itself.',
    ],
  },
  EPROXY: {
    title: 'The proxy failed',
    meaning:
      'The connection through the proxy could not be set up, so the mail server was never reached. A proxy that refuses the connection itself shows up as `ECONNREFUSED`.',
    causes: [
      'The proxy does not allow connections to SMTP ports.',
      'The proxy wants a user name and password.',
      'The URL in `proxy` has an unknown protocol, or the module for SOCKS was not given.',
    ],
    fixes: [
      'Check the URL in `proxy`, with its user name and password if it needs them.',
      'For SOCKS install the `socks` package and pass it with `transporter.set`.',
      'Ask who runs the proxy to allow the host and port of the mail server.',
    ],
  },
  EFILEACCESS: {
    title: 'Reading files is switched off',
    meaning:
      'The message refers to a file, and `disableFileAccess` forbids that. On an SMTP transport it surfaces as `ESTREAM`.',
    causes: [
      'An attachment uses `path`, or a body is given as a file, while `disableFileAccess` is set.',
      'A value from a user became `path` in the message: the option stopped it as intended.',
    ],
    fixes: [
      'Read the file yourself and pass its content in `attachments.content`.',
      'If the path came from outside, refuse that input; do not switch the option off.',
      'Remove `disableFileAccess` only where all message data is your own.',
    ],
  },
  EURLACCESS: {
    title: 'Fetching URLs is switched off',
    meaning:
      'The message refers to a URL, and `disableUrlAccess` forbids to fetch it. On an SMTP transport it surfaces as `ESTREAM`.',
    causes: [
      'An attachment uses `href`, or `path` with a URL, while `disableUrlAccess` is set.',
      'A value from a user became a URL in the message: the option stopped it as intended.',
    ],
    fixes: [
      'Fetch the URL yourself and pass the content in `attachments.content`.',
      'If the URL came from outside, refuse that input; do not switch the option off.',
      'Remove `disableUrlAccess` only where all message data is your own.',
    ],
  },
  EFETCH: {
    title: 'A URL could not be fetched',
    meaning:
      'nodemailer tried to load something over HTTP, mostly an attachment or an OAuth2 token, and failed. It surfaces as `ESTREAM` for message parts and as `EAUTH` for tokens.',
    causes: [
      'The URL answers with an error, redirects too often, or is too slow.',
      'The URL needs a login or a header that was not sent.',
      'The process has no way out to that host.',
    ],
    fixes: [
      'Open the URL in `sourceUrl` of the error from the same machine.',
      'Add what it needs in `attachments.httpHeaders`.',
      'Fetch important attachments yourself and pass them in `attachments.content`.',
    ],
  },
  NoAuth: {
    title: 'No credentials were given (old name)',
    meaning:
      'nodemailer 6 and 7 used this code where version 8 and later say `ENOAUTH`: `verify()` found that the transport must log in and has nothing to log in with.',
    causes: ['`forceAuth` is set and `auth` is missing or was not loaded.'],
    fixes: [
      'Add `auth.user` and `auth.pass` to the transport, or remove `forceAuth`.',
      'If your code compares error codes, accept `ENOAUTH` as well before you upgrade.',
    ],
  },
  LegacyConfig: {
    title: 'Old configuration of Amazon SES (old name)',
    meaning:
      'nodemailer 7 used this code when the `SES` option still had the form of an older AWS SDK. Since version 8 the code is `ECONFIG`.',
    causes: ['`SES` holds `ses` and `aws` instead of a client of the current SDK.'],
    fixes: [
      'Install `@aws-sdk/client-sesv2` and pass `sesClient` and `SendEmailCommand` in `SES`.',
      'If your code compares error codes, accept `ECONFIG` as well before you upgrade.',
    ],
  },
};
