import type { Speaker } from '../types.ts';

/** Oracle Cloud Infrastructure Email Delivery. */
export const oracleOci = {
  name: 'OCI Email Delivery',
  hosts: ['oraclecloud.com', 'oci.oraclecloud.com', 'oracleemaildelivery.com'],
  signature: ['oraclecloud com', 'oracleemaildelivery com', 'user ocid', 'ocid1'],
  wordings: {
    'oracle-oci-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication credentials invalid',
        'authentication failed',
        'invalid {credentials}',
      ],
      when: { provider: true },
      samples: ['535 Authentication credentials invalid'],
      related: ['535', 'EAUTH'],
      sources: ['https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm'],
    },
    'oracle-oci-malformed-auth': {
      category: 'auth-failed',
      says: [
        'invalid command argument not a valid base64 string',
        'invalid command argument does not contain nul',
      ],
      samples: [
        '501 Invalid command argument, not a valid Base64 string',
        '501 Invalid command argument, does not contain NUL',
      ],
      sources: ['https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm'],
    },
    'oracle-oci-sender-not-approved': {
      category: 'sender-rejected',
      retry: 'after-fix',
      says: [
        'authorization failed envelope from',
        'authorization failed header from',
        'envelope from … not authorized',
        'header from … not authorized',
        'authorization failed … not authorized',
        'sender … is not an approved sender',
      ],
      samples: [
        '535 Authorization failed: Envelope From address user@example.com not authorized',
        '471 Authorization failed: Header From address user@example.com not authorized',
      ],
      sources: [
        'https://docs.oracle.com/en-us/iaas/Content/Email/Tasks/managingapprovedsenders.htm',
        'https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm',
      ],
    },
    'oracle-oci-minute-limit': {
      category: 'rate-limited',
      retryAfter: 60,
      says: ['maximum messages sent per minute reached'],
      samples: ['455 Maximum messages sent per minute reached : limit is 10'],
      sources: ['https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm'],
    },
    'oracle-oci-day-limit': {
      category: 'sending-limit-exceeded',
      retryAfter: 86400,
      says: ['maximum messages sent per day reached'],
      samples: ['455 Maximum messages sent per day reached : limit is 200'],
      sources: ['https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm'],
    },
    'oracle-oci-auth-throttled': {
      category: 'rate-limited',
      says: ['too many auth failures try again later', 'too many auth failures'],
      row: 'generic-login-attempts',
      samples: ['421 Too many auth failures, try again later'],
      sources: ['https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm'],
    },
    'oracle-oci-recipient-suppressed': {
      category: 'recipient-refused',
      action: 'fix-recipient',
      says: ['suppression for user', 'suppression for user … to'],
      row: 'ses-recipient-suppressed',
      samples: ['554 5.7.1 Suppression for user ocid1.user.oc1..aaaa to user@example.com'],
      sources: ['https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm'],
    },
  },
} as const satisfies Speaker;
