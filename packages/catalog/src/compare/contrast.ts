import { fill } from './fill.ts';
import { isOk, type Side } from './side.ts';
import type { Words } from './words.ts';

/** The contrast of two failures, by what another attempt brings; the sooner one first. */
const byRetry = {
  'later later': 'bothLater',
  'later after-fix': 'laterAndFix',
  'later never': 'laterAndNever',
  'after-fix after-fix': 'bothFix',
  'after-fix never': 'fixAndNever',
  'never never': 'bothNever',
} as const;

const order = ['later', 'after-fix', 'never'];

const isOpen = ({ lasting }: Side): boolean => lasting === 'by-class';

/**
 * The main contrast of two entries: what worked and what failed, what passes and what stays.
 * @param x One of them.
 * @param y The other.
 * @param words The language.
 * @returns A sentence.
 */
export function contrastOf(x: Side, y: Side, words: Words): string {
  const { t, classesOf } = words;
  const { contrast } = t;
  if (isOk(x) && isOk(y)) return ofSuccesses(x, y, words);
  if (isOpen(x) && isOpen(y)) return contrast.bothByClass;

  const [open, fixed] = isOpen(x) ? [x, y] : [y, x];
  if (isOpen(open) && (!isOk(fixed) || open.digits.includes(2))) {
    const tokens = { open: open.name, classes: classesOf(open), fixed: fixed.name };
    return fixed.digits.length === 0
      ? fill(contrast.byClassAndOther, tokens)
      : fill(contrast.byClassAndFixed, { ...tokens, class: classesOf(fixed) });
  }
  if (isOk(x) || isOk(y)) {
    const [ok, bad] = isOk(x) ? [x, y] : [y, x];
    return fill(contrast.successAndFailure, { ok: ok.name, bad: bad.name });
  }
  return ofFailures(x, y, words);
}

function ofSuccesses(x: Side, y: Side, { t: { contrast } }: Words): string {
  if (x.lasting === y.lasting) {
    return x.lasting === 'go-on' ? contrast.bothGoOn : contrast.bothSuccess;
  }
  const [open, final] = x.lasting === 'go-on' ? [x, y] : [y, x];
  return fill(contrast.successAndGoOn, { open: open.name, final: final.name });
}

function ofFailures(x: Side, y: Side, { t: { contrast } }: Words): string {
  const roles = [x, y]
    .map(({ name, consequences }) => ({ name, retry: consequences[0]?.retry ?? 'never' }))
    .sort((a, b) => order.indexOf(a.retry) - order.indexOf(b.retry));
  const key = roles.map(({ retry }) => retry).join(' ') as keyof typeof byRetry;
  const tokens = roles.map(({ name, retry }) => [retry === 'after-fix' ? 'fix' : retry, name]);
  return fill(contrast[byRetry[key]], Object.fromEntries(tokens) as Record<string, string>);
}
