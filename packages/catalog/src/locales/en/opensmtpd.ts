import type { opensmtpd as facts } from '../../servers/opensmtpd.ts';
import type { Messages } from '../../types.ts';

export const opensmtpd: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'opensmtpd-invalid-recipient': {
    title: 'OpenSMTPD does not take mail for this recipient',
    meaning:
      'No rule of the server fits this recipient for this client, or there is no such user. Both get the same reply, so a missing login looks like an unknown address.',
    causes: [
      'The recipient is elsewhere, and the session is not logged in.',
      'The user does not exist on this server.',
      'The address is on a list that a rule of the server rejects.',
    ],
    fixes: [
      'If addresses of other domains fail, set `auth.user` and `auth.pass`, on port 587 or 465.',
      'If the recipient is local, compare the address with its source.',
      'On your own server, check that a `match` rule lets your client send anywhere.',
    ],
  },
};
