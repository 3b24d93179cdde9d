import {
  type Category,
  type Delivery,
  type Retry,
  type Verdict,
  classify,
  lookup,
} from '@mailwhy/catalog';
import { mapping } from './problems.ts';
import { isObject, own } from './read.ts';

type Certain = 'id' | 'category' | 'retry' | 'delivery';
type Optional = 'retryAfter' | 'reply' | 'enhanced' | 'code' | 'originalCode' | 'command';

/**
 * What is taken from a verdict: closed vocabularies, numbers and ids of the catalog, never free text. Every member
 * is there, `undefined` where nothing is known, so that none is inherited.
 */
export type Judgement = Pick<Verdict, Certain> & {
  readonly [K in Optional]: Verdict[K] | undefined;
};

const retries = ['later', 'after-fix', 'never', 'none'] as const satisfies readonly Retry[];
const deliveries = ['not-sent', 'unknown', 'sent'] as const satisfies readonly Delivery[];

const isCategory = (value: unknown): value is Category =>
  typeof value === 'string' && Object.hasOwn(mapping, value);

const oneOf = <T>(list: readonly T[], value: unknown): value is T => list.includes(value as T);

const text = (value: unknown, form: RegExp): string | undefined =>
  typeof value === 'string' && value.length <= 60 && form.test(value) ? value : undefined;

const whole = (value: unknown, from: number, to: number): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
    ? value
    : undefined;

/** Explanations that were checked once. They are frozen, so the answer stays true. */
const checked = new WeakMap<object, Judgement>();

/**
 * The explanation that an error carries, read again as if a stranger had made it: it counts only when it is frozen
 * and every member is a word of the catalog. Its texts are not read.
 * @param error Anything.
 * @returns What it says, or `undefined`. Never throws.
 */
export function explanationOf(error: unknown): Judgement | undefined {
  const explanation = own(error, 'explanation');
  if (!isObject(explanation)) return undefined;
  const known = checked.get(explanation);
  if (known !== undefined) return known;
  try {
    if (!Object.isFrozen(explanation)) return undefined;
  } catch {
    return undefined;
  }
  const judgement = check(explanation);
  if (judgement !== undefined) checked.set(explanation, judgement);
  return judgement;
}

function check(explanation: object): Judgement | undefined {
  const id = own(explanation, 'id');
  const category = own(explanation, 'category');
  const retry = own(explanation, 'retry');
  const delivery = own(explanation, 'delivery');
  if (typeof id !== 'string' || !isCategory(category)) return undefined;
  if (id !== category && lookup(id)?.id !== id) return undefined;
  if (!oneOf(retries, retry) || !oneOf(deliveries, delivery)) return undefined;
  return {
    id,
    category,
    retry,
    delivery,
    retryAfter: whole(own(explanation, 'retryAfter'), 0, 31_536_000),
    reply: whole(own(explanation, 'reply'), 200, 599),
    enhanced: text(own(explanation, 'enhanced'), /^[245]\.\d{1,3}\.\d{1,3}$/),
    code: text(own(explanation, 'code'), /^\w+$/),
    originalCode: text(own(explanation, 'originalCode'), /^\w+$/),
    command: text(own(explanation, 'command'), /^[A-Z-]+$/) as Verdict['command'],
  };
}

/** What the catalog says, member by member: none may be inherited. */
function classified(error: unknown): Judgement {
  const verdict = classify(error);
  const { id, category, retry, delivery } = verdict;
  // Without a member of its own it would inherit from a polluted `Object.prototype`.
  const its = <T>(key: Optional, value: T): T | undefined =>
    value === undefined || Object.hasOwn(verdict, key) ? value : undefined;
  return {
    id,
    category,
    retry,
    delivery,
    retryAfter: its('retryAfter', verdict.retryAfter),
    reply: its('reply', verdict.reply),
    enhanced: its('enhanced', verdict.enhanced),
    code: its('code', verdict.code),
    originalCode: its('originalCode', verdict.originalCode),
    command: its('command', verdict.command),
  };
}

/**
 * What a failure is: by the explanation that it carries, if that is beyond doubt, otherwise by the catalog.
 * @param error Anything.
 * @returns The judgement; there is always one. Never throws.
 */
export function judge(error: unknown): Judgement {
  return explanationOf(error) ?? classified(error);
}
