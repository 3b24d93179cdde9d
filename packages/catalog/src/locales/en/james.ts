import type { james as facts } from '../../servers/james.ts';
import type { Messages } from '../../types.ts';

export const james: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'james-greylisted': {
    title: 'Put off on first contact (James)',
    meaning:
      'The server does not know this IP address, sender and recipient together yet. It wants a second attempt after a waiting time, by default one hour.',
    causes: [
      'It is the first contact.',
      'The attempt came before the waiting time was over.',
      'The attempts come from changing IP addresses.',
    ],
    fixes: [
      'Send the same message again after an hour, and within four hours of the first attempt.',
      'Keep `from`, the recipient and the outgoing IP address the same.',
      'Use a queue with growing pauses, or a provider that queues for you.',
    ],
  },
  'james-dnsbl': {
    title: 'Listed IP address, and no login took place',
    meaning:
      'The IP address that connected is on a block list that this James server asks. Clients that log in are exempt from the check, and this session had no login.',
    causes: [
      'The transport has no `auth`, or the login was skipped.',
      'The address belongs to a home or cloud range, or spam came from it.',
      '`host` is the MX of the recipient, so a login is not possible.',
    ],
    fixes: [
      'On your own submission server, set `auth.user` and `auth.pass`, with port 587 or 465.',
      'If you deliver to somebody else, send through a submission service instead.',
      'Otherwise look the IP address up in public block lists.',
    ],
  },
};
