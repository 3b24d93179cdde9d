import type { Speaker } from '../types.ts';

/** MDaemon Email Server. */
export const mdaemon = {
  name: 'MDaemon',
  wordings: {
    'mdaemon-recipient-unknown': {
      category: 'mailbox-not-found',
      says: ['@ recipient unknown', 'recipient unknown'],
      row: 'X.1.1',
      samples: [
        '550 5.1.1 <user@example.com>, Recipient unknown',
        '550 <user@example.com>, Recipient unknown',
      ],
      sources: ['https://help.mdaemon.com/mdaemon/en/'],
    },
    'mdaemon-looks-like-spam': {
      category: 'spam-rejected',
      says: ['sorry message looks like spam to me', 'message looks like spam to me'],
      samples: [
        '554 Sorry, message looks like SPAM to me',
        '554 5.7.0 Sorry, message looks like SPAM to me',
      ],
      sources: ['https://help.mdaemon.com/mdaemon/en/spam-filter_spam-filtering.html'],
    },
    'mdaemon-greylisting': {
      category: 'greylisted',
      says: ['greylisting enabled try again in'],
      samples: ['451 4.7.1 Greylisting enabled, try again in 15 minutes'],
      sources: ['https://help.mdaemon.com/mdaemon/en/security_greylisting.html'],
    },
  },
} as const satisfies Speaker;
