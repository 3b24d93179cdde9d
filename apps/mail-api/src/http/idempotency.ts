import { createHash, randomUUID } from 'node:crypto';
import type { Problem } from '@mailwhy/express';
import type { Request, RequestHandler, Response } from 'express';
import { interrupted } from '../queue/interrupted.ts';
import { deliveryOf, readProgress } from '../queue/progress.ts';
import type { Store } from '../store/store.ts';
import { beforeEnd } from './before-end.ts';
import { HttpProblem } from './http-problem.ts';
import { takeLease } from './lease.ts';
import { type Mark, type Stores, type Task, ownMark } from './mark.ts';
import { orSoon } from './persist.ts';
import { prefersAsync } from './prefer.ts';

const keptHeaders = [
  'content-type',
  'content-language',
  'location',
  'preference-applied',
  'retry-after',
];

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const tasks = new WeakMap<Request, Task>();

/** The id of a request's message, and who sends it: for a repeated request those of the first. */
export const taskOf = (req: Request): Task =>
  tasks.get(req) ?? { id: randomUUID(), isQueued: prefersAsync(req) };

/**
 * Makes a request with an `Idempotency-Key` safe to repeat: the second one gets the answer of the first
 * (draft-ietf-httpapi-idempotency-key-header). What surely was not sent is sent again; what was, or may have been,
 * never. So the mark of a key outlives the process that works on it, and only the lease beside it ends with it.
 * @param lease Seconds after which the process of an unfinished request counts as dead.
 */
export const idempotency =
  ({ fast, patient }: Stores, lease = 30): RequestHandler =>
  async (req, res, next) => {
    const given = req.get('Idempotency-Key');
    if (given === undefined) {
      next();
      return;
    }
    const key = `idempotency:${hash(`${routeOf(req)} ${checked(given)}`)}`;
    const fingerprint = hash(JSON.stringify(req.body ?? null));

    const held = await takeLease(fast, `${key}:lease`, lease);
    let undo: (() => Promise<void>) | undefined;
    try {
      const text = await fast.get(key);
      const found = text === undefined ? undefined : (JSON.parse(text) as Mark);
      if (found !== undefined && found.fingerprint !== fingerprint) {
        throw new HttpProblem(422, {
          code: 'idempotency-key-reused',
          detail: 'This Idempotency-Key came with another body before.',
        });
      }
      if (held === undefined && found?.response === undefined) throw inProgress();
      const mark =
        found === undefined
          ? { fingerprint, id: randomUUID(), isQueued: prefersAsync(req) }
          : await whatIsLeft(found, fast);
      if (mark === undefined) {
        await orSoon(held?.release());
        replay(res, found?.response);
        return;
      }
      if (held === undefined) throw inProgress();
      const own = ownMark({ fast, patient }, key, text, mark);
      undo = () => own.unset();
      const isSet = await own.set();
      undo = undefined;
      // A lease can run out in a process that only stood still: then another one has begun.
      if (!isSet) throw inProgress();
      tasks.set(req, mark);
      beforeEnd(res, async (body) => {
        try {
          if (isFinal(res, body, mark)) await own.keep(responseOf(res, body));
          else if (isNothingSent(res, mark)) await own.forget();
        } finally {
          await held.release();
        }
      });
    } catch (error) {
      // In this order: until nothing is left of the mark, the key is busy.
      const giveUp = async () => {
        await undo?.();
        await held?.release();
      };
      await orSoon(giveUp());
      throw error;
    }
    next();
  };

/** However the client writes the path: another spelling is no other request. */
const routeOf = (req: Request): string => (req.route as { readonly path: string }).path;

function checked(key: string): string {
  if (key.length > 255) {
    throw new HttpProblem(400, {
      code: 'idempotency-key-too-long',
      detail: 'An Idempotency-Key has 255 characters at most.',
    });
  }
  if (key === '') {
    throw new HttpProblem(400, {
      code: 'idempotency-key-empty',
      detail:
        'An Idempotency-Key has a character at least: an empty one would be the same for all.',
    });
  }
  return key;
}

const inProgress = () =>
  new HttpProblem(409, {
    code: 'request-in-progress',
    detail: 'The first request with this Idempotency-Key is still being worked on.',
    headers: { 'Retry-After': '1' },
  });

/**
 * What is left to do for a key that nobody works on.
 * @returns `undefined` where its answer stands.
 * @throws Where a process died while it was sending.
 */
async function whatIsLeft(mark: Mark, store: Store): Promise<Mark | undefined> {
  const { fingerprint, id, isQueued, response } = mark;
  if (!isQueued) {
    if (response === undefined) throw interrupted();
    return undefined;
  }
  // The queue takes each id once.
  if (response === undefined) return mark;
  const progress = await readProgress(store, id);
  if (progress === undefined || deliveryOf(progress) !== 'not-sent') return undefined;
  // The next id follows from the last, so that nobody can begin anew twice.
  return { fingerprint, id: hash(id).slice(0, 32), isQueued };
}

function replay(res: Response, response: Mark['response']): void {
  res
    .status(response?.status ?? 500)
    .set({ ...response?.headers, 'Idempotency-Replayed': 'true' })
    .end(response?.body);
}

/**
 * Sent, taken over, or nobody knows: then the answer stays. A queue that may have a message is asked again, with the
 * same id.
 */
function isFinal({ statusCode }: Response, body: string, { isQueued }: Task): boolean {
  if (statusCode < 300 || isQueued) return statusCode < 300;
  try {
    return (JSON.parse(body) as { delivery?: string }).delivery === 'unknown';
  } catch {
    return false;
  }
}

/**
 * Whether another request with the key may begin from scratch. The status alone does not tell: a client that has hung
 * up is not answered with the problem, and a queue that failed may have the message all the same.
 */
function isNothingSent({ statusCode, locals }: Response, { isQueued }: Task): boolean {
  const problem = locals['mailProblem'] as Problem | undefined;
  return problem === undefined || isQueued ? statusCode < 500 : problem.delivery === 'not-sent';
}

const responseOf = (res: Response, body: string): NonNullable<Mark['response']> => ({
  status: res.statusCode,
  headers: Object.fromEntries(
    keptHeaders.flatMap((name) => {
      const value = res.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  ),
  body,
});
