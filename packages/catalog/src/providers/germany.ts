import type { Speaker } from '../types.ts';

/** Deutsche Telekom's mail (t-online.de, magenta.de). */
export const tOnline = {
  name: 'T-Online (Telekom)',
  hosts: ['t-online.de', 'magenta.de', 'telekom.de'],
  signature: ['t online de', 'rx t online de', 'a problem occurred ask your postmaster for help'],
  wordings: {
    't-online-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'authentifizierung fehlgeschlagen',
        'passwort … falsch',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://www.telekom.de/hilfe/apps-dienste/e-mail/programme'],
    },
    't-online-ip-not-known': {
      category: 'reputation-blocked',
      says: [
        'a problem occurred ask your postmaster for help or to contact',
        'ask your postmaster for help or to contact',
        'a problem occurred … to clarify',
        'ip … a problem occurred',
      ],
      samples: [
        '554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact user@example.com to clarify.)',
      ],
      sources: ['https://postmaster.t-online.de/'],
    },
    't-online-spam-rejected': {
      category: 'spam-rejected',
      says: ['message considered as spam or virus rejected', 'considered as spam or virus'],
      samples: [
        '550-5.7.0 Message considered as spam or virus, rejected\n550 5.7.0 Your IP: 192.0.2.1',
      ],
      sources: ['https://postmaster.t-online.de/'],
    },
  },
} as const satisfies Speaker;

/** Strato. */
export const strato = {
  name: 'Strato',
  hosts: ['strato.de', 'strato.com', 'rzone.de'],
  signature: ['strato de', 'rzone de', 'strato'],
  wordings: {
    'strato-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'incorrect username or password',
        'wrong user password',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://www.strato.de/faq/mail/'],
    },
    'strato-policy': {
      category: 'spam-rejected',
      says: ['refused by local policy no spam please', 'refused by local policy'],
      samples: [
        '550 5.7.1 Refused by local policy. No SPAM please! (B-EX 149)',
        '554 5.7.1 Refused by local policy (B-URL)',
      ],
      sources: ['https://www.strato.de/faq/mail/'],
    },
  },
} as const satisfies Speaker;
