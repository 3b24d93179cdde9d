import { describe, expect, it } from 'vitest';
import * as catalog from '@mailwhy/catalog';
import { en } from '@mailwhy/catalog/locales/en';
import { vi } from '@mailwhy/catalog/locales/vi';
import { bundle } from './support/bundle.ts';
import { samples } from './support/wordings.ts';

/** What is published, where tables are JSON until they are read. */
async function load() {
  const { code } = await bundle(
    `export * from '~/index.ts';
    export { en } from '~/locales/en/index.ts';
    export { vi } from '~/locales/vi/index.ts';`,
    'esm',
  );
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  return (await import(/* @vite-ignore */ url)) as typeof catalog & {
    readonly en: typeof en;
    readonly vi: typeof vi;
  };
}

const published = await load();
const sources: typeof published = { ...catalog, en, vi };

/** The tables and languages, by name. */
const tablesOf = (all: object) =>
  Object.entries(all).filter(([, value]) => typeof value !== 'function') as [string, object][];

describe('what is published', () => {
  it('exports what the sources do', () => {
    expect(Object.keys(published).sort()).toEqual(Object.keys(sources).sort());
  });

  it.each(tablesOf(sources))('has the same %s', (name, table) => {
    const own = published[name as keyof typeof published];
    expect(own).toEqual(table);
    expect(JSON.stringify(own)).toBe(JSON.stringify(table));
    expect(Object.entries(own)).toEqual(Object.entries(table));
    expect(Object.isFrozen(own)).toBe(Object.isFrozen(table));
  });

  it.each(tablesOf(published))('has values in %s that stay the same', (_, table) => {
    expect(Object.values(table).every((value, at) => value === Object.values(table)[at])).toBe(
      true,
    );
  });

  it('has the same entries, each one object', () => {
    expect(JSON.stringify([...published.entries()])).toBe(JSON.stringify([...sources.entries()]));
    const { lookup, entries, providers, enhancedCodes } = published;
    expect(lookup('535')).toBe(entries().get('535'));
    expect(lookup('5.7.8')?.facts).toBe(enhancedCodes['X.7.8']);
    const id = 'gmail-bad-credentials';
    expect(lookup(id)?.facts).toBe(providers['gmail']?.wordings[id]);
    expect(published.speakers.find((it) => it.id === 'gmail')?.speaker).toBe(providers['gmail']);
  });

  it.each(['en', 'vi'] as const)('explains every sample and every id in %s alike', (tag) => {
    // Back to front: what came before must not matter.
    const texts = [...samples, ...sources.entries().keys()].reverse();
    const explanationsOf = ({ explain, [tag]: locale }: typeof published, inputs: string[]) =>
      new Map(inputs.map((text) => [text, JSON.stringify(explain(text, { locales: [locale] }))]));
    const expected = explanationsOf(sources, texts.toReversed());
    const different = [...explanationsOf(published, texts)].filter(
      ([text, explanation]) => expected.get(text) !== explanation,
    );
    expect(different).toEqual([]);
  });
});
