import { randomUUID } from 'node:crypto';
import { getExplanation, serializeMailError } from '@mailwhy/nodemailer';
import type { Request, Response } from 'express';
import { type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';
import type { Settings } from './settings.ts';

/** One line of JSON for each event. Errors are written without addresses, credentials or line breaks. */
export const createLogger = ({ LOG_LEVEL }: Pick<Settings, 'LOG_LEVEL'>): Logger =>
  pino({ level: LOG_LEVEL, serializers: { err: (error: unknown) => serializeMailError(error) } });

/** A mail error has its own line; the line of the request says which it was. */
const inShort = (error: unknown) => {
  const explanation = getExplanation(error);
  return explanation === undefined
    ? serializeMailError(error, { stack: true })
    : { explanation: explanation.id };
};

/** Logs requests under an id of our own: what a client sends as one is not to be trusted. */
export const logRequests = (logger: Logger) =>
  pinoHttp<Request, Response>({
    logger,
    genReqId: () => randomUUID(),
    // A probe every second says nothing.
    autoLogging: { ignore: ({ url }) => url === '/health' || url === '/metrics' },
    wrapSerializers: false,
    serializers: {
      // Without the query, which is the client's to fill.
      req: ({ id, method, url }: Request) => ({ id, method, path: url.replace(/\?.*/, '') }),
      res: ({ statusCode }: Response) => ({ status: statusCode }),
      err: inShort,
    },
  });
