import type { Speaker } from '../types.ts';

/** Forward Email. */
export const forwardEmail = {
  name: 'Forward Email',
  hosts: ['.forwardemail.net'],
  signature: ['forwardemail net'],
  wordings: {
    'forward-email-denylisted': {
      category: 'reputation-blocked',
      says: ['is denylisted by … forwardemail net', 'forwardemail net denylist'],
      samples: [
        '554 example.com is denylisted by https://forwardemail.net ; To request removal, you must visit https://forwardemail.net/denylist?q=example.com ;',
      ],
      sources: ['https://forwardemail.net/en/faq'],
    },
  },
} as const satisfies Speaker;
