import type { mailjet as facts } from '../../providers/mailjet.ts';
import type { Messages } from '../../types.ts';

export const mailjet: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'mailjet-bad-credentials': {
    title: 'Mailjet refused the API key pair',
    meaning:
      'Over SMTP, Mailjet takes the API key as user name and the secret key as password. This pair was refused.',
    causes: [
      '`auth.user` is the address of the account instead of the API key.',
      'The secret key was regenerated; it is shown only once.',
      'The key belongs to a sub-account that is switched off.',
    ],
    fixes: [
      'Put the API key into `auth.user` and the secret key into `auth.pass`.',
      'Generate a new secret key when the old one is not at hand.',
    ],
  },
  'mailjet-sender-not-validated': {
    title: 'The sender is not validated at Mailjet',
    meaning:
      'Mailjet sends only from an address or a domain that was validated on the account of the key.',
    causes: [
      '`from` uses an address or domain that was never validated.',
      'It was validated on another account or sub-account.',
    ],
    fixes: [
      'Add the address or the domain under senders and domains and finish the validation.',
      'Set `from` to it and put other people into `replyTo`.',
    ],
  },
  'mailjet-account-blocked': {
    title: 'Mailjet has blocked the account',
    meaning: 'Mailjet does not send for this account until its support team has looked at it.',
    causes: [
      'The account is new and under review.',
      'Bounces, complaints or a leaked key triggered the block.',
    ],
    fixes: [
      'Sign in and answer the request, or write to Mailjet support.',
      'Replace the keys when they may have leaked.',
    ],
  },
};
