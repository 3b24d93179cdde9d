import { describeCategory } from '@mailwhy/catalog';
import { type Judgement, judge } from './judge.ts';
import { type Problem, type RecipientProblem, codeOf, numbersOf } from './problem.ts';
import { own, ownList } from './read.ts';
import type { Shape } from './settings.ts';

/** So many refused recipients of an error are looked at. */
const RECIPIENTS = 1000;
/** Bytes that a list of refused recipients may take; a whole body stays below 8 KiB. */
const BUDGET = 6000;
/** Characters of an address (RFC 5321 4.5.3.1: 64 + 1 + 255). */
const ADDRESS = 320;

/** A refused recipient, as nodemailer lists it. */
export interface Refused {
  readonly recipient: string;
  /** What failed, found out when it is asked for: not all of them are shown. */
  readonly judgement: () => Judgement;
}

/** An address that is safe to repeat: visible characters, one line, an `@`. */
const isAddress = (value: string): boolean =>
  value.length <= ADDRESS && value.includes('@') && !/[\p{C}\p{Z}<>]/u.test(value);

/**
 * The refused recipients of an error or of a result, with what failed for each.
 * @param outcome What `sendMail` rejected or resolved with. `rejected` names the recipients as the application
 *   passed them; `rejectedErrors` says why, also after nodemailer has been explained.
 * @param whole What failed for those that have no error of their own.
 * @param limit At most so many of them.
 * @returns The recipients, each once. Never throws.
 */
export function refusedOf(
  outcome: unknown,
  whole: Judgement | undefined,
  limit: number,
): Refused[] {
  const errors = new Map(
    ownList(outcome, 'rejectedErrors', limit).map((error) => [own(error, 'recipient'), error]),
  );
  const named = new Set(
    ownList(outcome, 'rejected', limit).filter((each) => typeof each === 'string'),
  );
  return [...named].map((recipient) => ({
    recipient,
    judgement: () => {
      const error = errors.get(recipient);
      return error === undefined && whole !== undefined ? whole : judge(error);
    },
  }));
}

/**
 * The `errors` of a problem: every refused recipient, as many as fit.
 * @param error What `sendMail` rejected with.
 * @param whole What failed as a whole.
 * @param shape The options.
 * @param locales Languages in order of preference.
 * @param body The body of the request, to point into.
 * @returns The members to add. Never throws.
 */
export function recipientErrors(
  error: unknown,
  whole: Judgement,
  shape: Shape,
  locales: Shape['locales'],
  body: unknown,
): Pick<Problem, 'errors' | 'errorsOmitted'> {
  const refused = refusedOf(error, whole, RECIPIENTS).filter(({ recipient }) =>
    isAddress(recipient),
  );
  if (refused.length === 0) return {};
  const pointers = pointersInto(body);
  const errors: RecipientProblem[] = [];
  let size = 0;
  for (const { recipient, judgement: judgementOf } of refused) {
    const judgement = judgementOf();
    const code = codeOf(judgement, shape);
    const row = shape.rows[code];
    const pointer = pointers.get(recipient.toLowerCase());
    const item = {
      recipient,
      ...(pointer !== undefined && { pointer }),
      detail: row.detailText ?? describeCategory(row.detail, locales).messages.publicText,
      code,
      retryable: row.retryAfter > 0,
      ...numbersOf(judgement),
    };
    size += Buffer.byteLength(JSON.stringify(item)) + 1;
    if (size > BUDGET) break;
    errors.push(item);
  }
  const left = refused.length - errors.length;
  return { errors, ...(left > 0 && { errorsOmitted: left }) };
}

/** The address in `Name <address>`, `{ address }` or a bare address. */
function addressIn(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value : own(value, 'address');
  if (typeof text !== 'string' || text.length > 2 * ADDRESS) return undefined;
  const open = text.lastIndexOf('<');
  const end = text.indexOf('>', open);
  return (open >= 0 && end > open ? text.slice(open + 1, end) : text).trim().toLowerCase();
}

/** Where each address stands in the body of a request: `to`, `cc` and `bcc`, as nodemailer names them. */
function pointersInto(body: unknown): ReadonlyMap<string, string> {
  const pointers = new Map<string, string>();
  const add = (value: unknown, pointer: string): void => {
    const address = addressIn(value);
    if (address !== undefined && !pointers.has(address)) pointers.set(address, pointer);
  };
  for (const field of ['to', 'cc', 'bcc']) {
    const value = own(body, field);
    const list = ownList(body, field, RECIPIENTS);
    list.forEach((item, index) => {
      add(item, `/${field}/${index}`);
    });
    if (typeof value === 'string') {
      for (const part of value.slice(0, 100 * ADDRESS).split(',', RECIPIENTS))
        add(part, `/${field}`);
    } else if (list.length === 0) add(value, `/${field}`);
  }
  return pointers;
}
