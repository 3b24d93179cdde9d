import type { Speaker } from '../types.ts';

/** Cloudmark Sender Intelligence, which many access providers ask. */
export const cloudmark = {
  name: 'Cloudmark',
  hosts: ['.cloudfilter.net'],
  signature: ['csi cloudmark com', 'cloudmark com'],
  wordings: {
    'cloudmark-sender-intelligence': {
      category: 'reputation-blocked',
      says: ['csi cloudmark com', 'blocked by cloudmark', 'cloudmark sender intelligence'],
      samples: ['550 5.7.1 Blocked - see https://csi.cloudmark.com/en/reset/?ip=192.0.2.1'],
      sources: ['https://csi.cloudmark.com/en/reset/'],
    },
  },
} as const satisfies Speaker;
