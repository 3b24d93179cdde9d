import type { GroupFacts } from '../types.ts';

/** The first digit of a reply code. A client that does not know a code goes by it (RFC 5321 4.3.2). */
export const replyClass = {
  '2yz': {
    name: 'Positive Completion reply',
    category: 'success',
    rfc: 5321,
    section: '4.2.1',
    related: ['3yz', '250', '2.X.X'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.5',
    ],
  },
  '3yz': {
    name: 'Positive Intermediate reply',
    category: 'success',
    rfc: 5321,
    section: '4.2.1',
    related: ['2yz', '334', '354'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
      'https://www.rfc-editor.org/rfc/rfc2034#section-4',
    ],
  },
  '4yz': {
    name: 'Transient Negative Completion reply',
    category: 'unknown',
    action: 'retry',
    retry: 'later',
    retryAfter: 1800,
    rfc: 5321,
    section: '4.2.1',
    related: ['5yz', '421', '450', '451', '4.X.X'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
    ],
  },
  '5yz': {
    name: 'Permanent Negative Completion reply',
    category: 'unknown',
    rfc: 5321,
    section: '4.2.1',
    related: ['4yz', '550', '554', '5.X.X'],
    sources: [
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
      'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.5',
    ],
  },
} as const satisfies Record<string, GroupFacts>;
