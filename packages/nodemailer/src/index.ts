/**
 * `@mailwhy/nodemailer`: every error of a nodemailer transporter explains itself.
 */
export { enrich } from './enrich.ts';
export { explainErrors } from './explain-errors.ts';
export type { TransporterLike } from './explain-errors.ts';
export { getExplanation } from './get-explanation.ts';
export { isExplained } from './is-explained.ts';
export type { ExplainedError } from './is-explained.ts';
export type { EnrichOptions, ExplainErrorsOptions, MailwhyErrorCode } from './options.ts';
export { isRetryable, retryDelay } from './retry.ts';
export type { RetryDelayOptions, RetryOptions } from './retry.ts';
export { serializeMailError } from './serialize-mail-error.ts';
export type { SerializedMailError, SerializeOptions } from './serialize-mail-error.ts';
export { summarizeSend } from './summarize-send.ts';
export type { RefusedRecipient, SendSummary } from './summarize-send.ts';
export { toUnrecoverable } from './to-unrecoverable.ts';
export { wrapTransport } from './wrap-transport.ts';
export type { TransportLike } from './wrap-transport.ts';
