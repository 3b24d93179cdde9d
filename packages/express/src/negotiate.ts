import type { Locale } from '@mailwhy/catalog';

/** What is read of a header that anybody can send. */
const CHARACTERS = 256;
const RANGES = 10;

interface Range {
  readonly name: string;
  readonly q: number;
}

/** The ranges of an `Accept` or `Accept-Language` header with their weights (RFC 9110 12.4.2), bounded. */
function ranges(header: unknown, characters: number): Range[] {
  if (typeof header !== 'string') return [];
  return header
    .slice(0, characters)
    .toLowerCase()
    .split(',', RANGES)
    .map((part) => {
      const [name = '', ...parameters] = part.split(';', 4).map((piece) => piece.trim());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      const q =
        weight === undefined ? 1 : Number(/^q=([01](?:\.\d{0,3})?)$/.exec(weight)?.[1] ?? 0);
      return { name, q };
    })
    .filter(({ name, q }) => name !== '' && q <= 1);
}

/**
 * The language for a request (RFC 4647 3.4: `fr-CA` finds `fr`; and `pt` finds `pt-BR`).
 * @param header The `Accept-Language` header.
 * @param locales What there is, the default first. English is always there.
 * @returns The languages to try, the best first; empty for English. Never throws.
 */
export function languageFor(header: unknown, locales: readonly Locale[]): readonly Locale[] {
  if (locales.length === 0) return locales;
  const asked = ranges(header, CHARACTERS);
  const refused = asked.filter(({ q }) => q === 0).map(({ name }) => name);
  const firstBut = (names: readonly string[]): Locale | 'en' | undefined =>
    locales.find(({ tag }) => !covers(names, tag)) ?? (covers(names, 'en') ? undefined : 'en');
  // It stands for what no other range names (RFC 4647 3.4.1).
  const others = firstBut(asked.map(({ name }) => name));
  let best: { readonly q: number; readonly locale: Locale | 'en' } = {
    q: 0,
    locale: firstBut(refused) ?? 'en',
  };
  for (const { name, q } of asked) {
    const locale = q <= best.q ? undefined : name === '*' ? others : find(name, locales);
    if (locale !== undefined) best = { q, locale };
  }
  return best.locale === 'en' ? [] : [best.locale, ...locales];
}

/** Whether one of some ranges names a language. */
const covers = (names: readonly string[], tag: string): boolean =>
  names.some((name) => `${tag.toLowerCase()}-`.startsWith(`${name}-`));

function find(range: string, locales: readonly Locale[]): Locale | 'en' | undefined {
  const subtags = range.split('-', 4);
  for (let length = subtags.length; length > 0; length -= 1) {
    const tag = subtags.slice(0, length).join('-');
    const exact = locales.find((locale) => locale.tag.toLowerCase() === tag);
    if (exact !== undefined) return exact;
    if (tag === 'en') return 'en';
  }
  return locales.find((locale) => locale.tag.toLowerCase().startsWith(`${range}-`));
}

/**
 * Whether a client wants a page rather than JSON. Only what it names counts: a problem is never refused (406).
 * @param header The `Accept` header.
 * @returns True when `text/html` is named and nothing of JSON is wanted as much. Never throws.
 */
export function wantsHtml(header: unknown): boolean {
  let html = 0;
  let json = 0;
  for (const { name, q } of ranges(header, 1024)) {
    if (name === 'text/html') html = Math.max(html, q);
    else if (name === 'application/json' || name.endsWith('+json')) json = Math.max(json, q);
  }
  return html > json;
}
