import type { Speaker } from '../types.ts';

/** Symantec (Broadcom) Email Security.cloud, formerly MessageLabs. */
export const messagelabs = {
  name: 'Symantec Email Security.cloud',
  hosts: ['.messagelabs.com', '.symanteccloud.com'],
  signature: ['messagelabs com', 'symanteccloud com'],
  wordings: {
    'messagelabs-not-configured-relay': {
      category: 'relay-denied',
      says: [
        'as a relay but i have not been configured to let you',
        'you are trying to use me … as a relay but i have not been configured to let you',
      ],
      samples: [
        '553-you are trying to use me [server-1.tower-1.messagelabs.com] as a relay, but I have\n553-not been configured to let you [192.0.2.1, mail.example.com] do this.\n553 Please visit http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)',
      ],
      sources: [
        'https://techdocs.broadcom.com/us/en/symantec-security-software/email-security/email-security-cloud.html',
      ],
    },
    'messagelabs-message-filtered': {
      category: 'spam-rejected',
      says: ['message filtered', 'message filtered refer to the troubleshooting page'],
      samples: [
        '553-Message filtered. Refer to the Troubleshooting page at\n553-http://www.symanteccloud.com/troubleshooting for more\n553 information. (#5.7.1)',
      ],
      sources: [
        'https://techdocs.broadcom.com/us/en/symantec-security-software/email-security/email-security-cloud.html',
      ],
    },
    'messagelabs-connection-rejected': {
      category: 'reputation-blocked',
      says: [
        'connection rejected by policy',
        'connection rejected by policy … messagelabs com support',
      ],
      samples: [
        '501 Connection rejected by policy [7.7] 20805, please visit www.messagelabs.com/support for more details about this error message.',
      ],
      sources: [
        'https://techdocs.broadcom.com/us/en/symantec-security-software/email-security/email-security-cloud.html',
      ],
    },
    'messagelabs-action-aborted': {
      category: 'rate-limited',
      says: ['requested action aborted … messagelabs com support', 'requested action aborted'],
      when: { provider: true },
      samples: [
        '450 Requested action aborted [7.2] 20412, please visit www.messagelabs.com/support for more details about this error message.',
      ],
      sources: [
        'https://techdocs.broadcom.com/us/en/symantec-security-software/email-security/email-security-cloud.html',
      ],
    },
    'messagelabs-invalid-recipient': {
      category: 'mailbox-not-found',
      says: ['invalid recipient'],
      when: { provider: true },
      row: 'X.1.1',
      samples: ['550-Invalid recipient <user@example.com>\n550 (#5.1.1) messagelabs.com'],
      sources: [
        'https://techdocs.broadcom.com/us/en/symantec-security-software/email-security/email-security-cloud.html',
      ],
    },
  },
} as const satisfies Speaker;
