import type { clients as facts } from '../../servers/clients.ts';
import type { Messages } from '../../types.ts';

export const clients: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'clients-dotnet-secure-connection': {
    title: 'No TLS or no login (.NET)',
    meaning:
      'The text of .NET covers two faults: the connection was not encrypted when the server wanted it, or the login did not take place. The server response behind it tells which.',
    causes: [
      '`EnableSsl` is off, or the wrong port is used.',
      'The credentials are missing, or were set before default credentials were switched off.',
      'The server refused the login.',
    ],
    fixes: [
      'Read the server response at the end of the message first.',
      'Use port 587 with STARTTLS; `SmtpClient` cannot do port 465.',
      'With nodemailer: port 587, `secure: false`, and both `auth.user` and `auth.pass`.',
    ],
  },
  'clients-python-starttls-missing': {
    title: 'The server does not offer STARTTLS here',
    meaning: 'The client asked for STARTTLS, and the server does not list it on this port.',
    causes: [
      'The port is 465, where TLS is on from the start.',
      'A local relay or proxy without TLS was reached.',
      'A firewall hides STARTTLS.',
    ],
    fixes: [
      'For port 465 use `secure: true` (in Python `SMTP_SSL` without `starttls()`).',
      'For port 587 check `host`.',
      'For a trusted relay on the same machine leave TLS out with `ignoreTLS: true`.',
    ],
  },
  'clients-go-unencrypted': {
    title: 'Go refuses to send a password in clear',
    meaning:
      'The PLAIN login of Go works only over TLS or to the same machine. The connection was not encrypted, so the password was never sent.',
    causes: ['The server did not offer STARTTLS.', 'The program did not start TLS.'],
    fixes: [
      'Use a host and port with TLS: 587 with STARTTLS, or 465 from the start.',
      'With nodemailer set `requireTLS: true` on port 587, or `secure: true` on 465.',
    ],
  },
  'clients-dotnet-no-auth': {
    title: 'The server offers no login on this connection',
    meaning:
      'The client was told to log in, but the answer to EHLO offered no way to. No password was sent.',
    causes: [
      'TLS has not started, and the server offers the login only after that.',
      'The host or port is for mail between servers, which has no login.',
      'The relay knows its clients by IP address and wants no login.',
    ],
    fixes: [
      'Use port 587 with STARTTLS, or port 465 with TLS from the start.',
      'Use the submission host of the provider.',
      'Leave the login out if the relay accepts your IP address.',
    ],
  },
  'clients-oracle-acl': {
    title: 'Oracle does not let this user reach the mail server',
    meaning:
      'The database stopped the connection: its network access list does not let this user connect to this host and port. The mail server was not asked.',
    causes: [
      'The user has no `connect` privilege for the host.',
      'The entry names another host, such as an IP address, or a port range without this port.',
      'The entry is for another user.',
    ],
    fixes: [
      'As administrator, add an entry with `DBMS_NETWORK_ACL_ADMIN.APPEND_HOST_ACE` for the user, the host and the port.',
      'Compare the host in the entry with the one in the code.',
    ],
  },
  'clients-phpmailer-empty': {
    title: 'The message has no body',
    meaning:
      'The message had neither text nor HTML, and the mail library or the API refuses such a message. It was not sent.',
    causes: [
      'The variable or template for the body was empty.',
      'The body was set under a name that is not read.',
    ],
    fixes: [
      'Log the length of `text` and `html` where the message is built.',
      'Give a non-empty `text` or `html`, or the id of a template where the API takes one.',
    ],
  },
  'clients-header-newline': {
    title: 'A header or an address holds a line break',
    meaning:
      'The mail library stopped before it sent anything: a line break in such a value would let a stranger add headers or commands.',
    causes: [
      'Input from a form was put into the subject, a name or an address unchecked.',
      'A value from a file or an environment variable ends with a line break.',
    ],
    fixes: [
      'Log the value with its escapes, and trim it.',
      'Refuse form input with line breaks, and take only the body from text areas.',
      'Set `to`, `replyTo` and `subject` from checked values.',
    ],
  },
  'clients-python-connect': {
    title: 'The server refused in its greeting (Python)',
    meaning:
      'The connection was opened, and the first reply of the server was not the 220 that lets a client go on. The code and text in the exception are its reason.',
    causes: [
      '421: the server is busy, or limits connections from your address.',
      '554: your IP address is blocked, or the host takes no mail.',
      'The port belongs to another service.',
    ],
    fixes: [
      'Read `smtp_code` and `smtp_error` of the exception first.',
      'With 421, try again later with fewer connections; with 554, remove the reason first.',
      'Use the submission host of your provider, on port 587 or 465.',
    ],
  },
  'clients-phpmailer-connect': {
    title: 'PHPMailer could not open an SMTP session',
    meaning:
      'PHPMailer says this for every failure before the message: the connection, TLS or the login. The real reason is in its debug output.',
    causes: [
      '`Host` or `Port` is wrong, or the hosting provider blocks the port.',
      'The certificate of the server was not accepted, or the encryption does not fit the port.',
      'The login was refused.',
    ],
    fixes: [
      'Set `SMTPDebug` to 2, and read the last lines before the failure.',
      'Use port 465 with implicit TLS, or 587 with STARTTLS.',
      'If it stops at AUTH, treat it as a failed login.',
    ],
  },
  'clients-phpmailer-recipients': {
    title: 'The server refused one or more recipients',
    meaning:
      'The mail library reports that RCPT TO was refused and leaves out why. The reply of the server, in its log or in the rest of the error, has the reason.',
    causes: [
      'An address does not exist or is misspelt.',
      'No login took place, and the server does not relay.',
      'The server blocks or defers the sender.',
    ],
    fixes: [
      'Turn on the debug output of the library, and read the reply to RCPT TO.',
      'Check the spelling of the addresses.',
      'If that reply speaks of relaying, set user name and password.',
    ],
  },
  'clients-elixir-certificates': {
    title: 'Erlang has no certificate authorities to check with',
    meaning:
      'Erlang verifies the server by default since OTP 26, and the client gave it no list of trusted authorities. No TLS handshake was made.',
    causes: [
      'The mail library sets no `cacerts` in its TLS options.',
      'Erlang was updated, and the settings are from before.',
    ],
    fixes: [
      'Set `cacerts` to `:public_key.cacerts_get()` in the TLS options of the mail library.',
      'Update the mail library.',
    ],
  },
  'clients-msmtp-insecure-auth': {
    title: 'msmtp found no safe way to log in',
    meaning:
      'TLS is off, and without it msmtp does not choose PLAIN or LOGIN on its own. No login was tried.',
    causes: [
      '`tls` is off in the configuration of msmtp.',
      'The server offers only PLAIN and LOGIN before TLS.',
    ],
    fixes: [
      'Set `tls on` in msmtp; for port 465 set `tls_starttls off` too.',
      'With nodemailer use port 587 with `requireTLS: true`, or 465 with `secure: true`.',
      'Only inside a trusted network, name the method yourself with `auth plain`.',
    ],
  },
};
