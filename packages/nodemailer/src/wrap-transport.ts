import { contextOf } from './context.ts';
import { intercept, watch } from './intercept.ts';
import type { ExplainErrorsOptions } from './options.ts';
import { read } from './quietly.ts';

/** What `wrapTransport` needs: a transport that `nodemailer.createTransport` takes. */
export interface TransportLike {
  send(...args: never[]): unknown;
}

/**
 * Does for a transport what `explainErrors` does for a transporter, where a framework makes the transporter
 * itself and only a transport can be given. Errors that arise before the transport is asked (plugins, compiling
 * the message, an aborted send) and those it emits are not seen from here: `enrich` them where they are caught.
 * @param transport An instance such as `new SMTPTransport(options)`; changed in place.
 * @param options As for `explainErrors`.
 * @returns The same transport. Wrapping twice changes nothing.
 * @throws {TypeError} Only here, never later: `ERR_MAILWHY_TRANSPORT`, `ERR_MAILWHY_OPTION`.
 * @example
 * ```ts
 * MailerModule.forRoot({ transport: wrapTransport(new SMTPTransport({ host: 'smtp.example.com' })) });
 * ```
 */
export function wrapTransport<T extends TransportLike>(
  transport: T,
  options: ExplainErrorsOptions = {},
): T {
  const watcher = watch(transport, 'send', options, () => contextOf(read(transport, 'options')));
  if (watcher === undefined) return transport;
  intercept(transport, 'send', watcher);
  intercept(transport, 'verify', watcher);
  return transport;
}
