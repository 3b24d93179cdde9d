import type { Speaker } from '../types.ts';

/** Trend Micro Email Reputation Services and Email Security (hosted). */
export const trendMicro = {
  name: 'Trend Micro',
  hosts: ['.hes.trendmicro.com', '.tmes.trendmicro.com', '.tmes.trendmicro.eu'],
  signature: ['trendmicro com', 'trend micro', 'mail abuse com'],
  wordings: {
    'trend-micro-email-reputation': {
      category: 'reputation-blocked',
      says: [
        'recipient address rejected ers (customized|custom|dul|block)',
        'trend micro email reputation (service|database)',
        'blocked using trend micro (email reputation|rbl)',
        'blocked using … mail abuse com',
        'recipient address rejected ers (rbl|qil)',
        'mail abuse com cgi bin lookup',
      ],
      samples: [
        '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using Trend Micro RBL+. Please see http://www.mail-abuse.com/cgi-bin/lookup?ip_address=192.0.2.1',
        '550 5.7.1 <user@example.com>: Recipient address rejected: ERS-RBL.',
      ],
      sources: ['https://servicecentral.trendmicro.com/ers/'],
    },
    'trend-micro-email-reputation-later': {
      category: 'reputation-blocked',
      says: [
        'deferred using trend micro email reputation (service|database)',
        'recipient address rejected ers qil',
      ],
      when: { class: 4 },
      retry: 'later',
      samples: [
        '450 4.7.1 Mail from 192.0.2.1 deferred using Trend Micro Email Reputation database. Please see http://www.mail-abuse.com/cgi-bin/lookup?192.0.2.1',
      ],
      sources: ['https://servicecentral.trendmicro.com/ers/'],
    },
  },
} as const satisfies Speaker;
