import type { nodemailerClient as facts } from '../../servers/nodemailer.ts';
import type { Messages } from '../../types.ts';

export const nodemailerClient: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'nodemailer-missing-credentials': {
    title: 'User name or password is empty',
    meaning:
      'nodemailer was about to log in and found no user name or no password in `auth`. The server was not asked, and nothing was sent.',
    causes: [
      'An environment variable is not set in this process, or `.env` is loaded too late.',
      'The fields have other names than `user` and `pass`, such as `password`.',
      'OAuth2 data is given without `auth.type: "OAuth2"`.',
      'A secret of the CI job or container is empty.',
    ],
    fixes: [
      'Print whether `auth.user` and `auth.pass` are set and how long they are, never the values.',
      'Name the fields exactly `user` and `pass`, inside `auth`.',
      'For OAuth2 set `auth.type: "OAuth2"`.',
      'Remove `auth` as a whole if the server needs no login.',
    ],
  },
  'nodemailer-unknown-auth-method': {
    title: 'nodemailer does not know this login method',
    meaning:
      'The method in `authMethod` or `auth.method` is not built into nodemailer. Nothing was sent.',
    causes: [
      '`authMethod` is misspelt or names a method that nodemailer lacks.',
      'It was set to NTLM or GSSAPI because the server offers nothing else.',
    ],
    fixes: [
      'Remove `authMethod`; nodemailer then picks what the server offers.',
      'Set `authMethod` to `PLAIN`, `LOGIN` or `CRAM-MD5` if the server accepts it.',
      'Write a handler for the method in `customAuth`, or use an existing one.',
    ],
  },
  'nodemailer-oauth2-invalid-grant': {
    title: 'The refresh token is no longer accepted',
    meaning:
      'The token endpoint refused `auth.refreshToken`, so there was no token to log in with. It stays refused until there is a new one.',
    causes: [
      'The token was revoked: by the user, by a password change, or because many newer ones exist.',
      'A Google project in testing mode lets refresh tokens run out after seven days.',
      'The token was issued to another client than `auth.clientId`.',
      'With a service account: the clock is wrong, or `auth.user` is not a user of the domain.',
    ],
    fixes: [
      'Let the user consent again and store the new token in `auth.refreshToken`.',
      'Publish the Google project so that tokens last.',
      'Create the token with exactly the client that you use here.',
      'Synchronise the clock of the machine.',
    ],
  },
  'nodemailer-oauth2-invalid-client': {
    title: 'The OAuth2 client is wrong',
    meaning:
      'The token endpoint does not accept `auth.clientId` with `auth.clientSecret`. The refresh token was not even looked at.',
    causes: [
      'The client ID or the secret is mistyped, empty or has expired.',
      'The ID of the secret was copied instead of its value (Microsoft Entra).',
      'The client was deleted, or belongs to another tenant or project.',
    ],
    fixes: [
      'Copy both values anew from the console of the provider.',
      'Create a new secret if the old one has expired.',
      'Check that `auth.accessUrl` is the endpoint of the same provider and tenant.',
    ],
  },
  'nodemailer-oauth2-unauthorized-client': {
    title: 'The OAuth2 client may not do this',
    meaning:
      'The token endpoint knows the client, and the client is not allowed to get a token in this way or for these scopes.',
    causes: [
      'The refresh token was created with another client, often in a playground tool.',
      'A service account lacks domain-wide delegation for the mail scope.',
      'The kind of grant is not enabled for the client.',
    ],
    fixes: [
      'Create the refresh token with your own `auth.clientId` and `auth.clientSecret`.',
      'In the admin console, delegate the mail scope to the numeric ID in `auth.serviceClient`.',
      'Enable the grant in the registration of the client.',
    ],
  },
  'nodemailer-oauth2-invalid-scope': {
    title: 'The OAuth2 scope is not valid',
    meaning: 'The token endpoint refuses the scope that was asked for, so no token was issued.',
    causes: [
      'The scope in `auth.scope` (service account) or `auth.customParams` is misspelt, or belongs to another provider.',
      'The scope was not part of the consent of the user.',
    ],
    fixes: [
      'Use the scope that the provider documents for SMTP.',
      'Ask for consent again with that scope, and use the new `auth.refreshToken`.',
    ],
  },
  'nodemailer-oauth2-no-refresh': {
    title: 'A new access token is needed and cannot be made',
    meaning:
      'nodemailer has no access token and nothing to make one with. Version 6 also says so when the token has expired or the server refused it.',
    causes: [
      '`auth.accessToken` and `auth.refreshToken` are empty or were not loaded.',
      'With version 6: only `auth.accessToken` was given, and it has expired.',
      'With version 6: the server refused a fresh token because of its scope or its user.',
    ],
    fixes: [
      'Give `auth.clientId`, `auth.clientSecret` and `auth.refreshToken`, and `auth.accessUrl` for others than Google.',
      'Or supply tokens yourself with `oauth2_provision_cb`.',
      'Check that the token belongs to `auth.user` and carries the scope for SMTP.',
    ],
  },
  'nodemailer-oauth2-service-account': {
    title: 'The service account is not set up completely',
    meaning:
      'nodemailer could not sign the request for a token with the service account. No token endpoint was asked.',
    causes: [
      '`auth.privateKey` or `auth.user` is missing.',
      'The key is damaged: line breaks were lost on the way through an environment variable.',
    ],
    fixes: [
      'Set `auth.serviceClient`, `auth.privateKey` and `auth.user` together.',
      'Turn a written-out `\\n` in the key back into line breaks.',
      'Use the private key from the JSON file of the service account as it is.',
    ],
  },
  'nodemailer-oauth2-token-endpoint': {
    title: 'The token endpoint gave no usable answer',
    meaning: 'nodemailer asked for an access token, and the answer was not JSON or held no token.',
    causes: [
      '`auth.accessUrl` points to a page instead of the token endpoint.',
      'A proxy or firewall answered with a page of its own.',
      'The provider has a disturbance.',
    ],
    fixes: [
      'Set `auth.accessUrl` to the token endpoint of your provider.',
      'Call the endpoint from the same machine and look at the answer.',
      'Try again later if the provider reports a problem.',
    ],
  },
  'nodemailer-no-recipients': {
    title: 'The message has no recipient',
    meaning:
      'nodemailer found no usable address in `to`, `cc` and `bcc`. It connects and logs in before it notices, so the server is not the reason.',
    causes: [
      'The variable in `to` is undefined or empty at run time.',
      'The value is not an address, such as a bare name or the text "undefined".',
      '`envelope` is set and its `to` is empty; it then replaces the message fields.',
    ],
    fixes: [
      'Print `to` directly before `sendMail`, and check it where it enters your program.',
      'Check the field name in the form or the request body.',
      'Remove `envelope`, or fill `envelope.to`.',
    ],
  },
  'nodemailer-invalid-dsn': {
    title: 'The `dsn` option is not valid',
    meaning: 'The request for a delivery status notification cannot be written as SMTP wants it.',
    causes: [
      '`dsn.notify` holds something else than `never`, `success`, `failure` or `delay`, or combines `never` with another.',
      '`dsn.return` is neither `headers` nor `full`.',
    ],
    fixes: ['Correct `dsn.notify` and `dsn.return`.', 'Or remove `dsn`.'],
  },
  'nodemailer-non-ascii-address': {
    title: 'An address with non-ASCII characters was refused',
    meaning:
      'The message used SMTPUTF8 because an address has letters outside ASCII before the @, and the server refused that address. nodemailer infers the reason; the reply of the server may tell another one.',
    causes: [
      'The server announces SMTPUTF8 and does not accept this mailbox name.',
      'The address does not exist, and has nothing to do with its letters.',
    ],
    fixes: [
      'Read `command` and `response` on the error: MAIL FROM means the sender, RCPT TO the recipient.',
      'Use an address in plain ASCII for the sender.',
      'Ask the recipient for an ASCII address.',
    ],
  },
  'nodemailer-message-over-size': {
    title: 'The message is larger than the server allows',
    meaning:
      'The server announced a size limit, and the size given in `envelope.size` is above it. nodemailer stopped before it sent the message.',
    causes: [
      'The attachments are too large; encoding makes them about a third larger.',
      '`envelope.size` is set to a wrong number.',
    ],
    fixes: [
      'Send a link instead of the file.',
      'Compress or split the attachments.',
      'Correct or remove `envelope.size`.',
    ],
  },
  'nodemailer-empty-message': {
    title: 'There was no message to send',
    meaning: 'The connection was told to send, and got no message content.',
    causes: ['`connection.send` of the low-level client was called without a message.'],
    fixes: ['Pass the message as text, a buffer or a stream in the second argument.'],
  },
  'nodemailer-connection-timeout': {
    title: 'No connection in time',
    meaning:
      'The server did not accept the connection, or with `secure: true` did not finish the TLS handshake, before the time was up. Nothing was sent, so another attempt cannot create a duplicate.',
    causes: [
      'The hosting or access provider blocks the SMTP port; many do so for 25, some for 465 and 587.',
      'The firewall of a server or security group drops outgoing traffic.',
      '`host`, `port` or `secure` is wrong, and nothing answers there.',
    ],
    fixes: [
      'Test host and port from the same machine with a plain TCP client.',
      'Try port 587 with `secure: false`, then 465 with `secure: true`, then 2525 if your mail provider has it.',
      'Ask the hosting provider to open the port, or use the HTTP interface of the mail provider.',
      'A higher `connectionTimeout` rarely helps.',
    ],
  },
  'nodemailer-greeting-timeout': {
    title: 'Connected, but the server said nothing',
    meaning:
      'The connection was made and no greeting came. Mostly both sides wait for each other, because one speaks TLS at once and the other does not. Nothing was sent.',
    causes: [
      'Port 465 is used with `secure: false`, or another port that speaks TLS from the start without `secure: true`.',
      'The port belongs to another service, or a firewall accepts the connection and passes nothing on.',
      'The server delays its greeting to slow down suspicious clients.',
    ],
    fixes: [
      'Set `secure: true` for port 465 and every other port that speaks TLS from the start. The option is not called `secureConnection`.',
      'Check that `port` is 587, 465 or 25.',
      'Raise `greetingTimeout` if the server is known to be slow.',
    ],
  },
  'nodemailer-tls-timeout': {
    title: 'The TLS handshake took too long',
    meaning:
      'The server agreed to TLS or was expected to speak it, and then fell silent. Nothing was sent.',
    causes: [
      'A firewall or virus scanner in between swallows the handshake.',
      'The server is overloaded.',
      'Large packets get lost on a tunnel or VPN.',
    ],
    fixes: [
      'Try again after a pause.',
      'Try from another network to find a device that interferes.',
      'On a VPN or tunnel, lower the packet size (MTU) of the interface.',
    ],
  },
  'nodemailer-dns-server-refused': {
    title: 'No DNS server could be reached',
    meaning:
      'The machine that should resolve the host name refused the query. It is the DNS server that is missing, not the mail server.',
    causes: [
      'The container or machine has a wrong or dead resolver configured.',
      'A local resolver is not running.',
    ],
    fixes: [
      'Check the resolvers in the network settings of the machine or container.',
      'Start the local resolver, or set one that answers.',
    ],
  },
  'nodemailer-closed-before-greeting': {
    title: 'The server hung up before it greeted',
    meaning:
      'The connection was accepted and closed again without a word. Nothing was sent. nodemailer 6 to 9 report this without a code.',
    causes: [
      'Port 465 is used with `secure: false`, or the port belongs to another service.',
      'The server blocks the address of this machine or is overloaded.',
      'A proxy or load balancer accepts connections and has no server behind it.',
    ],
    fixes: [
      'Check `secure` against `port`: `true` for 465, `false` for 587 and 25.',
      'Try from another network; if that works, ask the provider about a block of your address.',
      'Retry after a pause.',
    ],
  },
  'nodemailer-disconnected-before-tls': {
    title: 'The connection ended during the TLS handshake',
    meaning:
      'The other side closed before TLS was established. Nothing was sent, so another attempt cannot create a duplicate.',
    causes: [
      'The port does not expect TLS from the first byte.',
      'A proxy, firewall or virus scanner cuts TLS connections.',
      'The server is restarting, overloaded or blocks this address.',
    ],
    fixes: [
      'Check `secure` against `port`: `true` for 465, `false` for 587 and 25.',
      'Try from another network to find a device that interferes.',
      'If the settings are right, retry after a pause.',
    ],
  },
  'nodemailer-connection-destroyed': {
    title: 'A closed connection was used again',
    meaning:
      'Your code, or a library, called an SMTP connection that is already closed or was already opened once. The call did not send anything.',
    causes: [
      'A connection of the low-level client is kept and used after it ended.',
      'The server closed an idle connection in the meantime.',
    ],
    fixes: [
      'Create a new connection for each use, or use a transport and let it manage connections.',
      'Listen to the `end` event and drop the connection then.',
    ],
  },
  'nodemailer-pool-closed': {
    title: 'The pool was closed before this message was done',
    meaning:
      '`close()` was called on the transport while the message waited in the queue, or before `sendMail`. It was not sent, unless an earlier attempt broke off after the data.',
    causes: [
      'The program shut down, or a test closed the transport, before all sends had settled.',
      'A shared transport was closed by one of its users.',
    ],
    fixes: [
      'Wait for the promises of all `sendMail` calls before you call `close()`.',
      'Close a shared transport only when the process ends.',
      'Keep messages in a queue of your own if they must survive a restart.',
    ],
  },
  'nodemailer-pool-retries-used': {
    title: 'The pool tried several times and gave up',
    meaning:
      'The connection broke each time this message was its turn, and the pool had no attempts left. If it broke after the data, the server may have taken the message.',
    causes: [
      'The server closes connections before or during the session.',
      'The TLS mode does not fit the port.',
      'A particular message makes the server hang up, or `close({ force: true })` cut it off (since nodemailer 10.4).',
    ],
    fixes: [
      'Send one message without `pool` to see the real error.',
      'Check `secure` against `port`.',
      'Lower `maxConnections` and `maxMessages`; the number of attempts is `maxRequeues`.',
    ],
  },
  'nodemailer-not-an-smtp-server': {
    title: 'This is not an SMTP server',
    meaning:
      'The other side answered with the greeting of another protocol, such as HTTP, SSH, IMAP or POP3. Nothing was sent.',
    causes: [
      '`port` is that of another service.',
      '`host` points to a web server or a proxy.',
      'An HTTP proxy was put into `host` instead of `proxy`.',
    ],
    fixes: [
      'Use port 587 with `secure: false`, or 465 with `secure: true`.',
      'Take `host` from the SMTP or outgoing settings of the provider.',
      'Give a proxy as a URL in `proxy`.',
    ],
  },
  'nodemailer-response-too-long': {
    title: 'The answer of the server does not end',
    meaning:
      'The server sent far more than an SMTP reply can hold, and nodemailer stopped reading. Where the session stood at that moment is not known.',
    causes: [
      'The other side is not an SMTP server.',
      'The server or a device in between is faulty or hostile.',
    ],
    fixes: [
      'Check `host` and `port`.',
      'Connect with a plain client and look at what the server sends.',
    ],
  },
  'nodemailer-starttls-needs-ehlo': {
    title: 'The server is too old for the TLS you require',
    meaning:
      'The server refused EHLO. The older HELO would work but cannot lead to STARTTLS, which `requireTLS` demands. Nothing was sent.',
    causes: [
      'The server, or a firewall with mail inspection, does not support EHLO.',
      'The server did not accept the name given in EHLO.',
    ],
    fixes: [
      'Set `name` to a full host name and try again.',
      'Use port 465 with `secure: true` and without `requireTLS` if there is one.',
      'On port 587 or 25, drop `requireTLS` only on a trusted network.',
    ],
  },
  'nodemailer-proxy-auth-required': {
    title: 'The proxy wants a login',
    meaning:
      'The proxy asks for a user name and password, and did not get the right ones. The mail server was not reached.',
    causes: [
      'The URL in `proxy` has no credentials, or wrong ones.',
      'Special characters in the password were not percent-encoded.',
    ],
    fixes: [
      'Put user name and password into the URL in `proxy`, each encoded with `encodeURIComponent`.',
      'Ask who runs the proxy which kind of login it takes; nodemailer offers Basic.',
    ],
  },
  'nodemailer-proxy-refused': {
    title: 'The proxy refused the connection',
    meaning: 'The proxy was reached and did not open a way to the mail server. Nothing was sent.',
    causes: [
      'The proxy does not allow the SMTP port; many allow only 443.',
      'The proxy cannot reach or resolve the mail server.',
      '`proxy` points to something that is not a proxy.',
    ],
    fixes: [
      'Ask who runs the proxy to allow the host and port.',
      'Check the protocol and port of the URL in `proxy`.',
      'Use another port of the mail provider, or its HTTP interface.',
    ],
  },
  'nodemailer-proxy-silent': {
    title: 'The proxy did not answer',
    meaning:
      'The proxy took too long or closed before the way to the mail server was open. Nothing was sent.',
    causes: [
      'The proxy is overloaded or down.',
      'The proxy cannot reach the mail server and waits for it.',
      'The protocol of the URL in `proxy` does not fit the port.',
    ],
    fixes: [
      'Retry after a pause.',
      'Test the proxy with another client from the same machine.',
      'Check the URL in `proxy`.',
    ],
  },
  'nodemailer-proxy-misconfigured': {
    title: 'The `proxy` setting cannot be used',
    meaning:
      'nodemailer does not know the protocol of the URL in `proxy`, or the host and port behind it are unusable. No connection was opened.',
    causes: [
      'The protocol is not one of HTTP, HTTPS and SOCKS, and no handler was set for it.',
      '`host` or `port` of the mail server is missing or malformed.',
    ],
    fixes: [
      'Start the URL in `proxy` with `http:`, `https:`, `socks4:` or `socks5:`.',
      'Set `host` and `port` of the mail server.',
      'For a protocol of your own register a handler with `transporter.set`.',
    ],
  },
  'nodemailer-socks-not-loaded': {
    title: 'The SOCKS module was not given to nodemailer',
    meaning:
      'A SOCKS proxy needs the package `socks`, which nodemailer does not bring along. No connection was opened.',
    causes: ['`proxy` is a SOCKS URL, and the module was not registered on this transport.'],
    fixes: [
      'Install `socks` and call `transporter.set` with `proxy_socks_module` and the module.',
      'Do that on every transport that you create.',
    ],
  },
  'nodemailer-fetch-status': {
    title: 'A URL of the message answered with an error',
    meaning:
      'An attachment or body is loaded from a URL, and that server did not deliver it. The mail server was not the reason, and the message was not sent.',
    causes: [
      'The URL is wrong or has expired, as signed links do.',
      'The URL needs a login or a header.',
      'The URL redirects in a circle.',
    ],
    fixes: [
      'Open the URL from `sourceUrl` of the error on the same machine, without cookies.',
      'Add headers in `attachments.httpHeaders`.',
      'Fetch the file yourself and pass it in `attachments.content`.',
    ],
  },
  'nodemailer-fetch-temporary': {
    title: 'A URL could not be loaded for now',
    meaning:
      'The server of an attachment, body or token URL was too slow, too busy or failing. The message was not sent; another attempt can work.',
    causes: [
      'The other server is overloaded or down.',
      'The file is too large for the time allowed.',
    ],
    fixes: [
      'Try again after a minute.',
      'Fetch the file yourself, with your own timeout, and pass it in `attachments.content`.',
    ],
  },
  'nodemailer-fetch-not-allowed': {
    title: 'This URL cannot be loaded',
    meaning:
      'nodemailer loads only HTTP and HTTPS URLs, up to a size limit. This one breaks one of these rules.',
    causes: [
      'The URL, or one that it redirects to, has another protocol.',
      'The answer is larger than allowed.',
    ],
    fixes: ['Use an `https` URL.', 'Load the data yourself and pass it in `attachments.content`.'],
  },
  'nodemailer-stream-consumed': {
    title: 'A stream was already used up',
    meaning:
      'A stream in the message had been read or closed before nodemailer came to it. The message was not sent.',
    causes: [
      'The same message object is sent a second time, for example in a retry.',
      'Another part of the program read or destroyed the stream.',
    ],
    fixes: [
      'Create the stream anew for every attempt.',
      'Pass a buffer or a path in `attachments` when you send more than once.',
    ],
  },
  'nodemailer-ses-config': {
    title: 'The `SES` option has the wrong form',
    meaning:
      'Since version 7 nodemailer works only with the SES client of the current AWS SDK. It throws this from `createTransport`, or sends nothing.',
    causes: [
      '`SES` holds `ses` and `aws`, as in older versions.',
      '`sesClient` is missing or undefined.',
    ],
    fixes: [
      'Install `@aws-sdk/client-sesv2`.',
      'Set `SES` to an object with `sesClient`, an instance of `SESv2Client`, and `SendEmailCommand`.',
    ],
  },
  'nodemailer-dkim-hash': {
    title: 'The DKIM hash algorithm is not known',
    meaning: 'The name in `dkim.hashAlgo` cannot be used to sign. The message was not sent.',
    causes: ['The value is misspelt or not supported by this Node.js.'],
    fixes: ['Remove `dkim.hashAlgo`; the default is `sha256`, which verifiers expect.'],
  },
  'nodemailer-sendmail-not-found': {
    title: 'The `sendmail` program could not be started',
    meaning:
      'The `sendmail` transport runs a program on this machine, and there is none at that place or it may not be run. Nothing was sent.',
    causes: [
      'The container or machine has no mail server installed.',
      '`path` is wrong, or the program is outside the `PATH` of the process.',
      'The program is not executable for this user.',
    ],
    fixes: [
      'Use an SMTP transport with `host`, `port` and `auth`; containers seldom need a mail server.',
      'Set `path` to the full path of the program.',
      'Install a mail server or a small relay client that brings `sendmail`.',
    ],
  },
  'nodemailer-sendmail-no-user': {
    title: '`sendmail` does not know the recipient',
    meaning:
      'The local mail server ended with the exit code for an unknown user: it found that the address does not exist.',
    causes: [
      'The address is mistyped.',
      'The domain counts as local on this machine, and has no such user.',
    ],
    fixes: [
      'Check the address in `to`.',
      'If the mailbox is elsewhere, remove the domain from the local domains of the mail server.',
    ],
  },
  'nodemailer-sendmail-no-host': {
    title: '`sendmail` does not find the domain',
    meaning:
      'The local mail server ended with the exit code for an unknown host: the domain of the address could not be found.',
    causes: ['The domain in the address is mistyped.', 'DNS does not work on this machine.'],
    fixes: ['Check the domain of the address in `to`.', 'Resolve the domain on the same machine.'],
  },
  'nodemailer-sendmail-temporary': {
    title: '`sendmail` has a temporary problem',
    meaning:
      'The local mail server ended with an exit code for a failure that can pass, such as no space, no process or a busy queue. With 75, Sendmail itself may have queued the message for later.',
    causes: [
      'The disk or the queue of the mail server is full.',
      'The mail server is overloaded or restarting.',
    ],
    fixes: [
      'Look into the queue with `mailq`; send again after some minutes only if the message is not there.',
      'Read the log of the local mail server, and check the disk.',
    ],
  },
  'nodemailer-sendmail-unavailable': {
    title: 'The local mail server did not take the message',
    meaning:
      'The `sendmail` program ended with an exit code for an unavailable service or an internal fault. It does not say more; its log does.',
    causes: [
      'The mail server behind `sendmail` is not running or not configured.',
      'The message is larger than the mail server allows.',
      'Files or folders of its queue are missing or have wrong owners.',
    ],
    fixes: [
      'Run the same command in a shell as the same user and read what it prints.',
      'Read the log of the local mail server.',
      'Use an SMTP transport if you do not run the mail server yourself.',
    ],
  },
  'nodemailer-sendmail-no-permission': {
    title: 'The user may not submit mail with `sendmail`',
    meaning:
      'The `sendmail` program ended with the exit code for a missing permission. The message was not queued.',
    causes: [
      'The mail server allows only certain users to submit mail.',
      'The user of the process may not set this sender address.',
      'The program lost its special file permissions, for example in a container image.',
    ],
    fixes: [
      'Allow the user of the process in the configuration of the mail server.',
      'Repair owner and permissions of the installed program.',
      'Or use an SMTP transport.',
    ],
  },
  'nodemailer-sendmail-usage': {
    title: '`sendmail` rejects how it was called',
    meaning:
      'The program ended with an exit code for wrong arguments, bad input or a faulty configuration. The message was not queued.',
    causes: [
      '`args` holds an option that this `sendmail` does not know.',
      'The message has no recipient that the program can read.',
      'The configuration file of the mail server has an error.',
    ],
    fixes: [
      'Remove `args` and try again.',
      'Check `to` and `envelope`.',
      'Run the program in a shell as the same user and read what it prints.',
    ],
  },
  'nodemailer-sendmail-invalid-envelope': {
    title: 'An address could be read as an option',
    meaning:
      'An address in the envelope starts with a hyphen, and `sendmail` could take it for an option. nodemailer refused to start the program.',
    causes: [
      'The address is mistyped or was made up.',
      'Somebody tried to smuggle options in through a form.',
    ],
    fixes: [
      'Check and clean addresses where they enter your program.',
      'If such an address is real, send it over an SMTP transport.',
    ],
  },
  'nodemailer-sendmail-killed': {
    title: '`sendmail` ended in the middle',
    meaning:
      'The program was stopped by a signal or ended before it had read the whole message. Whether the message is in its queue is not known.',
    causes: [
      'The system ran out of memory, or the container was stopped.',
      'A script in place of `sendmail` does not read its input.',
    ],
    fixes: [
      'Look into the queue and the log of the mail server before you send again.',
      'Check the memory limit of the machine or container.',
      'Check what `path` really points to.',
    ],
  },
  'ses-api-throttled': {
    title: 'Too many requests to Amazon SES',
    meaning:
      'AWS slows the account down: more calls or messages per second than its limit. The message was not taken.',
    causes: [
      'Messages are sent in parallel without a limit.',
      'Several processes share the limit of one account and region.',
    ],
    fixes: [
      'Wait and retry with growing pauses and some randomness.',
      'Limit how many messages you send per second, over all processes together.',
      'Ask AWS for a higher sending rate.',
    ],
  },
  'ses-api-message-rejected': {
    title: 'Amazon SES rejected the message',
    meaning:
      'SES looked at the message and refused it. The text behind the name says why: an unverified address, forbidden content or a malformed part.',
    causes: [
      'The sender or, in the sandbox, a recipient is not verified in this region.',
      'The message holds forbidden content or a virus.',
      'A header or the structure of the message is not valid.',
    ],
    fixes: [
      'Read the whole message of the error.',
      'Verify the identity in the region of `sesClient`.',
      'Send a short plain message to see whether content is the reason.',
    ],
  },
  'ses-api-no-credentials': {
    title: 'The AWS SDK has no usable credentials',
    meaning:
      'The credentials that the client got are incomplete, so the request could not be signed. Nothing was sent.',
    causes: [
      'The access key or the secret key is undefined because a variable did not load.',
      'A credentials function returns something else than the SDK expects.',
    ],
    fixes: [
      'Check that both keys are set where the client is created, without printing them.',
      'Or leave `credentials` out and let the SDK use the role of the machine.',
    ],
  },
  'ses-api-clock-skew': {
    title: 'The clock of this machine is wrong',
    meaning:
      'AWS accepts a signed request only for some minutes, and the time in this one is too far from the real time. Nothing was sent.',
    causes: [
      'The clock of the machine, virtual machine or container host drifts.',
      'A signed request was held back too long before it was sent.',
    ],
    fixes: [
      'Synchronise the clock over the network.',
      'After a pause of the machine, restart the process.',
    ],
  },
  'ses-api-region-missing': {
    title: 'The AWS region is not set',
    meaning: 'The SES client does not know which region to call, so no request was made.',
    causes: [
      '`region` is missing in the options of the client.',
      'The environment variable `AWS_REGION` is not set in this process.',
    ],
    fixes: [
      'Pass `region` to `SESv2Client`, or set `AWS_REGION`.',
      'Choose the region where your identities are verified.',
    ],
  },
  'ses-api-bad-request': {
    title: 'Amazon SES cannot work with the request',
    meaning:
      'Something in the request is not valid: an address, a header, a tag or a size. The message was not taken.',
    causes: [
      'An address is malformed, or the list of recipients is empty or too long.',
      'A value in `ses` of the message, such as a tag, has forbidden characters.',
    ],
    fixes: [
      'Read the whole message of the error.',
      'Check `from`, `to` and the `ses` field of the message.',
    ],
  },
  'ses-api-unavailable': {
    title: 'Amazon SES has a problem of its own',
    meaning:
      'AWS reported a fault on its side. Most likely the message was not taken, but that is not certain.',
    causes: ['The service is overloaded or disturbed in this region.'],
    fixes: [
      'Retry with growing pauses; the SDK does so by itself a few times.',
      'Look at the status page of AWS for the region.',
    ],
  },
  'nodemailer-socket-timeout': {
    title: 'The open connection went dead',
    meaning:
      'The connection was open, and then nothing came back until the operating system gave up. If the message was on its way, the server may have taken it.',
    causes: [
      'The network was lost or changed during the session.',
      'A firewall or NAT forgot an idle connection, often one of a pool.',
      'A VPN or a network with a small packet size swallows large packets.',
    ],
    fixes: [
      'Retry on a new connection, and accept a possible duplicate.',
      'With `pool: true`, lower `idleTimeout` (recent nodemailer), or close the pool when it has no work.',
      'If only large messages fail, test without the VPN or from another network.',
    ],
  },
};
