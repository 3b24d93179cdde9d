import { speakers } from '../../src/tables.ts';
import type { Wording } from '../../src/types.ts';

/** Every wording of every speaker. */
export const wordings: readonly Wording[] = speakers.flatMap(({ speaker }) =>
  Object.values(speaker.wordings),
);

/** Every sample of every wording: real replies. */
export const samples: readonly string[] = wordings.flatMap((wording) => wording.samples);
