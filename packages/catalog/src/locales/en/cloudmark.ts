import type { cloudmark as facts } from '../../providers/cloudmark.ts';
import type { Messages } from '../../types.ts';

export const cloudmark: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'cloudmark-sender-intelligence': {
    title: 'Blocked by Cloudmark Sender Intelligence',
    meaning:
      'The receiver asks Cloudmark about the sending IP address, which has a poor rating there. Several large access providers do.',
    causes: [
      'Spam or many unknown recipients from this IP address.',
      'A shared address with a bad neighbour.',
    ],
    fixes: [
      'Ask for a reset of the address on the Cloudmark page that the reply links to.',
      'Stop the cause first, or the rating returns.',
      'Send through an authenticated submission service on port 587 or 465 instead of delivering from this IP address.',
    ],
  },
};
