import type { Logger } from 'pino';
import type { Store } from '../store/store.ts';
import { HttpProblem } from './http-problem.ts';

/** A store for requests: one that does not answer makes a 503, and the client may try again. */
export function answeringStore(store: Store, logger: Logger): Store {
  let logged = 0;
  const unavailable = ({ message }: Error): never => {
    // Once in a second says it: every request has a line of its own.
    if (Date.now() - logged >= 1000) {
      logged = Date.now();
      logger.warn({ reason: message }, 'The store does not answer');
    }
    throw new HttpProblem(503, {
      code: 'store-unavailable',
      detail: 'What is known of requests and messages cannot be read now. Nothing was done.',
      headers: { 'Retry-After': '5' },
    });
  };
  return {
    get: (key) => store.get(key).catch(unavailable),
    set: (key, value, seconds) => store.set(key, value, seconds).catch(unavailable),
    add: (key, value, seconds) => store.add(key, value, seconds).catch(unavailable),
    delete: (key) => store.delete(key).catch(unavailable),
    replace: (...args) => store.replace(...args).catch(unavailable),
    remove: (key, expected) => store.remove(key, expected).catch(unavailable),
  };
}
