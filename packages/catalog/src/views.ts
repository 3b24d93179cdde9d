import { category } from './codes/category.ts';
import { enhanced } from './codes/enhanced/index.ts';
import { nodemailer } from './codes/nodemailer.ts';
import { reply } from './codes/reply.ts';
import { system } from './codes/system.ts';
import { providers as speakingProviders } from './providers/index.ts';
import type {
  Category,
  CategoryFacts,
  EnhancedFacts,
  NodemailerFacts,
  ReplyFacts,
  Speaker,
  SystemFacts,
} from './types.ts';

/**
 * The reply codes of SMTP by their number.
 * @see RFC 5321 section 4.2.3
 */
export const replyCodes: Readonly<Record<string, ReplyFacts>> = reply;

/**
 * The enhanced status codes: rows of the registry (`X.7.8`), and exact codes that differ from their row or are in
 * no registry (`4.2.1`, `5.7.139`).
 * @see RFC 3463, RFC 5248
 */
export const enhancedCodes: Readonly<Record<string, EnhancedFacts>> = enhanced;

/** The codes that nodemailer and Node.js put on errors. */
export const errorCodes: Readonly<Record<string, NodemailerFacts | SystemFacts>> =
  /* @__PURE__ */ bothOf(system, nodemailer);

/** The rows of two tables, without reading them. */
function bothOf<A extends object, B extends object>(a: A, b: B): A & B {
  const rows = { ...Object.getOwnPropertyDescriptors(a), ...Object.getOwnPropertyDescriptors(b) };
  return Object.defineProperties({}, rows) as A & B;
}

/** Providers, block lists and filtering services with what they say, by the name that `Verdict.provider` has. */
export const providers: Readonly<Record<string, Speaker>> = speakingProviders;

/** The categories with their defaults. */
export const categories: Readonly<Record<Category, CategoryFacts>> = category;
