/**
 * Reads what an error says about itself, whatever it is: an error of nodemailer, a string, a plain object of a
 * custom transport, something frozen, a proxy that throws. Nothing here throws, and nothing is written.
 */

/** What could be read from a failure. Strings are as found; callers bound them. */
export interface Failure {
  /** What the server said, or what the error says. */
  readonly text: string;
  /** True when `text` is the server's reply and not a message around it. */
  readonly isReply: boolean;
  readonly code: string | undefined;
  readonly originalCode: string | undefined;
  readonly responseCode: number | undefined;
  readonly command: string | undefined;
  readonly name: string | undefined;
  readonly errno: number | string | undefined;
  readonly syscall: string | undefined;
  /** What was connected to. */
  readonly address: string | undefined;
  readonly reason: string | undefined;
  readonly timeoutType: string | undefined;
  /** The status that the HTTP API of a custom transport answered. */
  readonly httpStatus: number | undefined;
}

/**
 * A property of anything. An accessor or a proxy trap that throws reads as `undefined`.
 * @param value Anything.
 * @param key The property.
 * @returns Its value. Never throws.
 */
export function read(value: unknown, key: string): unknown {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function'))
    return undefined;
  try {
    // A class may define it; a polluted `Object.prototype` may not.
    if (key in Object.prototype && !Object.hasOwn(value, key)) return undefined;
    return (value as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

/**
 * A list of things below a property: `errors` of an `AggregateError`, `rejectedErrors` of nodemailer.
 * @param value Anything.
 * @param key The property.
 * @param limit At most so many.
 * @returns The elements; empty where there is no array. Never throws.
 */
export function readList(value: unknown, key: string, limit: number): unknown[] {
  const list = read(value, key);
  const found: unknown[] = [];
  try {
    if (!Array.isArray(list)) return found;
    // Element by element: a forged species or a hole is nobody's error.
    for (let index = 0; index < list.length && index < limit; index++) {
      const element: unknown = list[index];
      if (element !== undefined) found.push(element);
    }
  } catch {
    // What could be read before the list refused is what there is.
  }
  return found;
}

/** What is read from something that says nothing. All keys are there, so that nothing is inherited. */
const nothing: Failure = {
  text: '',
  isReply: false,
  code: undefined,
  originalCode: undefined,
  responseCode: undefined,
  command: undefined,
  name: undefined,
  errno: undefined,
  syscall: undefined,
  address: undefined,
  reason: undefined,
  timeoutType: undefined,
  httpStatus: undefined,
};

/** Bodies of errors are short; a longer one is not read as JSON. */
const BODY_LIMIT = 8192;

const string = (value: unknown, limit = 100): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= limit ? value : undefined;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The message in the body of an HTTP answer, which is often JSON. */
function messageIn(body: unknown): string | undefined {
  const written = text(body);
  if (written?.startsWith('{') !== true) return written;
  try {
    return text(read(JSON.parse(written.slice(0, BODY_LIMIT)), 'message')) ?? written;
  } catch {
    return written;
  }
}

/** Where libraries other than nodemailer keep what went wrong. */
function textOf(source: object): string {
  const body = read(source, 'body');
  const inner =
    readList(body, 'errors', 1)[0] ??
    readList(read(read(source, 'response'), 'body'), 'errors', 1)[0];
  return (
    text(read(source, 'message')) ??
    text(read(source, 'Message')) ??
    text(read(inner, 'message')) ??
    messageIn(body) ??
    text(read(body, 'message')) ??
    text(read(source, 'error')) ??
    text(read(read(source, 'error'), 'message')) ??
    text(read(source, 'reason')) ??
    text(read(source, 'description')) ??
    text(read(source, 'diagnosticCode')) ??
    ''
  );
}

/**
 * Reads a failure.
 * @param input Anything that was thrown, rejected with, or pasted.
 * @returns What it says. Never throws.
 */
export function readFailure(input: unknown): Failure {
  if (typeof input === 'string') return { ...nothing, text: input };
  if (typeof input === 'number' || typeof input === 'bigint') {
    return { ...nothing, text: String(input) };
  }
  if (input === null || (typeof input !== 'object' && typeof input !== 'function')) return nothing;
  const response = text(read(input, 'response'));
  const code = string(read(input, 'code'));
  const name = string(read(input, 'name'));
  const responseCode = read(input, 'responseCode');
  const errno = read(input, 'errno');
  // The AWS SDK says in the name what its message leaves out.
  const said = code === 'ESES' && name !== undefined ? `${name}: ${textOf(input)}` : undefined;
  return {
    text: response ?? said ?? textOf(input),
    isReply: response !== undefined,
    code,
    originalCode: string(read(input, 'originalCode')),
    responseCode: isReplyCode(responseCode) ? responseCode : undefined,
    command: string(read(input, 'command')),
    name,
    errno: typeof errno === 'number' || typeof errno === 'string' ? errno : undefined,
    syscall: string(read(input, 'syscall')),
    address: string(read(input, 'address')),
    reason: string(read(input, 'reason'), 300),
    timeoutType: string(read(input, 'timeoutType')),
    httpStatus: httpStatusOf(input),
  };
}

const isReplyCode = (value: unknown): value is number =>
  typeof value === 'number' && value >= 200 && value <= 599;

function httpStatusOf(source: object): number | undefined {
  return [
    read(source, 'statusCode'),
    read(source, 'status'),
    read(read(source, '$metadata'), 'httpStatusCode'),
    read(read(source, 'response'), 'status'),
    // SendGrid's client puts the status there.
    read(source, 'code'),
  ].find((value): value is number => typeof value === 'number' && value >= 400 && value <= 599);
}
