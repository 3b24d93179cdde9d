import type { Response } from 'express';
import { orSoon } from './persist.ts';

/** Lets something happen with a response's body before it leaves. Whoever writes it, writes it with `end`. */
export function beforeEnd(res: Response, first: (body: string) => Promise<void>): void {
  const end = res.end.bind(res) as (chunk?: unknown) => Response;
  res.end = ((chunk?: unknown) => {
    const body = Buffer.isBuffer(chunk) || typeof chunk === 'string' ? chunk.toString() : '';
    const send = () => end(chunk);
    // A store that fails takes no answer from the client.
    void orSoon(first(body)).then(send, send);
    return res;
  }) as typeof res.end;
}
