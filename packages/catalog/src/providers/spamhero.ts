import type { Speaker } from '../types.ts';

/** SpamHero. Recognised by host and name only. */
export const spamhero = {
  name: 'SpamHero',
  hosts: ['.spamhero.com'],
  signature: ['spamhero com'],
  wordings: {},
} as const satisfies Speaker;
