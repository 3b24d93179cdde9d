import type { mandrill as facts } from '../../providers/mandrill.ts';
import type { Messages } from '../../types.ts';

export const mandrill: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'mandrill-unsigned': {
    title: 'The sender domain is not authenticated at Mandrill',
    meaning:
      'Mandrill sends only from domains that were verified and authenticated with DKIM in the account. The domain in `from` is not one of them.',
    causes: [
      'The domain was not added, or its ownership was not verified.',
      'The DKIM records are missing in DNS or were not checked yet.',
      'The domain in `from` has a typo.',
    ],
    fixes: [
      'Compare the domain in `from` with the sending domains of the account.',
      'Publish the DNS records that Mandrill shows for the domain, and let it check them.',
      'Send from a domain that is authenticated already, and put the other address into `replyTo`.',
    ],
  },
  'mandrill-payment-required': {
    title: 'The Mandrill account has no credit or paid plan',
    meaning:
      'Mandrill wants a positive balance for what the message asks for. Waiting does not help; sender and recipients are not the reason.',
    causes: [
      'The trial is over, or no plan was bought.',
      'The credit is used up, or a payment failed.',
      'The message uses a feature that costs extra, such as a dedicated IP pool.',
    ],
    fixes: [
      'Look at billing in Mailchimp, and buy credit or settle the payment.',
      'Check that the API key in `auth.pass` belongs to the account that pays.',
      'Remove the paid feature from the message.',
    ],
  },
};
