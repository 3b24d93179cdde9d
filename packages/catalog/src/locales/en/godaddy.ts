import type { godaddy as facts } from '../../providers/godaddy.ts';
import type { Messages } from '../../types.ts';

export const godaddy: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'godaddy-bad-credentials': {
    title: 'GoDaddy refused the login',
    meaning: 'The mailbox is not known at this host, or its password is wrong.',
    causes: [
      'The mailbox is at Microsoft 365 from GoDaddy, which has another host.',
      '`auth.user` is not the full address.',
      'The password is that of the GoDaddy account instead of the mailbox.',
    ],
    fixes: [
      'Look in the product list which mail product the address has, and use its `host`.',
      'Put the full address into `auth.user` and set a new mailbox password.',
      'Use port 465 with `secure: true`.',
    ],
  },
  'godaddy-sending-limit': {
    title: 'The 24-hour sending limit at GoDaddy is reached',
    meaning:
      'GoDaddy counts every recipient as a relay, and the mailbox has used up its relays for this day.',
    causes: [
      'Bulk or automated mail goes through the mailbox.',
      'Each address in `to`, `cc` and `bcc` counts.',
      'Somebody else knows the password.',
    ],
    fixes: [
      'Wait until the quota is reset, at most 24 hours.',
      'Raise the limit where the plan allows it.',
      'Use a transactional service for application mail.',
    ],
  },
};
