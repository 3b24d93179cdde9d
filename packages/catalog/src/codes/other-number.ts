import type { OtherNumberFacts } from '../types.ts';

/**
 * Numbers that are quoted as SMTP reply codes and are none: no RFC defines them. Most are an enhanced status
 * code without its dots; some come from an operating system, from HTTP or from the API of a mail service.
 * `category` is what was probably meant.
 */
export const otherNumber = {
  '101': {
    category: 'network-error',
    meant: ['ENETUNREACH', 'X.4.1'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://nodejs.org/api/os.html#error-constants',
      'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/include/uapi/asm-generic/errno.h',
    ],
  },
  '111': {
    category: 'network-error',
    meant: ['ECONNREFUSED', 'ESOCKET'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://nodejs.org/api/os.html#error-constants',
      'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/include/uapi/asm-generic/errno.h',
    ],
  },
  '200': {
    category: 'success',
    meant: ['250'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1',
    ],
  },
  '400': {
    category: 'unknown',
    action: 'retry',
    retry: 'later',
    retryAfter: 1800,
    meant: ['4yz'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1',
    ],
  },
  '403': {
    category: 'sender-rejected',
    meant: ['550'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting',
      'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    ],
  },
  '420': {
    category: 'network-error',
    meant: ['ETIMEDOUT', 'X.4.2', '421'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
    ],
  },
  '431': {
    category: 'server-error',
    meant: ['X.3.1', '452'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
    ],
  },
  '441': {
    category: 'network-error',
    meant: ['X.4.1', '451'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
    ],
  },
  '442': {
    category: 'network-error',
    meant: ['X.4.2', '421'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
    ],
  },
  '446': {
    category: 'routing-error',
    meant: ['X.4.6'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
    ],
  },
  '447': {
    category: 'delivery-expired',
    meant: ['X.4.7'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
    ],
  },
  '449': {
    category: 'routing-error',
    meant: ['X.4.4'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
    ],
  },
  '471': {
    category: 'policy-rejected',
    action: 'retry',
    retry: 'later',
    retryAfter: 1800,
    meant: ['X.7.1', '451'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    ],
  },
  '510': {
    category: 'invalid-address',
    meant: ['X.1.0', '550'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
    ],
  },
  '511': {
    category: 'mailbox-not-found',
    meant: ['X.1.1', '550'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
    ],
  },
  '512': {
    category: 'domain-not-found',
    meant: ['X.1.2', '550'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
    ],
  },
  '513': {
    category: 'invalid-address',
    meant: ['X.1.3', '501', '553'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
    ],
  },
  '540': {
    category: 'unknown',
    meant: ['X.4.0', '5yz'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
    ],
  },
  '541': {
    category: 'policy-rejected',
    meant: ['X.4.1', 'X.7.1', '550'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
    ],
  },
  '544': {
    category: 'domain-not-found',
    meant: ['X.4.4', '550'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
    ],
  },
  '571': {
    category: 'policy-rejected',
    meant: ['X.7.1', '550'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    ],
  },
  '605': {
    category: 'mailbox-not-found',
    meant: ['X.1.1', '550'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
      'https://documentation.mailgun.com/docs/mailgun/user-manual/tracking-messages/tracking-failures',
    ],
  },
} as const satisfies Record<string, OtherNumberFacts>;
