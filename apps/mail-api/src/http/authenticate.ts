import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { HttpProblem } from './http-problem.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Lets only clients pass that present the key; everybody, where no key is set. */
export function authenticate(key: string | undefined): RequestHandler {
  if (key === undefined) {
    return (_req, _res, next) => {
      next();
    };
  }
  const expected = digest(`Bearer ${key}`);
  return (req, _res, next) => {
    if (!timingSafeEqual(digest(req.get('Authorization') ?? ''), expected)) {
      throw new HttpProblem(401, {
        code: 'key-needed',
        headers: { 'WWW-Authenticate': 'Bearer' },
      });
    }
    next();
  };
}
