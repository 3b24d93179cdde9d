import type { tencentQq as facts } from '../../providers/tencent-qq.ts';
import type { Messages } from '../../types.ts';

export const tencentQq: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'tencent-qq-authorization-code': {
    title: 'QQ Mail wants an authorization code',
    meaning:
      'QQ Mail lets programs in only with an authorization code (授权码). The QQ password is refused.',
    causes: [
      '`auth.pass` is the QQ password.',
      'The code has become invalid, for example because the QQ password was changed.',
      'The SMTP service is not switched on.',
    ],
    fixes: [
      'In the account settings of the webmail, switch on POP3, IMAP and SMTP and create an authorization code.',
      'Put that code into `auth.pass` and the full address into `auth.user`.',
    ],
  },
  'tencent-qq-login-refused': {
    title: 'QQ Mail refused the login for one of several reasons',
    meaning:
      'One reply stands for five causes: a locked account, SMTP switched off, a wrong password, too many logins, or a busy server.',
    causes: [
      '`auth.pass` is not a valid authorization code (授权码).',
      'The SMTP service is off for this mailbox.',
      'Too many logins in a short time.',
      'The account is restricted, or the login comes from an unusual place.',
    ],
    fixes: [
      'Create a new authorization code in the webmail and put it into `auth.pass`.',
      'Wait some minutes and set `pool: true` to log in less often.',
      'Sign in on the web and clear a warning.',
    ],
  },
  'tencent-qq-bad-credentials': {
    title: 'QQ Mail refused the login',
    meaning:
      'QQ Mail wants an authorization code (授权码), and Exmail a client password when secure login is on.',
    causes: [
      '`auth.pass` is the password of the web login.',
      'The SMTP service is off for this mailbox.',
      '`host` is that of QQ Mail and the mailbox is at Exmail, or the other way round.',
    ],
    fixes: [
      'Create an authorization code or client password in the webmail and put it into `auth.pass`.',
      'Put the full address into `auth.user` and check `host`.',
    ],
  },
  'tencent-qq-tls-required': {
    title: 'QQ Mail wants an encrypted connection',
    meaning: 'The login was tried in clear text, which this server refuses.',
    causes: ['Port 25 or 587 is used without STARTTLS, or `ignoreTLS` is set.'],
    fixes: ['Use port 465 with `secure: true`.', 'Or port 587 with `requireTLS: true`.'],
  },
  'tencent-qq-from-mismatch': {
    title: 'The sender must be the mailbox that logged in',
    meaning: 'QQ Mail accepts only the address of the login, or its alias, as sender.',
    causes: [
      '`from` or `envelope.from` differs from `auth.user`.',
      '`from` holds only a name, or a framework put its own default there.',
    ],
    fixes: [
      'Set `from` to the address in `auth.user`, with any display name.',
      'Remove `envelope.from` and put other people into `replyTo`.',
    ],
  },
  'tencent-qq-invalid-from-header': {
    title: 'The From header is missing or has a bad form',
    meaning:
      'QQ Mail checks that the From header follows the standards and holds the address of the login.',
    causes: [
      '`from` is empty, or holds only a display name.',
      'A name with Chinese characters was put into the header without encoding.',
      'A `raw` message has no From header, or two of them.',
    ],
    fixes: [
      'Give `from` as an object with `name` and `address`; nodemailer encodes the name.',
      'With `raw`, check the From header of the text that you pass.',
    ],
  },
  'tencent-qq-content-denied': {
    title: 'QQ Mail refused the content',
    meaning: 'The filter of QQ Mail judged subject, text or links to be unwanted.',
    causes: [
      'Test texts, advertising words or links that the filter knows.',
      'The same text to many recipients.',
    ],
    fixes: [
      'Write a real subject and text, remove links one by one to find the cause.',
      'Send more slowly, or use a transactional service.',
    ],
  },
  'tencent-qq-frequency-limited': {
    title: 'QQ Mail limits the sending rate',
    meaning:
      'The account, the sending IP address or the domain has sent more in this minute, hour or day than QQ Mail allows. The code is permanent, but the block passes.',
    causes: ['Bulk or automated mail.', 'Many connections or logins in a short time.'],
    fixes: [
      'Stop for an hour, or until the next day when it comes back.',
      'Set `pool: true`, `maxConnections: 1` and a low `rateLimit`.',
    ],
  },
  'tencent-qq-account-blocked': {
    title: 'QQ Mail has blocked the sending account',
    meaning:
      'QQ Mail sends nothing for this account at the moment. The address in `from` is not the reason.',
    causes: [
      'The account sent too much, or mail that looked like spam.',
      'QQ Mail suspects that somebody else uses it.',
    ],
    fixes: [
      'Log in to QQ Mail on the web and follow the request to unlock or verify the account.',
      'With Exmail, ask the administrator or Tencent support.',
      'Change the password, use a new authorization code (授权码) in `auth.pass`, and send more slowly.',
    ],
  },
};
