import type { azureCommunicationServices as facts } from '../../providers/azure-communication-services.ts';
import type { Messages } from '../../types.ts';

export const azureCommunicationServices: Partial<
  Record<keyof (typeof facts)['wordings'], Messages>
> = {
  'azure-communication-services-domain-not-linked': {
    title: 'The sender domain is not connected in Azure',
    meaning:
      'The domain in `from` is not connected to the Communication Services resource that the login belongs to. A verified domain alone is not enough.',
    causes: [
      'The domain was verified in the email resource and never connected.',
      'The login names another resource than the one with the domain.',
      '`from` has a typo or another domain.',
    ],
    fixes: [
      'Open Email, Domains in the Communication Services resource, and connect the verified domain.',
      'Check that both resources have the same data location: others cannot be connected.',
      'Check which resource `auth.user` names, and the domain in `from`.',
    ],
  },
  'azure-communication-services-sender-missing': {
    title: 'The sender name is not set up in Azure',
    meaning:
      'The domain is accepted, but the part before the @ in `from` is not one of the MailFrom addresses of this domain. The SMTP user name is no sender address by itself.',
    causes: [
      'The address was never added as a MailFrom address.',
      '`from` has a typo before the @.',
      'The domain is one that Azure provides, or has the default limits: then no names can be added.',
    ],
    fixes: [
      'Use a MailFrom address that exists: a new domain has only `donotreply`.',
      'Add the name under MailFrom addresses of the domain.',
      'If that is not offered, use a domain of your own, and ask Azure for higher limits.',
    ],
  },
};
