import type { hmailserver as facts } from '../../servers/hmailserver.ts';
import type { Messages } from '../../types.ts';

export const hmailserver: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'hmailserver-delivery-not-allowed': {
    title: 'hMailServer does not deliver this for you',
    meaning:
      'The IP range that your client belongs to may not send from this sender to this recipient. It is the relay rule of hMailServer.',
    causes: [
      '`from` is an address outside the server and the recipient is outside as well.',
      'The login is missing, so the client counts as external.',
    ],
    fixes: [
      'Send with a `from` of a domain that the server hosts, and log in with `auth`.',
      'On your own server, look at the deliveries that the IP range of the client allows.',
    ],
  },
  'hmailserver-credentials-expired': {
    title: 'The login is no longer valid at this server',
    meaning:
      'The login had worked on this connection. hMailServer checked it again before the next message, and it did not fit any more.',
    causes: [
      'The password was changed while the connection was open, as with `pool: true`.',
      'The account was disabled or deleted in the meantime.',
    ],
    fixes: [
      'Put the current password into `auth.pass`, and create a new transporter.',
      'If the password has not changed, have the administrator check that the account is active.',
    ],
  },
  'hmailserver-helo-mismatch': {
    title: 'The EHLO name does not lead to your IP address',
    meaning:
      'The server looked up the name from EHLO in DNS. It found no address record, or not the address that the client connects from.',
    causes: [
      '`name` is not set, or is a name that public DNS does not know.',
      'The A or AAAA record of the name holds another address, as behind NAT or when mail leaves over IPv6.',
    ],
    fixes: [
      'Set `name` to a public host name whose A or AAAA record is the outgoing IP address.',
      'Find out from which address the mail leaves, and correct the record.',
      'If you have an account there, set `auth`: many servers skip this check after a login.',
    ],
  },
  'hmailserver-bare-lf': {
    title: 'The message holds bare line feeds',
    meaning:
      'The server refuses lines that end with a line feed alone. Over SMTP nodemailer ends every line with CR LF, so another program wrote or changed the message.',
    causes: [
      'A relay, filter or footer program on the way rewrote the message.',
      'The message was sent by another client, with Unix line ends.',
      'A virus scanner or proxy alters the SMTP stream.',
    ],
    fixes: [
      'Send the same message directly to the server, without the relay or scanner in between.',
      'In other clients, convert every line end to CR LF before DATA.',
      'With the `sendmail` transport, set `newline` as the program expects it.',
    ],
  },
  'hmailserver-sender-address': {
    title: 'The envelope sender is empty',
    meaning:
      'The message was announced without a sender address. The server takes an empty sender only for bounces, or never.',
    causes: [
      '`from` is missing, or its variable is not set.',
      '`from` holds a name without an address, so nodemailer found none.',
      '`envelope` was set without `from`.',
    ],
    fixes: [
      'Set `from` to one complete address.',
      'If you set `envelope`, give it `from` as well.',
      'Log the value of `from` where the message is built.',
    ],
  },
};
