import type { Locale } from '@mailwhy/catalog';
import { isErrorStatus } from './http-status.ts';
import { type Check, optionError } from './option-error.ts';
import { mapping, problems } from './problems.ts';
import { isObject, isRecord, own } from './read.ts';

/** The longest wait that a client is asked for: a day, in seconds. */
export const DAY = 86_400;

const isWhole = (value: unknown, from: number, to: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;

const isText = (value: unknown, limit: number): boolean =>
  typeof value === 'string' && value !== '' && value.length <= limit;

const isFunction = (value: unknown): boolean => typeof value === 'function';

/** A BCP 47 tag, simplified; it goes into a header. */
const TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,5}$/i;

/** Locales that have been checked: one has more than a thousand texts. */
const checked = new WeakSet();

const isLocale = (value: unknown): value is Locale => {
  if (!isObject(value)) return false;
  if (checked.has(value)) return true;
  const isGood = isWellFormed(value);
  if (isGood) checked.add(value);
  return isGood;
};

const isWellFormed = (value: object): boolean => {
  const tag = own(value, 'tag');
  return (
    typeof tag === 'string' &&
    TAG.test(tag) &&
    isTable(own(value, 'messages'), areMessages) &&
    isTable(own(value, 'categories'), areCategoryMessages) &&
    isTable(own(value, 'pairs') ?? {}, isString) &&
    isObject(own(value, 'labels'))
  );
};

const isString = (value: unknown): boolean => typeof value === 'string';

/** A list of some length, without holes. */
const isList = (value: unknown, is: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && Array.from(value as unknown[]).every(is);

/** What is `undefined` counts as absent. */
const isTable = (value: unknown, is: (item: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every((item) => item === undefined || is(item));

const areMessages = (value: unknown): boolean =>
  isString(own(value, 'title')) &&
  isString(own(value, 'meaning')) &&
  isList(own(value, 'causes'), isString) &&
  isList(own(value, 'fixes'), isString);

const areCategoryMessages = (value: unknown): boolean =>
  areMessages(value) && isString(own(value, 'label')) && isString(own(value, 'publicText'));

/** An address that other addresses are made from: nothing secret, nothing that runs, nothing to cut off. */
const isBase = (value: unknown): boolean => {
  if (typeof value !== 'string' || value.length > 200) return false;
  if (/[\s#?"<>\\^`{|}\p{C}]|%(?![\da-f]{2})/iu.test(value)) return false;
  if (/^urn:[a-z\d][a-z\d-]{1,31}:[\w:./-]+$/.test(value)) return true;
  return /^https?:\/\/[^/@]+(?:\/|$)/.test(value) && URL.canParse(value);
};

const isRetryAfter = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { min = 1, max = DAY, jitter = 0, ...rest } = value;
  return (
    Object.keys(rest).length === 0 &&
    isWhole(min, 1, 31_536_000) &&
    isWhole(max, min, 31_536_000) &&
    typeof jitter === 'number' &&
    jitter >= 0 &&
    jitter <= 1
  );
};

const isProblemCode = (value: unknown): boolean =>
  typeof value === 'string' && Object.hasOwn(problems, value);

const isMapping = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(
    ([category, row]) =>
      Object.hasOwn(mapping, category) &&
      (row === undefined ||
        isProblemCode(row) ||
        (isList(row, isProblemCode) && own(row, 'length') === 3)),
  );

const ofRow: Readonly<Record<string, (value: unknown) => boolean>> = {
  status: isErrorStatus,
  retryAfter: (value) => isWhole(value, 0, DAY),
  title: (value) => isText(value, 200),
  detail: (value) => isText(value, 500),
  type: isBase,
};

const isProblems = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  return Object.entries(value).every(([code, row]) => {
    if (!isProblemCode(code)) return false;
    if (row === undefined) return true;
    if (!isRecord(row)) return false;
    if (row['status'] !== undefined && !isErrorStatus(row['status'])) {
      throw optionError(
        'ERR_MAILWHY_STATUS',
        `The status of ${code} must be a number from 400 to 599 that HTTP knows`,
      );
    }
    return Object.entries(row).every(
      ([key, member]) =>
        member === undefined || (Object.hasOwn(ofRow, key) && ofRow[key]?.(member)),
    );
  });
};

const exposures = ['none', 'codes', 'recipients'];

const milliseconds = (from: number, to: number): Check => [
  'ERR_MAILWHY_MILLISECONDS',
  `a whole number of milliseconds from ${from} to ${to}`,
  (value) => isWhole(value, from, to),
];

const fn = (takes: string): Check => ['ERR_MAILWHY_FUNCTION', `a function of ${takes}`, isFunction];

/** The options that are checked; some names are met in several functions. */
export type CheckName =
  | 'expose'
  | 'exposeOrFunction'
  | 'locales'
  | 'retryAfter'
  | 'requestId'
  | 'requestIdText'
  | 'typeBase'
  | 'docs'
  | 'problems'
  | 'mapping'
  | 'html'
  | 'mode'
  | 'match'
  | 'onProblem'
  | 'onFailure'
  | 'format'
  | 'anything'
  | 'ttl'
  | 'timeout'
  | 'seconds'
  | 'count';

/** What the options of this package must be. */
export const checks: Readonly<Record<CheckName, Check>> = {
  expose: [
    'ERR_MAILWHY_EXPOSE',
    "'none', 'codes' or 'recipients'",
    (value) => exposures.includes(value as string),
  ],
  exposeOrFunction: [
    'ERR_MAILWHY_EXPOSE',
    "'none', 'codes', 'recipients' or a function that returns one of them",
    (value) => exposures.includes(value as string) || isFunction(value),
  ],
  locales: [
    'ERR_MAILWHY_LOCALES',
    'a list of at most 50 locales of @mailwhy/catalog/locales',
    (value) => isList(value, isLocale) && (own(value, 'length') as number) <= 50,
  ],
  retryAfter: [
    'ERR_MAILWHY_RETRY_AFTER',
    '{ min, max, jitter }: whole seconds with 1 <= min <= max, and a share from 0 to 1',
    isRetryAfter,
  ],
  requestId: [
    'ERR_MAILWHY_REQUEST_ID',
    'a function of the request, or false',
    (value) => value === false || isFunction(value),
  ],
  requestIdText: [
    'ERR_MAILWHY_REQUEST_ID',
    '1 to 64 letters, digits, dots, dashes or underscores',
    (value) => typeof value === 'string' && REQUEST_ID.test(value),
  ],
  typeBase: [
    'ERR_MAILWHY_TYPE_BASE',
    'an absolute http(s) address or a URN, without query, fragment or credentials',
    isBase,
  ],
  docs: [
    'ERR_MAILWHY_DOCS',
    'an absolute http(s) address without query, fragment or credentials',
    isBase,
  ],
  problems: [
    'ERR_MAILWHY_PROBLEMS',
    'rows { status, retryAfter, title, detail, type } by the code of a problem',
    isProblems,
  ],
  mapping: [
    'ERR_MAILWHY_MAPPING',
    'the code of a problem, or three of them, by category',
    isMapping,
  ],
  html: [
    'ERR_MAILWHY_HTML',
    'true, false or a function of the problem',
    (value) => typeof value === 'boolean' || isFunction(value),
  ],
  mode: [
    'ERR_MAILWHY_MODE',
    "'respond' or 'annotate'",
    (value) => value === 'respond' || value === 'annotate',
  ],
  match: fn('the error'),
  onProblem: fn('the event'),
  onFailure: fn('the error and the request'),
  format: fn('the problem and the event'),
  anything: ['ERR_MAILWHY_OPTIONS', 'anything', () => true],
  ttl: milliseconds(0, 3_600_000),
  timeout: milliseconds(1, 600_000),
  seconds: [
    'ERR_MAILWHY_NUMBER',
    'a whole number of seconds from 0 to 31536000',
    (value) => isWhole(value, 0, 31_536_000),
  ],
  count: [
    'ERR_MAILWHY_NUMBER',
    'a whole number from 1 to 1000000',
    (value) => isWhole(value, 1, 1_000_000),
  ],
};

/** What a request id may be: it goes into bodies and logs (CWE-117). */
export const REQUEST_ID = /^[\w.-]{1,64}$/;
