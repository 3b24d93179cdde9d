import type { protocol as facts } from '../../../codes/enhanced/protocol.ts';
import type { Messages } from '../../../types.ts';

export const protocol: Record<keyof typeof facts, Messages> = {
  'X.5.0': {
    title: 'Something about the SMTP dialogue',
    meaning:
      'Something in the exchange of commands was not right, without detail. With 2 in front it only says that the command worked.',
    causes: [
      'A command came that does not fit here.',
      'Some providers use 5.5.0 for a mailbox that does not exist, such as consumer Outlook addresses.',
      'A filter uses it for its own refusals.',
    ],
    fixes: [
      "Read the text: if it speaks of a mailbox, check the recipient's address.",
      'Turn on `logger` and `debug`, and look at the command before the reply.',
      'Send through another network if a proxy inspects your mail.',
    ],
  },
  'X.5.1': {
    title: 'The command is unknown or came too early',
    meaning:
      'The server did not expect this command here, or does not have it. Often it is a follow-up of an earlier refusal.',
    causes: [
      'The server wants a login or STARTTLS first.',
      'AUTH was sent although it is not offered: `forceAuth` is set, or the server knows HELO only.',
      'Every recipient was refused, so there is nothing to send to.',
      'A firewall changes the commands.',
    ],
    fixes: [
      'Read the reply before this one in the log: turn on `logger` and `debug`.',
      'Set `auth.user` and `auth.pass`, and use port 587 with `secure: false` or 465 with `secure: true`.',
      'Remove `ignoreTLS`, `forceAuth` and `authMethod`.',
    ],
  },
  'X.5.2': {
    title: 'The server could not read the command',
    meaning:
      'The command was malformed in the eyes of the server. By the SPF standard, 5.5.2 also stands for an invalid SPF record of your domain.',
    causes: [
      'An address has no domain, or a stray character such as a space in it.',
      'The EHLO name is not a full host name.',
      'At AUTH: a login handler of your own (`customAuth`) sends something that is not valid base64.',
      'The SPF record of your domain has an error: the text then names SPF.',
    ],
    fixes: [
      'Log the envelope and check each address.',
      'Set `name` to the full host name of your machine.',
      'Remove a hand-made `envelope`, or build it from checked addresses.',
      'Test the SPF record if the text names it.',
    ],
  },
  'X.5.3': {
    title: 'Too many recipients in one message',
    meaning:
      'One transaction carried more recipients than the server allows. Those already accepted may still get the message: look at `info.accepted` and `info.rejected`.',
    causes: [
      '`to`, `cc` and `bcc` together exceed the limit of the server, often 100.',
      'The provider allows less for your kind of account.',
    ],
    fixes: [
      'Split the recipients over several messages, 50 or fewer each.',
      'Send again only to the addresses in `info.rejected`.',
      'For newsletters, send one message per recipient over a `pool`.',
    ],
  },
  'X.5.4': {
    title: 'A parameter of the command is not accepted',
    meaning:
      'The command is known, but something after it is not: its value is invalid or the feature is not offered.',
    causes: [
      'The EHLO name is not a valid host name.',
      'The server refuses a parameter, such as that of `dsn` or SIZE, although it announces the extension.',
      'An address is malformed and is read as a parameter.',
      'The AUTH mechanism is not one of those offered.',
    ],
    fixes: [
      'Set `name` to a full host name without underscores.',
      'Remove `dsn` and other optional parameters.',
      'Check the addresses in the envelope.',
      'Remove a forced `authMethod`.',
    ],
  },
  'X.5.5': {
    title: 'Protocol versions do not match',
    meaning: 'The two sides speak versions of a protocol that do not fit together. This is rare.',
    causes: [
      'The server is very old, or is no SMTP server.',
      'A gateway between two kinds of mail systems answered.',
    ],
    fixes: [
      'Check `host` and `port`.',
      'Update nodemailer, and ask the operator what the server expects.',
    ],
  },
  'X.5.6': {
    title: 'The login data is too long for the server',
    meaning:
      'A line of the login was longer than the server can hold. The credentials themselves were not judged.',
    causes: [
      'The OAuth2 access token is unusually long.',
      '`auth.pass` holds a whole file or a JSON document instead of the secret.',
    ],
    fixes: [
      'Print the length of `auth.pass` or of the access token, never its value.',
      'Ask for a token with fewer scopes, or for one that is meant for SMTP.',
      'Use another mechanism, such as an app password, if the provider has one.',
    ],
  },
};
