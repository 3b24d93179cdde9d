import type { netease as facts } from '../../providers/netease.ts';
import type { Messages } from '../../types.ts';

export const netease: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'netease-bad-credentials': {
    title: 'NetEase Mail refused the login',
    meaning:
      'The servers of 163, 126 and yeah want an authorization code (授权码) as password. The password of the website is refused.',
    causes: [
      '`auth.pass` is the password of the web login.',
      'The authorization code has expired or was deleted.',
      'The SMTP service of the mailbox is not switched on.',
    ],
    fixes: [
      'In the webmail settings for POP3, SMTP and IMAP, switch the service on and create an authorization code.',
      'Put that code into `auth.pass` and the full address into `auth.user`.',
      'Use port 465 with `secure: true`.',
    ],
  },
  'netease-authorization-code': {
    title: 'NetEase Mail wants an authorization code',
    meaning:
      'The login was made with a password. NetEase lets programs in only with an authorization code (授权码).',
    causes: [
      '`auth.pass` is the password of the web login.',
      'The code has expired or belongs to another mailbox.',
    ],
    fixes: [
      'Create an authorization code in the webmail settings for POP3, SMTP and IMAP.',
      'Put it into `auth.pass`.',
    ],
  },
  'netease-smtp-not-enabled': {
    title: 'SMTP is not switched on for this mailbox',
    meaning:
      'The mailbox exists, but it may not be used by programs until its owner switches the SMTP service on.',
    causes: [
      'The SMTP service is off in the settings; it is off in a new mailbox.',
      'NetEase switched it off after a long time without use.',
    ],
    fixes: [
      'Switch on the SMTP service in the webmail settings for POP3, SMTP and IMAP.',
      'Create an authorization code there and put it into `auth.pass`.',
    ],
  },
  'netease-login-locked': {
    title: 'Too many logins at NetEase Mail',
    meaning:
      'After many logins, or many wrong ones, the account is closed to programs for a while.',
    causes: [
      'A wrong password is tried again and again.',
      'A new connection with a login is opened for each message.',
    ],
    fixes: [
      'Stop retrying and correct `auth.pass` first.',
      'Set `pool: true` so that connections are reused.',
      'Wait before the next attempt, half an hour to begin with.',
    ],
  },
  'netease-from-mismatch': {
    title: 'The sender must be the mailbox that logged in',
    meaning:
      'NetEase accepts only the address of the login as envelope sender and in the From header.',
    causes: [
      '`from` or `envelope.from` differs from `auth.user`.',
      'A framework put its own default address into `from`.',
    ],
    fixes: [
      'Set `from` to the address in `auth.user`, with any display name.',
      'Remove `envelope.from` and put other people into `replyTo`.',
    ],
  },
  'netease-spam-suspected': {
    title: 'NetEase Mail judged the message to be spam',
    meaning:
      'The tag DT:SPM says that content or sending behaviour looked like spam. With 451 it may pass later, with 554 it will not.',
    causes: [
      'Words like test, short texts, or the same text again and again.',
      'Sender and From differ, or the From is not a real mailbox.',
      'Many recipients in a short time.',
    ],
    fixes: [
      'Give the message a real subject and text, and send it to yourself in `cc` to compare.',
      'Set `from` to the address in `auth.user`.',
      'Send more slowly, or use a transactional service.',
    ],
  },
  'netease-daily-limit': {
    title: 'The sending limit at NetEase Mail is reached',
    meaning:
      'The mailbox has sent as many messages, reached as many recipients or opened as many connections as it may in a day.',
    causes: [
      'The limit of the day is reached: for connections or messages (MI:STC), or for recipients (RP:TRC).',
    ],
    fixes: [
      'Wait until the next day, and set `pool: true` so that messages share connections.',
      'Use a transactional service for application mail.',
    ],
  },
  'netease-sending-rate': {
    title: 'Too much mail in a short time for NetEase Mail',
    meaning:
      'The mailbox has sent more messages, or to more recipients, than it may in a quarter of an hour.',
    causes: ['The application sends in bursts.', 'Several programs share the mailbox.'],
    fixes: [
      'Wait 15 minutes and retry.',
      'Spread the mail: set `rateLimit` and `rateDelta` with `pool: true`.',
    ],
  },
  'netease-recipients-limit': {
    title: 'Too much in one connection to NetEase Mail',
    meaning: 'A connection carried more messages, recipients or commands than NetEase allows.',
    causes: ['A message has too many recipients.', 'A pooled connection sends too many messages.'],
    fixes: [
      'Set `maxMessages` to a small number such as 10.',
      'Split `to`, `cc` and `bcc` over several messages.',
    ],
  },
  'netease-user-locked': {
    title: 'NetEase has closed this account to programs',
    meaning:
      'The mailbox may not log in over SMTP at present, so another password alone does not help.',
    causes: [
      'The SMTP service is not switched on in the mailbox settings.',
      'NetEase locked the account for safety or because of complaints.',
    ],
    fixes: [
      'Sign in to the webmail, and follow any notice about a lock.',
      'Switch on the POP3, SMTP and IMAP service, create an authorization code (授权码) and put it into `auth.pass`.',
      'If it stays locked, ask the support of NetEase.',
    ],
  },
};
