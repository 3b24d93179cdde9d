/**
 * `@mailwhy/catalog`: what every SMTP failure means. Pure functions over tables; runs anywhere.
 */
export { classify } from './classify.ts';
export { compare } from './compare.ts';
export type { ComparedAttribute, ComparedEntry, Comparison, CompareOptions } from './compare.ts';
export { describe, describeCategory } from './describe.ts';
export { docsUrl } from './docs-url.ts';
export { entries } from './entries.ts';
export { explain } from './explain.ts';
export type { ExplainOptions } from './explain.ts';
export type { Labels } from './labels.ts';
export type { Locale } from './locale.ts';
export { locate } from './locate.ts';
export type { Located, Span } from './locate.ts';
export { lookup } from './lookup.ts';
export { search } from './search.ts';
export type { SearchOptions } from './search.ts';
export { parseReply } from './parse.ts';
export type { Reply } from './parse.ts';
export { speakers } from './tables.ts';
export type {
  Action,
  Category,
  CategoryFacts,
  CategoryMessages,
  Command,
  Condition,
  Context,
  Delivery,
  DiagnosisFacts,
  EnhancedFacts,
  Entry,
  Evidence,
  Explanation,
  Facts,
  GroupFacts,
  Kind,
  Messages,
  NodemailerFacts,
  OtherNumberFacts,
  Outcome,
  ReplyCommand,
  ReplyFacts,
  Retry,
  Speaker,
  SystemFacts,
  Verdict,
  Wording,
} from './types.ts';
export { categories, enhancedCodes, errorCodes, providers, replyCodes } from './views.ts';
