import type { barracuda as facts } from '../../providers/barracuda.ts';
import type { Messages } from '../../types.ts';

export const barracuda: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'barracuda-reputation': {
    title: 'Blocked by Barracuda reputation',
    meaning:
      'The Barracuda filter of the receiver rates the sending IP address, or one named in a Received header, as poor.',
    causes: [
      'Spam was seen from the IP address.',
      'The address is shared or had another user before.',
      'The filter reads older Received headers and blames the client behind your server.',
    ],
    fixes: [
      'Look the address up at Barracuda Central and ask for removal there.',
      'Compare the address in the reply with the one of your server: a foreign one is a matter for the receiver.',
      'Send through an authenticated submission service on port 587 or 465 instead of delivering from this IP address.',
    ],
  },
  'barracuda-recipient-blocked': {
    title: "Blocked by the recipient's Barracuda filter",
    meaning:
      'Barracuda Email Gateway Defense refused the message for this recipient by a rule, a filter or its rating; the reply does not say which.',
    causes: [
      'A rule of the receiving organization or user blocks the sender, the content or an attachment.',
      'SPF, DKIM or DMARC did not pass.',
      'A link or domain in the message has a poor rating.',
    ],
    fixes: [
      "Ask the recipient's administrator for the reason in their Barracuda message log.",
      'Test with a plain text message without links.',
      'Make SPF, DKIM and DMARC pass.',
    ],
  },
};
