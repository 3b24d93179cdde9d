import type { Located, Span as CatalogSpan, Verdict } from '@mailwhy/catalog';
import { LIMIT, split } from './split.ts';

/** A part of the text that told something. */
export type Span = CatalogSpan;

/** One failure in what was pasted. */
interface Found {
  readonly text: string;
  readonly verdict: Verdict;
  readonly spans: readonly Span[];
  readonly recipient?: string | undefined;
}

/** The same cause, as often as it was found. */
interface Cause {
  readonly first: Found;
  readonly count: number;
}

export interface Decoded {
  readonly kind: 'nothing' | 'one' | 'several';
  readonly causes: readonly Cause[];
  readonly bounce?: { readonly recipients: number };
}

/** What the decoder needs of the catalog. */
export interface Classifier {
  readonly classify: (input: unknown) => Verdict;
  readonly locate: (text: string) => Located;
}

/** At most so many pieces are looked at. */
const PIECES = 5000;

/**
 * Finds out what was pasted, and what each failure in it is.
 * @param input A reply, a line or many lines of a log, an error of nodemailer as text or JSON, a whole message.
 * @param catalog The classifier of the packages.
 */
export async function decode(input: string, catalog: Classifier): Promise<Decoded> {
  const text = input.slice(0, LIMIT);
  if (text.trim() === '') return { kind: 'nothing', causes: [] };

  const { isMessage, readBounce } = await import('./bounce.ts');
  if (isMessage(text)) {
    const { failed, text: body } = await readBounce(text);
    if (failed.length > 0) {
      const found = failed.map((each): Found => ({
        ...look(each.text, catalog),
        recipient: each.recipient,
      }));
      return { ...sum(found), bounce: { recipients: failed.length } };
    }
    return { ...decodeText(body || text, catalog), bounce: { recipients: 0 } };
  }
  return decodeText(text, catalog);
}

function decodeText(text: string, catalog: Classifier): Decoded {
  const whole = fromJson(text);
  if (whole !== undefined) {
    const failures = (Array.isArray(whole) ? whole : [whole]).slice(0, PIECES);
    const found = failures
      .map((each): Found =>
        fromValue(each, Array.isArray(whole) ? JSON.stringify(each) : text, catalog),
      )
      .filter(isTelling);
    return sum(found);
  }
  const pieces = split(text).slice(0, PIECES);
  const found = pieces.map((piece) => {
    const value = fromJson(piece);
    return value === undefined ? look(piece, catalog) : fromValue(value, piece, catalog);
  });
  const failures = found.filter(isTelling).filter(({ verdict }) => verdict.category !== 'success');
  if (failures.length > 1 && !isOneReply(failures)) return sum(failures);
  // A single failure is read with all that stands around it: the words may be on another line.
  const one = look(text, catalog);
  const [only] = failures;
  const best = only !== undefined && surer(only.verdict, one.verdict) ? only : one;
  return isTelling(best) ? sum([best]) : { kind: 'nothing', causes: [] };
}

const isTelling = ({ verdict }: Found): boolean => verdict.evidence !== 'none';

const order = ['provider', 'wording', 'enhanced', 'reply', 'error-code', 'class', 'none'];

const surer = (a: Verdict, b: Verdict): boolean =>
  order.indexOf(a.evidence) < order.indexOf(b.evidence) || b.category === 'success';

/** A dump of one error names the same reply in several lines. */
function isOneReply(found: readonly Found[]): boolean {
  const [first] = found;
  return (
    found.length <= 4 &&
    first !== undefined &&
    /(?:^|\s)(?:code|response|responseCode|command)['"]?\s*:/u.test(
      found.map(({ text }) => text).join('\n'),
    ) &&
    found.every(
      ({ verdict }) =>
        verdict.reply === first.verdict.reply ||
        verdict.reply === undefined ||
        first.verdict.reply === undefined,
    )
  );
}

function look(text: string, { locate }: Classifier): Found {
  const located = locate(text);
  // What was not looked at cannot be marked, but it can be shown.
  const isWhole = text.startsWith(located.text.slice(0, 1000));
  return { text: isWhole ? text : located.text, verdict: located.verdict, spans: located.spans };
}

/** An error as JSON: its fields are read as fields, its text is shown. */
function fromValue(value: unknown, text: string, catalog: Classifier): Found {
  const inner = nested(value);
  const verdict = catalog.classify(inner);
  const located = look(text, catalog);
  return verdict.evidence === 'none' ? located : { ...located, verdict };
}

/** Loggers put the error under a key of their own. */
function nested(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const key of ['err', 'error', 'exception', 'reason']) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof inner === 'object' && inner !== null) return inner;
  }
  return value;
}

function fromJson(text: string): object | undefined {
  if (!/^\s*[{[]/u.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function sum(found: readonly Found[]): Decoded {
  const causes = new Map<string, { first: Found; count: number }>();
  for (const each of found) {
    const known = causes.get(each.verdict.id);
    if (known === undefined) causes.set(each.verdict.id, { first: each, count: 1 });
    else known.count += 1;
  }
  const sorted = [...causes.values()].sort((a, b) => b.count - a.count);
  return {
    kind: found.length === 0 ? 'nothing' : found.length === 1 ? 'one' : 'several',
    causes: sorted,
  };
}

/**
 * The pieces of a text between and inside of its spans, for the display. Where a code stands inside of known words,
 * it stays visible as a code.
 */
export function pieces(
  text: string,
  spans: readonly Span[],
): readonly { readonly text: string; readonly kind?: Span['kind'] }[] {
  const inside = spans
    .map((span) => ({ ...span, end: Math.min(span.end, text.length) }))
    .filter(({ start, end }) => start >= 0 && end > start);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? text.length;
    const over = inside.filter(({ start, end }) => start <= from && end >= to);
    const kind = (over.find((span) => span.kind !== 'wording') ?? over[0])?.kind;
    return { text: text.slice(from, to), ...(kind !== undefined && { kind }) };
  });
}
