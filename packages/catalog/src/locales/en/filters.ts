import type {
  postgrey as postgreyFacts,
  milterGreylist as milterGreylistFacts,
  rspamd as rspamdFacts,
  amavis as amavisFacts,
} from '../../servers/filters.ts';
import type { Messages } from '../../types.ts';

export const postgrey: Partial<Record<keyof (typeof postgreyFacts)['wordings'], Messages>> = {
  'postgrey-greylisted': {
    title: 'Put off on first contact (Postgrey)',
    meaning:
      'Postgrey does not know this sending network, sender and recipient together yet. A second attempt after five minutes by default is taken, and later mail is not delayed.',
    causes: [
      'It is the first message of this kind.',
      'The retry came before the waiting time was over.',
      'Retries come from different networks.',
    ],
    fixes: [
      'Send the same message with the same `from` again after at least five minutes.',
      'Keep one outgoing IP address or network for all attempts.',
      'Use a queue, or a submission service that queues for you.',
    ],
  },
};

export const milterGreylist: Partial<
  Record<keyof (typeof milterGreylistFacts)['wordings'], Messages>
> = {
  'milter-greylist-greylisted': {
    title: 'Put off on first contact (milter-greylist)',
    meaning:
      'The server puts the first message of an unknown sender off for a set time, which some replies name.',
    causes: ['It is the first contact.', 'The attempt came before the named time was over.'],
    fixes: [
      'Wait as long as the reply says, otherwise half an hour (the default), and send the same message again.',
      'Keep sender, recipient and IP address the same.',
    ],
  },
};

export const rspamd: Partial<Record<keyof (typeof rspamdFacts)['wordings'], Messages>> = {
  'rspamd-matched-map': {
    title: 'An entry in a list of the server matched',
    meaning:
      'The administrator keeps lists in rspamd, for example of senders, IP addresses, words or links, and something in this message is in one of them. The name in the reply is that of the rule.',
    causes: [
      'Your address, domain or IP address is in the list.',
      'A link, a word or a file name of the message is in it.',
    ],
    fixes: [
      'Ask the administrator of the server, naming the rule in the reply.',
      'Send a short plain text to see whether the content is the reason.',
    ],
  },
  'rspamd-gtube': {
    title: 'The message contains the GTUBE test string',
    meaning:
      'GTUBE is a fixed line made for tests, which spam filters treat as spam. It says that the filter works; the rest of the mail was not judged.',
    causes: [
      'A test of the filter was sent on purpose.',
      'The test line stayed in a template, or came along with user content.',
    ],
    fixes: [
      'Remove the test line from the text, the HTML and the attachments.',
      'Test delivery with ordinary text.',
    ],
  },
};

export const amavis: Partial<Record<keyof (typeof amavisFacts)['wordings'], Messages>> = {
  'amavis-bad-header': {
    title: 'Headers are not well formed (amavis)',
    meaning:
      'The filter found characters or lines in the headers that the standard does not allow.',
    causes: [
      'A header holds raw 8-bit characters.',
      'A `raw` message, or a header with `prepared: true`, holds a control character or an empty line; nodemailer sends both as they are.',
    ],
    fixes: [
      'Give names and subjects to nodemailer as plain strings and let it encode them.',
      'Remove `prepared: true` from custom `headers`, or clean what you pass.',
    ],
  },
};
