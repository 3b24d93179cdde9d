import type { exchangeServer as facts } from '../../servers/exchange-server.ts';
import type { Messages } from '../../types.ts';

export const exchangeServer: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'exchange-server-sender-denied': {
    title: 'The recipient’s server blocks this sender',
    meaning:
      'A sender filter on the Exchange server of the recipient refuses the sender address or its domain.',
    causes: [
      'The address or its domain is on the list of blocked senders there.',
      'The filter refuses messages with an empty sender.',
    ],
    fixes: [
      'Ask the administrator of the recipient to remove the entry from the sender filter.',
      'Make sure that `from` and `envelope.from` are the address that you mean to send with.',
    ],
  },
};
