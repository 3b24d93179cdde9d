import type { Speaker } from '../types.ts';

/** GroupWise Internet Agent (GWIA). */
export const groupwise = {
  name: 'GroupWise',
  wordings: {
    'groupwise-no-such-recipient': {
      category: 'mailbox-not-found',
      says: ['no such recipient'],
      row: 'X.1.1',
      samples: ['550 No such recipient'],
      sources: [
        'https://www.novell.com/documentation/groupwise18/gw18_guide_admin/data/adm_gwia.html',
      ],
    },
    'groupwise-tcp-error': {
      category: 'network-error',
      says: ['tcp (read|write|connection) error'],
      row: 'postfix-connect-failed',
      samples: ['420 TCP write error (transmitting message)'],
      sources: [
        'https://www.novell.com/documentation/groupwise18/gw18_guide_admin/data/adm_gwia.html',
      ],
    },
    'groupwise-mx-lookup': {
      category: 'dns-failure',
      says: ['mx lookup failure'],
      row: 'postfix-name-service-try-again',
      samples: ['450 MX lookup failure'],
      sources: [
        'https://www.novell.com/documentation/groupwise18/gw18_guide_admin/data/adm_gwia.html',
      ],
    },
    'groupwise-host-down': {
      category: 'network-error',
      says: ['host down'],
      row: 'postfix-connect-failed',
      samples: ['450 Host down'],
      sources: [
        'https://www.novell.com/documentation/groupwise18/gw18_guide_admin/data/adm_gwia.html',
      ],
    },
  },
} as const satisfies Speaker;
