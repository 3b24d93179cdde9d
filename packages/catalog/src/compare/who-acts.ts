import type { Who } from '../labels.ts';
import type { Action } from '../types.ts';

/** Who has to take an action. */
export const whoActs = {
  none: 'nobody',
  retry: 'sender-app',
  'slow-down': 'sender-app',
  'fix-configuration': 'sender-app',
  'fix-sender-domain': 'sender-domain',
  'fix-message': 'sender-app',
  'fix-recipient': 'sender-app',
  'request-delisting': 'sender-domain',
  'contact-recipient': 'recipient',
  'contact-provider': 'provider',
} as const satisfies Record<Action, Who>;
