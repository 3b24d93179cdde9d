import type { Speaker } from '../types.ts';

/** Dovecot: LMTP, the submission service, the quota policy service and the LDA. */
export const dovecot = {
  name: 'Dovecot',
  wordings: {
    'dovecot-quota-exceeded': {
      category: 'mailbox-full',
      says: ['quota exceeded mailbox for user is full', 'not enough disk quota'],
      row: 'X.2.2',
      samples: [
        '552 5.2.2 <user@example.com> Quota exceeded (mailbox for user is full)',
        '550 5.2.2 Not enough disk quota',
      ],
      sources: ['https://doc.dovecot.org/latest/core/plugins/quota.html'],
    },
    'dovecot-user-does-not-exist': {
      category: 'mailbox-not-found',
      says: ['user does not exist'],
      when: { replies: [450, 550, 551, 553, 554] },
      row: 'X.1.1',
      samples: ["550 5.1.1 <user@example.com> User doesn't exist: user@example.com"],
      sources: ['https://doc.dovecot.org/latest/core/config/delivery/lmtp.html'],
    },
    'dovecot-internal-error': {
      category: 'server-error',
      says: [
        'internal error occurred refer to server log for more information',
        'temporary internal error',
      ],
      samples: [
        '451 4.3.0 <user@example.com> Temporary internal error',
        '451 4.2.0 <user@example.com> Internal error occurred. Refer to server log for more information. [2025-01-01 12:00:00]',
      ],
      sources: ['https://doc.dovecot.org/latest/core/config/delivery/lmtp.html'],
    },
    'dovecot-lookup-failed': {
      category: 'server-error',
      says: ['temporary user lookup failure'],
      samples: ['451 4.3.0 <user@example.com> Temporary user lookup failure'],
      sources: ['https://doc.dovecot.org/latest/core/config/delivery/lmtp.html'],
    },
    'dovecot-too-many-concurrent': {
      category: 'rate-limited',
      says: ['too many concurrent deliveries for user'],
      row: '4.2.1',
      samples: ['451 4.3.0 <user@example.com> Too many concurrent deliveries for user'],
      sources: ['https://doc.dovecot.org/latest/core/summaries/settings.html'],
    },
    'dovecot-auth-failed': {
      category: 'auth-failed',
      says: ['authentication failed invalid user or password'],
      row: 'X.7.8',
      samples: ['535 5.7.8 Authentication failed: Invalid user or password'],
      sources: ['https://doc.dovecot.org/latest/core/config/submission.html'],
    },
    'dovecot-cleartext-disallowed': {
      category: 'tls-failure',
      says: [
        'cleartext authentication disallowed on non secure (ssl tls|) connections',
        'plaintext authentication disallowed on non secure (ssl tls|) connections',
        'cleartext authentication not allowed without ssl tls',
      ],
      samples: [
        '523 5.7.10 Cleartext authentication disallowed on non-secure (SSL/TLS) connections.',
        '523 5.7.10 Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
      ],
      sources: ['https://doc.dovecot.org/latest/core/config/ssl.html'],
    },
    'dovecot-relay-unavailable': {
      category: 'server-error',
      says: [
        'failed to connect to relay server',
        'lost connection to relay server',
        'relay server disconnected',
      ],
      samples: ['421 4.3.2 Lost connection to relay server'],
      sources: ['https://doc.dovecot.org/latest/core/config/submission.html'],
    },
    'dovecot-message-size': {
      category: 'message-too-large',
      says: ['message size exceeds administrative limit'],
      row: 'X.3.4',
      samples: ['552 5.2.3 Message size exceeds administrative limit'],
      sources: ['https://doc.dovecot.org/latest/core/config/submission.html'],
    },
    'dovecot-sieve-rejected': {
      category: 'recipient-refused',
      says: ['your message … was automatically rejected', 'was automatically rejected'],
      samples: ['Your message to user@example.com was automatically rejected:\nNo thank you.'],
      sources: ['https://www.rfc-editor.org/rfc/rfc5429#section-2.2'],
    },
  },
} as const satisfies Speaker;
