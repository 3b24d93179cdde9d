import type { Speaker } from '../types.ts';

/** Hornetsecurity, formerly antispameurope. Recognised by host and name only. */
export const hornetsecurity = {
  name: 'Hornetsecurity',
  hosts: ['.hornetsecurity.com', '.antispameurope.com'],
  signature: ['hornetsecurity com', 'antispameurope'],
  wordings: {},
} as const satisfies Speaker;
