import type { Speaker } from '../types.ts';

/** Ipswitch (Progress) IMail Server. */
export const imail = {
  name: 'IMail Server',
  wordings: {
    'imail-not-local-host': {
      category: 'relay-denied',
      says: ['not local host … not a gateway'],
      samples: ['550 not local host example.com, not a gateway'],
      sources: ['https://docs.progress.com/category/imail-server'],
    },
    'imail-bogus-mail-from': {
      category: 'sender-rejected',
      says: ['bogus mail from'],
      row: 'X.1.7',
      samples: ['501 bogus mail from'],
      sources: ['https://docs.progress.com/category/imail-server'],
    },
    'imail-mailbox-size': {
      category: 'mailbox-full',
      says: ['user mailbox exceeds allowed size'],
      row: 'X.2.2',
      samples: ['552 user mailbox exceeds allowed size'],
      sources: ['https://docs.progress.com/category/imail-server'],
    },
  },
} as const satisfies Speaker;
