import type { cisco as facts } from '../../providers/cisco.ts';
import type { Messages } from '../../types.ts';

export const cisco: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'cisco-talos-reputation': {
    title: 'Cisco Talos rates the sending address as poor',
    meaning:
      'The receiver refuses the IP address because of its reputation at Cisco Talos, to which the reply links.',
    causes: [
      'Spam came from the IP address or its network.',
      'The address is listed elsewhere, or new.',
    ],
    fixes: [
      'Look the address up in the Talos reputation centre.',
      'Stop the cause, then open a reputation ticket there.',
      'Send through an authenticated submission service on port 587 or 465 instead of delivering from this IP address.',
    ],
  },
};
