import { patterns, wordingIds } from './directory.ts';
import type { Speaker, Wording } from './types.ts';

let ids: ReturnType<typeof wordingIds> | undefined;
let lists: ReturnType<typeof patterns> | undefined;

/**
 * The ids of all wordings.
 * @returns Them by speaker, providers first; the same object every time.
 */
export const allIds = (): Readonly<Record<string, readonly string[]>> => (ids ??= wordingIds());

/**
 * Everything that is looked for in a text.
 * @returns The patterns by their keys; the same list every time.
 */
export const allPatterns = (): readonly (readonly string[])[] => (lists ??= patterns());

/** A speaker as it is published: with its wordings in a row, and with keys in the place of patterns. */
interface PublishedSpeaker extends Omit<Speaker, 'wordings'> {
  readonly wordings: readonly (Omit<Wording, 'says'> & { readonly says: number })[];
}

/**
 * Puts back what is not published twice: ids and patterns of wordings, which are in the directory.
 * @param speaker As it is published.
 * @param id Its id.
 * @returns The speaker.
 */
export function restoreSpeaker(speaker: PublishedSpeaker, id: string): Speaker {
  const wordings = speaker.wordings.map((wording, index) => [
    allIds()[id]?.[index],
    { ...wording, says: allPatterns()[wording.says] },
  ]);
  return { ...speaker, wordings: Object.fromEntries(wordings) as Speaker['wordings'] };
}
