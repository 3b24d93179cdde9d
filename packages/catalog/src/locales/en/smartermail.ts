import type { smartermail as facts } from '../../servers/smartermail.ts';
import type { Messages } from '../../types.ts';

export const smartermail: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'smartermail-ip-blacklisted': {
    title: 'The block list of this server names your IP address',
    meaning:
      'The server keeps a block list of its own, and the connecting IP address or the name in its PTR record is on it. No public list can remove the entry.',
    causes: [
      'An administrator entered the address, or the server did so by itself after suspicious connections.',
      'Spam came from the address or its neighbours.',
    ],
    fixes: [
      'Ask the administrator of the server to remove the entry.',
      'Find out what was sent from the address before, and stop it.',
      'Send through a submission service on port 587 or 465 until then.',
    ],
  },
  'smartermail-spam-filter': {
    title: 'Refused by the sender checks of SmarterMail',
    meaning:
      'SmarterMail rated the connection and the sender as spam before it took the message. Text and links were not looked at.',
    causes: [
      'There was no login, so the checks for strangers applied.',
      'The IP address is on a block list or has no reverse DNS.',
      'SPF of the sender domain does not pass.',
    ],
    fixes: [
      "If it is your provider's server, set `auth.user` and `auth.pass` and use port 587 or 465.",
      'Check reverse DNS, SPF and block lists for the outgoing IP address.',
      'Ask the administrator which check decided.',
    ],
  },
};
