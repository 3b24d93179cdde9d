import type { Speaker } from '../types.ts';

/** Securence. Recognised by host and name only. */
export const securence = {
  name: 'Securence',
  hosts: ['.securence.com'],
  signature: ['securence com'],
  wordings: {},
} as const satisfies Speaker;
