import type { Speaker } from '../types.ts';

/** Vade (Hornetsecurity), the filter of many access providers: every refusal carries a number that its postmaster pages explain. */
export const vade = {
  name: 'Vade',
  signature: ['vadesecure com', 'oxsus0001'],
  wordings: {
    'vade-threat-list': {
      category: 'reputation-blocked',
      says: ['oxsus0001 101', 'connection refused oxsus0001 101', 'sendertool vadesecure com'],
      samples: ['550 5.7.1 Connection refused - OXSUS0001_101'],
      sources: ['https://postmaster-oxsus.vadesecure.com/'],
    },
    'vade-backend-busy': {
      category: 'server-error',
      says: ['oxsus0001 102', 'connection deferred oxsus0001 102'],
      samples: ['421 4.2.1 Connection deferred - OXSUS0001_102'],
      sources: ['https://postmaster-oxsus.vadesecure.com/'],
    },
    'vade-no-ptr': {
      category: 'bad-helo-or-ptr',
      says: ['oxsus0001 105', 'connection refused oxsus0001 105'],
      row: 'X.7.25',
      samples: ['550 5.7.1 Connection refused - OXSUS0001_105'],
      sources: ['https://postmaster-oxsus.vadesecure.com/'],
    },
    'vade-rate-limit': {
      category: 'rate-limited',
      says: ['oxsus0001 (110|136|139|140)', 'connection refused oxsus0001 (110|136|139|140)'],
      samples: [
        '421 4.2.1 Connection refused - OXSUS0001_110',
        '421 4.2.1 Connection refused - OXSUS0001_139',
      ],
      sources: ['https://postmaster-oxsus.vadesecure.com/'],
    },
    'vade-unknown-recipient': {
      category: 'mailbox-not-found',
      says: ['oxsus0001 403', 'connection refused oxsus0001 403'],
      samples: ['550 5.7.1 Connection refused - OXSUS0001_403'],
      sources: ['https://postmaster-oxsus.vadesecure.com/'],
    },
  },
} as const satisfies Speaker;
