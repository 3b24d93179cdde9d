import type { sendmail as facts } from '../../servers/sendmail.ts';
import type { Messages } from '../../types.ts';

export const sendmail: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'sendmail-relaying-temporarily-denied': {
    title: 'No relaying while reverse DNS is unanswered',
    meaning:
      'sendmail does not host the domain of the recipient. It wanted the name of your IP address to see whether it may relay for you, and the lookup failed for now.',
    causes: [
      'There was no login, so only the name or address of the client counts.',
      'The name servers for the PTR record of your address do not answer, or the address is a private one.',
      '`host` is not the server that takes mail for this recipient.',
    ],
    fixes: [
      'Set `auth.user` and `auth.pass`, with port 587 or 465.',
      'Without a login, have the PTR record of your address repaired, or your address entered on the relay.',
      'Check `host`.',
    ],
  },
  'sendmail-not-accepting': {
    title: 'The server refuses this client at the greeting',
    meaning:
      'Sendmail refused the connection itself, before sender, recipient or message were known.',
    causes: [
      'The IP address or host name of the client is blocked there by a rule, a filter or a block list.',
      '`host` is an MX server, not the submission server of your provider.',
    ],
    fixes: [
      'Use the submission host of your provider in `host`, with port 587 or 465 and `auth`.',
      'If you deliver directly, check block lists and reverse DNS of the outgoing IP address.',
      'Ask the administrator of that server, with the IP address and the time.',
    ],
  },
};
