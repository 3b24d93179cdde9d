import type { Speaker } from '../types.ts';

/** Azure Communication Services Email, by SMTP and by its API. */
export const azureCommunicationServices = {
  name: 'Azure Communication Services Email',
  hosts: ['azurecomm.net'],
  signature: [
    'azurecomm net',
    'specified sender domain has not been linked',
    'domainnotlinked',
    'acs email',
  ],
  wordings: {
    'azure-communication-services-bad-credentials': {
      category: 'auth-failed',
      says: ['authentication unsuccessful', 'authentication failed', 'invalid {credentials}'],
      when: { provider: true },
      samples: ['535 5.7.3 Authentication unsuccessful'],
      related: ['535', 'EAUTH', '5.7.3'],
      sources: [
        'https://learn.microsoft.com/en-us/azure/communication-services/quickstarts/email/send-email-smtp/smtp-authentication',
      ],
    },
    'azure-communication-services-domain-not-linked': {
      category: 'sender-rejected',
      says: [
        'specified sender domain has not been linked',
        'sender domain has not been linked',
        'domainnotlinked',
        'domain … not linked … communication',
      ],
      samples: ['DomainNotLinked: The specified sender domain has not been linked.'],
      sources: [
        'https://learn.microsoft.com/en-us/azure/communication-services/quickstarts/email/connect-email-communication-resource',
      ],
    },
    'azure-communication-services-sender-missing': {
      category: 'sender-rejected',
      says: [
        'invalid email sender username',
        'invalidsenderusername',
        'sender username … not found',
      ],
      samples: [
        'InvalidSenderUserName: Invalid email sender username. Please use a username from the list of valid usernames configured by your admin.',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/azure/communication-services/quickstarts/email/add-multiple-senders',
      ],
    },
    'azure-communication-services-rate-limited': {
      category: 'rate-limited',
      says: ['(too many requests|toomanyrequests|throttled|rate limit)', 'limit {exceeded}'],
      when: { provider: true },
      samples: ['450 4.5.127 Message rejected. Excessive message rate from sender: rate limit'],
      sources: [
        'https://learn.microsoft.com/en-us/azure/communication-services/concepts/service-limits#email',
      ],
    },
    'azure-communication-services-recipient-suppressed': {
      category: 'recipient-refused',
      action: 'fix-recipient',
      says: [
        'emaildroppedallrecipientssuppressed',
        'all recipients … suppressed',
        'recipients suppressed',
      ],
      row: 'ses-recipient-suppressed',
      samples: [
        'EmailDroppedAllRecipientsSuppressed: Message dropped because all recipients were suppressed',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/azure/communication-services/concepts/email/email-suppression-list',
      ],
    },
  },
} as const satisfies Speaker;
