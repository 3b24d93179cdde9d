import type { genericSender as facts } from '../../servers/generic-sender.ts';
import type { Messages } from '../../types.ts';

export const genericSender: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'generic-account-blocked': {
    title: 'Your account may not send',
    meaning:
      'The provider has stopped the account that you send with, or has not approved it yet. The address in `from`, the recipients and the content were not judged.',
    causes: [
      'The provider saw spam or unusual sending, perhaps by somebody who has your password.',
      'The account is new and waits for approval or confirmation.',
      'A bill is open, or the account was closed.',
    ],
    fixes: [
      'Log in to the website of the provider, and do what it asks for.',
      'If the mail was not yours, change the password and protect your forms.',
      'Ask the support of the provider, with the whole reply.',
    ],
  },
};
