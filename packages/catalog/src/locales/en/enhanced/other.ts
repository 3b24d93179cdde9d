import type { other as facts } from '../../../codes/enhanced/other.ts';
import type { Messages } from '../../../types.ts';

export const other: Record<keyof typeof facts, Messages> = {
  'X.0.0': {
    title: 'No detail beyond the first digit',
    meaning:
      'The server says only whether it worked (2), failed for now (4) or failed for good (5). Everything else is in the words of the reply.',
    causes: [
      'The server puts this code on every reply because it has nothing more exact.',
      'A filter or relay in between replaced the original code.',
    ],
    fixes: [
      'Read the text of the reply and the three-digit code before it: they decide.',
      'With 4 in front, send the same message again later; with 5, change something first.',
      'If the text is empty too, ask the operator of the server for its log, with the time and the queue id.',
    ],
  },
  '5.0.350': {
    title: "Refused by the recipient's organization, no detail",
    meaning:
      "Exchange Online passes on a refusal from the recipient's side for which it has no code of its own. The words of the reply are the only clue.",
    causes: [
      "The recipient's server or filter refused the message with an unusual reply.",
      'With "policy violation" in the text: attachments are nested in other attachments.',
      'With "header is too long" in the text: the message is in Rich Text format.',
    ],
    fixes: [
      "Read the remote server's words in the report and act on those.",
      'Send once without attachments, as plain HTML and text, to see whether the content is the reason.',
      "If that fails too, give the whole report to the recipient's administrator.",
    ],
  },
};
