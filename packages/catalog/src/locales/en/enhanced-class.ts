import type { enhancedClass as facts } from '../../codes/enhanced-class.ts';
import type { Messages } from '../../types.ts';

export const enhancedClass: Record<keyof typeof facts, Messages> = {
  '2.X.X': {
    title: 'It worked',
    meaning:
      'The step or the delivery succeeded. After the message was sent it means that the server has taken it over, not that it is in the inbox.',
    causes: ['An accepted command, or a report about a delivered or relayed message.'],
    fixes: [],
  },
  '4.X.X': {
    title: 'It failed for now',
    meaning:
      'The message was acceptable, but something temporary stopped it. The same message may pass later, unchanged.',
    causes: [
      'The server is busy, limits your speed or greylists first contacts.',
      'Something it needs, such as DNS or storage, does not work at the moment.',
      'The mailbox is closed or full for now.',
    ],
    fixes: [
      'Send again later with growing pauses, half an hour and more, and for a few days at most.',
      'Nodemailer does not retry by itself: put the message into a queue of your own, or hand it to a relay.',
      'If it never ends, read the text of the reply: there may be something to fix.',
    ],
  },
  '5.X.X': {
    title: 'It failed for good',
    meaning:
      'The message will not pass in this form. Something has to change first: the address, the message, your settings or a rule of the server.',
    causes: [
      'The recipient does not exist.',
      'A rule of the server refuses you or the message.',
      'The login or the settings of the transport are wrong.',
    ],
    fixes: [
      'Read the second and third number and the text: they tell what has to change.',
      'Do not retry unchanged: repeated refusals harm your reputation.',
    ],
  },
};
