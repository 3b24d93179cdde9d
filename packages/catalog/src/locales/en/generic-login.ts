import type { genericLogin as facts } from '../../servers/generic-login.ts';
import type { Messages } from '../../types.ts';

export const genericLogin: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'generic-login-attempts': {
    title: 'Too many failed logins',
    meaning:
      'Several logins failed before, and the server takes no more attempts for now. The present password may not even have been checked.',
    causes: [
      'A wrong `auth.user` or `auth.pass` is tried again and again by a loop, a queue or several processes.',
      'An old process still runs with an old password.',
      'Somebody else behind the same IP address tries passwords.',
    ],
    fixes: [
      'Stop sending, and wait: attempts in between may prolong the block.',
      'Correct `auth.user` and `auth.pass`, then test once with `verify()`.',
      'Use one transporter with `pool: true`, so that not every message logs in anew.',
    ],
  },
};
