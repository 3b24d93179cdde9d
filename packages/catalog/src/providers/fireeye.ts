import type { Speaker } from '../types.ts';

/** Trellix Email Security Cloud, formerly FireEye ETP: every refusal carries an ETP number. */
export const fireeye = {
  name: 'Trellix Email Security',
  hosts: ['.fireeyecloud.com', '.fireeyegov.com', '.trellix.com'],
  signature: [
    'etp100',
    'etp101',
    'etp102',
    'etp103',
    'etp104',
    'etp105',
    'etp106',
    'fireeyecloud com',
  ],
  wordings: {
    'fireeye-invalid-recipient': {
      category: 'mailbox-not-found',
      says: [
        '(etp100|etp101|etp102)',
        'invalid recipient (etp100|etp101|etp102)',
        '(etp100|etp101|etp102) invalid recipient',
      ],
      row: 'X.1.1',
      samples: ['550 5.1.1 ETP102 Invalid recipient'],
      sources: ['https://docs.trellix.com/data-and-email/docs/error-codes'],
    },
    'fireeye-recipient-check-later': {
      category: 'server-error',
      says: ['etp103', 'etp103 invalid recipient', 'invalid recipient etp103'],
      row: '4.1.1',
      samples: ['451 4.1.1 ETP103 Invalid recipient'],
      sources: ['https://docs.trellix.com/data-and-email/docs/error-codes'],
    },
    'fireeye-action-aborted': {
      category: 'server-error',
      says: ['etp106', 'etp106 requested action aborted'],
      samples: ['451 ETP106 Requested action aborted'],
      sources: ['https://docs.trellix.com/data-and-email/docs/error-codes'],
    },
    'fireeye-loop': {
      category: 'routing-error',
      says: ['etp104', 'etp104 routing loop detected'],
      row: 'X.4.6',
      samples: ['554 5.4.6 ETP104 Routing loop detected'],
      sources: ['https://docs.trellix.com/data-and-email/docs/error-codes'],
    },
    'fireeye-domain-mode': {
      category: 'domain-not-found',
      action: 'contact-recipient',
      retry: 'after-fix',
      says: ['etp105', 'etp105 invalid domain mode'],
      row: 'X.3.5',
      samples: ['550 ETP105 Invalid domain mode'],
      sources: ['https://docs.trellix.com/data-and-email/docs/error-codes'],
    },
  },
} as const satisfies Speaker;
