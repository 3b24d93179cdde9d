import type { Speaker } from '../types.ts';

/** AppRiver SecureTide. Recognised by host and name only. */
export const appriver = {
  name: 'AppRiver',
  hosts: ['.arsmtp.com'],
  signature: ['arsmtp com', 'appriver com'],
  wordings: {},
} as const satisfies Speaker;
