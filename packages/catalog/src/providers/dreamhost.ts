import type { Speaker } from '../types.ts';

/** DreamHost. */
export const dreamhost = {
  name: 'DreamHost',
  hosts: ['dreamhost.com'],
  signature: ['dreamhost com', 'dreamhost'],
  wordings: {
    'dreamhost-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        'error authentication failed',
        'invalid {credentials}',
        '{login} failed',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed: authentication failure'],
      related: ['535', 'EAUTH'],
      sources: [
        'https://help.dreamhost.com/hc/en-us/articles/214918038-Email-client-configuration-overview',
      ],
    },
    'dreamhost-quota': {
      category: 'sending-limit-exceeded',
      says: [
        'smtp quota',
        'smtp quota exceeded',
        '(hourly|sending|recipient) … (limit|quota)',
        'limit {exceeded}',
        'quota {exceeded}',
      ],
      when: { provider: true },
      samples: ['451 4.7.1 SMTP quota exceeded'],
      sources: ['https://help.dreamhost.com/hc/en-us/articles/215730437-SMTP-quota'],
    },
    'dreamhost-from-not-owned': {
      category: 'sender-rejected',
      says: [
        'sender address rejected',
        'not owned by user',
        'sender domain … not (hosted|allowed)',
      ],
      when: { provider: true },
      samples: [
        '553 5.7.1 <user@example.com>: Sender address rejected: not owned by user user2@example.com',
      ],
      sources: [
        'https://help.dreamhost.com/hc/en-us/articles/360031174411-Sender-Domain-Policy-and-Spoofing',
      ],
    },
  },
} as const satisfies Speaker;
