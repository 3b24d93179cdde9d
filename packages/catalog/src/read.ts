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
  if (!isObject(value)) return undefined;
  try {
    const found = (value as Record<string, unknown>)[key];
    return isItsOwn(value, key, found) ? found : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** A class may define a property; a polluted `Object.prototype` may not. */
const isItsOwn = (value: object, key: string, found: unknown): boolean =>
  found === undefined || Object.hasOwn(value, key) || !(key in Object.prototype);

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
function textElsewhere(source: object): string {
  const body = read(source, 'body');
  const inner =
    readList(body, 'errors', 1)[0] ??
    readList(read(read(source, 'response'), 'body'), 'errors', 1)[0];
  return (
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

/** What is looked at of every error. */
const FIELDS = [
  'response',
  'code',
  'originalCode',
  'responseCode',
  'command',
  'name',
  'errno',
  'syscall',
  'address',
  'reason',
  'timeoutType',
  'statusCode',
  'status',
  '$metadata',
] as const;

type Fields = Readonly<Record<(typeof FIELDS)[number], unknown>>;

/** The fields of an error. By name, which is four times as fast as by one key after the other. */
function fieldsOf(source: Partial<Fields>): Fields {
  const its = (key: keyof Fields, found: unknown): unknown =>
    isItsOwn(source, key, found) ? found : undefined;
  return {
    response: its('response', source.response),
    code: its('code', source.code),
    originalCode: its('originalCode', source.originalCode),
    responseCode: its('responseCode', source.responseCode),
    command: its('command', source.command),
    name: its('name', source.name),
    errno: its('errno', source.errno),
    syscall: its('syscall', source.syscall),
    address: its('address', source.address),
    reason: its('reason', source.reason),
    timeoutType: its('timeoutType', source.timeoutType),
    statusCode: its('statusCode', source.statusCode),
    status: its('status', source.status),
    $metadata: its('$metadata', source.$metadata),
  };
}

/** The fields of something that refuses to show one of them. */
function fieldsApart(source: object): Fields {
  return Object.fromEntries(FIELDS.map((key) => [key, read(source, key)])) as unknown as Fields;
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
  if (!isObject(input)) return nothing;
  try {
    return failureOf(input, fieldsOf(input));
  } catch {
    return failureOf(input, fieldsApart(input));
  }
}

function failureOf(source: object, fields: Fields): Failure {
  const response = text(fields.response);
  const code = string(fields.code);
  const name = string(fields.name);
  const { responseCode, errno } = fields;
  return {
    text: response ?? textOf(source, code, name),
    isReply: response !== undefined,
    code,
    originalCode: string(fields.originalCode),
    responseCode: isReplyCode(responseCode) ? responseCode : undefined,
    command: string(fields.command),
    name,
    errno: typeof errno === 'number' ? errno : string(errno),
    syscall: string(fields.syscall),
    address: string(fields.address),
    reason: string(fields.reason, 300),
    timeoutType: string(fields.timeoutType),
    httpStatus: httpStatusOf(fields),
  };
}

function textOf(source: object, code: string | undefined, name: string | undefined): string {
  const said = text(read(source, 'message')) ?? textElsewhere(source);
  // The AWS SDK says in the name what its message leaves out.
  return code === 'ESES' && name !== undefined ? `${name}: ${said}` : said;
}

const isReplyCode = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 200 && (value as number) <= 599;

function httpStatusOf({
  statusCode,
  status,
  $metadata,
  response,
  code,
}: Fields): number | undefined {
  if (isHttpStatus(statusCode)) return statusCode;
  if (isHttpStatus(status)) return status;
  const ofAws = read($metadata, 'httpStatusCode');
  if (isHttpStatus(ofAws)) return ofAws;
  const ofResponse = read(response, 'status');
  if (isHttpStatus(ofResponse)) return ofResponse;
  // SendGrid's client puts the status there.
  return isHttpStatus(code) ? code : undefined;
}

const isHttpStatus = (value: unknown): value is number =>
  typeof value === 'number' && value >= 400 && value <= 599;
