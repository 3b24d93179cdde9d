import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { HttpProblem } from './http-problem.ts';

/** What a client can act on, by the names that body-parser gives its errors. */
function faultOf(type: unknown, limit: number): HttpProblem | undefined {
  switch (type) {
    case 'entity.parse.failed':
      return new HttpProblem(400, {
        code: 'invalid-json',
        detail: 'The body is not a JSON object.',
      });
    case 'entity.too.large':
      return new HttpProblem(413, {
        code: 'body-too-large',
        detail: `The body of a request may have ${limit} bytes.`,
      });
    case 'charset.unsupported':
      return new HttpProblem(415, {
        code: 'charset-unsupported',
        detail: 'JSON is written in UTF-8: leave the charset out of Content-Type.',
      });
    case 'encoding.unsupported':
      return new HttpProblem(415, {
        code: 'encoding-unsupported',
        detail: 'The body may come as it is, or with a Content-Encoding of gzip, deflate or br.',
        // RFC 9110, section 12.5.3.
        headers: { 'Accept-Encoding': 'gzip, deflate, br' },
      });
    default:
      return undefined;
  }
}

const jsonOnly: RequestHandler = (req, _res, next) => {
  // `null` where there is no body.
  if (req.is('application/json') === false) {
    throw new HttpProblem(415, {
      code: 'json-needed',
      detail: 'The body has to be JSON, and its Content-Type application/json.',
      headers: { Accept: 'application/json' },
    });
  }
  next();
};

/** RFC 8259, section 8.1. body-parser would read UTF-16 and UTF-32 too. */
function utf8Only(_req: unknown, _res: unknown, _body: Buffer, charset: string): void {
  if (charset !== 'utf-8') {
    throw Object.assign(new Error('Not UTF-8'), { type: 'charset.unsupported' });
  }
}

/**
 * Reads bodies of JSON, and says of every other one what is wrong with it.
 * @param limit Bytes.
 */
export function jsonBody(limit: number): (RequestHandler | ErrorRequestHandler)[] {
  const explain: ErrorRequestHandler = (error, _req, _res, next) => {
    next(faultOf((error as { type?: unknown }).type, limit) ?? error);
  };
  return [jsonOnly, express.json({ limit, verify: utf8Only }), explain];
}
