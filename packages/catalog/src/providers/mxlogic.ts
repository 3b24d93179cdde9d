import type { Speaker } from '../types.ts';

/** McAfee SaaS Email Protection, formerly MX Logic: withdrawn years ago, its replies live on in logs. */
export const mxlogic = {
  name: 'McAfee SaaS Email Protection',
  hosts: ['.mxlogic.net'],
  signature: ['mxlogic net'],
  wordings: {
    'mxlogic-denied': {
      category: 'policy-rejected',
      says: ['denied … mxlogic net', 'denied … mxlogic net mode normal'],
      samples: ['554 Denied [abc123.0.123.00-1234.567.p01c11m001.mxlogic.net] (Mode: normal)'],
      sources: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3'],
    },
  },
} as const satisfies Speaker;
