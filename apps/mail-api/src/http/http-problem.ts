import type { ErrorRequestHandler } from 'express';
import { STATUS_CODES } from 'node:http';

interface Details {
  /** Tells one problem of a status from another; permanent. */
  readonly code: string;
  readonly detail?: string;
  /** Where a message may be sent all the same. */
  readonly delivery?: 'unknown';
  /** What is wrong with the body, by JSON Pointer. */
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A failure that is not mail's: thrown anywhere, answered as a problem document (RFC 9457). */
export class HttpProblem extends Error {
  readonly status: number;
  readonly details: Details;

  constructor(status: number, details: Details) {
    super(details.code);
    this.status = status;
    this.details = details;
  }
}

/** body-parser and Express say what the client did wrong with a status of their own. */
const statusOf = (error: unknown): number => {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
};

const fromUnknown = (error: unknown): HttpProblem => {
  const status = statusOf(error);
  if (status === 500) {
    return new HttpProblem(500, {
      code: 'internal-error',
      detail: 'Something failed that is not the fault of the request. The log has it under its id.',
    });
  }
  const isPath = error instanceof URIError;
  return new HttpProblem(status, {
    code: 'bad-request',
    detail: isPath
      ? 'The path has a % that no two hexadecimal digits follow, or bytes that are not UTF-8.'
      : 'The request could not be read.',
  });
};

/** Answers every error that no other handler took. Nothing of a foreign error's text leaves the process. */
export const httpProblems: ErrorRequestHandler = (error, req, res, next) => {
  if (res.headersSent) {
    next(error);
    return;
  }
  const problem = error instanceof HttpProblem ? error : fromUnknown(error);
  const { headers, ...details } = problem.details;
  if (problem.status === 500) res.err = error as Error;
  res
    .status(problem.status)
    .set({ 'Cache-Control': 'no-store', ...headers })
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: 'about:blank',
        title: STATUS_CODES[problem.status],
        status: problem.status,
        ...details,
        requestId: req.id,
      }),
    );
};
