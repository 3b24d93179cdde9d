import { HttpProblem } from './http-problem.ts';

/** The queue has not been asked: surely nothing was added. */
export const queueUnavailable = () =>
  new HttpProblem(503, {
    code: 'queue-unavailable',
    detail: 'The queue takes no messages at the moment.',
    headers: { 'Retry-After': '5' },
  });

/** The queue was asked and has not answered. It may do what it was asked for, even later. */
export const queueSilent = () =>
  new HttpProblem(503, {
    code: 'queue-silent',
    detail:
      'Nobody knows whether the queue has taken the message over: it may be sent. ' +
      'A request that had an Idempotency-Key is safe to repeat with it.',
    delivery: 'unknown',
  });
