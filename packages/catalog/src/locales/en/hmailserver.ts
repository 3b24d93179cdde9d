import type { hmailserver as facts } from '../../servers/hmailserver.ts';
import type { Messages } from '../../types.ts';

export const hmailserver: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'hmailserver-delivery-not-allowed': {
    title: 'hMailServer does not deliver this for you',
    meaning:
      'The IP range that your client belongs to may not send from this sender to this recipient. It is the relay rule of hMailServer.',
    causes: [
      '`from` is an address outside the server and the recipient is outside as well.',
      'The login is missing, so the client counts as external.',
    ],
    fixes: [
      'Send with a `from` of a domain that the server hosts, and log in with `auth`.',
      'On your own server, look at the deliveries that the IP range of the client allows.',
    ],
  },
};
