import type { CompareTemplates } from '../labels.ts';
import { fill, unique } from './fill.ts';

/** How a language makes phrases of lists and of times. */
export interface Phrases {
  /** Each once, the last one after "or". */
  readonly or: (list: readonly string[]) => string;
  /** The last one after "and"; of a long list the beginning. */
  readonly some: (list: readonly string[]) => string;
  /** A number of seconds in the largest unit that fits. */
  readonly duration: (seconds?: number) => string;
}

/** How many elements of a list are told before "and others". */
export const LISTED = 4;

/**
 * The phrases of a language.
 * @param t Its templates.
 * @returns Functions from values to phrases.
 */
export function phrasesOf(t: CompareTemplates): Phrases {
  const units = [
    [86_400, t.duration.day, t.duration.days],
    [3600, t.duration.hour, t.duration.hours],
    [60, t.duration.minute, t.duration.minutes],
    [1, t.duration.second, t.duration.seconds],
  ] as const;
  const join = (list: readonly string[], last: string): string =>
    list.length < 2
      ? (list[0] ?? '')
      : fill(last, { list: list.slice(0, -1).join(t.separator), last: list.at(-1) ?? '' });
  return {
    or: (list) => join(unique(list), t.or),
    some: (list) =>
      list.length > LISTED
        ? fill(t.more, { list: list.slice(0, LISTED).join(t.separator) })
        : join(list, t.and),
    duration: (seconds = 0) => {
      const [size, one, many] =
        units.find(([unit]) => seconds >= unit && seconds % unit === 0) ?? units[3];
      return seconds === size ? one : fill(many, { n: String(seconds / size) });
    },
  };
}
