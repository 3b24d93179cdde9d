import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { en } from '@mailwhy/catalog/locales/en';
import { bundle } from './support/bundle.ts';
import { vietnamese } from './support/vietnamese.ts';

/** A bundle with its size. */
async function sized(entry: string) {
  const { code, imports } = await bundle(entry);
  return { code, imports, kilobytes: gzipSync(code, { level: 9 }).length / 1000 };
}

/** Sizes in kilobytes, minified and gzipped: what was measured and about a tenth more. */
const limits = { categories: 3, classify: 215, english: 150, vietnamese: 160, whole: 370 };

const bundles = {
  classify: await sized(`export { classify } from '~/index.ts';`),
  english: await sized(`export { en } from '~/locales/en/index.ts';`),
  categories: await sized(`export { categories } from '~/index.ts';`),
  whole: await sized(`export * from '~/index.ts';`),
  ...(vietnamese && { vietnamese: await sized(`export { vi } from '~/locales/vi/index.ts';`) }),
};

describe('a bundle', () => {
  it.each(Object.entries(bundles))('of %s stays small', (name, { kilobytes }) => {
    console.info(`${name}: ${kilobytes.toFixed(1)} kB`);
    expect(kilobytes).toBeLessThan(limits[name as keyof typeof limits]);
  });

  it.each(Object.keys(bundles))('of %s needs nothing but the language', (name) => {
    const { code, imports } = bundles[name as keyof typeof bundles] ?? { code: '', imports: [] };
    expect(imports).toEqual([]);
    // A fresh context has what ECMAScript defines: no process, no Buffer, no URL, no timers.
    expect(typeof runInNewContext(`${code}; bundle`)).toBe('object');
  });

  it('classifies where there is neither Node.js nor a browser', () => {
    const reply = '550 5.1.1 <user@example.com>: user unknown';
    const call = `bundle.classify(${JSON.stringify(reply)}).category`;
    expect(runInNewContext(`${bundles.classify.code}; ${call}`)).toBe('mailbox-not-found');
    expect(runInNewContext(`${bundles.whole.code}; bundle.explain('535').locale`)).toBe('en');
  });

  it('that only classifies holds no prose', () => {
    const prose = [
      ...['X.7.8', '535', 'EAUTH', 'ECONNREFUSED', 'gmail-bad-credentials', '5yz'].map(
        (id) => en.messages[id]?.meaning,
      ),
      en.categories.greylisted.description,
      en.categories['auth-failed'].publicText,
      en.labels.compare.contrast.successAndFailure,
      en.pairs['251+535'],
    ];
    expect(prose).not.toContain(undefined);
    const isIn = (code: string) => prose.map((text = '') => code.includes(text.slice(0, 40)));
    expect(isIn(bundles.whole.code)).not.toContain(false);
    expect(isIn(bundles.classify.code)).not.toContain(true);
    expect(
      Object.values(en.messages).filter(({ meaning }) => bundles.classify.code.includes(meaning)),
    ).toEqual([]);
  });

  it('of one language holds no other', () => {
    const meaning = vietnamese?.messages['535']?.meaning;
    if (meaning === undefined) return;
    expect(bundles.whole.code).not.toContain(meaning.slice(0, 40));
    expect(bundles.vietnamese?.code).not.toContain(en.messages['535']?.meaning.slice(0, 40));
  });
});
