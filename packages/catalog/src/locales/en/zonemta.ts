import type { zonemta as facts } from '../../servers/zonemta.ts';
import type { Messages } from '../../types.ts';

export const zonemta: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'zonemta-http-request': {
    title: 'An HTTP request reached the SMTP server',
    meaning:
      'The server speaks SMTP and received the first line of an HTTP request, so it closed the connection. A transport of nodemailer does not send such a line.',
    causes: [
      'The host and port of the mail server were used as a URL in `fetch`, a browser or a web hook.',
      'A health check or reverse proxy speaks HTTP to this port.',
    ],
    fixes: [
      'Send mail with an SMTP transport: the name goes into `host`, the number into `port`.',
      'Use a TCP or SMTP health check for this port.',
      'To use an HTTP API of the provider, take its address and port instead.',
    ],
  },
  'zonemta-auth-not-implemented': {
    title: 'The server has no code that checks logins',
    meaning:
      'The server is built on smtp-server, offers a login, and has no handler for it. No user name or password can work.',
    causes: [
      'The program that starts the server sets no `onAuth`.',
      'A local test server was reached in place of the provider.',
    ],
    fixes: [
      'In the server, set `onAuth`, or add `AUTH` to `disabledCommands`.',
      'If it needs no login, remove `auth` from the transport and set `authOptional: true` in the server.',
      'If you expected your provider, check `host` and `port`.',
    ],
  },
};
