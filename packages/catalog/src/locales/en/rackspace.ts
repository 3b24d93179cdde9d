import type { rackspace as facts } from '../../providers/rackspace.ts';
import type { Messages } from '../../types.ts';

export const rackspace: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'rackspace-spam-throttled': {
    title: 'Slowed down because of spam from your server',
    meaning:
      'Rackspace saw too much spam from the server that delivers your mail, and puts off what that server sends for a while. This message is not the reason.',
    causes: [
      'An account, form or machine behind the IP address is being abused.',
      'You share the IP address with others who send spam.',
      'Recipients report your messages as spam.',
    ],
    fixes: [
      'Look in the logs for mail that you did not mean to send, and stop it.',
      'Send again later, with growing waits.',
      'If it goes on, have the operator of the IP address contact Rackspace.',
    ],
  },
};
