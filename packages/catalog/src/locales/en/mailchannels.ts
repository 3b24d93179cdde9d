import type { mailchannels as facts } from '../../providers/mailchannels.ts';
import type { Messages } from '../../types.ts';

export const mailchannels: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'mailchannels-domain-lockdown': {
    title: 'The domain is not locked to this account (MailChannels)',
    meaning:
      'MailChannels lets a domain be used only by the accounts that its Domain Lockdown record in DNS names. Yours is not named, or the record is missing.',
    causes: [
      'The Domain Lockdown record does not exist or names another account or sender id.',
      '`from` belongs to a domain that you do not control.',
    ],
    fixes: [
      'Add the Domain Lockdown TXT record for the domain of `from`, with the id of your account or hosting provider.',
      'Use a `from` of a domain that is set up.',
    ],
  },
  'mailchannels-sender-blocked': {
    title: 'MailChannels has blocked the sending account',
    meaning: 'The outbound filter has stopped this sender because of what it sent before.',
    causes: ['A hacked site, form or mailbox sends spam.', 'Mail goes to many unknown addresses.'],
    fixes: [
      'Find and stop the abuse: change passwords, protect forms, update the site.',
      'Then ask your hosting provider to lift the block.',
    ],
  },
};
