import type { yandex as facts } from '../../providers/yandex.ts';
import type { Messages } from '../../types.ts';

export const yandex: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'yandex-bad-credentials': {
    title: 'Yandex refused the login',
    meaning:
      'Yandex wants an app password for mail programs. The account password is refused even when it is right.',
    causes: [
      '`auth.pass` is the account password.',
      'The app password was made for another kind of program than mail, or deleted.',
      'For a domain mailbox, `auth.user` is not the full address.',
    ],
    fixes: [
      'Create an app password for mail in the Yandex account and put it into `auth.pass`.',
      'Allow access by mail programs in the mail settings.',
      'Sign in once on the web so that a new mailbox is activated.',
    ],
  },
  'yandex-access-not-enabled': {
    title: 'Mail programs are not allowed on this Yandex account',
    meaning: 'The login was right, but the mailbox is not open to mail programs.',
    causes: [
      'Access by mail programs is off in the settings of the mailbox.',
      'A new mailbox was never opened on the web, so its terms are not accepted.',
      'The administrator of the organization forbids it, or the plan does not include it.',
    ],
    fixes: [
      'Switch on access for mail programs in the mail settings, with app passwords.',
      'Sign in to the mailbox on the web once and accept the terms.',
      'Ask the administrator of the Yandex 360 organization.',
    ],
  },
  'yandex-captcha-required': {
    title: 'Yandex wants proof that you are no robot',
    meaning:
      'The sending looks like spam to Yandex, and the login stays closed until somebody passes the check on the web.',
    causes: [
      'Many or similar messages in a short time.',
      'A new account, or a login from a new network.',
    ],
    fixes: [
      'Open the link in the reply, or send one message from the webmail, and pass the check.',
      'Send more slowly, with varied and wanted content.',
      'Use a transactional service for application mail.',
    ],
  },
  'yandex-tls-required': {
    title: 'Yandex wants an encrypted connection',
    meaning: 'The login or message was sent in clear text, which Yandex refuses.',
    causes: ['`ignoreTLS` is set, or port 25 is used without STARTTLS.'],
    fixes: [
      'Use port 465 with `secure: true`.',
      'Or port 587 with `secure: false` and `requireTLS: true`.',
    ],
  },
  'yandex-from-not-owned': {
    title: 'Yandex does not let this login use that sender',
    meaning: 'The envelope sender is not the address that logged in, nor one of its aliases.',
    causes: [
      '`from` or `envelope.from` differs from `auth.user`, or is empty.',
      'A framework put its own default address into `from`.',
      'The alias belongs to another mailbox of the domain.',
    ],
    fixes: [
      'Set `from` to the address in `auth.user`.',
      'Add the alias to that mailbox in Yandex 360.',
      'Put the visitor of a contact form into `replyTo`.',
    ],
  },
  'yandex-spam-suspected': {
    title: 'Yandex suspects the message to be spam',
    meaning:
      'Yandex refused the message while it was being sent, and may block the account for about a day when this goes on.',
    causes: [
      'Very short texts, links, or the same text to many recipients.',
      'A new account that sends automated mail.',
      'Encrypted or unreadable content.',
    ],
    fixes: [
      'Stop for a day, then send fewer and fuller messages.',
      'Pass the check behind the link in the reply.',
      'Use a transactional service for application mail.',
    ],
  },
  'yandex-limit-reached': {
    title: 'The sending limit at Yandex is reached',
    meaning: 'Yandex limits recipients per message and per day for each mailbox.',
    causes: [
      'Bulk or automated mail goes through one mailbox.',
      'Each address in `to`, `cc` and `bcc` counts.',
    ],
    fixes: [
      'Wait 24 hours; attempts during the block can prolong it.',
      'Use a transactional service for application mail.',
    ],
  },
};
