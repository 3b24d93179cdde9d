import type { Speaker } from '../types.ts';

/** Seznam Email (Czechia). */
export const seznam = {
  name: 'Seznam Email',
  hosts: ['seznam.cz', 'email.cz', 'post.cz', 'spoluzaci.cz'],
  signature: ['seznam cz', 'napoveda seznam cz', 'email cz'],
  wordings: {
    'seznam-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'incorrect username or password',
        'chybné (jméno|heslo)',
        'špatné (jméno|heslo|přihlašovací)',
        'nesprávné (jméno|heslo)',
        'přihlášení se nezdařilo',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://napoveda.seznam.cz/cz/email/imap-pop3-smtp/'],
    },
  },
} as const satisfies Speaker;
