import type { cox as facts } from '../../providers/united-states.ts';
import type { Messages } from '../../types.ts';

export const cox: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'cox-sender-domain': {
    title: 'Cox could not authenticate the sender domain',
    meaning:
      'The message failed the checks that Cox makes against the SPF or DKIM settings of the domain in the sender address.',
    causes: [
      'The SPF record of the domain does not name the server that sent the message.',
      'The message has no DKIM signature of the domain, or one that does not verify.',
    ],
    fixes: [
      'Send through a service that is in the SPF record of the sender domain, or add it there.',
      'Have messages signed with DKIM for the domain in `from`.',
      'Send a message to a mailbox whose headers you can read, and look at `Authentication-Results`.',
    ],
  },
};
