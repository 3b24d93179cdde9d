import type { Speaker } from '../types.ts';

/** NTT docomo. */
export const docomo = {
  name: 'NTT docomo',
  hosts: ['docomo.ne.jp', 'spmode.ne.jp'],
  signature: ['docomo ne jp', 'spmode ne jp'],
  wordings: {
    'docomo-unknown-user': {
      category: 'mailbox-not-found',
      says: ['unknown user'],
      when: { provider: true },
      samples: ['550 Unknown user user@example.com'],
      sources: ['https://www.docomo.ne.jp/service/docomo_mail/'],
    },
  },
} as const satisfies Speaker;

/** au (KDDI). */
export const au = {
  name: 'au (KDDI)',
  hosts: ['au.com', 'ezweb.ne.jp', 'auone.jp', 'dion.ne.jp'],
  signature: ['ezweb ne jp', 'auone jp', 'au com'],
  wordings: {
    'au-unknown-user': {
      category: 'mailbox-not-found',
      says: ['user unknown', 'unknown user'],
      when: { provider: true },
      samples: ['550 <user@example.com>: User unknown'],
      row: 'docomo-unknown-user',
      sources: ['https://www.au.com/mobile/service/email/'],
    },
  },
} as const satisfies Speaker;

/** SoftBank and Y!mobile. */
export const softbank = {
  name: 'SoftBank',
  hosts: ['softbank.jp', 'softbank.ne.jp', 'i.softbank.jp', 'vodafone.ne.jp', 'ymobile.ne.jp'],
  signature: ['softbank jp', 'softbank ne jp', 'vodafone ne jp', 'ymobile ne jp'],
  wordings: {
    'softbank-unknown-user': {
      category: 'mailbox-not-found',
      says: ['invalid recipient'],
      when: { provider: true },
      samples: ['550 Invalid recipient: <user@example.com>'],
      row: 'X.1.1',
      sources: ['https://www.softbank.jp/mobile/service/mail/'],
    },
  },
} as const satisfies Speaker;
