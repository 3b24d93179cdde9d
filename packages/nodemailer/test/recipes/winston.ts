// #region
import { serializeMailError } from '@mailwhy/nodemailer';
import { format } from 'winston';

const mailErrors = format((info) =>
  info['error'] === undefined ? info : { ...info, error: serializeMailError(info['error']) },
);

/** For `createLogger({ format: mailFormat })`. */
export const mailFormat = format.combine(mailErrors(), format.json());
// #endregion
