import { serializeMailError } from '@mailwhy/nodemailer';
import pino, { type DestinationStream } from 'pino';

/** Log with a message of your own, `error({ err }, 'mail failed')`: without one pino takes the error's as it is. */
export const mailLogger = (destination: DestinationStream) =>
  pino({ serializers: { err: serializeMailError } }, destination);
