/**
 * `@mailwhy/express`: what a mail API answers when mail fails.
 */
export { acceptMail } from './accept-mail.ts';
export type { AcceptMailOptions } from './accept-mail.ts';
export { codesRouter } from './codes-router.ts';
export type { CodesRouterOptions } from './codes-router.ts';
export { isMailError } from './is-mail-error.ts';
export type { Judgement } from './judge.ts';
export { mailHealth } from './mail-health.ts';
export type { Health, MailHandler, MailHealthOptions, Verifiable } from './mail-health.ts';
export { mailProblems, mailProblems as default, problemOf } from './mail-problems.ts';
export type { MailErrorHandler, MailProblemsOptions, ProblemEvent } from './mail-problems.ts';
export type { OptionErrorCode } from './option-error.ts';
export { partialResult } from './partial-result.ts';
export type { PartialResultOptions, RejectedRecipient, SendResult } from './partial-result.ts';
export type { Problem, RecipientProblem } from './problem.ts';
export type { MappingRow, ProblemCode, Severity } from './problems.ts';
export type { Exposure, ProblemOverride, ShapeOptions } from './settings.ts';
export { toProblem } from './to-problem.ts';
export type { ProblemOptions } from './to-problem.ts';
