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

/** A row of the table of problems with what the options change. */
export interface Row extends Omit<ProblemFacts, 'retryAfter'> {
  readonly type: string;
  readonly retryAfter?: number | undefined;
  readonly titleText?: string | undefined;
  readonly detailText?: string | undefined;
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
  const { typeBase = TYPE_BASE, retryAfter = {}, locales = [], docs } = options;
  const base = /[:/]$/.test(typeBase) ? typeBase : `${typeBase}/`;
  const rows = Object.entries(problems).map(([code, facts]: [string, ProblemFacts]) => {
    const {
      title,
      detail,
      type = `${base}${code}`,
      ...numbers
    } = options.problems?.[code as ProblemCode] ?? {};
    const own = numbers.retryAfter === undefined ? {} : { uniform: true };
    const texts = { type, titleText: title, detailText: detail };
    return [code, { ...facts, ...defined(numbers), ...own, ...texts }];
  });
  const changed = Object.entries(options.mapping ?? {}).map(([category, row]) => [
    category,
    typeof row === 'string' ? [row, row, row] : row,
  ]);
  return {
    locales: [...locales],
    min: retryAfter.min ?? 1,
    max: retryAfter.max ?? DAY,
    jitter: retryAfter.jitter ?? 0,
    docs: docs?.replace(/\/$/, ''),
    rows: Object.fromEntries(rows) as Record<ProblemCode, Row>,
    mapping: { ...mapping, ...(Object.fromEntries(changed) as Partial<typeof mapping>) },
  };
}

const defined = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** What options have led to: the same object is read once. */
const shapes = new WeakMap<object, Shape>();

/** Options that say nothing. */
const NOTHING = Object.freeze({});

/**
 * The shape that options lead to, for functions that are called often with the same object.
 * @param where The function whose options they are.
 * @param options What was given. A change to the object after its first use is not seen.
 * @param more What options there are beside those of `ShapeOptions`.
 * @returns The shape.
 * @throws {TypeError} With a `code` that starts with `ERR_MAILWHY_`.
 */
export function shapeOnce<T extends ShapeOptions>(
  where: string,
  options: T | undefined,
  more: Readonly<Record<Exclude<keyof T, keyof ShapeOptions>, Check>>,
): Shape {
  const known = shapes.get(options ?? NOTHING);
  if (known !== undefined) return known;
  const shape = shapeOf(checkOptions<object>(where, options, { ...shapeChecks, ...more }));
  shapes.set(options ?? NOTHING, shape);
  return shape;
}
