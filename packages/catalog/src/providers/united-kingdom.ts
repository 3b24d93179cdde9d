import type { Speaker } from '../types.ts';

/** BT (btinternet.com, btopenworld.com, talk21.com). */
export const bt = {
  name: 'BT',
  hosts: ['btinternet.com', 'btopenworld.com', 'bt.com', 'btconnect.com', 'talk21.com'],
  signature: ['btinternet com', 'btopenworld com', 'btconnect com', 'talk21 com'],
  wordings: {
    'bt-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'incorrect authentication data',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://www.bt.com/help/email'],
    },
  },
} as const satisfies Speaker;

/** Virgin Media (ntlworld.com, blueyonder.co.uk). */
export const virgin = {
  name: 'Virgin Media',
  hosts: [
    'virginmedia.com',
    'ntlworld.com',
    'blueyonder.co.uk',
    'virgin.net',
    'mail.virginmedia.com',
  ],
  signature: ['virginmedia com', 'ntlworld com', 'blueyonder co uk', 'virgin net'],
  wordings: {
    'virgin-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'invalid login or password',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://www.virginmedia.com/help/email'],
    },
  },
} as const satisfies Speaker;

/** Sky, run by Yahoo. */
export const sky = {
  name: 'Sky',
  hosts: ['sky.com', 'tools.sky.com'],
  signature: ['tools sky com', 'sky com'],
  wordings: {
    'sky-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'username and password not accepted',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://www.sky.com/help/articles/sky-yahoo-mail'],
    },
  },
} as const satisfies Speaker;
