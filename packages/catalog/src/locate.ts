import { classify } from './classify.ts';
import { examine } from './examine.ts';
import { readFailure } from './read.ts';
import type { Context, Verdict } from './types.ts';

/** A place in a text that a verdict rests on. */
export interface Span {
  readonly kind: 'reply' | 'enhanced' | 'wording';
  /** Offsets in `Located.text`, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A verdict with the places that it rests on. */
export interface Located {
  readonly verdict: Verdict;
  /** The text that the spans are in: the input, bounded to 8 KiB. */
  readonly text: string;
  /** In the order of the text; a wording may hold a code. */
  readonly spans: readonly Span[];
}

/**
 * Classifies a text and says where in it the reply code, the enhanced status code and the words stand that were
 * recognised, for whoever shows them in place.
 * @param text A reply, a log line, a code.
 * @param context What is known of the transport.
 * @returns The verdict of `classify`, the text that was looked at, and the spans. Nothing is thrown.
 * @example
 * ```ts
 * locate('550 5.1.1 user unknown').spans[0]; // { kind: 'reply', start: 0, end: 3 }
 * ```
 */
export function locate(text: string, context?: Context): Located {
  const verdict = classify(text, context);
  try {
    const found = examine(readFailure(text), context);
    const spans = (
      [
        ['reply', found.code],
        ['enhanced', found.enhanced],
        ['wording', found.wording],
      ] as const
    ).flatMap(([kind, span]) => (span ? [{ kind, start: span[0], end: span[1] }] : []));
    return { verdict, text: found.text, spans: spans.sort((a, b) => a.start - b.start) };
  } catch {
    return { verdict, text: '', spans: [] };
  }
}
