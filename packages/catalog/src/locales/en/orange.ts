import type { orange as facts } from '../../providers/orange.ts';
import type { Messages } from '../../types.ts';

export const orange: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'orange-bad-credentials': {
    title: 'Orange refused the login',
    meaning: 'User name and password do not fit the mailbox.',
    causes: [
      '`auth.user` is not the full address of the mailbox.',
      'The password was changed, or is that of another service.',
      'Access by mail programs is closed for this mailbox.',
    ],
    fixes: [
      'Sign in to the webmail with the same values to check them.',
      'Use port 465 with `secure: true` and the full address in `auth.user`.',
    ],
  },
  'orange-login-refused': {
    title: 'Orange refused the login',
    meaning: 'User name and password do not fit the mailbox.',
    causes: [
      '`auth.user` is not the full address of the mailbox.',
      'The password was changed, or is that of another service.',
      'Access by mail programs is closed for this mailbox.',
    ],
    fixes: [
      'Sign in to the webmail with the same values to check them.',
      'Use port 465 with `secure: true` and the full address in `auth.user`.',
    ],
  },
  'orange-sender-invalid': {
    title: 'Orange refused the sender',
    meaning:
      'The envelope sender is not accepted: it has a bad form, its domain does not exist, or the login may not use it.',
    causes: [
      '`from` or `envelope.from` differs from the mailbox in `auth.user`.',
      'The domain of the sender has no DNS records.',
    ],
    fixes: [
      'Set `from` to the address of the mailbox.',
      'Remove `envelope.from`, and check the DNS of a domain of your own.',
    ],
  },
  'orange-too-many-connections': {
    title: 'Too many connections to Orange at once',
    meaning:
      'Orange allows only a few parallel connections from one address, fewer when its reputation is poor.',
    causes: ['The pool opens too many connections.', 'Several processes send at the same time.'],
    fixes: [
      'Set `pool: true` and `maxConnections: 1` or 2.',
      'Add a `rateLimit` and try again after some minutes.',
    ],
  },
  'orange-service-refused': {
    title: 'Orange refuses mail from this address for now',
    meaning:
      'Orange holds back mail from this IP address because of its volume or reputation. It may pass later.',
    causes: ['Too much mail in a short time.', 'Complaints, unknown recipients or a new address.'],
    fixes: [
      'Stop for some hours, then send more slowly.',
      'Clean the list, and check SPF, DKIM and reverse DNS.',
    ],
  },
};
