import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '../src/compare.ts';
import { en } from '../src/locales/en/index.ts';
import { pairs } from '../src/locales/en/pairs.ts';
import { entries } from '../src/entries.ts';
import { tables } from '../src/tables.ts';
import type { Kind } from '../src/types.ts';

const replyCodes = Object.keys(tables.reply);

/** Some entries of every kind, spread over each table. */
const sample = ((): string[] => {
  const byKind = new Map<Kind, string[]>();
  for (const { id, kind } of entries().values()) {
    byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  }
  return [...byKind.values()].flatMap((ids) => {
    const step = Math.max(1, Math.floor(ids.length / 12));
    return ids.filter((_, index) => index % step === 0);
  });
})();

const sentencesOf = ({ opening, summary, differences, choice: { a, b } }: Comparison): string[] => [
  ...(opening === undefined ? [] : [opening]),
  ...summary,
  ...differences,
  ...a.when,
  ...a.do,
  ...b.when,
  ...b.do,
];

/** What is wrong with a comparison of two different entries, as sentences; empty when all is well. */
function faultsOf(left: string, right: string): string[] {
  const comparison = compare(left, right);
  const sentences = sentencesOf(comparison);
  const faults: string[] = [];
  const fault = (what: string, text = ''): void =>
    void faults.push(`${left}+${right}: ${what} ${text}`);

  if (JSON.stringify(compare(right, left)) !== JSON.stringify(comparison)) fault('not symmetric');
  if (comparison.same) fault('not told apart');
  for (const text of sentences) {
    if (/(?<![\p{L}\p{N}.-])([\p{L}\p{N}]+) \1(?![\p{L}\p{N}.-])/iu.test(text))
      fault('doubled word', text);
    if (/[{}]|undefined|\[object|NaN/u.test(text)) fault('leftover', text);
    if (!/[\p{L}\p{N}”)`]\.$/u.test(text)) fault('bad end', text);
    if (/ {2}| [.,;:]|[,;:]\.|\B\(\)|“”|``/u.test(text)) fault('gap', text);
  }
  if (new Set(sentences).size !== sentences.length) fault('said twice', sentences.join('\n'));
  const { summary, attributes, differences, choice, a, b } = comparison;
  if (summary.length + (comparison.opening === undefined ? 0 : 1) < 2) fault('summary too short');
  if (summary.length > 4) fault('summary too long');
  for (const part of [
    attributes,
    differences,
    choice.a.when,
    choice.a.do,
    choice.b.when,
    choice.b.do,
  ]) {
    if (part.length === 0) fault('empty part');
  }
  for (const { title, meaning } of [a, b]) {
    if (title === '' || meaning === '') fault('no text');
  }
  for (const row of attributes) {
    if (row.differs === (row.a.join('\n') === row.b.join('\n'))) fault('wrong attribute', row.id);
  }
  return faults;
}

const pairsOf = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((left, index) =>
    ids.slice(index + 1).map((right): [string, string] => [left, right]),
  );

describe('compare', () => {
  it('reads well for all pairs of reply codes', () => {
    expect(pairsOf(replyCodes).flatMap(([left, right]) => faultsOf(left, right))).toEqual([]);
  });

  it('reads well for pairs of every two kinds', { tags: 'slow' }, () => {
    expect(pairsOf(sample).flatMap(([left, right]) => faultsOf(left, right))).toEqual([]);
  });

  it('reads well for every entry beside some that everybody knows', { tags: 'slow' }, () => {
    const known = ['250', '550', 'X.7.8', 'ESOCKET'];
    const faults = [...entries().keys()].flatMap((id) =>
      known.flatMap((other) => (id === other ? [] : faultsOf(id, other))),
    );
    expect(faults).toEqual([]);
  });

  it('compares 251 with 535 as a person would', () => {
    const { title, a, b, opening, summary, differences, choice, locale } = compare(535, 251);
    expect([title, a.id, b.id, locale]).toEqual(['251 and 535 compared', '251', '535', 'en']);
    expect(opening).toBe(pairs['251+535']);
    expect(summary).toEqual([
      `Both are SMTP reply codes: 251 stands for “${a.title}”, 535 for “${b.title}”.`,
    ]);
    expect(differences).toEqual([
      'Class: 251 is a success (class 2), 535 is a permanent failure (class 5).',
      'Step: 251 comes at RCPT TO, VRFY or ETRN; 535 comes at AUTH.',
      'Sending again: for 251 not needed, for 535 only after a change.',
      'Who has to act: with 251 nobody, with 535 your application.',
      'Enhanced codes: 251 usually comes with 2.1.5 and 2.3.6; 535 comes with 5.7.8, 5.7.0, 5.7.3, 5.7.139 and others.',
      'In nodemailer: 251 arrives in `info.accepted`; 535 arrives as EAUTH.',
      'Origin: 251 is part of the SMTP standard itself, 535 is defined by an extension of SMTP.',
      'Definition: 251 stands in RFC 5321, section 4.2.3; 535 stands in RFC 4954, section 6.',
    ]);
    expect(choice).toEqual({
      a: {
        when: [
          'The reply of the server starts with 251.',
          'You meet 251 when a recipient is named (`RCPT TO`).',
        ],
        do: ['There is nothing to do about 251.'],
      },
      b: {
        when: ['The reply of the server starts with 535.', 'You meet 535 at the login (`AUTH`).'],
        do: [
          'Correct the options of the transport, or the account behind them, to get past 535.',
          'Sending again before that only brings 535 back.',
        ],
      },
    });
  });

  it('sets success against failure where nobody has written an opening', () => {
    const { opening, summary } = compare('221', '535');
    expect(opening).toBeUndefined();
    expect(summary[1]).toBe('221 is good news; 535 reports that something failed.');
  });

  it('sets a wait against a change', () => {
    expect(compare('430', '533').summary[1]).toBe(
      'After 430 the same message can go through at a later attempt; 533 stays until somebody changes something.',
    );
  });

  it('lines up the attributes of both', () => {
    const rows = new Map(compare(251, 535).attributes.map((row) => [row.id, row]));
    expect(rows.get('phase')).toEqual({
      id: 'phase',
      label: 'Step of the session',
      a: ['RCPT TO', 'VRFY', 'ETRN'],
      b: ['AUTH'],
      differs: true,
    });
    expect(rows.get('kind')?.differs).toBe(false);
    expect(rows.has('replies')).toBe(false);
  });

  it('puts the lower code first, then the kinds in their order', () => {
    const order = (left: string | number, right: string | number) => {
      const { a, b } = compare(left, right);
      return `${a.id} ${b.id}`;
    };
    expect(order('EAUTH', 535)).toBe('535 EAUTH');
    expect(order('X.7.10', 'X.7.9')).toBe('X.7.9 X.7.10');
    expect(order('ESOCKET', '5yz')).toBe('5yz ESOCKET');
    expect(order('auth-failed', 'ECONNREFUSED')).toBe('ECONNREFUSED auth-failed');
  });

  it('knows when both are one entry', () => {
    for (const [left, right] of [
      [535, '535'],
      ['5.7.8', 'X.7.8'],
      ['X.7.8', '5.7.8'],
      ['eauth', 'EAUTH'],
    ] as const) {
      const { same, differences, attributes, summary } = compare(left, right);
      expect(same).toBe(true);
      expect(differences).toEqual([]);
      expect(attributes.every(({ differs }) => !differs)).toBe(true);
      expect(summary).toHaveLength(1);
    }
  });

  it('tells two classes of one row apart', () => {
    const { same, a, b, opening, summary, choice } = compare('5.2.2', '4.2.2');
    expect(same).toBe(false);
    expect([a.id, a.code, b.id, b.code]).toEqual(['X.2.2', '4.2.2', 'X.2.2', '5.2.2']);
    expect(opening).toBe(pairs['4.2.2+5.2.2']);
    expect(summary).toContain('They are the same code, X.2.2, with different first digits.');
    expect(choice.a.do).not.toEqual(choice.b.do);
  });

  it('says how two codes belong together', () => {
    const told = (left: string, right: string) => compare(left, right).summary.join(' ');
    expect(told('535', '5.7.8')).toContain('535 comes first, and 5.7.8 makes it more exact');
    expect(told('EAUTH', '535')).toContain('nodemailer reports 535 as EAUTH.');
    expect(told('ECONNREFUSED', 'ESOCKET')).toContain(
      'nodemailer reports ECONNREFUSED as ESOCKET.',
    );
    expect(told('NoAuth', 'ENOAUTH')).toContain('ENOAUTH is the newer name of NoAuth.');
    expect(told('535', '5yz')).toContain('535 belongs to 5yz');
    expect(told('5.7.8', '5.X.X')).toContain('5.7.8 belongs to 5.X.X');
    expect(told('X.7.8', 'X.7.X')).toContain('X.7.8 belongs to X.7.X');
    expect(told('535', 'auth-failed')).toContain('535 belongs to `auth-failed`');
    expect(told('4.2.1', 'X.2.1')).toContain('4.2.1 is a case of X.2.1');
  });

  it('says what each class of a code means', () => {
    const { choice, summary } = compare('X.5.0', 354);
    expect(summary[1]).toContain('The first digit decides what X.5.0 amounts to: ');
    expect(choice.b.when[0]).toContain('X.5.0');
    expect(choice.b.do.join(' ')).toMatch(/4\.5\.0 .*5\.5\.0/u);
  });

  it.each(Object.keys(pairs))('has an opening for %s in canonical order', (key) => {
    const [left = '', right = ''] = key.split('+');
    const { a, b, opening } = compare(left, right);
    expect(`${a.code}+${b.code}`).toBe(key);
    expect(opening).toBe(pairs[key]);
    expect(faultsOf(left, right)).toEqual([]);
  });

  it('throws one coded error that names an unknown code, bounded and without control characters', () => {
    const failure = (code: string | number): unknown => {
      try {
        return compare('535', code);
      } catch (error) {
        return error;
      }
    };
    expect(failure(999)).toMatchObject({ code: 'ERR_MAILWHY_UNKNOWN_CODE' });
    expect(failure('constructor')).toMatchObject({ code: 'ERR_MAILWHY_UNKNOWN_CODE' });
    expect(failure('__proto__')).toMatchObject({ code: 'ERR_MAILWHY_UNKNOWN_CODE' });
    const error = failure(`\u001B[31m9\r\n${'x'.repeat(5000)}`) as Error;
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toContain('[31m9xxx');
    expect(error.message).not.toMatch(/\p{C}/u);
    expect(error.message.length).toBeLessThan(90);
  });

  it('speaks the first language, and leaves out an opening that it lacks', () => {
    const { compare: templates } = en.labels;
    const labels = { ...en.labels, compare: { ...templates, title: '{b} ← {a} → {unknown}' } };
    const locale = { ...en, tag: 'x-test', messages: {}, categories: {}, pairs: {}, labels };
    const comparison = compare(251, 535, { locales: [locale], docs: 'https://docs.example' });
    expect(comparison.locale).toBe('x-test');
    expect(comparison.a.locale).toBe('en');
    expect(comparison.title).toBe('535 ← 251 → {unknown}');
    expect(comparison.a.docs).toBe('https://docs.example/codes/251/');
    expect(comparison).not.toHaveProperty('opening');
    expect(comparison.summary).toHaveLength(2);
  });
});
