import type { Speaker } from '../types.ts';

/** Trustwave MailMarshal. Recognised by name only. */
export const trustwave = {
  name: 'Trustwave MailMarshal',
  signature: ['mailmarshal'],
  wordings: {},
} as const satisfies Speaker;
