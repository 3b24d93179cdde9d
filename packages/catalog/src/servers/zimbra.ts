import type { Speaker } from '../types.ts';

/** Zimbra: LMTP and the policies it adds to its Postfix; Postfix's own texts are in postfix.ts. */
export const zimbra = {
  name: 'Zimbra',
  wordings: {
    'zimbra-mailbox-unavailable': {
      category: 'mailbox-not-found',
      says: ['no such account @', 'account no such account'],
      row: 'X.1.1',
      samples: ['account.NO_SUCH_ACCOUNT: no such account: user@example.com'],
      sources: ['https://github.com/Zimbra/zm-mailbox'],
    },
    'zimbra-over-quota': {
      category: 'mailbox-full',
      says: ['mailbox exceeded quota', 'mail quota exceeded mailbox exceeded quota'],
      row: 'X.2.2',
      samples: ['mail.QUOTA_EXCEEDED: mailbox exceeded quota'],
      sources: ['https://github.com/Zimbra/zm-mailbox'],
    },
    'zimbra-send-failed': {
      category: 'recipient-refused',
      action: 'fix-recipient',
      retry: 'after-fix',
      says: ['send aborted address failure', 'send partial address failure'],
      samples: ['mail.SEND_ABORTED_ADDRESS_FAILURE: one or more invalid addresses'],
      sources: ['https://github.com/Zimbra/zm-mailbox'],
    },
  },
} as const satisfies Speaker;
