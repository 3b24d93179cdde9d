import type { Verdict } from '@mailwhy/catalog';
import { getExplanation } from './get-explanation.ts';
import { isError, quietly, read, readList } from './quietly.ts';
import { oneLine, redact } from './redact.ts';

/** What a log gets of a failed send: flat, bounded, each text on one line. */
export interface SerializedMailError {
  /** The name of the error's class. */
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: string;
  /** The reply of the server. */
  readonly response?: string;
  readonly responseCode?: number;
  readonly stack?: string;
  /** What it means, without the long texts: `docs` leads to them. */
  readonly explanation?: Omit<Verdict, 'code' | 'originalCode' | 'command' | 'reply'> & {
    readonly title: string;
    readonly docs: string;
  };
  /** Refused recipients, without their addresses; at most ten of them. */
  readonly rejected?: readonly SerializedMailError[];
  /** How many recipients were refused. */
  readonly rejectedCount?: number;
}

/** How an error is written. */
export interface SerializeOptions {
  /**
   * Takes out of a text what must not be logged. By default addresses, credentials, tokens and the paths of
   * URLs; `false` keeps everything.
   */
  readonly redact?: false | ((text: string) => string);
  /** Whether the stack is written; false by default: nodemailer's errors arise in its own sockets. */
  readonly stack?: boolean;
}

/** What is written of an explanation. */
const explanationKeys = [
  'id',
  'category',
  'action',
  'retry',
  'retryAfter',
  'permanent',
  'delivery',
  'enhanced',
  'provider',
  'evidence',
  'title',
  'docs',
] as const;

const TEXT = 500;
const STACK = 4000;
const REJECTED = 10;

/**
 * Writes an error for a log: a plain object of bounded size, safe for JSON, each text on one line with control
 * characters escaped, addresses and secrets redacted.
 * @param error What was caught, explained or not.
 * @param options What to leave in.
 * @returns A new object; the error stays as it is. Never throws.
 * @example
 * ```ts
 * const logger = pino({ serializers: { err: serializeMailError } });
 * ```
 */
export function serializeMailError(
  error: unknown,
  options: SerializeOptions = {},
): SerializedMailError {
  return serialize(error, options, 0);
}

function serialize(error: unknown, options: SerializeOptions, depth: number): SerializedMailError {
  const clean = cleaner(options);
  const text = (key: string, limit = TEXT): Record<string, string> => {
    const value = read(error, key);
    return typeof value === 'string' && value !== '' ? { [key]: clean(value, limit) } : {};
  };
  const responseCode = read(error, 'responseCode');
  const rejected = readList(error, 'rejectedErrors', REJECTED);
  return {
    type: clean(isError(error) ? nameOf(error) : typeof error, 100),
    message: clean(messageOf(error), TEXT),
    ...text('code'),
    ...text('originalCode'),
    ...text('command'),
    ...text('response'),
    ...(typeof responseCode === 'number' && { responseCode }),
    ...(options.stack === true && text('stack', STACK)),
    ...explanationOf(error),
    ...(rejected.length > 0 &&
      depth === 0 && {
        rejected: rejected.map((inner) => serialize(inner, options, depth + 1)),
        rejectedCount: Number(read(read(error, 'rejectedErrors'), 'length')),
      }),
  };
}

/** Cut before it is searched, at a space, so that half an address is not left behind. */
function cleaner({
  redact: by = redact,
}: SerializeOptions): (text: string, limit: number) => string {
  return (text, limit) => {
    const isShort = text.length <= 2 * limit;
    const head = isShort ? text : `${upToSpace(text.slice(0, 2 * limit))}…`;
    if (by === false) return oneLine(head, limit);
    const clean: unknown = quietly(() => by(head));
    return typeof clean === 'string' ? oneLine(clean, limit) : '[redacted]';
  };
}

/** Without its last word, which may be half of one, or its last 1000 characters. */
function upToSpace(text: string): string {
  const from = Math.max(text.length - 1000, 0);
  const space = text.slice(from).search(/\s\S*$/);
  return text.slice(0, from + Math.max(space, 0));
}

const nameOf = (error: unknown): string => {
  const name = read(error, 'name');
  return typeof name === 'string' ? name : 'Error';
};

/** Several addresses that failed: nodemailer 10.1 rejects with an `AggregateError` that says nothing itself. */
function messageOf(error: unknown): string {
  if (typeof error === 'string') return error;
  const messages = [error, ...readList(error, 'errors', 1)].map((each) => read(each, 'message'));
  return messages.find((each): each is string => typeof each === 'string' && each !== '') ?? '';
}

const isId = (text: string): boolean => /^[\w.-]{1,60}$/.test(text);

/** Somebody else may have made it, or a queue may have carried it: its texts are a stranger's. */
function explanationOf(error: unknown): Pick<SerializedMailError, 'explanation'> {
  const explanation = getExplanation(error);
  if (explanation === undefined) return {};
  const kept: Record<string, string | number | boolean> = {};
  for (const key of explanationKeys) {
    const value = read(explanation, key);
    if (typeof value === 'string') {
      // One more than is kept, so that a cut shows.
      const text = value.slice(0, 301);
      kept[key] = oneLine(key === 'docs' || isId(text) ? text : redact(text), 300);
    }
    if (typeof value === 'number' || typeof value === 'boolean') kept[key] = value;
  }
  return { explanation: kept as unknown as NonNullable<SerializedMailError['explanation']> };
}
