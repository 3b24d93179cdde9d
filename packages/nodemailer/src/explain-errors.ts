import { errorMonitor } from 'node:events';
import { contextOf } from './context.ts';
import { intercept, watch } from './intercept.ts';
import type { ExplainErrorsOptions } from './options.ts';
import { quietly, read } from './quietly.ts';

/** What `explainErrors` needs: a transporter of nodemailer 6 to 10, or anything with its `sendMail`. */
export interface TransporterLike {
  sendMail(...args: never[]): unknown;
}

/**
 * Makes every error of a transporter explain itself: those that `sendMail` and `verify` reject with, throw or hand
 * to a callback, those of refused recipients on the success path (`info.rejectedErrors`), and those that the
 * transporter emits. The error stays the one that nodemailer made; `error.explanation` is added.
 * @param transporter Changed in place: `sendMail` and `verify` are replaced, and can be spied on as before.
 * @param options Languages, where the documentation is, what to do on each error.
 * @returns The same transporter. Wrapping twice changes nothing: the first options stay.
 * @throws {TypeError} Only here, never later: `ERR_MAILWHY_TRANSPORT`, `ERR_MAILWHY_OPTION`.
 * @example
 * ```ts
 * const transporter = explainErrors(nodemailer.createTransport({ host: 'smtp.example.com' }));
 * ```
 */
export function explainErrors<T extends TransporterLike>(
  transporter: T,
  options: ExplainErrorsOptions = {},
): T {
  const inner = read(transporter, 'transporter');
  const watcher = watch(transporter, 'sendMail', options, () =>
    contextOf(read(transporter, 'options'), read(inner, 'options')),
  );
  if (watcher === undefined) return transporter;
  intercept(transporter, 'sendMail', watcher);
  intercept(transporter, 'verify', watcher);
  // The transporter listens there itself and emits the error again. A listener for 'error' would silence the crash
  // that one without listeners is; a monitor does not.
  quietly(() => {
    (inner as NodeJS.EventEmitter).on(errorMonitor, (error: unknown) => {
      watcher.failed(error);
    });
  });
  return transporter;
}
