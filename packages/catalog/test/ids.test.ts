import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries } from '@mailwhy/catalog';

/**
 * An id is for ever: pages, logs and tests of users name it. New ids are added with
 * `MAILWHY_UPDATE=1 npx vitest run --project catalog ids`; none is ever taken off the list. An entry that is wrong
 * or gone stays, with `retired: true`.
 */
const file = new URL('published-ids.txt', import.meta.url);
const published = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
const current = [...entries().keys()];

if (process.env['MAILWHY_UPDATE'] === '1') {
  writeFileSync(file, `${[...new Set([...published, ...current])].sort().join('\n')}\n`);
}

describe('published ids', () => {
  it('are all still there', () => {
    expect(published.filter((id) => !entries().has(id))).toEqual([]);
  });

  it.skipIf(process.env['MAILWHY_UPDATE'] === '1')('are complete', () => {
    expect(current.filter((id) => !published.includes(id))).toEqual([]);
  });

  it('stand in order, each once', () => {
    expect(published).toEqual([...new Set(published)].sort());
  });
});
