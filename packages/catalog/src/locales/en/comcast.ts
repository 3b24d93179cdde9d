import type { comcast as facts } from '../../providers/united-states.ts';
import type { Messages } from '../../types.ts';

export const comcast: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'comcast-residential-ip': {
    title: 'No direct mail from home or dynamic addresses',
    meaning:
      'The receiving server takes your IP address for one of a home or dynamic connection and accepts no mail from those directly. It is no accusation of spam.',
    causes: [
      'The application delivers straight to the MX host from a home, office or cloud connection.',
      'A fixed address has no PTR record, or one that looks like a dynamic name.',
    ],
    fixes: [
      'Set `host` to the submission server of your provider, with `auth`, on port 587 or 465.',
      'For a mail server with a fixed address, have its owner set a PTR record with a name in your own domain.',
      'Then ask the receiver to lift the block.',
    ],
  },
};
