import type { Speaker } from '../types.ts';

/** Cisco Secure Email Gateway (ESA, formerly IronPort), whose AsyncOS writes a hash before enhanced codes. */
export const ironport = {
  name: 'Cisco Secure Email Gateway',
  wordings: {
    'ironport-address-rejected': {
      category: 'mailbox-not-found',
      says: ['address rejected'],
      when: { enhanced: ['5.1.0'] },
      samples: ['550 #5.1.0 Address rejected user@example.com', '550 #5.1.0 Address rejected.'],
      sources: [
        'https://www.cisco.com/c/en/us/support/security/email-security-appliance/products-installation-and-configuration-guides-list.html',
      ],
    },
    'ironport-poor-reputation': {
      category: 'reputation-blocked',
      says: [
        'your access to this mail system has been rejected due to the sending mtas poor reputation',
        'rejected due to the sending mtas poor reputation',
        'connection not accepted … sender group',
      ],
      samples: [
        "554-mx1.example.net\n554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
      ],
      sources: [
        'https://www.cisco.com/c/en/us/support/security/email-security-appliance/products-installation-and-configuration-guides-list.html',
      ],
    },
    'ironport-submit-rejected': {
      category: 'policy-rejected',
      says: ['your access to submit messages to this e mail system has been rejected'],
      samples: [
        '550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.',
      ],
      sources: [
        'https://www.cisco.com/c/en/us/support/security/email-security-appliance/products-installation-and-configuration-guides-list.html',
      ],
    },
    'ironport-too-many-recipients': {
      category: 'rate-limited',
      says: ['too many recipients received this hour'],
      samples: ['452 Too many recipients received this hour'],
      sources: [
        'https://www.cisco.com/c/en/us/support/security/email-security-appliance/products-installation-and-configuration-guides-list.html',
      ],
    },
    'ironport-too-many-connections': {
      category: 'rate-limited',
      says: [
        'too many connections from your host',
        'too many tls sessions at this time',
        'too many messages for this session',
      ],
      samples: [
        '421 #4.4.5 Too many connections from your host.',
        '421 #4.4.5 Too many TLS sessions at this time',
      ],
      sources: [
        'https://www.cisco.com/c/en/us/support/security/email-security-appliance/products-installation-and-configuration-guides-list.html',
      ],
    },
    'ironport-invalid-recipients': {
      category: 'rate-limited',
      action: 'fix-recipient',
      says: ['too many invalid recipients', 'too many invalid recipients received … disconnecting'],
      samples: ['550 Too many invalid recipients'],
      sources: [
        'https://www.cisco.com/c/en/us/support/security/email-security-appliance/products-installation-and-configuration-guides-list.html',
      ],
    },
    'ironport-connection-time': {
      category: 'network-error',
      says: [
        'exceeded allowable connection time disconnecting',
        'exceeded allowable connection time',
      ],
      row: 'X.4.2',
      samples: ['421 Exceeded allowable connection time, disconnecting.'],
      sources: [
        'https://www.cisco.com/c/en/us/support/security/email-security-appliance/products-installation-and-configuration-guides-list.html',
      ],
    },
    'ironport-spf': {
      category: 'sender-auth-failed',
      says: ['spf unauthorized mail is prohibited'],
      row: 'X.7.23',
      samples: ['550 #5.7.1 SPF unauthorized mail is prohibited.'],
      sources: [
        'https://www.cisco.com/c/en/us/support/security/email-security-appliance/products-installation-and-configuration-guides-list.html',
      ],
    },
    'ironport-dkim': {
      category: 'sender-auth-failed',
      says: ['dkim unauthenticated mail is prohibited'],
      row: 'X.7.20',
      samples: ['550 #5.7.1 DKIM unauthenticated mail is prohibited.'],
      sources: [
        'https://www.cisco.com/c/en/us/support/security/email-security-appliance/products-installation-and-configuration-guides-list.html',
      ],
    },
    'ironport-dmarc': {
      category: 'sender-auth-failed',
      says: ['dmarc unauthenticated mail is prohibited'],
      samples: ['550 #5.7.1 DMARC unauthenticated mail is prohibited.'],
      sources: [
        'https://www.cisco.com/c/en/us/support/security/email-security-appliance/products-installation-and-configuration-guides-list.html',
      ],
    },
    'ironport-dmarc-check-failed': {
      category: 'dns-failure',
      says: ['unable to perform dmarc verification'],
      row: 'X.4.3',
      samples: ['451 #4.7.1 Unable to perform DMARC verification'],
      sources: [
        'https://www.cisco.com/c/en/us/support/security/email-security-appliance/products-installation-and-configuration-guides-list.html',
      ],
    },
  },
} as const satisfies Speaker;
