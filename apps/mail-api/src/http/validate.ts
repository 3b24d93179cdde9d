import type { z } from 'zod';
import { HttpProblem } from './http-problem.ts';

/** A JSON Pointer (RFC 6901) as the fragment of a URI. */
const pointer = (path: readonly PropertyKey[]): string =>
  ['#', ...path.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');

/**
 * Checks a request's body.
 * @throws {HttpProblem} 422, with everything that is wrong at once.
 */
export function validate<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  const { success, data, error } = schema.safeParse(body);
  if (success) return data;
  if (body === undefined) {
    throw new HttpProblem(422, {
      code: 'invalid-request',
      detail: 'The request has no body. It needs a JSON object.',
    });
  }
  throw new HttpProblem(422, {
    code: 'invalid-request',
    detail: 'The body of the request does not have the form that this API takes.',
    errors: error.issues
      .slice(0, 20)
      .map(({ path, message }) => ({ pointer: pointer(path), detail: message.slice(0, 200) })),
  });
}
