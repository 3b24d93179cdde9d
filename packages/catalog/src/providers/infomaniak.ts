import type { Speaker } from '../types.ts';

/** Infomaniak (ik.me, kMail). */
export const infomaniak = {
  name: 'Infomaniak',
  hosts: ['infomaniak.com', 'infomaniak.ch', 'ik.me', 'ikmail.com', 'etik.com'],
  signature: ['infomaniak com', 'infomaniak ch', 'infomaniak'],
  wordings: {
    'infomaniak-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        'error authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'invalid login or password',
      ],
      when: { provider: true },
      samples: ['535 5.7.0 Invalid login or password'],
      related: ['535', 'EAUTH'],
      sources: ['https://www.infomaniak.com/en/support/faq/admin2/mail-service'],
    },
  },
} as const satisfies Speaker;
