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
  'mailchannels-unsubscribed': {
    title: 'The recipient has unsubscribed from your list',
    meaning:
      'MailChannels has on record that this person unsubscribed from your mail, so it does not deliver it. Your login and the message are in order.',
    causes: ['The person unsubscribed from an earlier message.', 'Your own list was not updated.'],
    fixes: [
      'Remove the address from the list, and mark it in your data.',
      'Send to it again only after the person has signed up anew.',
    ],
  },
  'mailchannels-recipient-policy-mismatch': {
    title: 'The recipients have different filter settings',
    meaning:
      'MailChannels filters by the settings of each recipient and can follow only one set of them in a transaction. It took the first recipient and put this one off; the message itself is not refused.',
    causes: ['Several recipients are in one message, and their spam or sender rules differ.'],
    fixes: [
      'Send again to the addresses in `info.rejected` alone.',
      'Send one message per recipient to avoid it.',
    ],
  },
  'mailchannels-invalid-recipients': {
    title: 'Too many unknown recipients from your account',
    meaning:
      'MailChannels saw that an unusual share of the mail of your account goes to addresses that do not exist, and stops it. The IP address is not the reason.',
    causes: [
      'The list is old, bought or was never confirmed.',
      'A form is abused to send to made-up addresses.',
      'Somebody else sends with your password or through your site.',
    ],
    fixes: [
      'Stop sending, and remove every address that was refused as unknown.',
      'Protect forms, and change `auth.pass` if the mail is not yours.',
      'If the block stays, ask your hosting provider to lift it.',
    ],
  },
};
