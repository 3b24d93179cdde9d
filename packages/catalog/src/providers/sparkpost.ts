import type { Speaker } from '../types.ts';

/** SparkPost (Bird), which runs Momentum. */
export const sparkpost = {
  name: 'SparkPost',
  hosts: ['sparkpostmail.com', 'sparkpostmail1.com', 'sparkpost.com'],
  signature: ['sparkpostmail com', 'sparkpost', 'x msys api', 'unconfigured sending domain'],
  wordings: {
    'sparkpost-bad-credentials': {
      category: 'auth-failed',
      says: ['sorry no authentication type succeeded', 'no authentication type succeeded'],
      samples: ['535 5.7.8 Sorry. *** No authentication type succeeded'],
      related: ['535', 'EAUTH'],
      sources: ['https://www.sparkpost.com/docs/faq/error-messages-smtp/'],
    },
    'sparkpost-sending-domain-missing': {
      category: 'sender-rejected',
      says: [
        'unconfigured sending domain',
        'unconfigured or unverified sending domain',
        'unverified sending domain',
        'invalid sending domain',
      ],
      samples: [
        '550 5.7.1 Unconfigured Sending Domain <example.com>',
        '550 5.7.1 Unconfigured or unverified sending domain.',
      ],
      sources: ['https://www.sparkpost.com/docs/faq/error-messages-smtp/'],
    },
    'sparkpost-sandbox-limit': {
      category: 'sending-limit-exceeded',
      retry: 'after-fix',
      says: ['exceed sandbox limit', 'exceeded sandbox limit', 'exceed sending limit sandbox'],
      samples: ['420 5.7.1 Exceed Sending Limit (sandbox): Exceed sandbox limit'],
      sources: ['https://support.sparkpost.com/docs/my-account-and-profile/account-types'],
    },
    'sparkpost-limit-exceeded': {
      category: 'sending-limit-exceeded',
      says: [
        'exceed sending limit',
        'exceeded sending limit (hourly|daily|monthly)',
        'message limit exceeded … sparkpost',
      ],
      samples: ['420 4.7.1 Exceed Sending Limit (daily)'],
      sources: ['https://support.sparkpost.com/docs/my-account-and-profile/account-types'],
    },
    'sparkpost-recipient-suppressed': {
      category: 'recipient-refused',
      action: 'fix-recipient',
      says: [
        'recipient address (was|is) suppressed due to (customer|system) policy',
        'suppressed due to customer policy',
        'suppressed due to system policy',
        'recipient address suppressed',
      ],
      row: 'ses-recipient-suppressed',
      samples: ['554 5.7.1 recipient address was suppressed due to customer policy'],
      sources: ['https://developers.sparkpost.com/api/suppression-list/'],
    },
    'sparkpost-invalid-api-header': {
      category: 'message-malformed',
      says: ['json parsing error in x msys api', 'x msys api … (invalid|error|malformed)'],
      samples: ['550 5.6.0 JSON parsing error in X-MSYS-API'],
      sources: ['https://www.sparkpost.com/docs/faq/error-messages-smtp/'],
    },
  },
} as const satisfies Speaker;
