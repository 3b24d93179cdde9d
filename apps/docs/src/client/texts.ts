import type { Locale } from '@mailwhy/catalog';
import type { Strings } from '../i18n/en.ts';
import { hrefOf } from './paths.ts';

/** An entry as `/api/<language>/codes/<id>.json` has it. */
export interface EntryTexts {
  readonly id: string;
  readonly kind: string;
  readonly locale: string;
  readonly title: string;
  readonly meaning: string;
  readonly causes: readonly string[];
  readonly fixes: readonly string[];
  readonly category: string;
  readonly categoryLabel: string;
  readonly publicText: string;
  readonly avoid: string;
  readonly categoryLocale: string;
  readonly tone: string;
}

const loading = new Map<string, Promise<unknown>>();

/** A file of the site's JSON, fetched once. */
function load<T>(path: string): Promise<T> {
  const known = loading.get(path) ?? fetchJson(path);
  loading.set(path, known);
  known.catch(() => loading.delete(path));
  return known as Promise<T>;
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(hrefOf(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as unknown;
}

export const loadEntry = (id: string, language: string): Promise<EntryTexts> =>
  load(`api/${language}/codes/${encodeURIComponent(id.toLowerCase())}.json`);

export const loadLabels = (language: string): Promise<Locale['labels']> =>
  load(`api/${language}/labels.json`);

export const loadIndex = (
  language: string,
): Promise<readonly { readonly id: string; readonly title: string }[]> =>
  load(`api/${language}/index.json`);

export const loadPairs = (language: string): Promise<readonly string[]> =>
  load(`api/${language}/comparisons.json`);

/** What the build wrote into the page for its script. */
export interface PageWords {
  readonly tag: string;
  readonly prefix: string;
  readonly strings: Pick<Strings, 'decoder' | 'compare' | 'untranslated'>;
}

export const wordsOfPage = (): PageWords =>
  JSON.parse(document.querySelector('#words')?.textContent ?? '{}') as PageWords;
