import type { zimbra as facts } from '../../servers/zimbra.ts';
import type { Messages } from '../../types.ts';

export const zimbra: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'zimbra-send-failed': {
    title: 'Zimbra could not send to some recipients',
    meaning:
      'The mail server behind Zimbra refused at least one recipient. With ABORTED nobody got the message, with PARTIAL the other recipients did.',
    causes: [
      'A recipient does not exist or has a typing error.',
      'The sender may not write to one of the recipients, such as a distribution list.',
      'The mail server refused the recipient by a rule of its own.',
    ],
    fixes: [
      'Read the addresses that the error lists behind its name, and the reply of the mail server if it is there.',
      'Correct or remove these recipients, and send again.',
      'With PARTIAL send only to those who were refused, so that nobody gets it twice.',
    ],
  },
};
