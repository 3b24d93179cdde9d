/**
 * `@mailwhy/catalog`: what every SMTP failure means. Pure functions over tables; runs anywhere.
 */
export { classify } from './classify.ts';
export { compare } from './compare.ts';
export type { ComparedAttribute, ComparedEntry, Comparison, CompareOptions } from './compare.ts';
export { describe, describeCategory } from './describe.ts';
export { docsUrl } from './docs-url.ts';
export { explain } from './explain.ts';
export type { ExplainOptions } from './explain.ts';
export type { Locale } from './locale.ts';
export { lookup } from './lookup.ts';
export { search } from './search.ts';
export type { SearchOptions } from './search.ts';
export { parseReply } from './parse.ts';
export type { Reply } from './parse.ts';
export { entries } from './tables.ts';
export type {
  Action,
  Category,
  CategoryMessages,
  Command,
  Context,
  Delivery,
  Entry,
  Evidence,
  Explanation,
  Kind,
  Messages,
  Retry,
  Verdict,
} from './types.ts';
