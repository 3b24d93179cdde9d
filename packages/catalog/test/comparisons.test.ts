import { expect, it } from 'vitest';
import { compare, type Comparison } from '../src/compare.ts';
import { en } from '../src/locales/en/index.ts';
import type { Locale } from '../src/locale.ts';

/** Each text of a language replaced by where it stands, with its tokens: `again.later[{duration}]`. */
function symbolsOf(texts: unknown, path: string): unknown {
  if (typeof texts === 'string') {
    if (path.endsWith('separator')) return ', ';
    const tokens = texts.match(/\{\w+\}/gu) ?? [];
    return tokens.length > 0 ? `${path}[${[...new Set(tokens)].join(' ')}]` : path;
  }
  const inside = Object.entries(texts as object).map(([key, text]) => [
    key,
    symbolsOf(text, path === '' || path === 'compare' ? key : `${path}.${key}`),
  ]);
  return Object.fromEntries(inside);
}

/** A language of symbols: what is compared with what shows, whatever the words are. */
const symbols = {
  tag: 'zxx',
  messages: Object.fromEntries(
    Object.entries(en.messages).map(([id, texts]) => [id, { ...texts, title: `«${id}»` }]),
  ),
  categories: symbolsOf(en.categories, 'category'),
  labels: symbolsOf(en.labels, ''),
  pairs: { '250+251': 'the opening' },
} as Locale;

const list = (name: string, texts: readonly string[]): string[] =>
  texts.map((text) => `  ${name}: ${text}`);

/** A comparison, a line a sentence. */
function written(comparison: Comparison): string {
  const { title, a, b, opening, summary, differences, attributes, choice } = comparison;
  return [
    `${title} | ${a.id} ${a.code} | ${b.id} ${b.code}`,
    ...list('opening', opening === undefined ? [] : [opening]),
    ...list('summary', summary),
    ...list('difference', differences),
    ...attributes.map(
      (row) =>
        `  ${row.differs ? 'differs' : 'alike'}: ${row.label}: ${[row.a, row.b].map((side) => side.join(', ')).join(' | ')}`,
    ),
    ...list('a when', choice.a.when),
    ...list('a do', choice.a.do),
    ...list('b when', choice.b.when),
    ...list('b do', choice.b.do),
  ].join('\n');
}

const pairs = `
  250 251, 251 535, 450 550, 550 450, 421 4.3.2, 550 5.1.1, 5.1.1 X.1.1, 4.2.2 5.2.2, X.2.2 X.2.1, X.4.4 X.6.1,
  535 EAUTH, EAUTH ECONNREFUSED, ETIMEDOUT ECONNRESET, ESOCKET EDNS, EMESSAGE 552, EENVELOPE ECONNECTION,
  gmail-bad-credentials 535, gmail-over-quota 452, postfix-relay-access-denied 554,
  gmail-over-quota generic-mailbox-full, generic-greylisted 450, 5yz 4yz, 2yz 5yz, 5.X.X 4.X.X, X.7.X X.7.1,
  X.1.X X.2.X, 101 111, 111 ECONNREFUSED, 421 400, mailbox-full greylisted, host-not-set ECONNREFUSED,
  credentials-missing EAUTH, 550 550, X.2.2 4.2.2, 334 235, 354 250, 220 554, 211 214, 503 5.5.1, 530 5.7.0,
  DEPTH_ZERO_SELF_SIGNED_CERT CERT_HAS_EXPIRED, ENOTFOUND EAI_AGAIN, 451 4.7.1, 252 550, 521 556, 432 454`
  .split(',')
  .map((pair) => pair.trim().split(' ') as [string, string]);

// Facts that change, change it: `test --project catalog -u`, and read the difference.
it('says of pairs of every kind what there is to say', async () => {
  const texts = pairs.map(([a, b]) => written(compare(a, b, { locales: [symbols] })));
  await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot('comparisons.txt');
});
