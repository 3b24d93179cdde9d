import { isRecord } from './read.ts';

/** The code of a mistake in options. Each is explained in the README, under its name. */
export type OptionErrorCode =
  | 'ERR_MAILWHY_OPTIONS'
  | 'ERR_MAILWHY_UNKNOWN_OPTION'
  | 'ERR_MAILWHY_EXPOSE'
  | 'ERR_MAILWHY_LOCALES'
  | 'ERR_MAILWHY_RETRY_AFTER'
  | 'ERR_MAILWHY_REQUEST_ID'
  | 'ERR_MAILWHY_TYPE_BASE'
  | 'ERR_MAILWHY_DOCS'
  | 'ERR_MAILWHY_PROBLEMS'
  | 'ERR_MAILWHY_STATUS'
  | 'ERR_MAILWHY_MAPPING'
  | 'ERR_MAILWHY_FUNCTION'
  | 'ERR_MAILWHY_HTML'
  | 'ERR_MAILWHY_MODE'
  | 'ERR_MAILWHY_TRANSPORTER'
  | 'ERR_MAILWHY_MILLISECONDS'
  | 'ERR_MAILWHY_NUMBER';

/** What one option must be. */
export type Check = readonly [
  code: OptionErrorCode,
  expected: string,
  accepts: (value: unknown) => boolean,
];

/**
 * An error in options, made where the middleware is constructed and never while a request waits.
 * @param code What is wrong, for programs.
 * @param message What is wrong, for people.
 * @returns A `TypeError` with the code.
 */
export function optionError(
  code: OptionErrorCode,
  message: string,
): TypeError & { readonly code: OptionErrorCode } {
  return Object.assign(new TypeError(`${message} (${code}, see the README of @mailwhy/express)`), {
    code,
  });
}

/**
 * Checks options once.
 * @param where The function whose options they are, for the message.
 * @param options What was given.
 * @param checks What each option must be; there are no others.
 * @returns The options that were given, without those that are `undefined`, inheriting from nothing.
 * @throws {TypeError} With a `code` that starts with `ERR_MAILWHY_`.
 */
export function checkOptions<T extends object>(
  where: string,
  options: T | undefined,
  checks: { readonly [K in keyof Required<T>]: Check },
): T {
  const known = Object.create(null) as Record<string, unknown>;
  if (options === undefined) return known as T;
  for (const [name, value] of entriesOf(where, options, Object.keys(checks))) {
    const check = Object.hasOwn(checks, name) ? (checks as Record<string, Check>)[name] : undefined;
    if (check === undefined) {
      const shown = JSON.stringify(name.slice(0, 40));
      const names = Object.keys(checks).join(', ');
      throw optionError(
        'ERR_MAILWHY_UNKNOWN_OPTION',
        `${where} has no option ${shown}; it has ${names}`,
      );
    }
    if (value === undefined) continue;
    const [code, expected, accepts] = check;
    if (!accepts(value)) throw optionError(code, `Option ${name} of ${where} must be ${expected}`);
    known[name] = value;
  }
  return known as T;
}

/** What the options are. Those that are inherited would be ignored, and so would all of a `Map`. */
function entriesOf(where: string, options: unknown, names: readonly string[]): [string, unknown][] {
  try {
    if (isRecord(options) && !names.some((name) => isInherited(options, name)))
      return Object.entries(options);
  } catch {
    // A getter that throws says no more than that.
  }
  throw optionError(
    'ERR_MAILWHY_OPTIONS',
    `The options of ${where} must be an object with properties of its own`,
  );
}

const isInherited = (options: object, name: string): boolean =>
  name in options && !Object.hasOwn(options, name) && !(name in Object.prototype);
