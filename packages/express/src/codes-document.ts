import {
  type Entry,
  type Locale,
  compare,
  describe,
  entries,
  explain,
  lookup,
  search,
} from '@mailwhy/catalog';

/** So many entries are listed at once, unless fewer are asked for. */
const PAGE = 500;

/** An entry in a list. */
function summary(entry: Entry, locales: readonly Locale[]): object {
  const { id, kind, facts, speaker } = entry;
  const { messages, locale } = describe(entry, locales);
  return {
    id,
    kind,
    category: facts.category,
    title: messages.title,
    locale,
    ...(speaker !== undefined && { speaker }),
    href: encodeURIComponent(id),
  };
}

/** The class digit that an entry can have. */
function hasClass({ id, kind, facts }: Entry, digit: string): boolean {
  if (kind === 'enhanced') return facts.classes.some((own) => String(own) === digit);
  return /^\d/.test(id) && id.startsWith(digit);
}

function whole(text: string | null, otherwise: number, most: number): number {
  const number = text !== null && /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
  return Math.min(number, most);
}

/**
 * The entries of the catalog.
 * @param query `kind`, `category`, `class`, `limit`, `offset`.
 * @param locales Languages in order of preference.
 * @returns How many there are, and one page of them.
 */
export function list(query: URLSearchParams, locales: readonly Locale[]): object {
  const kind = query.get('kind');
  const category = query.get('category');
  const digit = query.get('class');
  const found = [...entries().values()].filter(
    (entry) =>
      (kind === null || entry.kind === kind) &&
      (category === null || entry.facts.category === category) &&
      (digit === null || hasClass(entry, digit)),
  );
  const offset = whole(query.get('offset'), 0, found.length);
  const page = found.slice(offset, offset + whole(query.get('limit'), PAGE, PAGE));
  return { total: found.length, offset, codes: page.map((entry) => summary(entry, locales)) };
}

/**
 * One entry with everything that is known of it.
 * @param code A code in any spelling that the catalog knows.
 * @param locales Languages in order of preference.
 * @param docs Where the pages live.
 * @returns The entry, or `undefined` when the catalog has none.
 */
export function one(
  code: string,
  locales: readonly Locale[],
  docs: string | undefined,
): object | undefined {
  const entry = lookup(code);
  if (entry === undefined) return undefined;
  const { kind, speaker, facts } = entry;
  const { id, category, action, retry, retryAfter, permanent, ...texts } = explain(code, {
    locales,
    ...(docs !== undefined && { docs }),
  });
  const { title, meaning, causes, fixes, locale, docs: page } = texts;
  return {
    id,
    kind,
    ...(speaker !== undefined && { speaker }),
    category,
    action,
    retry,
    ...(retryAfter !== undefined && { retryAfter }),
    permanent,
    title,
    meaning,
    causes,
    fixes,
    locale,
    docs: page,
    related: facts.related ?? [],
    sources: facts.sources,
  };
}

/**
 * Two entries side by side.
 * @param query `a` and `b`.
 * @param locales Languages in order of preference.
 * @param docs Where the pages live.
 * @returns The comparison, or `undefined` when the catalog lacks one of them.
 */
export function comparison(
  query: URLSearchParams,
  locales: readonly Locale[],
  docs: string | undefined,
): object | undefined {
  const a = query.get('a');
  const b = query.get('b');
  if (a === null || b === null || lookup(a) === undefined || lookup(b) === undefined)
    return undefined;
  return compare(a, b, { locales, ...(docs !== undefined && { docs }) });
}

/**
 * The entries that words lead to.
 * @param query `q`, and `limit`.
 * @param locales Languages in order of preference.
 * @returns The entries, the best first; `undefined` without a question.
 */
export function searched(query: URLSearchParams, locales: readonly Locale[]): object | undefined {
  const words = query.get('q');
  if (words === null) return undefined;
  const found = search(words.slice(0, 200), { locales, limit: whole(query.get('limit'), 20, 100) });
  return { codes: found.map((entry) => summary(entry, locales)) };
}
