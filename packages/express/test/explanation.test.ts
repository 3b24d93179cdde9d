import { expect, it } from 'vitest';
import { type ProblemEvent, mailProblems } from '../src/index.ts';
import { replyError } from './support/errors.ts';

const full = { id: '452', category: 'mailbox-full', retry: 'later', delivery: 'not-sent' };

/** What is made of an error that carries an explanation; by itself it says something else. */
function verdictOn(explanation: unknown): ProblemEvent['verdict'] | undefined {
  const events: ProblemEvent[] = [];
  const handler = mailProblems({
    mode: 'annotate',
    onProblem: (event) => {
      events.push(event);
    },
  });
  const error = Object.assign(replyError('554 5.7.1 Spam'), { explanation });
  handler(error, { headers: {} } as never, {} as never, () => undefined);
  return events[0]?.verdict;
}

it.each<object>([
  { retryAfter: 0 },
  { retryAfter: 31_536_000 },
  { reply: 200 },
  { reply: 599 },
  { enhanced: '4.2.2' },
  { enhanced: '2.999.999' },
  { code: 'EENVELOPE' },
  { code: 'E'.repeat(60) },
  { originalCode: 'ERR_TLS_CERT_ALTNAME_INVALID' },
  { command: 'END-OF-DATA' },
  { id: 'mailbox-full' },
  { delivery: 'unknown' },
  { retry: 'never' },
])('takes %j of an explanation', (members) => {
  const explanation = Object.freeze({ ...full, ...members });
  expect(verdictOn(explanation)).toMatchObject({ ...full, ...members });
});

it.each<object>([
  { retryAfter: -1 },
  { retryAfter: 1.5 },
  { retryAfter: '60' },
  { retryAfter: 31_536_001 },
  { reply: 199 },
  { reply: 600 },
  { enhanced: '3.2.2' },
  { enhanced: '4.2' },
  { enhanced: '4.2222.2' },
  { enhanced: '4.2.2222' },
  { enhanced: '14.2.2' },
  { enhanced: 4.2 },
  { code: '' },
  { code: 'E E' },
  { code: '-E' },
  { code: 'E-' },
  { code: 'E'.repeat(61) },
  { originalCode: 'x\ny' },
  { command: 'rcpt' },
  { command: 'RCPT TO' },
  { command: '9RCPT' },
])('leaves %j out', (members) => {
  const verdict = verdictOn(Object.freeze({ ...full, ...members }));
  const left = Object.keys(members).map((key) => [key, undefined]);
  expect(verdict).toMatchObject({ ...full, ...Object.fromEntries(left) } as object);
});

it.each<[string, unknown]>([
  ['may change', { ...full }],
  ['is none', '452'],
  ['names what there is not', Object.freeze({ ...full, id: 'no-such-entry' })],
  ['names an entry in another spelling', Object.freeze({ ...full, id: '4.2.2' })],
  ['has no name', Object.freeze({ ...full, id: 452 })],
  ['has no category', Object.freeze({ ...full, category: undefined })],
  ['has a category that every object has', Object.freeze({ ...full, category: 'toString' })],
  ['has another retry', Object.freeze({ ...full, retry: 'maybe' })],
  ['has another delivery', Object.freeze({ ...full, delivery: 'lost' })],
  [
    'cannot be looked at',
    new Proxy(full, {
      isExtensible: () => {
        throw new Error('hostile');
      },
    }),
  ],
])('does not believe an explanation that %s', (_, explanation) => {
  expect(verdictOn(explanation)?.reply).toBe(554);
});
