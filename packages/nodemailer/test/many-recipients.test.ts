import * as catalog from '@mailwhy/catalog';
import { expect, it, vi } from 'vitest';
import { enrich, explainErrors, getExplanation, isExplained } from '../src/index.ts';

vi.mock('@mailwhy/catalog', { spy: true });

const LINE = 512;
const hostile = 'at mailbox of user over with quota is rejected for message '.repeat(200);

const refused = (response: string) =>
  Object.assign(new Error(`Recipient command failed: ${response}`), {
    code: 'EENVELOPE',
    command: 'RCPT TO',
    responseCode: Number(response.slice(0, 3)),
    response,
  });

const refusals = (count: number, response: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => refused(response(at)));

/** How many characters each explanation looked at. */
function lookedAt(work: () => void): number[] {
  const explain = vi.mocked(catalog.explain).mockClear();
  work();
  return explain.mock.calls.map(([input]) => (input as { response: string }).response.length);
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

it('reads a line of each reply where a hostile server refuses a thousand recipients', () => {
  const rejectedErrors = refusals(1000, (at) => `550 5.1.1 ${at} ${hostile}`.slice(0, 8192));
  const response = rejectedErrors.at(-1)?.response ?? '';
  const read = lookedAt(() => enrich(Object.assign(refused(response), { rejectedErrors })));
  expect(read).toHaveLength(1000);
  expect(Math.max(...read)).toBe(LINE);
  expect(rejectedErrors.every(isExplained)).toBe(true);
  expect(getExplanation(rejectedErrors[999])).toMatchObject({ reply: 550, enhanced: '5.1.1' });
});

it('does so where the message was sent to somebody', async () => {
  const rejectedErrors = refusals(1000, (at) => `452 4.2.2 ${at} ${hostile}`);
  const send = () => Promise.resolve({ accepted: ['user@example.com'], rejectedErrors });
  const onError = vi.fn<() => void>();
  const transporter = explainErrors({ sendMail: send }, { onError });
  const explain = vi.mocked(catalog.explain).mockClear();
  await transporter.sendMail();
  expect(onError).toHaveBeenCalledTimes(1000);
  expect(explain).toHaveBeenCalledTimes(1000);
  const inputs = explain.mock.calls.map(([input]) => input as { response: string });
  expect(Math.max(...inputs.map(({ response }) => response.length))).toBe(LINE);
});

it.each([1, 8, 20, 100, 200])(
  'reads replies of a usual length to %i recipients to their end',
  (count) => {
    const length = Math.max(65_536 / count, LINE);
    const start = '550 5.7.1 ';
    const end = ' because the mailbox is full';
    const response = start + 'x'.repeat(Math.floor(length) - start.length - end.length) + end;
    const rejectedErrors = refusals(count, () => response);
    const read = lookedAt(() => enrich(Object.assign(refused('550 other'), { rejectedErrors })));
    expect(sumOf(read)).toBe(count * response.length + '550 other'.length);
    expect(getExplanation(rejectedErrors[0])?.category).toBe('mailbox-full');
  },
);

it('takes a cut reply for what it is in full', () => {
  const rejectedErrors = refusals(
    200,
    (at) => `535-5.7.8 Username and Password not accepted. ${at} - gsmtp ${hostile}`,
  );
  enrich(Object.assign(refused('550 other'), { rejectedErrors }));
  for (const error of rejectedErrors)
    expect(error).toHaveProperty('explanation', catalog.explain(error));
});
