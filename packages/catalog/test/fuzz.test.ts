import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { classify, explain, lookup, parseReply, search, type Verdict } from '@mailwhy/catalog';
import { bound, TEXT_LIMIT } from '../src/bound.ts';
import { category } from '../src/codes/category.ts';
import { tokenize } from '../src/tokenize.ts';
import { createRandom, type Random } from './support/random.ts';
import { samples, wordings } from './support/wordings.ts';

/** How many inputs, and where randomness starts: `MAILWHY_FUZZ=1000000 MAILWHY_SEED=7 npx vitest run fuzz`. */
const count = Number(process.env['MAILWHY_FUZZ'] ?? 20_000);
const seed = Number(process.env['MAILWHY_SEED'] ?? 20_261_125);
const BATCH = 100;

const closed = new Set<string>(Object.keys(category));
const beginnings = wordings.flatMap(({ says }) =>
  says.map(
    (pattern) =>
      pattern
        .split('…', 1)[0]
        ?.replace(/[(){}|*]/gu, ' ')
        .trim() ?? '',
  ),
);

const floods = [
  '\r\n',
  '\0',
  '\uD800',
  '\uDC00',
  '\\n',
  '550-',
  '5.',
  '1',
  '@',
  '((([{<',
  "b'",
  '\t',
  '…',
];
const alphabet = [
  'a',
  'Z',
  '0',
  '5',
  '.',
  '-',
  ' ',
  '\n',
  '\r',
  '@',
  '<',
  '>',
  '\0',
  '\uD83D',
  '\uDE00',
  'é',
  '邮',
  '\u200B',
  '\u202E',
  "'",
  '"',
  '\\',
  '\u00C3',
  '\u00A9',
];
const codes = [
  'EAUTH',
  'EENVELOPE',
  'ESOCKET',
  'ETIMEDOUT',
  'ECONNREFUSED',
  '',
  '__proto__',
  'X'.repeat(99),
];
const commands = ['CONN', 'AUTH PLAIN', 'RCPT TO', 'DATA', 'API', '__proto__', ''];

/** What can go wrong with a text on its way. */
function mutate(text: string, { below, pick }: Random): string {
  const at = below(text.length + 1);
  switch (below(8)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(at);
    case 2:
      return text.slice(0, at) + pick(alphabet) + text.slice(at);
    case 3:
      return `${text.slice(0, at)}\r\n${text.slice(at)}`;
    case 4:
      return text.slice(0, at) + pick(floods).repeat(below(50)) + text.slice(at);
    case 5:
      return text.split(' ').reverse().join(' ');
    case 6:
      return Buffer.from(text, 'utf8').toString('latin1');
    default:
      return `${text} ${pick(samples)}`;
  }
}

/** Texts by how they are made. The last ones are long and rare. */
const makers: readonly ((random: Random) => string)[] = [
  ({ below, pick }) => Array.from({ length: below(80) }, () => pick(alphabet)).join(''),
  ({ below }) => String.fromCharCode(...Array.from({ length: below(60) }, () => below(0x10000))),
  (random) => mutate(random.pick(samples), random),
  (random) => mutate(mutate(random.pick(samples), random), random),
  ({ below, pick }) => `${pick(beginnings)} `.repeat(below(60)),
  ({ below, pick }) => Array.from({ length: below(60) }, () => pick(beginnings)).join(' '),
  ({ below, pick }) => `${String(below(1000))}${pick(['-', ' ', '.', ''])}`.repeat(below(90)),
  ({ below, pick }) => pick(floods).repeat(below(200)) + pick(samples),
];

const hugeMakers: readonly ((random: Random) => string)[] = [
  ({ pick }) => pick(floods).repeat(2 ** 20),
  ({ pick }) => `${pick(beginnings)} `.repeat(2 ** 16),
  ({ pick }) => `550 5.1.1 ${'a'.repeat(2 ** 20)} ${pick(samples)}`,
];

/** The text as it is, or on an error. */
function wrap(text: string, { below, pick }: Random): unknown {
  switch (below(6)) {
    case 0:
      return Object.assign(new Error(text), { code: pick(codes), command: pick(commands) });
    case 1:
      return {
        response: text,
        responseCode: below(700),
        code: pick(codes),
        command: pick(commands),
      };
    case 2:
      return new Error(pick(codes), { cause: new Error(text) });
    case 3:
      return {
        errors: [text, { message: text, errno: -below(4000), syscall: 'read' }],
        message: '',
      };
    default:
      return text;
  }
}

function isSound(verdict: Verdict): boolean {
  const { id, category: found, retry, retryAfter = 1 } = verdict;
  return (
    Object.isFrozen(verdict) &&
    closed.has(found) &&
    (id === 'unknown' || lookup(id) !== undefined) &&
    (retry === 'later') === Object.hasOwn(verdict, 'retryAfter') &&
    Number.isSafeInteger(retryAfter) &&
    retryAfter > 0 &&
    JSON.stringify(verdict).length < 600
  );
}

describe(`whatever comes in (seed ${String(seed)})`, () => {
  it(
    `has a sound verdict, the same one in any order: ${String(count)} inputs`,
    { timeout: 60_000 + count },
    () => {
      const random = createRandom(seed);
      for (let done = 0; done < count; done += BATCH) {
        const texts = Array.from({ length: BATCH }, () => random.pick(makers)(random));
        if (random.below(5) === 0) texts[0] = random.pick(hugeMakers)(random);
        const inputs = texts.map((text) => wrap(text, random));
        const verdicts = inputs.map((input) => classify(input));
        const again = inputs
          .toReversed()
          .map((input) => classify(input))
          .toReversed();
        const bad = verdicts.findIndex(
          (verdict, at) => !isSound(verdict) || !isDeepStrictEqual(verdict, again[at]),
        );
        expect(
          bad === -1
            ? undefined
            : { input: inputs[bad], verdict: verdicts[bad], again: again[bad] },
        ).toBeUndefined();
      }
    },
  );

  it('is looked at in part only', () => {
    const random = createRandom(seed);
    for (let done = 0; done < 1000; done++) {
      const text = done < 20 ? random.pick(hugeMakers)(random) : random.pick(makers)(random);
      const bounded = bound(text);
      expect(bounded.length).toBeLessThanOrEqual(TEXT_LIMIT);
      expect(tokenize(bounded).words.length).toBeLessThanOrEqual(TEXT_LIMIT);
      expect(parseReply(text)?.text.length ?? 0).toBeLessThanOrEqual(TEXT_LIMIT);
    }
  });

  it('can be parsed, explained, looked up and searched for', () => {
    const random = createRandom(seed);
    for (let done = 0; done < 1000; done++) {
      const text = done < 5 ? random.pick(hugeMakers)(random) : random.pick(makers)(random);
      const { title, locale, category: found } = explain(wrap(text, random));
      expect([title === '', locale, closed.has(found)]).toEqual([false, 'en', true]);
      expect(search(text).length).toBeLessThanOrEqual(20);
      expect(['object', 'undefined']).toContain(typeof lookup(text));
    }
  });
});
