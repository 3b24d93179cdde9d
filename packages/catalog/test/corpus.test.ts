import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '@mailwhy/catalog';

/** A reply with the category that a person gave it. */
interface Labelled {
  readonly reply: string;
  readonly category: string;
}

/** The corpus is no part of the repository: it lies beside it where somebody works on the classifier. */
const file = new URL('../../../../shared/corpus/replies.jsonl', import.meta.url);

/** The share of replies whose category is the label's own. */
const FLOOR = 0.95;

describe('the corpus of labelled replies', () => {
  it.skipIf(!existsSync(file))('is classified right (skipped where there is no corpus)', () => {
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Labelled);
    const right = rows.filter(
      ({ reply, category }) => classify(reply).category === category,
    ).length;
    console.info(`corpus: ${String(right)} of ${String(rows.length)} right`);
    expect(right / rows.length).toBeGreaterThanOrEqual(FLOOR);
  });
});
