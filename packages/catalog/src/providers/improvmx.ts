import type { Speaker } from '../types.ts';

/** ImprovMX. Recognised by host and name only. */
export const improvmx = {
  name: 'ImprovMX',
  hosts: ['.improvmx.com'],
  signature: ['improvmx com'],
  wordings: {},
} as const satisfies Speaker;
