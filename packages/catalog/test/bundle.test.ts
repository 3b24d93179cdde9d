import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { en } from '@mailwhy/catalog/locales/en';
import { vietnamese } from './support/vietnamese.ts';

/** What of Rolldown is used here. It comes with Vitest's own Vite. */
interface Rolldown {
  readonly rolldown: (options: object) => Promise<{
    readonly generate: (options: object) => Promise<{
      readonly output: readonly [{ readonly code: string; readonly imports: readonly string[] }];
    }>;
  }>;
}

const require = createRequire(import.meta.url);
const vite = createRequire(require.resolve('vitest/package.json')).resolve('vite');
const { rolldown } = (await import(createRequire(vite).resolve('rolldown'))) as Rolldown;

const source = new URL('../src/', import.meta.url).pathname;

/** Bundles an entry as a user's bundler would, minified. */
async function bundle(entry: string) {
  const name = '\0entry';
  const built = await rolldown({
    input: name,
    platform: 'neutral',
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id: string) => (id === name ? name : undefined),
        load: (id: string) => (id === name ? entry.replaceAll('~/', source) : undefined),
      },
    ],
  });
  const [{ code, imports }] = (
    await built.generate({ format: 'iife', name: 'bundle', minify: true })
  ).output;
  return { code, imports, kilobytes: gzipSync(code, { level: 9 }).length / 1000 };
}

/** Sizes in kilobytes, minified and gzipped: what was measured and about a tenth more. */
const limits = { classify: 155, english: 130, vietnamese: 139, whole: 292 };

const bundles = {
  classify: await bundle(`export { classify } from '~/index.ts';`),
  english: await bundle(`export { en } from '~/locales/en/index.ts';`),
  whole: await bundle(`export * from '~/index.ts';`),
  ...(vietnamese && { vietnamese: await bundle(`export { vi } from '~/locales/vi/index.ts';`) }),
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
