import { classify } from './classify.ts';
import { describe, describeCategory } from './describe.ts';
import { docsUrl } from './docs-url.ts';
import { lookup } from './lookup.ts';
import type { Locale } from './locale.ts';
import type { Context, Explanation } from './types.ts';

/** How to explain. */
export interface ExplainOptions {
  /** Languages in order of preference, as in `Intl`; English fills the gaps. */
  readonly locales?: readonly Locale[];
  /** What is known of the transport: options by name, never a credential. */
  readonly context?: Context;
  /** The address of the pages when they live elsewhere, without a slash at the end. */
  readonly docs?: string;
}

/**
 * Explains a failure: what it means, why it happens, how to fix it, whether to retry, and who has to act.
 * @param input What was thrown or pasted: an error of nodemailer or of anything else, a reply, a log line, or a
 *   code (`535`, `'5.7.8'`, `'EAUTH'`).
 * @param options Languages and context.
 * @returns The explanation, frozen and safe for JSON. There is always one, and nothing is thrown. It holds no
 *   text of the server, no address and no credential.
 * @example
 * ```ts
 * const { title, fixes } = explain('535-5.7.8 Username and Password not accepted.');
 * ```
 */
export function explain(input: unknown, options: ExplainOptions = {}): Explanation {
  const { locales = [], context, docs } = options;
  const verdict = classify(input, context);
  const entry = lookup(verdict.id);
  const { messages, locale } =
    entry === undefined ? describeCategory(verdict.category, locales) : describe(entry, locales);
  const { title, meaning, causes, fixes } = messages;
  return Object.freeze({
    ...verdict,
    title,
    meaning,
    causes,
    fixes,
    locale,
    docs: docsUrl(verdict.id, docs),
  });
}
