import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { entries } from '@mailwhy/catalog';
import { vi } from '@mailwhy/catalog/locales/vi';
import { type ProblemCode, toProblem } from '@mailwhy/express';
import { problemSchema } from '@mailwhy/express/openapi';
import { problemPages } from '../src/data/problems.ts';
import { origin } from '../src/site.ts';
import { dist, filesIn } from './support/build.ts';
import { publicExports } from './support/exports.ts';
import { checkDist } from './support/check-dist.ts';

const read = (path: string): string => readFileSync(dist + path, 'utf8');
const gzipped = (path: string): number => gzipSync(readFileSync(dist + path)).length;
const ids = [...entries().values()].filter(({ facts }) => !facts.retired).map(({ id }) => id);

const sizes = new Map<string, number>();

/** What a visitor loads, compressed: the page and what its head names. */
function weigh(path: string): { path: string; size: number; requests: number } {
  const html = read(path);
  const loaded = [
    ...html.matchAll(
      /<(?:link rel="(?:stylesheet|icon)"|script)[^>]*?\s(?:href|src)="\/([^"]+)"/gu,
    ),
  ].map(([, name]) => name ?? '');
  for (const name of loaded) sizes.set(name, sizes.get(name) ?? gzipped(name));
  const size = loaded.reduce((sum, name) => sum + (sizes.get(name) ?? 0), gzipSync(html).length);
  return { path, size, requests: loaded.length + 1 };
}

describe('the built site', () => {
  it('has no broken link or anchor, no lonely page, no doubled title, and partners in every language', () => {
    const problems = checkDist(dist, origin, '/');
    expect(problems.slice(0, 20)).toEqual([]);
  }, 60_000);

  it.each(['', 'vi/'])('has a page, a Markdown twin and JSON for every entry (%s)', (prefix) => {
    const pages = new Set(filesIn(`${dist}${prefix}codes`, '.html'));
    const twins = new Set(filesIn(`${dist}${prefix}codes`, '.md'));
    const files = new Set(filesIn(`${dist}api/${prefix === '' ? 'en' : 'vi'}/codes`, '.json'));
    const missing = ids.filter((id) => {
      const slug = id.toLowerCase();
      return (
        !pages.has(`${slug}/index.html`) ||
        !twins.has(`${slug}/index.md`) ||
        !files.has(`${slug}.json`)
      );
    });
    expect(missing).toEqual([]);
  });

  it.each(['', 'vi/'])(
    'loads every page of a code in at most 8 KB and 4 requests (%s)',
    (prefix) => {
      const weights = filesIn(`${dist}${prefix}codes`, '/index.html')
        .filter((name) => !name.includes('/wordings/'))
        .map((name) => weigh(`${prefix}codes/${name}`));
      expect(weights.filter(({ size, requests }) => size > 8 * 1024 || requests > 4)).toEqual([]);
    },
    60_000,
  );

  it('loads problems in at most 10 KB, the reference of a package in at most 20 KB', () => {
    const problems = ['', 'vi/'].flatMap((prefix) =>
      filesIn(`${dist}${prefix}problems`, 'index.html').map((name) =>
        weigh(`${prefix}problems/${name}`),
      ),
    );
    const reference = filesIn(`${dist}reference`, 'index.html').map((name) =>
      weigh(`reference/${name}`),
    );
    expect(problems.filter(({ size, requests }) => size > 10 * 1024 || requests > 5)).toEqual([]);
    expect(reference.filter(({ size, requests }) => size > 20 * 1024 || requests > 5)).toEqual([]);
  });

  it.each(['', 'vi/'])('has a page where the `type` of every problem leads (%s)', (prefix) => {
    const { enum: codes } = (problemSchema['properties'] as { code: { enum: ProblemCode[] } }).code;
    const types = codes.map((code) => toProblem(undefined, { mapping: { unknown: code } }).type);
    const pages = new Set(filesIn(dist + prefix, '/index.html'));
    expect(new Set(types).size).toBe(codes.length);
    expect(
      types.filter((type) => !pages.has(`${new URL(type).pathname.slice(1)}/index.html`)),
    ).toEqual([]);
  });

  it('shows on the page of a problem what the package answers', () => {
    for (const { code, example } of problemPages()) {
      for (const [prefix, locales] of [
        ['', []],
        ['vi/', [vi]],
      ] as const) {
        const { type, title, detail, status } = toProblem(example, { locales });
        const html = read(`${prefix}problems/${code}/index.html`);
        const text = html
          .replace(/<[^<>]+>/gu, '')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&');
        for (const [key, value] of Object.entries({ type, title, status, detail, code }))
          expect(text).toContain(`"${key}": ${JSON.stringify(value)}`);
      }
    }
  });

  it('explains every export of every package', () => {
    const missing = publicExports().flatMap(({ specifier, names }) => {
      const [, name = ''] = /^@mailwhy\/([^/]+)/u.exec(specifier) ?? [];
      const html = read(`reference/${name}/index.html`);
      expect(html).toContain(`>${specifier}<`);
      return names
        .filter((each) => each !== 'default' && !html.includes(`id="api-${each}"`))
        .map((each) => `${specifier}: ${each}`);
    });
    expect(missing).toEqual([]);
    expect(publicExports().map(({ specifier }) => specifier)).toEqual(
      expect.arrayContaining([
        '@mailwhy/catalog',
        '@mailwhy/catalog/locales/vi',
        '@mailwhy/express',
        '@mailwhy/express/openapi',
        '@mailwhy/nodemailer',
        '@mailwhy/nodemailer/augment',
      ]),
    );
  }, 60_000);

  it('offers the reference in the language of the docstrings only', () => {
    expect(
      filesIn(`${dist}vi`, 'index.html').filter((name) => name.startsWith('reference/')),
    ).toEqual([]);
    const html = read('reference/express/index.html');
    expect(html).not.toContain('hreflang="vi" href="');
    expect(read('vi/index.html')).toMatch(/<a href="\/reference\/" hreflang="en"/u);
  });

  it('shows the comparison of 251 and 535 wholly in Vietnamese', () => {
    const html = read('vi/compare/251-vs-535/index.html');
    expect(html).toMatch(/<html lang="vi"/u);
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(main).not.toContain('lang="en"');
    const text = main.replace(/<[^<>]+>/gu, ' ');
    expect(text).not.toMatch(/(?<!\p{L})(?:the|with|when|server|causes|fix)(?!\p{L})/iu);
    expect(text.split(/\s+/u).length).toBeGreaterThan(350);
  });

  it('describes its JSON in OpenAPI as it is', () => {
    const { components, paths } = JSON.parse(read('api/openapi.json')) as {
      paths: Record<string, unknown>;
      components: { schemas: Record<string, { properties: object; required: string[] }> };
    };
    expect(Object.keys(paths)).toHaveLength(5);
    const conforms = (name: string, path: string): void => {
      const schema = components.schemas[name];
      const value = JSON.parse(read(path)) as object;
      expect(Object.keys(value)).toEqual(expect.arrayContaining(schema?.required ?? ['none']));
      const unknown = Object.keys(value).filter((key) => !(key in (schema?.properties ?? {})));
      expect(unknown).toEqual([]);
    };
    for (const id of [
      '535',
      'x.7.8',
      'eauth',
      'gmail-bad-credentials',
      'auth-failed',
      '4yz',
      'econnrefused',
    ]) {
      conforms('Entry', `api/vi/codes/${id}.json`);
    }
    conforms('Comparison', 'api/en/compare/251-vs-535.json');
    const [first] = JSON.parse(read('api/en/index.json')) as object[];
    expect(Object.keys(first ?? {}).sort()).toEqual(
      [...(components.schemas['EntrySummary']?.required ?? [])].sort(),
    );
  });

  it('holds nothing in its Markdown that is no Markdown', () => {
    for (const path of [
      'codes/535/index.md',
      'vi/compare/251-vs-535/index.md',
      'index.md',
      'codes/index.md',
      'problems/mail-service-error/index.md',
      'vi/problems/index.md',
      'reference/express/index.md',
    ]) {
      const text = read(path);
      expect(text).toMatch(/^# /u);
      const words = text.replace(/```[^`]*```|`[^`]*`/gu, '');
      expect(words).not.toMatch(/undefined|\[object|<(?:p|div|span|a)\b/u);
      expect(text).not.toMatch(/\]\((?!https:)/u);
    }
    expect(read('codes/535/index.md')).toContain('```ts\nimport nodemailer');
  });

  it('lists its pages for language models', () => {
    const links = [...read('llms.txt').matchAll(/\]\((https:[^)]+)\)/gu)].map(
      ([, url]) => url ?? '',
    );
    expect(links.length).toBeGreaterThan(300);
    const files = new Set(filesIn(dist, '.md'));
    expect(links.filter((url) => !files.has(url.slice(origin.length + 1)))).toEqual([]);
  });

  it('leads from an exact enhanced code to its row', () => {
    expect(read('codes/5.7.8/index.html')).toContain('url=/codes/x.7.8/');
  });
});
