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
  'cox-temporary-block': {
    title: 'Cox blocks the IP address for up to a day',
    meaning:
      'Cox saw behaviour typical of spam from the sending IP address and refuses its mail for at most 24 hours. The block ends by itself, so no removal has to be asked for.',
    causes: [
      'Spam or a sudden burst of mail came from the IP address.',
      'Many recipients at Cox do not exist or complained.',
      'Somebody else sends from the same IP address.',
    ],
    fixes: [
      'Hold the mail for Cox, and send it again after a day, more slowly.',
      'Look in your log for the account, form or list that caused it, and stop it.',
      'If the block comes back, send through an established submission service.',
    ],
  },
};
