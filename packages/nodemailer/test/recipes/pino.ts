// #region
import { serializeMailError } from '@mailwhy/nodemailer';
import pino, { type DestinationStream } from 'pino';

export const mailLogger = (destination: DestinationStream) =>
  pino({ serializers: { err: serializeMailError } }, destination);
// #endregion
