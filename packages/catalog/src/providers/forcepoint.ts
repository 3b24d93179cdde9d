import type { Speaker } from '../types.ts';

/** Forcepoint Email Security Cloud, formerly Websense. Recognised by host and name only. */
export const forcepoint = {
  name: 'Forcepoint',
  hosts: ['.mailcontrol.com'],
  signature: ['mailcontrol com'],
  wordings: {},
} as const satisfies Speaker;
