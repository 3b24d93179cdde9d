/**
 * `@mailwhy/express`: what a mail API answers when mail fails.
 */
export { isMailError } from './is-mail-error.ts';
export type { Judgement } from './judge.ts';
export { mailProblems, mailProblems as default, problemOf } from './mail-problems.ts';
export type { MailErrorHandler, MailProblemsOptions, ProblemEvent } from './mail-problems.ts';
export type { OptionErrorCode } from './option-error.ts';
export type { Problem, RecipientProblem } from './problem.ts';
export type { MappingRow, ProblemCode, Severity } from './problems.ts';
export type { Exposure, ProblemOverride, ShapeOptions } from './settings.ts';
export { toProblem } from './to-problem.ts';
export type { ProblemOptions } from './to-problem.ts';
