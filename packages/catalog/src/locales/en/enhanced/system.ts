import type { system as facts } from '../../../codes/enhanced/system.ts';
import type { Messages } from '../../../types.ts';

export const system: Record<keyof typeof facts, Messages> = {
  'X.3.0': {
    title: 'Something about the receiving system',
    meaning:
      'The server normally takes mail, but something in its system got in the way. Your message is not the reason as far as the code tells.',
    causes: [
      'A back end such as storage, a directory or a filter does not work.',
      'The server is overloaded or being updated.',
      'A local rule answered with this general code.',
    ],
    fixes: [
      'With 4 in front, send the same message again after some minutes.',
      'With 5 in front, read the text, and report it to the operator of the server if it lasts.',
      'With 2 in front nothing failed.',
    ],
  },
  '5.3.0': {
    title: 'The receiving system refused for good',
    meaning:
      'The receiving system failed or refused and does not expect a retry to help. The code alone does not tell a fault from a rule.',
    causes: [
      'The program that files mail into the mailbox failed.',
      'An access list or filter of the server refused you: the text then names it.',
      "The recipient's system is misconfigured.",
    ],
    fixes: [
      'Read the text of the reply: a block list, a filter or a program is usually named.',
      'If it names a block or a policy, treat it like 5.7.1.',
      'Otherwise send the whole reply to the administrator of the recipient.',
    ],
  },
  'X.3.1': {
    title: 'The receiving server is out of space',
    meaning:
      'The storage of the whole mail system is used up, not just one mailbox. The recipient cannot solve it by deleting mail.',
    causes: [
      'A disk of the server is full.',
      'The server keeps a reserve, and the announced size does not fit.',
    ],
    fixes: [
      'Send the same message again after half an hour.',
      'If it is your own server, free disk space in its queue and mail directories.',
      'If it lasts for a day, tell the operator of the server.',
    ],
  },
  'X.3.2': {
    title: 'The host takes no mail right now, or never',
    meaning:
      'With 4 in front the server is closed for the moment. With 5 it does not take mail at all: with reply 521 it is no mail server for anyone.',
    causes: [
      'The server is overloaded, shutting down or in maintenance.',
      '`host` names a machine that does not receive mail.',
      "The MX record of the recipient's domain points to the wrong host.",
    ],
    fixes: [
      'With 4 in front, wait some minutes and send again, with fewer connections.',
      'With 5 in front, check `host` and `port` against the documentation of your provider.',
      "If you deliver directly, check the MX record of the recipient's domain.",
    ],
  },
  '4.3.2': {
    title: 'The server is closed or throttles you for now',
    meaning:
      'The server does not take messages at the moment: it is stopping, overloaded, or limits how much it takes from you.',
    causes: [
      'The server restarts or is in maintenance.',
      'Too many connections at once: Microsoft 365 answers this way to parallel sessions of one mailbox.',
      "The recipient's mailbox gets messages faster than it can store them.",
    ],
    fixes: [
      'Wait five minutes and send again.',
      'Set `pool: true` with a low `maxConnections`, 3 or less for one Microsoft 365 mailbox, counted over all processes.',
      'Limit the speed with `rateLimit` and `rateDelta`.',
    ],
  },
  'X.3.3': {
    title: 'A feature of the message is not supported',
    meaning:
      'The message or the session asked for something that the receiving system cannot do. Exchange also sends 5.3.3 for a command that it does not know.',
    causes: [
      'Delivery notifications, 8-bit content or another extension is not available there.',
      'A firewall or antivirus proxy changes the commands on the way.',
    ],
    fixes: [
      'Remove optional features such as `dsn` and send again.',
      'Turn on `logger` and `debug`, and see which command was refused.',
      'Bypass SMTP inspection between you and the server.',
    ],
  },
  'X.3.4': {
    title: 'The message is too large for the server',
    meaning:
      'The message exceeds the size limit of the whole server. Sending it again unchanged will fail again.',
    causes: [
      'Attachments: in transit they grow by about a third.',
      'Images are embedded in the HTML.',
      "The server's limit is lower than you expect: many allow 10 to 25 MB.",
    ],
    fixes: [
      'Put large files behind a link instead of into `attachments`.',
      'Read the SIZE value in the answer to EHLO, visible with `logger` and `debug`, and stay well below it.',
      'Split the content over several messages.',
    ],
  },
  'X.3.5': {
    title: 'The receiving system is set up wrongly',
    meaning:
      'The server cannot take this message because of its own configuration. It has to be fixed there.',
    causes: [
      'The MX record points to a server that does not consider itself responsible.',
      'The server would send the message back to itself.',
    ],
    fixes: [
      "Tell the recipient's administrator, with the whole reply.",
      'If it is your own domain, compare its MX record with the domains that the server accepts.',
      'With 4 in front, send again after some hours.',
    ],
  },
  'X.3.6': {
    title: 'Accepted with another priority',
    meaning:
      'The message was taken, but not at the transfer priority that was asked for. The text starts with the new priority.',
    causes: ['The server limits which priorities a client may use.'],
    fixes: [],
  },
  '5.3.190': {
    title: 'Journal copies are not accepted by Microsoft 365',
    meaning:
      'A copy from a journaling rule was sent to Microsoft 365, where the archive for such copies is switched off. Ordinary mail is not concerned.',
    causes: ['A journaling rule on a server of the organization points to Microsoft 365.'],
    fixes: [
      'The administrator of the organization enables the journaling archive, or sends the copies elsewhere.',
    ],
  },
};
