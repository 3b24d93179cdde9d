import { type Category, type Locale, docsUrl } from '@mailwhy/catalog';
import { DAY, checks } from './checks.ts';
import { type Check, checkOptions } from './option-error.ts';
import {
  type MappingRow,
  type ProblemCode,
  type ProblemFacts,
  mapping,
  problems,
} from './problems.ts';
import { own } from './read.ts';

/** How much a response says: nothing that tells failures apart, the numbers, or the refused addresses too. */
export type Exposure = 'none' | 'codes' | 'recipients';

/** What a row of the table of problems may be changed to. */
export interface ProblemOverride {
  /** An error status of HTTP, 400 to 599. */
  readonly status?: number;
  /** Seconds. 0: the client is not asked to try again. */
  readonly retryAfter?: number;
  /** In place of the catalog's, in every language. */
  readonly title?: string;
  readonly detail?: string;
  /** The whole `type`, in place of `typeBase` and the code. */
  readonly type?: string;
}

/** What shapes a problem, wherever it is made. */
export interface ShapeOptions {
  /** Locales of the catalog in order of preference, as in `Intl`; English is always there. */
  readonly locales?: readonly Locale[];
  /** Bounds of `Retry-After`: whole seconds, and the share of itself (0 to 1) that is added at random. */
  readonly retryAfter?: {
    readonly min?: number;
    readonly max?: number;
    readonly jitter?: number;
  };
  /** Where the types of problems are documented. */
  readonly typeBase?: string;
  /** Where the entries of the catalog are documented, without a slash at the end. */
  readonly docs?: string;
  /** Rows of the table of problems to change. */
  readonly problems?: Readonly<Partial<Record<ProblemCode, ProblemOverride>>>;
  /** Rows of the mapping to change: one problem, or three (try later, refused, no reply). */
  readonly mapping?: Readonly<Partial<Record<Category, ProblemCode | MappingRow>>>;
}

/** What an option of `ShapeOptions` must be. */
export const shapeChecks: Readonly<Record<keyof ShapeOptions, Check>> = {
  locales: checks.locales,
  retryAfter: checks.retryAfter,
  typeBase: checks.typeBase,
  docs: checks.docs,
  problems: checks.problems,
  mapping: checks.mapping,
};

/** A row of the table of problems with what the options change; every member is there. */
export interface Row extends Pick<ProblemFacts, 'status' | 'title' | 'detail' | 'severity'> {
  readonly type: string;
  /** 0: the client is not asked to try again. */
  readonly retryAfter: number;
  readonly isUniform: boolean;
  readonly isNotSent: boolean;
  readonly titleText: string | undefined;
  readonly detailText: string | undefined;
}

/** Options that were checked, with every default in place. */
export interface Shape {
  readonly locales: readonly Locale[];
  readonly min: number;
  readonly max: number;
  readonly jitter: number;
  readonly docs: string | undefined;
  readonly rows: Readonly<Record<ProblemCode, Row>>;
  readonly mapping: Readonly<Record<Category, MappingRow>>;
}

/** Where problems are documented when nobody says otherwise: beside the catalog's own pages. */
const TYPE_BASE = new URL('/problems/', docsUrl('535')).href;

/**
 * Fills in what options leave open.
 * @param options Options that have been checked.
 * @returns The shape of problems.
 */
export function shapeOf(options: ShapeOptions): Shape {
  const { typeBase = TYPE_BASE, locales = [], docs } = options;
  const bound = (key: 'min' | 'max' | 'jitter'): number | undefined =>
    own(options.retryAfter, key) as number | undefined;
  const base = /[:/]$/.test(typeBase) ? typeBase : `${typeBase}/`;
  const rows = Object.entries(problems).map(([code, facts]: [string, ProblemFacts]) => [
    code,
    rowOf(facts, `${base}${code}`, own(options.problems, code)),
  ]);
  const changed = Object.entries(options.mapping ?? {})
    .filter(([, row]) => (row as unknown) !== undefined)
    .map(([category, row]) => [category, typeof row === 'string' ? [row, row, row] : row]);
  return {
    locales: [...locales],
    min: bound('min') ?? 1,
    max: bound('max') ?? DAY,
    jitter: bound('jitter') ?? 0,
    docs: docs?.replace(/\/$/, ''),
    rows: Object.fromEntries(rows) as Record<ProblemCode, Row>,
    mapping: { ...mapping, ...(Object.fromEntries(changed) as Partial<typeof mapping>) },
  };
}

function rowOf(facts: ProblemFacts, type: string, changes: unknown): Row {
  const change = <K extends keyof ProblemOverride>(key: K): ProblemOverride[K] =>
    own(changes, key) as ProblemOverride[K];
  const { status, title, detail, severity } = facts;
  const wait = change('retryAfter');
  return {
    status: change('status') ?? status,
    title,
    detail,
    severity,
    type: change('type') ?? type,
    retryAfter: wait ?? (own(facts, 'retryAfter') as number | undefined) ?? 0,
    isUniform: wait !== undefined || Object.hasOwn(facts, 'uniform'),
    isNotSent: Object.hasOwn(facts, 'notSent'),
    titleText: change('title'),
    detailText: change('detail'),
  };
}

/** Options that were checked, and the shape that they lead to. */
export interface Prepared<T> {
  readonly shape: Shape;
  /** Inherits from nothing. */
  readonly options: T;
}

/** By the options, and by the function that they were checked for. */
const prepared = new WeakMap<object, Map<string, Prepared<object>>>();

/** Options that say nothing. */
const NOTHING = Object.freeze({});

/**
 * Checks options once, for functions that are called often with the same object.
 * @param where The function whose options they are.
 * @param options What was given. A change to the object after its first use is not seen.
 * @param more What options there are beside those of `ShapeOptions`.
 * @returns The options and their shape.
 * @throws {TypeError} With a `code` that starts with `ERR_MAILWHY_`.
 */
export function prepareOnce<T extends ShapeOptions>(
  where: string,
  options: T | undefined,
  more: Readonly<Record<Exclude<keyof T, keyof ShapeOptions>, Check>>,
): Prepared<T> {
  const key = options ?? NOTHING;
  let uses = prepared.get(key);
  let known = uses?.get(where);
  if (known === undefined) {
    const checked = checkOptions<object>(where, options, { ...shapeChecks, ...more });
    known = { shape: shapeOf(checked), options: checked };
    uses ??= new Map<string, Prepared<object>>();
    prepared.set(key, uses.set(where, known));
  }
  return known as Prepared<T>;
}
