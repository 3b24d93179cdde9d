import { serializeMailError } from '@mailwhy/nodemailer';
import { format } from 'winston';

const mailErrors = format((info) =>
  info['error'] === undefined ? info : { ...info, error: serializeMailError(info['error']) },
);

/**
 * For `createLogger({ format: mailFormat })`. Log as `error('mail failed', { error })`: an error that is not below a
 * key of its own adds its message as it is.
 */
export const mailFormat = format.combine(mailErrors(), format.json());
