import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { HttpProblem } from './http-problem.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** What follows the scheme, whose case does not matter (RFC 9110, section 11.1). */
const tokenOf = (header = ''): string | undefined => /^bearer +(\S.*)$/i.exec(header)?.[1];

/** Lets only clients pass that present the key; everybody, where no key is set. */
export function authenticate(key: string | undefined): RequestHandler {
  if (key === undefined) {
    return (_req, _res, next) => {
      next();
    };
  }
  const expected = digest(key);
  return (req, _res, next) => {
    const token = tokenOf(req.get('Authorization'));
    if (token === undefined) {
      throw new HttpProblem(401, {
        code: 'key-needed',
        detail: 'This API wants a key: Authorization: Bearer <key>.',
        headers: { 'WWW-Authenticate': 'Bearer' },
      });
    }
    if (!timingSafeEqual(digest(token), expected)) {
      throw new HttpProblem(401, {
        code: 'key-invalid',
        detail: 'The key in the Authorization header is not the key of this API.',
        // RFC 6750, section 3.1.
        headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
      });
    }
    next();
  };
}
