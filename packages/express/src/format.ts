import type { Problem } from './problem.ts';
import { isThenable } from './quietly.ts';
import { isObject, isPlain, own } from './read.ts';

/** A body stays below this, whatever reshapes it. Bytes. */
const LIMIT = 8192;

/** Names that reach an object's prototype when somebody merges the body into another one. */
const poisonous = ['__proto__', 'constructor', 'prototype'];

/**
 * A body in the application's own style, made safe: members `status` and `type` are the problem's, nothing is
 * named after a prototype at any depth, and it is JSON of bounded size.
 * @param problem The problem.
 * @param result What `format` returned.
 * @returns The body and its media type; `undefined` where the result is of no use and the problem stands for
 *   itself. Never throws.
 */
export function reshape(
  problem: Problem,
  result: unknown,
): { readonly body: string; readonly type: string } | undefined {
  if (!isObject(result) || Array.isArray(result)) return undefined;
  const members = Object.create(null) as Record<string, unknown>;
  try {
    const keys = Object.keys(result);
    // A Date, a Map: what they hold is not in their properties.
    if (isThenable(result) || (keys.length === 0 && !isPlain(result))) return undefined;
    for (const key of keys) {
      // A function of its own, `toJSON`, would have the last word.
      const value = own(result, key);
      if (typeof value !== 'function') members[key] = value;
    }
    if ('status' in members) members['status'] = problem.status;
    if ('type' in members) members['type'] = problem.type;
    const body = JSON.stringify(members, (key, value: unknown) =>
      poisonous.includes(key) ? undefined : value,
    );
    if (Buffer.byteLength(body) > LIMIT) return undefined;
    return { body, type: 'type' in members ? 'application/problem+json' : 'application/json' };
  } catch {
    return undefined;
  }
}
