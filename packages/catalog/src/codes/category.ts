import type { Category, CategoryFacts } from '../types.ts';

/**
 * The closed list of categories with their defaults. Waiting times, in seconds, where the verdict is `later`:
 * RFC 5321 4.5.4.1 asks for at least 30 minutes between attempts in general and allows shorter waits for
 * short-lived conditions; RFC 6647 section 5 expects a greylisted client back after a few minutes.
 */
export const category = {
  success: { group: 'success', retry: 'none', action: 'none' },

  'mailbox-not-found': { group: 'recipient', retry: 'never', action: 'fix-recipient' },
  'mailbox-disabled': { group: 'recipient', retry: 'never', action: 'fix-recipient' },
  'mailbox-full': { group: 'recipient', retry: 'later', action: 'retry', retryAfter: 3600 },
  'recipient-refused': { group: 'recipient', retry: 'never', action: 'contact-recipient' },
  'invalid-address': { group: 'recipient', retry: 'after-fix', action: 'fix-recipient' },
  'domain-not-found': { group: 'recipient', retry: 'never', action: 'fix-recipient' },

  'dns-failure': { group: 'network', retry: 'later', action: 'retry', retryAfter: 60 },
  'network-error': { group: 'network', retry: 'later', action: 'retry', retryAfter: 30 },
  'routing-error': { group: 'network', retry: 'after-fix', action: 'contact-recipient' },
  'delivery-expired': { group: 'network', retry: 'never', action: 'contact-recipient' },

  'rate-limited': { group: 'throttling', retry: 'later', action: 'slow-down', retryAfter: 300 },
  'sending-limit-exceeded': {
    group: 'throttling',
    retry: 'later',
    action: 'contact-provider',
    retryAfter: 3600,
  },
  greylisted: { group: 'throttling', retry: 'later', action: 'retry', retryAfter: 300 },

  'server-error': { group: 'server', retry: 'later', action: 'retry', retryAfter: 300 },

  'auth-failed': { group: 'authentication', retry: 'after-fix', action: 'fix-configuration' },
  'auth-required': { group: 'authentication', retry: 'after-fix', action: 'fix-configuration' },
  'tls-failure': { group: 'tls', retry: 'after-fix', action: 'fix-configuration' },

  'relay-denied': { group: 'sender', retry: 'after-fix', action: 'fix-configuration' },
  'sender-rejected': { group: 'sender', retry: 'after-fix', action: 'fix-configuration' },
  'sender-auth-failed': { group: 'sender', retry: 'after-fix', action: 'fix-sender-domain' },
  'bad-helo-or-ptr': { group: 'sender', retry: 'after-fix', action: 'fix-sender-domain' },

  'reputation-blocked': { group: 'reputation', retry: 'after-fix', action: 'request-delisting' },
  'spam-rejected': { group: 'content', retry: 'after-fix', action: 'fix-message' },
  'content-rejected': { group: 'content', retry: 'after-fix', action: 'fix-message' },
  'policy-rejected': { group: 'policy', retry: 'after-fix', action: 'contact-recipient' },
  'message-too-large': { group: 'message', retry: 'after-fix', action: 'fix-message' },
  'message-malformed': { group: 'message', retry: 'after-fix', action: 'fix-message' },
  'protocol-error': { group: 'protocol', retry: 'after-fix', action: 'fix-configuration' },

  configuration: { group: 'client', retry: 'after-fix', action: 'fix-configuration' },
  'proxy-failure': { group: 'client', retry: 'after-fix', action: 'fix-configuration' },
  'attachment-unavailable': { group: 'client', retry: 'after-fix', action: 'fix-message' },
  aborted: { group: 'client', retry: 'never', action: 'none' },

  unknown: { group: 'unknown', retry: 'after-fix', action: 'contact-provider' },
} as const satisfies Record<Category, CategoryFacts>;
