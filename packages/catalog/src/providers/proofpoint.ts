import type { Speaker } from '../types.ts';

/** Proofpoint Protection Server, Essentials and Dynamic Reputation. */
export const proofpoint = {
  name: 'Proofpoint',
  hosts: ['.pphosted.com', '.ppe-hosted.com'],
  signature: ['proofpoint com', 'pphosted com', 'ppe hosted com'],
  wordings: {
    'proofpoint-dynamic-reputation': {
      category: 'reputation-blocked',
      says: [
        'blocked using prs proofpoint com',
        'prs proofpoint com',
        'blocked see … ipcheck proofpoint com',
        'ipcheck proofpoint com',
        'support proofpoint com dnsbl lookup cgi',
      ],
      samples: [
        '554 5.7.1 Service unavailable; client [192.0.2.1] blocked using prs.proofpoint.com',
        '554 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1',
        '550 5.7.1 Service unavailable; client [192.0.2.1] blocked using prs.proofpoint.com; Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.1',
      ],
      sources: ['https://ipcheck.proofpoint.com/'],
    },
    'proofpoint-dmarc': {
      category: 'sender-auth-failed',
      says: ['email rejected per senders dmarc policy'],
      samples: ["550 5.7.0 Email rejected per sender's DMARC policy"],
      sources: ['https://ipcheck.proofpoint.com/'],
    },
    'proofpoint-local-policy': {
      category: 'policy-rejected',
      says: ['local policy violation'],
      samples: ['550 5.7.0 Local Policy Violation'],
      sources: ['https://ipcheck.proofpoint.com/'],
    },
    'proofpoint-essentials-invalid-recipient': {
      category: 'mailbox-not-found',
      says: [
        'user email address is marked as invalid',
        'recipient address rejected user email address is marked as invalid',
      ],
      row: 'X.1.1',
      samples: [
        '550 5.7.1 <user@example.com>: Recipient address rejected: User email address is marked as invalid',
      ],
      sources: ['https://help.proofpoint.com/Proofpoint_Essentials/Email_Security'],
    },
  },
} as const satisfies Speaker;
