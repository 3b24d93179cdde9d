import type { AttributeId } from '../labels.ts';
import type { ComparedAttribute } from './comparison.ts';
import { unique } from './fill.ts';
import type { Side } from './side.ts';
import { whoActs } from './who-acts.ts';
import type { Words } from './words.ts';

/**
 * Lines up the attributes of both, for a table.
 * @param x One of them.
 * @param y The other.
 * @param words The language.
 * @returns A row for each attribute that at least one of them has.
 */
export function attributesOf(x: Side, y: Side, words: Words): ComparedAttribute[] {
  const [a, b] = [valuesOf(x, words), valuesOf(y, words)];
  return (Object.keys(a) as AttributeId[])
    .map((id) => ({ id, label: words.labels.attributes[id], a: unique(a[id]), b: unique(b[id]) }))
    .filter((row) => row.a.length + row.b.length > 0)
    .map((row) => ({ ...row, differs: row.a.join('\n') !== row.b.join('\n') }));
}

function valuesOf(side: Side, words: Words): Record<AttributeId, readonly string[]> {
  const { labels, duration, stepsOf, speakerOf, rfcOf, categoryOf, classOf, lastingOf } = words;
  const { consequences, digits, surfaces, standing } = side;
  const { facts, kind } = side.entry;
  return {
    kind: [labels.kinds[kind].one],
    class: digits.map((digit) => classOf(digit).name),
    permanence: [lastingOf(side).label],
    retry: consequences.map(({ retry }) => labels.retry[retry].label),
    retryAfter: consequences.flatMap(({ retryAfter }) =>
      retryAfter === undefined ? [] : [duration(retryAfter)],
    ),
    phase: stepsOf(side),
    who: consequences.map(({ action }) => labels.who[whoActs[action]].label),
    action: consequences.map(({ action }) => labels.actions[action].label),
    category: [categoryOf(side)],
    enhanced: kind === 'reply' ? facts.enhanced : [],
    replies: kind === 'enhanced' ? facts.replies.map(String) : [],
    nodemailer: kind === 'reply' ? facts.nodemailer : surfaces,
    standing: [speakerOf(side) ?? labels.standing[standing].label],
    rfc: [rfcOf(side)].filter((text) => text !== ''),
  };
}
