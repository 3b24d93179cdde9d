import type { Speaker } from '../types.ts';

/** Cisco Secure Email Cloud Gateway and the reputation of Cisco Talos; the appliance's own texts are in ironport.ts. */
export const cisco = {
  name: 'Cisco Secure Email Cloud',
  hosts: ['.iphmx.com'],
  signature: ['iphmx com', 'talosintelligence com', 'senderbase org'],
  wordings: {
    'cisco-talos-reputation': {
      category: 'reputation-blocked',
      says: [
        'talosintelligence com reputation center',
        'talosintelligence com',
        'senderbase org',
        'rejected due to the sending mtas poor reputation if you believe that this failure is in error … (talosintelligence com|senderbase org)',
      ],
      samples: [
        "554-mx1.example.net\n554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.\n554 https://www.talosintelligence.com/reputation_center",
      ],
      sources: ['https://talosintelligence.com/reputation_center'],
    },
  },
} as const satisfies Speaker;
