import type { Response } from 'express';

/** Lets something happen with a response's body before it leaves. Whoever writes it, writes it with `end`. */
export function beforeEnd(res: Response, first: (body: string) => Promise<void>): void {
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
