import type { powermta as facts } from '../../servers/powermta.ts';
import type { Messages } from '../../types.ts';

export const powermta: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'powermta-relaying-issues': {
    title: 'The next server refused to pass the message on',
    meaning:
      'PowerMTA had taken the message, and a server after it would not accept mail for that recipient. Your own login is not the matter.',
    causes: [
      "The MX record of the recipient's domain names a server that does not serve the domain.",
      'A route in PowerMTA sends the domain to the wrong host.',
    ],
    fixes: [
      "Compare the MX record of the recipient's domain with the server that the report names.",
      'Tell the administrator of that domain, or correct the route.',
    ],
  },
};
