import type { Choice } from './comparison.ts';
import { fill, unique } from './fill.ts';
import type { Side } from './side.ts';
import type { Words } from './words.ts';

/**
 * How to recognise one of the two, and what to do then.
 * @param side The one.
 * @param words The language.
 * @returns Whole sentences.
 */
export function choiceOf(side: Side, words: Words): Choice {
  return { when: whenOf(side, words), do: unique(actsOf(side, words)) };
}

function whenOf(side: Side, { t: { when }, or, phasesOf, descriptionOf }: Words): string[] {
  const { entry, name: code, digits, surfaces } = side;
  const tokens = { code, digits: or(digits.map(String)), list: or(surfaces) };
  const phases = phasesOf(side);
  return [
    fill(when[placeOf(side)], tokens),
    ...(phases === '' ? [] : [fill(when.phase, { code, phases })]),
    ...(entry.kind === 'category' ? [descriptionOf(side)] : []),
  ];
}

function placeOf({ entry: { kind }, name, surfaces }: Side) {
  if (kind === 'enhanced' && name.startsWith('X')) return 'enhancedRow';
  return kind === 'system' && surfaces.length === 0 ? 'systemBare' : kind;
}

function actsOf({ entry, consequences }: Side, { t, duration }: Words): string[] {
  return consequences.flatMap(({ name, action, retry, retryAfter }) => {
    const tokens = { code: name, duration: duration(retryAfter) };
    const act = fill(t.act[action], tokens);
    if (retry === 'none') return [act];
    const unclear = entry.facts.delivery === 'unknown' ? [fill(t.deliveryUnknown, tokens)] : [];
    return [act, ...unclear, fill(t.attempt[retry], tokens)];
  });
}
