import type { Speaker } from '../types.ts';

/** Free (Iliad). */
export const freeFr = {
  name: 'Free',
  hosts: ['free.fr', 'freesbee.fr', 'libertysurf.fr', 'aliceadsl.fr'],
  signature: ['free fr', 'postmaster free fr', 'proxad net'],
  wordings: {
    'free-fr-bad-credentials': {
      category: 'auth-failed',
      says: [
        'error authentication failed authentication failure',
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed: authentication failure'],
      related: ['535', 'EAUTH'],
      sources: ['https://assistance.free.fr/'],
    },
    'free-fr-spam-rejected': {
      category: 'spam-rejected',
      says: ['spam detected'],
      when: { provider: true },
      samples: ['550 spam detected'],
      sources: ['https://postmaster.free.fr/'],
    },
    'free-fr-ip-blocked': {
      category: 'reputation-blocked',
      says: [
        'too many spams from your ip',
        'too many errors from your ip',
        'too many spams from your ip … postmaster free fr',
      ],
      retry: 'later',
      retryAfter: 86400,
      samples: [
        '550 Too many spams from your IP (192.0.2.1), please visit http://postmaster.free.fr/',
        '421 Too many errors from your ip (192.0.2.1), please visit http://postmaster.free.fr/',
      ],
      sources: ['https://postmaster.free.fr/'],
    },
  },
} as const satisfies Speaker;

/** laposte.net. Its tags start with `LPN`. */
export const laposte = {
  name: 'La Poste',
  hosts: ['laposte.net', 'laposte.fr'],
  signature: [
    'laposte net',
    'laposte fr',
    'lpn007',
    'lpn105',
    'lpn004',
    'lpn006',
    'lpn001',
    'lpn 104',
    'lpn 105',
    'lpn 510',
  ],
  wordings: {
    'laposte-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        'authentification incorrecte',
        '{login} failed',
        'invalid {credentials}',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://aide.laposte.net/'],
    },
    'laposte-auth-required': {
      category: 'auth-required',
      says: [
        'authentification requise authentication required … (lpn105|lpn007)',
        'authentification requise … lpn105',
      ],
      samples: ['550 5.5.0 Authentification requise. Authentication Required. LPN105_4'],
      row: '530',
      sources: ['https://aide.laposte.net/'],
    },
    'laposte-spam-rejected': {
      category: 'spam-rejected',
      says: [
        'service refuse veuillez essayer plus tard … lpn007 510',
        'mail rejete … (lpn007|lpn105)',
      ],
      samples: [
        '550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN007_510',
      ],
      sources: ['https://postmaster.laposte.net/'],
    },
    'laposte-ip-blocked': {
      category: 'reputation-blocked',
      says: ['service refuse veuillez essayer plus tard … (lpn007 401|lpn007 400|lpn007 403)'],
      samples: [
        '550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN007_401',
      ],
      sources: ['https://postmaster.laposte.net/'],
    },
    'laposte-rate-limited': {
      category: 'rate-limited',
      says: [
        'trop de connexions veuillez verifier votre configuration … (lpn007|lpn004|lpn105)',
        'lpn007 405',
        'lpn004 104',
      ],
      samples: [
        '421 4.7.0 Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. LPN007_405',
      ],
      sources: ['https://postmaster.laposte.net/'],
    },
  },
} as const satisfies Speaker;
