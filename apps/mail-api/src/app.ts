import { codesRouter, mailHealth, mailProblems } from '@mailwhy/express';
import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { authenticate } from './http/authenticate.ts';
import { HttpProblem, httpProblems } from './http/http-problem.ts';
import { idempotency } from './http/idempotency.ts';
import { jsonBody } from './http/json-body.ts';
import { messages } from './http/messages.ts';
import { passwordResets } from './http/password-resets.ts';
import { queueUnavailable } from './http/queue-problems.ts';
import { limitRate } from './http/rate-limit.ts';
import { languages } from './languages.ts';
import { logRequests } from './logger.ts';
import type { Mailer } from './mailer.ts';
import { bodyLimit } from './message.ts';
import type { Metrics } from './metrics.ts';
import { openapi } from './openapi.ts';
import { page } from './page.ts';
import { problemOptions } from './problem-options.ts';
import type { Job, Queue } from './queue/queue.ts';
import type { Settings } from './settings.ts';
import type { Store } from './store/store.ts';

export interface Parts {
  readonly settings: Settings;
  readonly mailer: Mailer;
  readonly queue: Queue;
  readonly stores: { readonly fast: Store; readonly patient: Store };
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Hands a job to the queue, or says that it cannot be handed over now. */
  readonly accept: (job: Job) => Promise<void>;
}

/** Nothing but our own files: no inline script, no foreign host. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/** The whole API, from the first handler of a request to the last of an error. */
export function createApp(parts: Parts): Express {
  const { settings, mailer, queue, stores, logger, metrics, accept } = parts;
  const document = openapi(settings);

  const app = express()
    .disable('x-powered-by')
    .set('trust proxy', settings.TRUST_PROXY)
    .set('query parser', false)
    .use(logRequests(logger), metrics.requests, helmet({ contentSecurityPolicy }))
    .get('/health', queueHealth(queue), mailHealth(mailer.probe))
    .get('/metrics', metrics.page)
    .get('/openapi.json', (_req, res) => {
      res.json(document);
    })
    .use('/codes', codesRouter({ locales: languages }))
    .use(page(settings))
    .use(limitRate(settings.RATE_LIMIT), authenticate(settings.API_KEY))
    .use(jsonBody(bodyLimit(settings)));

  const once = idempotency(stores);
  return app
    .use(messages({ settings, mailer, metrics, once, accept, store: stores.fast }))
    .use(passwordResets(accept))
    .use(() => {
      throw new HttpProblem(404, { code: 'not-found', detail: 'There is nothing at this path.' });
    })
    .use(mailProblems(problemOptions(settings)))
    .use(httpProblems);
}

const queueHealth =
  (queue: Queue): RequestHandler =>
  (_req, _res, next) => {
    if (!queue.isReady()) throw queueUnavailable();
    next();
  };
