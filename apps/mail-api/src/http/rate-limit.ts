import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { HttpProblem } from './http-problem.ts';

/** Requests per client and minute. Several processes that must share the count want a store on Redis. */
export const limitRate = (limit: number) =>
  rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Who has hung up already has no address any more; together they count as one client.
    keyGenerator: ({ ip }) => (ip === undefined ? 'gone' : ipKeyGenerator(ip)),
    handler(_req, _res, next) {
      next(
        new HttpProblem(429, {
          code: 'too-many-requests',
          detail: `A client may make ${limit} requests in a minute. Retry-After says when the next one is welcome.`,
        }),
      );
    },
  });
