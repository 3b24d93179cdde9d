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
      'For port 465 use `secure: true` (in Python `SMTP_SSL`).',
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
};
