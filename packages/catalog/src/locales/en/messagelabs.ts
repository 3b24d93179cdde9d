import type { messagelabs as facts } from '../../providers/messagelabs.ts';
import type { Messages } from '../../types.ts';

export const messagelabs: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'messagelabs-not-configured-relay': {
    title: 'Symantec Email Security does not relay for you',
    meaning:
      "The server takes mail for its customers' domains, and for others only from registered servers. Here neither the recipient's domain nor your IP address is registered.",
    causes: [
      'You send out through the service, and the IP address of your server is not entered.',
      "The MX record of the recipient's domain points here, but the domain is not set up.",
    ],
    fixes: [
      'Have the administrator of the service enter the public IP address of your server.',
      'If you deliver to that domain, report the wrong MX record to its administrator.',
      "Otherwise set `host` to your provider's server.",
    ],
  },
};
