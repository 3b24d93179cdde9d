import type { gmx as facts } from '../../providers/gmx.ts';
import type { Messages } from '../../types.ts';

export const gmx: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'gmx-bad-credentials': {
    title: 'GMX, WEB.DE or IONOS refused the login',
    meaning: 'The mail server did not accept this user name and password from a program.',
    causes: [
      'At GMX and WEB.DE, access by POP3 and IMAP is off; it is off by default and governs SMTP too.',
      'Two-factor authentication is on, and the normal password was used.',
      'At IONOS, the password of the contract was used instead of that of the mailbox.',
      '`auth.user` is not the full address.',
    ],
    fixes: [
      'At GMX and WEB.DE, allow POP3 and IMAP in the settings of the mailbox.',
      'With two-factor authentication, create an app-specific password.',
      'At IONOS, set a new password for the mailbox and wait some minutes.',
    ],
  },
  'gmx-from-not-allowed': {
    title: 'The sender does not belong to this mailbox',
    meaning:
      'The server speaks of an unavailable mailbox, but means your sender: the login may not use that address.',
    causes: [
      '`from` or `envelope.from` differs from the mailbox in `auth.user`.',
      'The address is on another account or domain.',
      'A framework put its own default address into `from`.',
    ],
    fixes: [
      'Set `from` to the address of the mailbox or one of its aliases.',
      'Remove `envelope.from` and put other people into `replyTo`.',
    ],
  },
  'gmx-send-limit': {
    title: 'The sending limit of the mailbox is reached',
    meaning:
      'GMX, WEB.DE and IONOS limit how many messages and recipients a mailbox may send to in a period.',
    causes: [
      'Bulk or automated mail.',
      'A new mailbox with a low limit.',
      'Somebody else has the password.',
    ],
    fixes: [
      'Wait, then send fewer messages in a period.',
      'Change the password when you did not send that much.',
      'Use a transactional service for application mail.',
    ],
  },
  'gmx-policy': {
    title: 'The message was refused by a policy',
    meaning:
      'GMX, WEB.DE and IONOS share these words for several rules. A link at the end of the reply, where there is one, names the rule; a temporary refusal is mostly about the sending server.',
    causes: [
      'A header is wrong: the date, a second From, or raw special characters in a name.',
      'The content or an attachment was refused.',
      'The IP address that you send from has a bad reputation, or sent to many addresses that do not exist.',
    ],
    fixes: [
      'Open the link in the reply and read the reason.',
      'Let nodemailer build the headers and remove entries in `headers`.',
      'Compare with a plain text message without links and attachments.',
    ],
  },
};
