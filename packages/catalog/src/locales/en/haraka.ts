import type { haraka as facts } from '../../servers/haraka.ts';
import type { Messages } from '../../types.ts';

export const haraka: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'haraka-bounce': {
    title: 'The envelope sender is empty',
    meaning:
      'The message came with an empty return path, as bounces do, and the server does not take it as a bounce.',
    causes: [
      '`from` is missing, so nodemailer sends an empty envelope sender.',
      '`envelope.from` is empty.',
      'It is a real bounce or an automatic reply, and this server takes none.',
    ],
    fixes: [
      'Set `from` to an address of your domain.',
      'Remove `envelope`, or set `envelope.from`.',
      'If you pass on real bounces, ask the administrator of the server to accept them.',
    ],
  },
  'haraka-karma': {
    title: 'The session scored too badly (Haraka)',
    meaning:
      'The Haraka server adds up points for all that it checks in a session, such as names, SPF, recipients and content. The sum was too low; no reason is named.',
    causes: [
      'EHLO name, PTR record and IP address do not fit together, or SPF fails.',
      'The IP address is on a block list or has sent spam before.',
      'Unknown recipients or refused commands in the same session.',
    ],
    fixes: [
      'Set `name` to the public host name of your server, and check PTR record, SPF and DKIM.',
      'Remove unknown recipients, and look the IP address up in block lists.',
      'Ask the administrator of the server: the log shows the points.',
    ],
  },
};
