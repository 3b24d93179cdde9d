import type { proofpoint as facts } from '../../providers/proofpoint.ts';
import type { Messages } from '../../types.ts';

export const proofpoint: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'proofpoint-dynamic-reputation': {
    title: 'Blocked by Proofpoint reputation',
    meaning:
      'Proofpoint rates the sending IP address as bad at the moment and the receiver refuses mail from it. The rating is about the address, not about this message.',
    causes: [
      'Spam or a sudden burst came from this IP address.',
      'The address had an earlier user, or is shared.',
      'A form or account of yours is abused.',
    ],
    fixes: [
      'Look the IP address up on the Proofpoint IP check page and ask for review there.',
      'Stop the cause first: abuse, old lists, missing PTR record.',
      'Send through an authenticated submission service on port 587 or 465 instead of delivering from this IP address.',
    ],
  },
  'proofpoint-dmarc': {
    title: 'Refused by Proofpoint: your own DMARC policy',
    meaning:
      'The message failed DMARC and the policy that the From domain publishes asks for rejection. Proofpoint did what the domain owner wishes.',
    causes: [
      'The service that sends is not in the SPF record of the From domain and does not sign with its DKIM key.',
      'SPF or DKIM pass for another domain than the one in `from`.',
      'A forwarder changed the message.',
    ],
    fixes: [
      'Sign with DKIM for the domain of `from`, or use the `dkim` option of nodemailer.',
      'Add the sending service to the SPF record and let the envelope sender use the same domain.',
      'Send `from` a domain that you control.',
    ],
  },
  'proofpoint-local-policy': {
    title: "Refused by the recipient's own Proofpoint rules",
    meaning:
      "An administrator's rule at the receiving organization refused the mail; the reply does not say which one.",
    causes: [
      'A block entry for the sender, domain or IP address.',
      'A rule about attachments, size or content.',
      'A rule against outside mail with an inside From address.',
    ],
    fixes: [
      "Ask the recipient's administrator, with the time and the whole reply, which rule fired.",
      'Send a plain text message to see whether the content matters.',
      'Make sure that SPF, DKIM and DMARC pass.',
    ],
  },
};
