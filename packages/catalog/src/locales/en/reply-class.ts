import type { replyClass as facts } from '../../codes/reply-class.ts';
import type { Messages } from '../../types.ts';

export const replyClass: Record<keyof typeof facts, Messages> = {
  '2yz': {
    title: 'The command succeeded',
    meaning:
      'A reply code that starts with 2 means that the server has done what the command asked for. Only after the final dot of a message does it mean that the server has taken the message over.',
    causes: [
      'It answers every successful command, so you see it in `info.response` and in the debug log.',
      'It never confirms that a message is in an inbox: a filter or a bounce can still follow.',
    ],
    fixes: [],
  },
  '3yz': {
    title: 'Go on: the server waits for more',
    meaning:
      'A reply code that starts with 3 means that the command is accepted so far and the server waits for the rest of it: the message after DATA, or the next step of a login.',
    causes: [
      'It is a normal part of sending; only 334 and 354 are in use today.',
      'It never carries an enhanced status code, and nothing is accepted or refused yet.',
    ],
    fixes: [],
  },
  '4yz': {
    title: 'Refused for now',
    meaning:
      'A reply code that starts with 4 means that the server did not do it this time, and that the same command may succeed later without any change. The message stays your responsibility.',
    causes: [
      'Greylisting, a rate limit, a full mailbox or disk, or trouble on the server.',
      'A few servers use it for lasting conditions: if it never goes away, treat it as final and read the text.',
    ],
    fixes: [
      'Send the message again later with growing waits: some minutes first, then 30 minutes and more, for a day or longer.',
      'Read `err.response` and the enhanced status code for the reason.',
      'Where many messages are refused, set `pool: true` with a low `maxConnections` and a `rateLimit`.',
    ],
  },
  '5yz': {
    title: 'Refused for good',
    meaning:
      'A reply code that starts with 5 means that the server refuses, and that the same command will be refused again until somebody changes something.',
    causes: [
      '50z: the command, its order or its argument does not suit the server.',
      '53z: by custom, the login or TLS is missing or was refused.',
      '55z: the recipient, the sender, the message or a policy is the reason.',
    ],
    fixes: [
      'Do not send again unchanged; repeated attempts harm the reputation of your domain and IP address.',
      'Read `err.responseCode`, `err.command` and the enhanced status code in `err.response`: together they name what has to change.',
    ],
  },
};
