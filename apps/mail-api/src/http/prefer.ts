import type { Request } from 'express';

/** Whether the client would rather not wait: names in any case, parameters ignored (RFC 7240, section 2). */
export const prefersAsync = (req: Request): boolean =>
  (req.get('Prefer') ?? '')
    // A comma in quotes separates nothing.
    .replace(/"(?:\\.|[^"\\])*"/g, '')
    .split(',')
    .some((each) => /^\s*respond-async\s*(?:;|$)/i.test(each));
