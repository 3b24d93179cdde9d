import type { Speaker } from '../types.ts';

/** Sophos Email. No refusal of its own could be verified; it is recognised by host and name only. */
export const sophos = {
  name: 'Sophos',
  hosts: ['.hydra.sophos.com'],
  signature: ['hydra sophos com', 'sophos com security'],
  wordings: {},
} as const satisfies Speaker;
