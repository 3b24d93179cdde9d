import type { content as facts } from '../../../codes/enhanced/content.ts';
import type { Messages } from '../../../types.ts';

export const content: Record<keyof typeof facts, Messages> = {
  'X.6.0': {
    title: 'Something about the content of the message',
    meaning:
      'The content was not acceptable, without detail. With 2 in front nothing failed: Exchange reports a queued message this way.',
    causes: [
      'A header is malformed, missing or there twice.',
      'The MIME structure of a `raw` message is broken.',
      'A filter found a forbidden attachment or a virus, and the text says so.',
    ],
    fixes: [
      'Read the text of the reply.',
      'Send a plain message with `text` only, then add parts until it fails.',
      'Remove own `headers` and `raw`, and let nodemailer build the message.',
    ],
  },
  'X.6.1': {
    title: 'The type of content is not supported',
    meaning:
      'The message has a kind of content that a server on the way does not carry or does not allow.',
    causes: [
      'An attachment has a blocked file type.',
      'A `raw` message or an attached e-mail has 8-bit or binary data, and the next server takes 7-bit only.',
    ],
    fixes: [
      'Leave out the attachment, or put it behind a link.',
      'Let nodemailer build the message: it sends text, HTML and attached files as 7-bit by itself.',
    ],
  },
  'X.6.2': {
    title: 'Conversion is needed, but forbidden',
    meaning:
      'The message has to be converted to be passed on, and the message or a policy forbids that.',
    causes: [
      'The content is signed or encrypted and must not be changed.',
      'A relay is configured not to convert 8-bit mail.',
    ],
    fixes: [
      'Send 7-bit content from the start: nodemailer does so, except with `raw` or an attached e-mail that has 8-bit data.',
      'Sign the message after encoding it.',
    ],
  },
  'X.6.3': {
    title: 'Conversion is needed, but not possible',
    meaning:
      'The next server cannot take the message as it is, and the server in between cannot convert it.',
    causes: [
      'A `raw` message or an attached e-mail has 8-bit data, and the next server takes 7-bit only.',
      'The message is binary, or has international headers.',
    ],
    fixes: [
      'Let nodemailer build the message: it sends text, HTML and attached files as 7-bit by itself.',
      'Do not set `use8BitMime` in the envelope.',
      'Encode a `raw` message yourself before sending it.',
    ],
  },
  'X.6.4': {
    title: 'Conversion loses data',
    meaning:
      'With 2 in front the message was delivered, but something was lost in conversion. With 5 it was returned because loss was forbidden.',
    causes: ['The receiving system cannot represent a part or a character set of the message.'],
    fixes: ['Use UTF-8 text and common attachment types.', 'Put special formats behind a link.'],
  },
  'X.6.5': {
    title: 'Converting the message failed',
    meaning: 'A server had to convert the content, tried, and failed.',
    causes: [
      'The MIME structure or an encoding in the message is broken.',
      'The converter of that server has a fault.',
    ],
    fixes: [
      'Check a `raw` message with a MIME parser, or let nodemailer build it.',
      'Send 7-bit content, so that nothing has to be converted.',
      'With 4 in front, send again later.',
    ],
  },
  'X.6.6': {
    title: 'The server could not fetch the content',
    meaning:
      'The message referred to content on another server, and the submission server could not get it. Nodemailer never sends such a command itself.',
    causes: [
      'The link to the content is wrong, has expired or lacks permission.',
      'The server that holds it is not reachable.',
    ],
    fixes: [
      'Send the content itself instead of a reference.',
      'Check the link and its authorization if another client produced it.',
    ],
  },
  'X.6.7': {
    title: 'Non-ASCII addresses are not accepted',
    meaning:
      'The sender or a recipient address has characters outside ASCII, and the server does not take such addresses here.',
    causes: [
      'The part left of the @ has accents or another script.',
      'The server, or the mailbox, does not support international addresses.',
    ],
    fixes: [
      'Look at `err.command`: MAIL FROM means the sender, RCPT TO the recipient.',
      'Use an address whose part left of the @ is ASCII; ask the recipient for one.',
      'An international domain alone is no obstacle: nodemailer sends it in its ASCII form.',
    ],
  },
  'X.6.8': {
    title: 'The reply would need UTF-8',
    meaning:
      'The mailbox name can only be shown in UTF-8, which the client did not allow. This concerns VRFY and EXPN, which nodemailer does not send.',
    causes: ['Somebody verifies an international address by hand or with another tool.'],
    fixes: ['Add SMTPUTF8 to the VRFY or EXPN command, or send without verifying.'],
  },
  'X.6.9': {
    title: 'A recipient cannot take international headers',
    meaning:
      'The message has UTF-8 in its headers or addresses, and at least one recipient cannot get such a message. The whole message was refused.',
    causes: [
      'A non-ASCII address in From, To or Cc meets a recipient on an older server.',
      'A `raw` message has unencoded UTF-8 in its headers.',
    ],
    fixes: [
      'Use ASCII addresses in all headers.',
      'Send to such recipients in a separate message.',
      'Let nodemailer build the headers: it encodes names and subjects.',
    ],
  },
  'X.6.10': {
    title: 'Withdrawn number, same as X.6.8',
    meaning:
      'The registry lists this number as a duplicate of X.6.8 that should not be used. If a server sends it, read it like X.6.8.',
    causes: ['An old or careless server uses the number.'],
    fixes: ['Read the text of the reply, and treat it like X.6.8.'],
  },
  '5.6.11': {
    title: 'The message has invalid line breaks',
    meaning:
      "The content holds bare line feeds, which the recipient's server does not take. Exchange Online reports it with a number of its own.",
    causes: ['A relay or another program rewrote the message on its way, or added lines to it.'],
    fixes: [
      'Look behind nodemailer: over SMTP it sends every line break as carriage return and line feed, even with `raw`.',
      'Check what a relay or footer program adds.',
    ],
  },
};
