import type { IncomingMessage, ServerResponse } from 'node:http';
import { checks, REQUEST_ID } from './checks.ts';
import { reshape } from './format.ts';
import { PAGE_POLICY, toHtml } from './html.ts';
import { isMailError } from './is-mail-error.ts';
import { type Judgement, judge } from './judge.ts';
import { problemWriter } from './json.ts';
import { languageFor, wantsHtml } from './negotiate.ts';
import { checkOptions } from './option-error.ts';
import { type Made, type Problem, makeProblem } from './problem.ts';
import type { Severity } from './problems.ts';
import { quietly } from './quietly.ts';
import { isObject, own } from './read.ts';
import { recipientErrors } from './recipients.ts';
import { type Answer, isClosed, respond } from './respond.ts';
import { type Exposure, type Shape, type ShapeOptions, shapeChecks, shapeOf } from './settings.ts';

/** A function of the application. Its parameters may be narrower types: `express.Request` for the request. */
type Hook<A extends unknown[], R> = { bivarianceHack(...args: A): R }['bivarianceHack'];

/** What happened, for logs, metrics and alarms. Unlike the problem it tells the true cause. */
export interface ProblemEvent {
  /** What the client is told. */
  readonly problem: Problem;
  /** What failed: ids, categories and numbers, of low cardinality and without any address. */
  readonly verdict: Judgement;
  /** Who has to act; `security` for an attempt to read files or addresses through a message. */
  readonly severity: Severity;
  /** The error itself. It holds what the server said: redact before logging. */
  readonly error: unknown;
  readonly req: IncomingMessage;
}

/** What `mailProblems` can be told. */
export interface MailProblemsOptions extends ShapeOptions {
  /** How much is said, or a function that decides for each request. `'none'` by default. */
  readonly expose?: Exposure | Hook<[error: unknown, req: IncomingMessage], Exposure>;
  /** The id of a request; `req.id` if it is harmless, otherwise a random one. `false`: none. */
  readonly requestId?: false | Hook<[req: IncomingMessage], string>;
  /** A page for browsers: ours, or the one that a function returns. */
  readonly html?: boolean | Hook<[problem: Problem], string>;
  /** Further errors to answer: whether this one, which is none of nodemailer's, is a mail error. */
  readonly match?: Hook<[error: unknown], boolean>;
  /** Is told of every problem. Not awaited. */
  readonly onProblem?: Hook<[event: ProblemEvent], unknown>;
  /** Reshapes the body into a house style. `status` and `type` stay what they are. */
  readonly format?: Hook<[problem: Problem, event: ProblemEvent], object>;
  /** `'annotate'` answers nothing: `problemOf(error)` tells the next error handler. */
  readonly mode?: 'respond' | 'annotate';
}

/** An error handler of Express 4 and 5, Connect, or anything that calls it so. */
export type MailErrorHandler = (
  error: unknown,
  req: IncomingMessage,
  res: ServerResponse,
  next: (error?: unknown) => void,
) => void;

const optionChecks = {
  ...shapeChecks,
  expose: checks.exposeOrFunction,
  requestId: checks.requestId,
  html: checks.html,
  match: checks.match,
  onProblem: checks.onProblem,
  format: checks.format,
  mode: checks.mode,
} as const;

const found = new WeakMap<object, Problem>();

/**
 * The problem that `mailProblems` found for an error, for an error handler after it (`mode: 'annotate'`).
 * @param error What the handler got. Of one object that failed two requests the later problem is known: where that can
 *   be, take `res.locals.mailProblem`.
 * @returns The problem, or `undefined` when the error is not of mail. Never throws.
 * @example
 * ```ts
 * const status = problemOf(error)?.status ?? 500;
 * ```
 */
export function problemOf(error: unknown): Problem | undefined {
  return isObject(error) ? found.get(error) : undefined;
}

/**
 * Error middleware for a mail API: a failed send becomes a problem document (RFC 9457) with the right status,
 * `Retry-After` where later may help, and nothing that tells the client about the mail server, the account or a
 * mailbox. Everything else goes on to the next error handler untouched. Add it after the routes.
 * @param options How to answer. Checked here, once.
 * @returns The handler. It never throws, never answers 406, and writes nothing once the response has started.
 * @throws {TypeError} With a `code` that starts with `ERR_MAILWHY_`, for an option that is unknown or wrong.
 * @example
 * ```ts
 * app.use(mailProblems({ onProblem: ({ verdict }) => console.error(verdict.id) }));
 * ```
 * @see RFC 9457 section 3, RFC 9110 section 10.2.3
 */
export function mailProblems(options?: MailProblemsOptions): MailErrorHandler {
  const settings = checkOptions<MailProblemsOptions>('mailProblems', options, optionChecks);
  const shape = shapeOf(settings);
  const { match, mode, onProblem } = settings;
  const render = renderer(settings, shape);

  return (error, req, res, next) => {
    let answer: Answer | undefined;
    try {
      if (isMailError(error) || (match !== undefined && quietly('match', match, error) === true)) {
        const { made, verdict } = answerTo(error, req, settings, shape);
        annotate(error, res, copyOf(made.problem));
        const tell = (): ProblemEvent => eventOf(made, verdict, error, req);
        if (mode !== 'annotate') answer = render(made, req, tell);
        if (onProblem !== undefined) quietly('onProblem', onProblem, tell());
      }
      if (isClosed(res)) answer = undefined;
      if (answer !== undefined) respond(res, answer);
    } catch {
      answer = undefined;
    }
    if (answer === undefined) next(error);
  };
}

/** For whoever logs or renders: pino-http reads `res.err`, views read `res.locals`. The error stays as it is. */
function annotate(error: unknown, res: ServerResponse, problem: Problem): void {
  if (isObject(error)) found.set(error, problem);
  put(res, 'err', error);
  const locals = own(res, 'locals');
  if (isObject(locals)) put(locals, 'mailProblem', problem);
}

/** Where something is read-only, nobody is told; the answer is worth more. */
function put(target: object, key: 'err' | 'mailProblem', value: unknown): void {
  try {
    (target as Record<typeof key, unknown>)[key] = value;
  } catch {
    // As said.
  }
}

function answerTo(
  error: unknown,
  req: IncomingMessage,
  settings: MailProblemsOptions,
  shape: Shape,
): { readonly made: Made; readonly verdict: Judgement } {
  const { expose = 'none', requestId } = settings;
  const verdict = judge(error);
  const exposure = typeof expose === 'function' ? quietly('expose', expose, error, req) : expose;
  // Node.js parses headers when they are first looked at.
  const locales =
    shape.locales.length === 0 ? [] : languageFor(req.headers['accept-language'], shape.locales);
  const made = makeProblem(verdict, shape, {
    exposure: exposure === 'codes' || exposure === 'recipients' ? exposure : 'none',
    locales,
    requestId: requestId === false ? undefined : idOf(req, requestId),
    errors: (whole) => recipientErrors(error, whole, shape, locales, own(req, 'body')),
  });
  return { made, verdict };
}

/** What a hook is told: copies, so that nothing it does to them reaches the client or another hook. */
function eventOf(
  { problem, severity }: Made,
  verdict: Judgement,
  error: unknown,
  req: IncomingMessage,
): ProblemEvent {
  return { problem: copyOf(problem), verdict: { ...verdict }, severity, error, req };
}

/** What is shown to others: whatever they do to it, the answer is made of the original. */
function copyOf(problem: Problem): Problem {
  const errors = Object.hasOwn(problem, 'errors') ? problem.errors : undefined;
  return errors === undefined
    ? { ...problem }
    : { ...problem, errors: errors.map((each) => ({ ...each })) };
}

function idOf(req: IncomingMessage, requestId: MailProblemsOptions['requestId']): string {
  const id: unknown =
    typeof requestId === 'function' ? quietly('requestId', requestId, req) : own(req, 'id');
  // pino-http counts requests in numbers.
  const text = typeof id === 'number' ? String(id) : id;
  return typeof text === 'string' && REQUEST_ID.test(text) ? text : crypto.randomUUID();
}

/** What to send: a page, a body in the house style, or the problem itself. */
function renderer(
  { html = false, format }: MailProblemsOptions,
  { locales }: Shape,
): (made: Made, req: IncomingMessage, tell: () => ProblemEvent) => Answer {
  const write = problemWriter();
  const vary = [
    ...(locales.length > 0 ? ['Accept-Language'] : []),
    ...(html === false ? [] : ['Accept']),
  ];
  return ({ problem, locale }, req, tell) => {
    const { status } = problem;
    const headers: [name: string, value: string][] = [['Content-Language', locale]];
    if (problem.retryable) headers.push(['Retry-After', String(problem.retryAfter)]);
    if (html !== false && wantsHtml(req.headers.accept)) {
      const page = typeof html === 'function' ? quietly('html', html, copyOf(problem)) : undefined;
      const body = typeof page === 'string' ? page : toHtml(problem, locale);
      headers.push(['Content-Security-Policy', PAGE_POLICY]);
      return { status, type: 'text/html; charset=utf-8', body, headers, vary };
    }
    const house = format && reshape(problem, quietly('format', format, copyOf(problem), tell()));
    const type = house?.type ?? 'application/problem+json';
    return { status, type, body: house?.body ?? write(problem), headers, vary };
  };
}
