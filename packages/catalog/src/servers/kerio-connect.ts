import type { Speaker } from '../types.ts';

/** Kerio Connect (GFI). */
export const kerioConnect = {
  name: 'Kerio Connect',
  wordings: {
    'kerio-connect-relaying-denied': {
      category: 'relay-denied',
      says: ['relaying to @ denied', 'relaying to @ denied authentication required'],
      samples: [
        '550 5.7.1 Relaying to <user@example.com> denied (authentication required)',
        '550 5.7.1 Relaying to <user@example.com> denied',
      ],
      sources: [
        'https://manuals.gfi.com/en/kerio/connect/content/server-configuration/security/configuring-smtp-server-1196.html',
      ],
    },
  },
} as const satisfies Speaker;
