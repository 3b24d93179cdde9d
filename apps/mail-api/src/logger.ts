import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { isMailError } from '@mailwhy/express';
import { getExplanation, serializeMailError } from '@mailwhy/nodemailer';
import type { Request, RequestHandler, Response } from 'express';
import { type DestinationStream, type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';
import type { Settings } from './settings.ts';

type Fields = Readonly<Record<string, unknown>>;

const current = new AsyncLocalStorage<Fields>();

/** Whatever is logged while this runs has these fields, also where nobody could pass them on. */
export const logWith = <T>(fields: Fields, run: () => T): T =>
  current.run({ ...current.getStore(), ...fields }, run);

/** One line of JSON for each event. Errors are written without addresses, credentials or line breaks. */
export const createLogger = (
  { LOG_LEVEL }: Pick<Settings, 'LOG_LEVEL'>,
  destination: DestinationStream = pino.destination({ sync: true }),
): Logger =>
  pino(
    {
      level: LOG_LEVEL,
      mixin: () => ({ ...current.getStore() }),
      // The stack of an error of nodemailer leads into its sockets only.
      serializers: { err: (error) => serializeMailError(error, { stack: !isMailError(error) }) },
    },
    destination,
  );

/** A mail error has its own line; the line of the request says which it was. */
const inShort = (error: unknown) =>
  isMailError(error)
    ? { explanation: getExplanation(error)?.id }
    : serializeMailError(error, { stack: true });

/** The path without what a client may have written into it: our own are of short, plain names. */
const plainPath = (url: string): string =>
  url
    .replace(/[?#].*/, '')
    .split('/')
    .map((name) => (/^[\w.-]{0,64}$/.test(name) ? name : '[other]'))
    .join('/');

/** The id that the log knows a request by. */
export const requestIdOf = ({ id }: Request): string => id as string;

/** Logs requests under an id of our own: what a client sends as one is not to be trusted. */
export function logRequests(logger: Logger): RequestHandler {
  const log = pinoHttp<Request, Response>({
    logger,
    genReqId: () => randomUUID(),
    // A probe every second says nothing.
    autoLogging: { ignore: ({ url }) => url === '/health' || url === '/metrics' },
    wrapSerializers: false,
    // What fails for mail is expected; what is left of 500 is a fault of ours.
    customLogLevel: (_req, { statusCode, err }) =>
      statusCode === 500 && !isMailError(err) ? 'error' : 'info',
    // pino-http makes an error of every 5xx; ours say what they are about themselves.
    customErrorObject: (_req, res, _error, line: object) => ({ ...line, err: res.err }),
    serializers: {
      req: ({ id, method, originalUrl }: Request) => ({ id, method, path: plainPath(originalUrl) }),
      res: ({ statusCode }: Response) => ({ status: statusCode }),
      err: inShort,
    },
  });
  return (req, res, next) => {
    log(req, res);
    logWith({ requestId: req.id }, next);
  };
}
