import type { Speaker } from '../types.ts';

/** MailRoute. Recognised by host and name only. */
export const mailroute = {
  name: 'MailRoute',
  hosts: ['.mailroute.net'],
  signature: ['mailroute net'],
  wordings: {},
} as const satisfies Speaker;
