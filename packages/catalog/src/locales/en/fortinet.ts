import type { fortinet as facts } from '../../providers/fortinet.ts';
import type { Messages } from '../../types.ts';

export const fortinet: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'fortinet-content': {
    title: 'A link in the message is on a block list',
    meaning:
      'The filter knows a web address in the message as harmful or used in spam. It is not about the sending server.',
    causes: [
      'A linked site was hacked or is used in spam.',
      'A link shortener or a tracking domain is listed.',
      'User content or a quoted mail brought the link along.',
    ],
    fixes: [
      'Look for a domain in the reply, or check every domain in text, HTML and signature.',
      'Remove the link, or link from your own domain.',
      'If the domain is yours, clean the site and ask the operator of the list for removal.',
    ],
  },
};
