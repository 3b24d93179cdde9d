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
  'exchange-server-submit-denied': {
    title: 'This account may not submit mail on this connector',
    meaning:
      'Exchange knows the account, but the Receive connector that you reached gives it no right to submit mail. The message was not judged.',
    causes: [
      'Exchange users are not among the permission groups of the connector.',
      'You reached a connector for servers, such as on port 25.',
    ],
    fixes: [
      'Use port 587 with `secure: false`, where the connector for clients listens.',
      'Ask the Exchange administrator to add your account or server to the permissions of the connector.',
      'Try another mailbox in `auth.user` to see whether the account is the reason.',
    ],
  },
  'exchange-server-external-client-ip': {
    title: 'The Exchange server blocks your IP address',
    meaning:
      'The Exchange server refuses the IP address that connected, because it is on its own block list or on a public one that it asks.',
    causes: [
      'An administrator there blocked the address.',
      'The sender reputation of Exchange blocked it for a while.',
      'A public block list names the address.',
    ],
    fixes: [
      'Ask the administrator of that server to take the address off the IP Block list.',
      'Look the address up in public block lists, and ask for removal where it is named.',
      'Send through a submission service on port 587 or 465 instead of delivering from this address.',
    ],
  },
  'exchange-server-insufficient-resources': {
    title: 'Exchange is short of resources',
    meaning:
      'The Exchange server takes no mail until it has enough disk space or memory again; it calls this back pressure. Your message was not judged.',
    causes: [
      'The disk with the queue database or its logs is nearly full.',
      'Memory is short, or too much mail is waiting.',
    ],
    fixes: [
      'Send the same message again after half an hour, with growing pauses.',
      'On your own server, free space on the disk of the queue database and look for back pressure in the event log.',
      'If it lasts for a day, tell the operator of the server.',
    ],
  },
};
