import type { tOnline as facts } from '../../providers/germany.ts';
import type { Messages } from '../../types.ts';

export const tOnline: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  't-online-ip-not-known': {
    title: 'T-Online does not know your IP address',
    meaning:
      'T-Online takes no direct mail from IP addresses with an unknown or bad reputation. A new or seldom used address is refused at once.',
    causes: [
      'The server or its address is new, or sent nothing to T-Online for a long time.',
      'The PTR record is missing, or its name does not show who runs the server.',
      'Spam came from the address.',
    ],
    fixes: [
      'Send through an established submission service on port 587 or 465.',
      'For a mail server of your own: set a PTR record in your own domain, with a website that shows a contact.',
      'Then write to the address in the reply and ask for the IP address to be admitted.',
    ],
  },
  't-online-spam-rejected': {
    title: 'Refused as spam or as a virus',
    meaning:
      'A filter refused the message, and the reply does not tell spam from malware. The recipient may well exist.',
    causes: [
      'A link leads to a domain with a bad reputation, or the text resembles spam.',
      'An attachment is infected, or of a type that is often misused.',
      'The sender has no SPF or DKIM, or had complaints.',
    ],
    fixes: [
      'Send a short plain text without attachments to the same recipient.',
      'If it passes, add attachments and links back one by one.',
      'Scan the attachments, and set up SPF and DKIM.',
    ],
  },
};
