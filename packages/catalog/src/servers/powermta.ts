import type { Speaker } from '../types.ts';

/** PowerMTA: diagnostics of its own queue and the bounce category that it adds to its reports. */
export const powermta = {
  name: 'PowerMTA',
  wordings: {
    'powermta-bad-mailbox': {
      category: 'mailbox-not-found',
      says: ['x powermta bouncecategory bad mailbox', 'bounce category bad mailbox'],
      row: 'X.1.1',
      samples: ['X-PowerMTA-BounceCategory: bad-mailbox'],
      sources: ['https://support.bird.com/hc/en-us/categories/12343186439311-PowerMTA'],
    },
    'powermta-inactive-mailbox': {
      category: 'mailbox-disabled',
      says: ['x powermta bouncecategory inactive mailbox', 'bounce category inactive mailbox'],
      row: 'X.2.1',
      samples: ['X-PowerMTA-BounceCategory: inactive-mailbox'],
      sources: ['https://support.bird.com/hc/en-us/categories/12343186439311-PowerMTA'],
    },
    'powermta-quota-issues': {
      category: 'mailbox-full',
      says: ['x powermta bouncecategory quota issues', 'bounce category quota issues'],
      row: 'X.2.2',
      samples: ['X-PowerMTA-BounceCategory: quota-issues'],
      sources: ['https://support.bird.com/hc/en-us/categories/12343186439311-PowerMTA'],
    },
    'powermta-bad-domain': {
      category: 'domain-not-found',
      says: [
        'x powermta bouncecategory bad domain',
        'bounce category bad domain',
        'bad destination system no such domain',
        'unable to route no mail hosts for domain',
      ],
      samples: [
        'X-PowerMTA-BounceCategory: bad-domain',
        'smtp;5.1.2 (bad destination system: no such domain)',
        'smtp;5.4.4 (unable to route: no mail hosts for domain)',
      ],
      sources: ['https://support.bird.com/hc/en-us/categories/12343186439311-PowerMTA'],
    },
    'powermta-dns-lookup-failure': {
      category: 'dns-failure',
      says: ['unable to route dns lookup failure'],
      row: 'postfix-name-service-try-again',
      samples: ['smtp;4.4.3 (unable to route: dns lookup failure)'],
      sources: ['https://support.bird.com/hc/en-us/categories/12343186439311-PowerMTA'],
    },
    'powermta-spam-related': {
      category: 'spam-rejected',
      says: ['x powermta bouncecategory spam related', 'bounce category spam related'],
      samples: ['X-PowerMTA-BounceCategory: spam-related'],
      sources: ['https://support.bird.com/hc/en-us/categories/12343186439311-PowerMTA'],
    },
    'powermta-content-related': {
      category: 'content-rejected',
      says: [
        'x powermta bouncecategory (content|virus) related',
        'bounce category (content|virus) related',
      ],
      samples: ['X-PowerMTA-BounceCategory: content-related'],
      sources: ['https://support.bird.com/hc/en-us/categories/12343186439311-PowerMTA'],
    },
    'powermta-policy-related': {
      category: 'policy-rejected',
      says: ['x powermta bouncecategory policy related', 'bounce category policy related'],
      samples: ['X-PowerMTA-BounceCategory: policy-related'],
      sources: ['https://support.bird.com/hc/en-us/categories/12343186439311-PowerMTA'],
    },
    'powermta-invalid-sender': {
      category: 'sender-rejected',
      action: 'fix-sender-domain',
      says: ['x powermta bouncecategory invalid sender', 'bounce category invalid sender'],
      row: 'X.1.8',
      samples: ['X-PowerMTA-BounceCategory: invalid-sender'],
      sources: ['https://support.bird.com/hc/en-us/categories/12343186439311-PowerMTA'],
    },
    'powermta-relaying-issues': {
      category: 'relay-denied',
      says: ['x powermta bouncecategory relaying issues', 'bounce category relaying issues'],
      samples: ['X-PowerMTA-BounceCategory: relaying-issues'],
      sources: ['https://support.bird.com/hc/en-us/categories/12343186439311-PowerMTA'],
    },
    'powermta-no-answer': {
      category: 'network-error',
      says: [
        'x powermta bouncecategory (no answer from host|bad connection)',
        'bounce category (no answer from host|bad connection)',
      ],
      row: 'postfix-connect-failed',
      samples: ['X-PowerMTA-BounceCategory: no-answer-from-host'],
      sources: ['https://support.bird.com/hc/en-us/categories/12343186439311-PowerMTA'],
    },
    'powermta-routing-errors': {
      category: 'routing-error',
      says: ['x powermta bouncecategory routing errors', 'bounce category routing errors'],
      row: 'X.4.0',
      samples: ['X-PowerMTA-BounceCategory: routing-errors'],
      sources: ['https://support.bird.com/hc/en-us/categories/12343186439311-PowerMTA'],
    },
    'powermta-message-expired': {
      category: 'delivery-expired',
      says: [
        'x powermta bouncecategory message expired',
        'bounce category message expired',
        'delivery time expired',
        'message too old',
      ],
      row: 'X.4.7',
      samples: [
        'X-PowerMTA-BounceCategory: message-expired',
        'smtp;5.4.7 (delivery time expired)',
        'smtp;5.4.7 (message too old)',
      ],
      sources: ['https://support.bird.com/hc/en-us/categories/12343186439311-PowerMTA'],
    },
    'powermta-protocol-errors': {
      category: 'protocol-error',
      says: ['x powermta bouncecategory protocol errors', 'bounce category protocol errors'],
      samples: ['X-PowerMTA-BounceCategory: protocol-errors'],
      sources: ['https://support.bird.com/hc/en-us/categories/12343186439311-PowerMTA'],
    },
  },
} as const satisfies Speaker;
