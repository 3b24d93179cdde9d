import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { entries } from '@mailwhy/catalog';
import { type ProblemCode, toProblem } from '@mailwhy/express';
import { problemSchema } from '@mailwhy/express/openapi';
import { origin } from '../src/site.ts';
import { dist, filesIn } from './support/build.ts';
import { checkDist } from './support/check-dist.ts';

const report = (name: string): URL => new URL(`../../../etc/api/${name}.d.ts.txt`, import.meta.url);
const read = (path: string): string => readFileSync(dist + path, 'utf8');
const gzipped = (path: string): number => gzipSync(readFileSync(dist + path)).length;
const ids = [...entries().values()].filter(({ facts }) => !facts.retired).map(({ id }) => id);

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
      const assets = new Map<string, number>();
      const weights = filesIn(`${dist}${prefix}codes`, '/index.html')
        .filter((name) => !name.includes('/wordings/'))
        .map((name) => {
          const html = read(`${prefix}codes/${name}`);
          const loaded = [
            ...html.matchAll(
              /<(?:link rel="(?:stylesheet|icon)"|script)[^>]*?\s(?:href|src)="\/([^"]+)"/gu,
            ),
          ].map(([, path]) => path ?? '');
          for (const path of loaded) assets.set(path, assets.get(path) ?? gzipped(path));
          const size = loaded.reduce(
            (sum, path) => sum + (assets.get(path) ?? 0),
            gzipSync(html).length,
          );
          return { name, size, requests: loaded.length + 1 };
        });
      expect(weights.filter(({ size, requests }) => size > 8 * 1024 || requests > 4)).toEqual([]);
    },
    60_000,
  );

  it.each(['', 'vi/'])('has a page where the `type` of every problem leads (%s)', (prefix) => {
    const { enum: codes } = (problemSchema['properties'] as { code: { enum: ProblemCode[] } }).code;
    const types = codes.map((code) => toProblem(undefined, { mapping: { unknown: code } }).type);
    const pages = new Set(filesIn(dist + prefix, '/index.html'));
    expect(new Set(types).size).toBe(codes.length);
    expect(
      types.filter((type) => !pages.has(`${new URL(type).pathname.slice(1)}/index.html`)),
    ).toEqual([]);
  });

  it('explains every export of every package', () => {
    const missing = ['catalog', 'nodemailer', 'express'].flatMap((name) => {
      const html = read(`reference/${name}/index.html`);
      const text = readFileSync(report(name), 'utf8');
      const lists = [...text.matchAll(/^export (?:type )?\{([^}]+)\}/gmu)];
      const exported = lists
        .flatMap(([, list = '']) => list.split(','))
        .map((each) => each.trim().split(' ').at(-1) ?? '')
        .filter((each) => each !== '');
      expect(exported.length).toBeGreaterThan(10);
      return exported.filter((each) => each !== 'default' && !html.includes(`id="api-${each}"`));
    });
    expect(missing).toEqual([]);
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
    ]) {
      const text = read(path);
      expect(text).toMatch(/^# /u);
      expect(text).not.toMatch(/undefined|\[object|<(?:p|div|span|a)\b/u);
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
