import type { GroupFacts } from '../types.ts';

/** The subjects of enhanced status codes: the second number. RFC 3463 sections 2 and 3. */
export const enhancedSubject = {
  'X.0.X': {
    name: 'Other or undefined status',
    category: 'unknown',
    rfc: 3463,
    section: '3.1',
    related: ['X.0.0'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc3463#section-2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.1',
    ],
  },
  'X.1.X': {
    name: 'Addressing status',
    category: 'invalid-address',
    rfc: 3463,
    section: '3.2',
    related: ['X.1.0'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc3463#section-2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
    ],
  },
  'X.2.X': {
    name: 'Mailbox status',
    category: 'recipient-refused',
    rfc: 3463,
    section: '3.3',
    related: ['X.2.0'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc3463#section-2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
    ],
  },
  'X.3.X': {
    name: 'Mail system status',
    category: 'server-error',
    rfc: 3463,
    section: '3.4',
    related: ['X.3.0'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc3463#section-2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
    ],
  },
  'X.4.X': {
    name: 'Network and routing status',
    category: 'network-error',
    retryAfter: 300,
    rfc: 3463,
    section: '3.5',
    related: ['X.4.0'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc3463#section-2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
    ],
  },
  'X.5.X': {
    name: 'Mail delivery protocol status',
    category: 'protocol-error',
    rfc: 3463,
    section: '3.6',
    related: ['X.5.0'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc3463#section-2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.6',
    ],
  },
  'X.6.X': {
    name: 'Message content or media status',
    category: 'message-malformed',
    rfc: 3463,
    section: '3.7',
    related: ['X.6.0'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc3463#section-2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.7',
    ],
  },
  'X.7.X': {
    name: 'Security or policy status',
    category: 'policy-rejected',
    rfc: 3463,
    section: '3.8',
    related: ['X.7.0'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc3463#section-2',
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    ],
  },
} as const satisfies Record<string, GroupFacts>;
