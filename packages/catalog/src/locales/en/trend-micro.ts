import type { trendMicro as facts } from '../../providers/trend-micro.ts';
import type { Messages } from '../../types.ts';

export const trendMicro: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'trend-micro-email-reputation': {
    title: 'Blocked by Trend Micro reputation',
    meaning:
      'The receiver asks Trend Micro Email Reputation Services about the sending IP address and got a hit.',
    causes: ['The address belongs to a dynamic range.', 'Spam came from the address.'],
    fixes: [
      'Look the address up at Trend Micro Email Reputation Services and ask for removal there.',
      'Send through an authenticated submission service on port 587 or 465 instead of delivering from this IP address.',
    ],
  },
};
