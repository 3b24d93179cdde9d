import type { Context, Explanation, ExplainOptions } from '@mailwhy/catalog';

/** How a failure is explained and where the explanation goes. */
export interface EnrichOptions extends ExplainOptions {
  /**
   * Whether `error.explanation` is enumerable and so reaches JSON, `console.log` and log libraries on its own.
   * True by default. `getExplanation` finds it either way.
   */
  readonly enumerable?: boolean;
}

/** How a transporter or a transport is watched. */
export interface ExplainErrorsOptions extends EnrichOptions {
  /**
   * What is known of the transport. Read from its own options by default; what is given here wins.
   */
  readonly context?: Context;
  /**
   * Called once for each failed call, and on a partial success once for each refused recipient, before the
   * caller gets to know. It cannot break the send: what it throws is dropped, what it returns is not waited for.
   */
  readonly onError?: (explanation: Explanation, error: unknown) => unknown;
}

/** The codes of the errors that `explainErrors` and `wrapTransport` throw when they are called wrongly. */
export type MailwhyErrorCode = 'ERR_MAILWHY_OPTION' | 'ERR_MAILWHY_TRANSPORT';

/** An error with one of our codes; thrown at construction time only. */
export function codedError(
  code: MailwhyErrorCode,
  message: string,
): TypeError & { readonly code: MailwhyErrorCode } {
  return Object.assign(new TypeError(message), { code });
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What each option must be. A key that is not here is a mistake. */
const checks: Record<
  keyof ExplainErrorsOptions,
  readonly [isValid: (value: unknown) => boolean, wants: string]
> = {
  locales: [
    (value) => Array.isArray(value) && value.every(isObject),
    "a list of locales, such as [vi] of '@mailwhy/catalog/locales/vi'",
  ],
  context: [isObject, 'an object'],
  docs: [
    (value) => typeof value === 'string' || typeof value === 'function',
    'a URL or a function that makes one from an id',
  ],
  enumerable: [(value) => typeof value === 'boolean', 'a boolean'],
  onError: [(value) => typeof value === 'function', 'a function'],
};

/**
 * Refuses options that cannot mean anything, before the first mail is sent.
 * @param options What the caller gave; `undefined` values count as not given.
 * @throws {TypeError} With the code `ERR_MAILWHY_OPTION`.
 */
export function checkOptions(options: unknown): asserts options is object {
  if (!isObject(options)) throw codedError('ERR_MAILWHY_OPTION', 'The options must be an object');
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(checks, name)) {
      const known = Object.keys(checks).join(', ');
      throw codedError('ERR_MAILWHY_OPTION', `Unknown option "${name}"; there are ${known}`);
    }
    const [isValid, wants] = checks[name as keyof ExplainErrorsOptions];
    if (value !== undefined && !isValid(value)) {
      throw codedError('ERR_MAILWHY_OPTION', `The option "${name}" must be ${wants}`);
    }
  }
}
