import type { exim as facts } from '../../servers/exim.ts';
import type { Messages } from '../../types.ts';

export const exim: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'exim-retry-timeout': {
    title: 'Exim gave up after failing for too long',
    meaning:
      'The recipient’s servers have failed for longer than Exim keeps trying. A new message can come back at once, without an attempt of its own.',
    causes: [
      'The servers of the recipient’s domain are down or cannot be reached.',
      'They put every message off.',
      'A firewall or a block stands between the relay and those servers.',
    ],
    fixes: [
      'Look in the log of the relay for the last failure with that domain, and act on that.',
      'Check the MX record of the recipient’s domain, and whether its servers answer on port 25.',
      'Send again only after the reason is gone.',
    ],
  },
};
