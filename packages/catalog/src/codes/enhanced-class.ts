import type { GroupFacts } from '../types.ts';

/** The classes of enhanced status codes: the first digit. RFC 3463 section 2. */
export const enhancedClass = {
  '2.X.X': {
    name: 'Success',
    category: 'success',
    rfc: 3463,
    section: '2',
    related: ['X.0.0'],
    sources: ['https://www.rfc-editor.org/rfc/rfc3463#section-2'],
  },
  '4.X.X': {
    name: 'Persistent transient failure',
    category: 'unknown',
    action: 'retry',
    retry: 'later',
    retryAfter: 1800,
    rfc: 3463,
    section: '2',
    related: ['5.X.X'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc3463#section-2',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
    ],
  },
  '5.X.X': {
    name: 'Permanent failure',
    category: 'unknown',
    rfc: 3463,
    section: '2',
    related: ['4.X.X'],
    sources: ['https://www.rfc-editor.org/rfc/rfc3463#section-2'],
  },
} as const satisfies Record<string, GroupFacts>;
