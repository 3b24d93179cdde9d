import type { Speaker } from '../types.ts';

/** Wirtualna Polska: wp.pl, o2.pl and tlen.pl. */
export const wp = {
  name: 'WP and o2 (Poland)',
  hosts: ['wp.pl', 'o2.pl', 'tlen.pl', 'go2.pl'],
  signature: ['wp pl', 'o2 pl', 'pomoc wp pl'],
  wordings: {
    'wp-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'błąd (autoryzacji|uwierzytelnienia|logowania)',
        'błędny login lub hasło',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://pomoc.wp.pl/dlaczego-mam-problem-z-wysylaniem'],
    },
  },
} as const satisfies Speaker;

/** Onet and Interia. */
export const onet = {
  name: 'Onet and Interia (Poland)',
  hosts: ['onet.pl', 'onet.eu', 'op.pl', 'vp.pl', 'interia.pl', 'interia.eu', 'poczta.fm'],
  signature: [
    'onet pl',
    'interia pl',
    'poczta interia pl',
    'recipient doesnt want your mail',
    'recipient does not want your mail',
  ],
  wordings: {
    'onet-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'błąd (autoryzacji|uwierzytelnienia|logowania)',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://pomoc.poczta.interia.pl/'],
    },
    'onet-recipient-refused': {
      category: 'recipient-refused',
      says: ['recipient does not want your mail'],
      samples: ["550 5.7.1 Recipient doesn't want your mail"],
      sources: [
        'https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600',
      ],
    },
    'onet-spf-failed': {
      category: 'sender-auth-failed',
      says: ['spf … is not allowed to send mail from', 'spf host … is not allowed to send mail'],
      samples: [
        '550 5.7.0 [SPF] mail.example.com (192.0.2.1) is not allowed to send mail from example.com',
      ],
      sources: [
        'https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600',
      ],
    },
    'onet-account-missing': {
      category: 'mailbox-not-found',
      says: ['account not found'],
      when: { provider: true },
      samples: ['550 5.1.1 Account not found'],
      row: 'X.1.1',
      sources: [
        'https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600',
      ],
    },
  },
} as const satisfies Speaker;
