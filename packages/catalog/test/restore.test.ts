import { describe, expect, it } from 'vitest';
import { allIds, allPatterns, restoreSpeaker } from '../src/restore.ts';
import { speakers } from '../src/tables.ts';

const keys = new Map(
  Object.values(allIds())
    .flat()
    .map((id, key) => [id, key]),
);

describe('a speaker', () => {
  it.each(speakers.map(({ id }) => id))('%s is restored from what is published', (id) => {
    const speaker = speakers.find((it) => it.id === id)?.speaker ?? { name: '', wordings: {} };
    const wordings = Object.entries(speaker.wordings).map(([wording, facts]) => ({
      ...facts,
      says: keys.get(wording) ?? -1,
    }));
    expect(restoreSpeaker({ ...speaker, wordings }, id)).toEqual(speaker);
  });
});

describe('the patterns', () => {
  it('are those of the wordings, and then those of signatures and codes', () => {
    expect(allPatterns().length).toBeGreaterThan(keys.size);
    expect(allPatterns().every((list) => list.length > 0)).toBe(true);
    expect(allPatterns()).toContainEqual(['ECONNREFUSED']);
  });
});
