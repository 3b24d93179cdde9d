import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Store } from '../store/store.ts';
import { HttpProblem } from './http-problem.ts';

interface Stores {
  /** Answers or fails at once. */
  readonly fast: Store;
  /** Waits until it can answer. */
  readonly patient: Store;
}

interface Kept {
  /** Of the body that came with the key. */
  readonly fingerprint: string;
  /** Absent while the first request is being worked on. */
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

const keptHeaders = ['content-type', 'location', 'retry-after'];

/** Seconds. */
const day = 86_400;
const pending = 120;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The same request with the same key is the same message. */
export function messageIdOf(req: Request): string | undefined {
  const key = req.get('Idempotency-Key');
  return key === undefined ? undefined : hash(`${req.path} ${key}`).slice(0, 32);
}

/**
 * Makes a request with an `Idempotency-Key` safe to repeat: the second one gets the answer of the first
 * (draft-ietf-httpapi-idempotency-key-header). A request that surely sent nothing leaves no trace and may be
 * tried again; one that sent, or may have sent, is never worked on twice.
 */
export const idempotency =
  ({ fast, patient }: Stores): RequestHandler =>
  async (req, res, next) => {
    const id = messageIdOf(req);
    if (id === undefined) {
      next();
      return;
    }
    if ((req.get('Idempotency-Key') ?? '').length > 255) {
      throw new HttpProblem(400, { code: 'idempotency-key-too-long' });
    }
    const key = `idempotency:${id}`;
    const fingerprint = hash(JSON.stringify(req.body));
    if (await fast.add(key, JSON.stringify({ fingerprint } satisfies Kept), pending)) {
      beforeEnd(res, async (body) => {
        if (!isFinal(res, body)) await fast.delete(key);
        else {
          const headers = Object.fromEntries(
            keptHeaders.flatMap((name) => (res.get(name) ? [[name, res.get(name) ?? '']] : [])),
          );
          const response = { status: res.statusCode, headers, body };
          const kept: Kept = { fingerprint, response };
          await patient.set(key, JSON.stringify(kept), day);
        }
      });
      next();
      return;
    }
    const { fingerprint: first, response } = JSON.parse(
      (await fast.get(key)) ?? '{}',
    ) as Partial<Kept>;
    if (first !== undefined && first !== fingerprint) {
      throw new HttpProblem(422, { code: 'idempotency-key-reused' });
    }
    if (response === undefined) {
      throw new HttpProblem(409, {
        code: 'request-in-progress',
        headers: { 'Retry-After': '1' },
      });
    }
    res
      .status(response.status)
      .set({ ...response.headers, 'Idempotency-Replayed': 'true' })
      .end(response.body);
  };

/** Sent, taken over, or nobody knows: then the answer stays. */
function isFinal({ statusCode }: Response, body: string): boolean {
  if (statusCode < 300) return true;
  try {
    return (JSON.parse(body) as { delivery?: string }).delivery === 'unknown';
  } catch {
    return false;
  }
}

/** Lets something happen with a response's body before it leaves. Whoever writes it, writes it with `end`. */
function beforeEnd(res: Response, first: (body: string) => Promise<void>): void {
  const end = res.end.bind(res) as (chunk?: unknown) => Response;
  res.end = ((chunk?: unknown) => {
    const body = Buffer.isBuffer(chunk) || typeof chunk === 'string' ? chunk.toString() : '';
    // A store that fails takes no answer from the client.
    void Promise.race([first(body), timeout()]).then(
      () => end(chunk),
      () => end(chunk),
    );
    return res;
  }) as typeof res.end;
}

const timeout = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 1000).unref();
  });
