import { type Category, type Delivery, describeCategory, docsUrl } from '@mailwhy/catalog';
import { en } from '@mailwhy/catalog/locales/en';
import type { Judgement } from './judge.ts';
import {
  type ProblemCode,
  type Severity,
  atCommand,
  attacks,
  byCode,
  byEntry,
} from './problems.ts';
import { own } from './read.ts';
import type { Exposure, Row, Shape } from './settings.ts';

/** A recipient that was refused. Only with `expose: 'recipients'`. */
export interface RecipientProblem {
  /** The address as the application passed it, never as the server repeated it. */
  readonly recipient: string;
  /** A JSON Pointer into the body of the request (RFC 6901), where the address was found there. */
  readonly pointer?: string;
  readonly detail: string;
  readonly code: ProblemCode;
  readonly retryable: boolean;
  readonly smtpCode?: number;
  readonly enhancedCode?: string;
}

/** A problem document (RFC 9457). Every text is the catalog's; nothing in it comes from a server. */
export interface Problem {
  /** Names the kind of problem, and is the address of its documentation. */
  readonly type: string;
  /** The kind of problem in words; changes with the language only. */
  readonly title: string;
  /** The status of the response. */
  readonly status: number;
  /** What the client should know. */
  readonly detail: string;
  /** The kind of problem for programs. */
  readonly code: ProblemCode;
  /** Whether the same request may succeed later; false where the message may have been sent already. */
  readonly retryable: boolean;
  /** Seconds. */
  readonly retryAfter?: number;
  /** Whether the message left: `unknown` when the connection died where the server may have taken it. */
  readonly delivery: Delivery;
  readonly requestId?: string;
  /** From `expose: 'codes'` on: the true category. */
  readonly category?: Category;
  /** The entry of the catalog. */
  readonly reason?: string;
  /** The page of the entry. */
  readonly docs?: string;
  readonly smtpCode?: number;
  readonly enhancedCode?: string;
  /** From `expose: 'recipients'` on. */
  readonly errors?: readonly RecipientProblem[];
  /** How many refused recipients did not fit. */
  readonly errorsOmitted?: number;
}

/**
 * The public problem of a failure.
 * @param judgement What failed.
 * @param shape The mapping in use.
 * @returns The code of the problem. Never throws.
 */
export function codeOf(judgement: Judgement, shape: Pick<Shape, 'mapping'>): ProblemCode {
  const { id, category, retry, reply, enhanced, code, originalCode, command } = judgement;
  const hasReply = reply !== undefined || enhanced !== undefined;
  const exact =
    pick(byEntry, id) ?? pick(byEntry, hasReply ? `X${enhanced?.slice(1) ?? ''}` : code);
  if (exact !== undefined) return exact;
  const mapped = shape.mapping[category][hasReply ? (retry === 'later' ? 0 : 1) : 2];
  const changes: Changes | undefined = hasReply
    ? pick(atCommand, command)
    : (pick(byCode, originalCode) ?? pick(byCode, code));
  return pick(changes, mapped) ?? mapped;
}

type Changes = Readonly<Partial<Record<string, ProblemCode>>>;

/** The value of an own key; nothing for any other. */
function pick<V>(
  table: Readonly<Record<string, V>> | undefined,
  key: string | undefined,
): V | undefined {
  return table !== undefined && key !== undefined && Object.hasOwn(table, key)
    ? table[key]
    : undefined;
}

/**
 * Who has to act.
 * @param judgement What failed.
 * @param row The row of its problem.
 * @returns The severity. Never throws.
 */
function severityOf(judgement: Judgement, row: Pick<Row, 'severity'>): Severity {
  const { id, code, originalCode } = judgement;
  return [id, code, originalCode].some((name) => attacks.has(name ?? ''))
    ? 'security'
    : row.severity;
}

/** Seconds, within bounds; `undefined` when the client is not to try again. */
function waitOf(judgement: Judgement, row: Row, shape: Shape): number | undefined {
  if (row.retryAfter === 0) return undefined;
  const base = (row.isUniform ? undefined : judgement.retryAfter) ?? row.retryAfter;
  const spread = shape.jitter > 0 ? Math.floor(Math.random() * shape.jitter * base) : 0;
  return Math.min(Math.max(Math.ceil(base + spread), shape.min), shape.max);
}

/** A problem and what the response says beside it. */
export interface Made {
  readonly problem: Problem;
  /** The language of its texts. */
  readonly locale: string;
  readonly severity: Severity;
}

/** What varies from request to request. */
export interface Occasion {
  readonly exposure: Exposure;
  readonly locales: Shape['locales'];
  readonly requestId: string | undefined;
  /** The refused recipients, made only where they are shown. */
  readonly errors: ((whole: Judgement) => Pick<Problem, 'errors' | 'errorsOmitted'>) | undefined;
}

/**
 * Makes the problem of a failure.
 * @param judgement What failed.
 * @param shape The options.
 * @param occasion Exposure, languages and the id of the request.
 * @returns The problem and its language. Never throws.
 */
export function makeProblem(judgement: Judgement, shape: Shape, occasion: Occasion): Made {
  const { exposure, locales, requestId } = occasion;
  const code = codeOf(judgement, shape);
  const row = shape.rows[code];
  const delivery = row.isNotSent ? 'not-sent' : judgement.delivery;
  const isUnsure = delivery === 'unknown';
  const wait = isUnsure ? undefined : waitOf(judgement, row, shape);
  const { detail, locale } = isUnsure ? unsure(locales) : publicText(row.detail, locales);
  const problem: Problem = {
    type: row.type,
    title: row.titleText ?? describeCategory(row.title, locales).messages.label,
    status: row.status,
    detail: row.detailText ?? detail,
    code,
    retryable: wait !== undefined,
    ...(wait !== undefined && { retryAfter: wait }),
    delivery,
    ...(requestId !== undefined && { requestId }),
    ...(exposure !== 'none' && codesOf(judgement, shape)),
    ...(exposure === 'recipients' && occasion.errors?.(judgement)),
  };
  return { problem, locale, severity: severityOf(judgement, row) };
}

interface Detail {
  readonly detail: string;
  /** The language that it is in. */
  readonly locale: string;
}

function publicText(category: Category, locales: Shape['locales']): Detail {
  const { messages, locale } = describeCategory(category, locales);
  return { detail: messages.publicText, locale };
}

/** That the message may have been sent, in the first language that says it. */
function unsure(locales: Shape['locales']): Detail {
  for (const locale of locales) {
    const sentence = own(own(own(own(locale, 'labels'), 'delivery'), 'unknown'), 'sentence');
    if (typeof sentence === 'string') return { detail: sentence, locale: locale.tag };
  }
  return { detail: en.labels.delivery.unknown.sentence, locale: en.tag };
}

function codesOf(judgement: Judgement, { docs }: Shape): Partial<Problem> {
  const { id, category } = judgement;
  return { category, reason: id, docs: docsUrl(id, docs), ...numbersOf(judgement) };
}

/**
 * The numbers of a reply, from parsed numbers and never from text.
 * @param judgement What failed.
 * @returns What there is of them. Never throws.
 */
export function numbersOf(judgement: Judgement): Pick<Problem, 'smtpCode' | 'enhancedCode'> {
  const { reply, enhanced } = judgement;
  return {
    ...(reply !== undefined && { smtpCode: reply }),
    ...(enhanced !== undefined && { enhancedCode: enhanced }),
  };
}
