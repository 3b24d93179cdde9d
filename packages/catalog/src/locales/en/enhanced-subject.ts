import type { enhancedSubject as facts } from '../../codes/enhanced-subject.ts';
import type { Messages } from '../../types.ts';

export const enhancedSubject: Record<keyof typeof facts, Messages> = {
  'X.0.X': {
    title: 'No subject is given',
    meaning:
      'The server does not say what the reply is about. Only the first digit and the text count.',
    causes: ['The server has no more exact code, or does not want to tell.'],
    fixes: ['Read the text of the reply.', 'Retry with 4 in front; change something with 5.'],
  },
  'X.1.X': {
    title: 'About an address',
    meaning:
      'The reply is about the address of the sender or of a recipient: its spelling, its existence or its domain.',
    causes: [
      'The address is misspelt or does not exist.',
      'The domain of the address does not exist or takes no mail.',
      'The sender address is invalid.',
    ],
    fixes: [
      'Look at `err.command`: MAIL FROM means the sender, RCPT TO a recipient.',
      'Correct the address, or remove the recipient.',
    ],
  },
  'X.2.X': {
    title: "About the recipient's mailbox",
    meaning: 'The mailbox exists, and its state stopped the message. Its owner has to change that.',
    causes: [
      'The mailbox is full.',
      'The mailbox is disabled.',
      'The message is larger than this mailbox allows.',
    ],
    fixes: [
      'With 4 in front, send again later.',
      'With 5 in front, reach the recipient another way, or shorten the message.',
    ],
  },
  'X.3.X': {
    title: 'About the receiving mail system',
    meaning: 'The reply is about the receiving server as a whole. Its administrator has to act.',
    causes: [
      'The server is overloaded, full or in maintenance.',
      'The message exceeds a limit of the whole system.',
      'The server is misconfigured.',
    ],
    fixes: [
      'With 4 in front, send again later and more slowly.',
      'With 5 in front, read the text, and tell the administrator of the server.',
    ],
  },
  'X.4.X': {
    title: 'About the network or the route',
    meaning:
      'The way between the servers did not work: connections, DNS or routing. Neither the message nor the mailbox is the reason.',
    causes: [
      'The next server does not answer.',
      'A DNS lookup failed.',
      'The message went in circles or waited too long.',
    ],
    fixes: [
      'With 4 in front, send again later.',
      "Look up the MX record of the recipient's domain.",
      'With 5 in front, read the text: some providers use these numbers for limits and unknown recipients.',
    ],
  },
  'X.5.X': {
    title: 'About the SMTP dialogue',
    meaning: 'A command was not understood, came at the wrong time or had wrong parameters.',
    causes: [
      'The login or TLS is missing, so the command came too early.',
      'An address or the EHLO name is malformed.',
      'There are too many recipients.',
      'A proxy changes the commands.',
    ],
    fixes: [
      'Turn on `logger` and `debug`, and look at the command before the reply.',
      'Check `port`, `secure`, `auth` and `name`.',
    ],
  },
  'X.6.X': {
    title: 'About the content of the message',
    meaning: 'The format of the message, an encoding or a type of content does not fit.',
    causes: [
      'A header or the MIME structure is broken.',
      'The content is 8-bit or international, and a server on the way does not take that.',
      'A type of attachment is not allowed.',
    ],
    fixes: [
      'Let nodemailer build the message instead of using `raw`.',
      'Send with `text` only, then add parts until it fails.',
    ],
  },
  'X.7.X': {
    title: 'About security or policy',
    meaning:
      'A rule decided: login, TLS, authentication of your domain, reputation or a filter. Most refusals of today are here.',
    causes: [
      'The login failed or is missing.',
      'SPF, DKIM or DMARC did not pass.',
      'The sending address is on a block list or sends too much.',
      'The recipient takes mail from certain senders only.',
    ],
    fixes: [
      'Read the text and any link in it: it names the rule.',
      'Look at the step in `err.command`: AUTH means the login, RCPT TO the recipient, relaying or the server you send from, DATA the message.',
    ],
  },
};
