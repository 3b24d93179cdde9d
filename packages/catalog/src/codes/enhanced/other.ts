import type { EnhancedFacts } from '../../types.ts';

/** Enhanced status codes of subject X.0: nothing but the class is known. RFC 3463 section 3.1. */
export const other = {
  'X.0.0': {
    name: 'Other undefined status',
    category: 'unknown',
    rfc: 3463,
    section: '3.1',
    classes: [2, 4, 5],
    replies: [],
    registered: true,
    vague: true,
    byClass: {
      2: { category: 'success' },
      4: { category: 'unknown', action: 'retry', retry: 'later', retryAfter: 300 },
    },
    related: ['X.7.0', 'X.7.1'],
    sources: ['https://www.rfc-editor.org/rfc/rfc3463#section-3.1'],
  },
  '5.0.350': {
    name: 'Generic error of the recipient organization',
    category: 'unknown',
    action: 'contact-recipient',
    rfc: null,
    section: '',
    classes: [5],
    replies: [],
    registered: false,
    vague: true,
    related: ['X.0.0'],
    sources: [
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    ],
  },
} as const satisfies Record<string, EnhancedFacts>;
