import type { Speaker } from '../types.ts';

/** Retarus Email Security. Recognised by host and name only. */
export const retarus = {
  name: 'Retarus',
  hosts: ['.retarus.com'],
  signature: ['retarus com'],
  wordings: {},
} as const satisfies Speaker;
