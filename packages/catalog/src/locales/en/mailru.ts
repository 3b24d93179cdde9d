import type { mailru as facts } from '../../providers/mailru.ts';
import type { Messages } from '../../types.ts';

export const mailru: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'mailru-app-password-required': {
    title: 'Mail.ru wants a password for external applications',
    meaning:
      'The normal password was used. Mail.ru lets programs in only with a separate password for external applications.',
    causes: [
      '`auth.pass` is the password of the web login.',
      'The external password was deleted, for example by a change of the account password.',
    ],
    fixes: [
      'Create a password for an external application in the security settings of the account, with access to SMTP.',
      'Put it into `auth.pass` and the full address into `auth.user`.',
    ],
  },
  'mailru-bad-credentials': {
    title: 'Mail.ru refused the login',
    meaning:
      'User name and password do not fit. Programs need a password for external applications, not that of the web login.',
    causes: [
      '`auth.pass` is the password of the web login, or an old external one.',
      '`auth.user` is not the full address.',
      'The account is locked until somebody signs in on the web.',
    ],
    fixes: [
      'Create a password for an external application and put it into `auth.pass`.',
      'Put the full address into `auth.user`.',
      'Sign in on the web once and clear what is asked there.',
    ],
  },
  'mailru-auth-required': {
    title: 'Mail.ru wants a login for this sender',
    meaning: 'The sender is in a domain of Mail.ru, but the connection has not logged in.',
    causes: ['The transport has no `auth`, or its values are empty at run time.'],
    fixes: [
      'Set `auth.user` to the full address and `auth.pass` to a password for external applications.',
      'Use port 465 with `secure: true`.',
    ],
  },
  'mailru-from-not-owned': {
    title: 'Mail.ru does not let this login use that sender',
    meaning: 'The sender is not the address that logged in.',
    causes: [
      '`from` or `envelope.from` differs from `auth.user`.',
      'A framework put its own default address into `from`.',
    ],
    fixes: ['Set `from` to the address in `auth.user`.', 'Put other people into `replyTo`.'],
  },
  'mailru-sending-disabled': {
    title: 'Mail.ru has switched off sending for this account',
    meaning:
      'The login works, but the account may not send until its owner has confirmed that it is theirs.',
    causes: [
      'Mail.ru suspects that somebody else uses the account.',
      'The account sent spam or too much.',
    ],
    fixes: [
      'Sign in on the web, change the password and confirm the account.',
      'Create a new password for external applications afterwards.',
    ],
  },
  'mailru-spam-rejected': {
    title: 'Mail.ru judged the message to be spam',
    meaning: 'The content or the sending behaviour was refused by the filter of Mail.ru.',
    causes: [
      'Automated or equal messages to many recipients.',
      'Links or texts that the filter knows from spam.',
      'The sending domain has no SPF, DKIM or DMARC.',
    ],
    fixes: [
      'Open the link in the reply and report a wrong decision with its error code.',
      'Change the content and send more slowly.',
      'Set up SPF, DKIM and DMARC for a domain of your own.',
    ],
  },
  'mailru-rate-limited': {
    title: 'Mail.ru limits the sending rate',
    meaning: 'Too many messages came from this account or address in a short time.',
    causes: ['Bulk or automated mail.', 'A new sending address without a history.'],
    fixes: ['Wait, then set `pool: true` with a low `rateLimit`.', 'Spread messages over hours.'],
  },
};
