import type { mailbox as facts } from '../../../codes/enhanced/mailbox.ts';
import type { Messages } from '../../../types.ts';

export const mailbox: Record<keyof typeof facts, Messages> = {
  'X.2.0': {
    title: "Something about the recipient's mailbox",
    meaning:
      'The mailbox exists, but something about it stopped the message. The code does not say what.',
    causes: [
      'With 4 in front: the mailbox is busy or locked, or the server greylists first contacts.',
      'With 5 in front: the store behind the mailbox or a rule of its owner refused the message.',
      'Exchange uses it for many errors of its mailbox store.',
    ],
    fixes: [
      'Read the text of the reply: it holds the real reason.',
      'With 4 in front, send again after some minutes.',
      'With 5 in front, ask the recipient through another channel, and quote the text.',
    ],
  },
  'X.2.1': {
    title: 'The mailbox is switched off',
    meaning:
      'The mailbox exists but takes no messages. With 5 in front it is not expected to come back, with 4 it is off for a while.',
    causes: [
      'The account is inactive, suspended or closed.',
      'The person left, and the mailbox was disabled instead of deleted.',
      'Some servers use it with 4 when one mailbox receives too much mail at once.',
    ],
    fixes: [
      'With 5 in front, stop sending to this address and take it off your list.',
      'Reach the recipient another way, and ask for the current address.',
      'With 4 in front, slow down for this recipient and try again later.',
    ],
  },
  '4.2.1': {
    title: 'The mailbox takes no mail for the moment',
    meaning:
      'The mailbox exists, but is closed for now: switched off for a while, or receiving more mail than its provider allows.',
    causes: [
      'Your application sends many messages to one recipient, such as alerts.',
      'The recipient gets too much mail from everybody; Gmail answers this way.',
      'The account is suspended or in the middle of a move.',
    ],
    fixes: [
      'Send the same message again after an hour, with growing pauses.',
      'Combine notifications to one recipient into a digest, and limit them with `rateLimit` and `rateDelta` in a `pool`.',
      'If it goes on for days, ask the recipient through another channel.',
    ],
  },
  'X.2.2': {
    title: "The recipient's mailbox is full",
    meaning:
      'The recipient has used up the space of the mailbox and has to free some. The registry means this as temporary, but many servers answer with 5 in front.',
    causes: [
      'The recipient has not deleted mail, or the account is abandoned.',
      'The message is larger than the space that is left.',
      'Exchange Online also uses 5.2.2 when the sender exceeded a sending limit: read the text of the reply.',
    ],
    fixes: [
      'Send again after some hours, a few times over some days.',
      'Tell the recipient through another channel.',
      'If it stays full for weeks, take the address off your list.',
      'If the text names your quota, slow down or ask your provider.',
    ],
  },
  'X.2.3': {
    title: 'The message is too large for this mailbox',
    meaning:
      "The recipient's mailbox has a size limit of its own, lower than that of the server, and this message exceeds it.",
    causes: [
      'Attachments: in transit they grow by about a third.',
      'Images are embedded in the HTML.',
      'The administrator set a low limit for this mailbox.',
    ],
    fixes: [
      'Put large files behind a link instead of into `attachments`.',
      'Compress or drop embedded images.',
      'Send in several smaller messages.',
    ],
  },
  'X.2.4': {
    title: 'The mailing list could not be expanded',
    meaning:
      'The address is a list, and the server failed to turn it into its members. The fault is on the side of the list.',
    causes: [
      'The list is broken, empty or points to itself.',
      'The directory of members is not available right now.',
    ],
    fixes: [
      'With 4 in front, send again later.',
      'Otherwise tell the owner of the list, or write to the members directly.',
    ],
  },
  '5.2.121': {
    title: 'Too many messages from you to one recipient',
    meaning:
      'Exchange Online limits how many messages one sender may deliver to one mailbox per hour, and you are over it. It works again after a pause although the code says permanent.',
    causes: [
      'Alerts, logs or reports go to one mailbox, one message each.',
      'A loop or a retry without a pause repeats the same message.',
    ],
    fixes: [
      'Pause for an hour for this recipient.',
      'Collect notifications into one message.',
      'Use `pool` with `rateLimit` and `rateDelta`, and stop retries after a few attempts.',
    ],
  },
  '5.2.122': {
    title: 'The recipient gets too many messages per hour',
    meaning:
      'Exchange Online limits what one mailbox receives per hour from all senders together, and this mailbox is over it. It works again later although the code says permanent.',
    causes: [
      'Automatic mail, yours or that of others, floods the mailbox.',
      'The mailbox collects notifications of a whole system.',
    ],
    fixes: [
      'Send again after an hour.',
      'Reduce your own share: digests instead of single notifications.',
      'Spread automatic mail over several mailboxes.',
    ],
  },
};
