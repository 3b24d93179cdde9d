import { type Category, type Locale, classify, entries } from '@mailwhy/catalog';
import { type Exposure, type Problem, type ProblemCode, toProblem } from '@mailwhy/express';
import { mailComponents } from '@mailwhy/express/openapi';

/** A public problem of `@mailwhy/express`: what its `type` leads to. */
export interface ProblemPage {
  readonly code: ProblemCode;
  readonly status: number;
  /** What HTTP calls the status. */
  readonly phrase: string;
  /** Whether the client is told to wait: never, always as long, or as long as the failure calls for. */
  readonly waits: 'never' | 'always' | 'usually';
  /** Seconds, where nothing better is known; 0 for `never`. */
  readonly seconds: number;
  /** Whether the message may have left in spite of the failure. */
  readonly isUnsure: boolean;
  /** What the failures are that lead here, the most frequent first. */
  readonly categories: readonly Category[];
  /** A failure that leads here, as nodemailer reports it. */
  readonly example: MailError;
}

/** What matters of an error of nodemailer. */
interface MailError extends Error {
  readonly code: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

interface Cause {
  readonly category: Category;
  readonly error: MailError;
  readonly problem: Problem;
}

const mailError = (text: string, rest: Omit<MailError, keyof Error>): MailError =>
  Object.assign(new Error(text), rest);

/** Every failure that the catalog has a sample or a code of, as an error of nodemailer. */
function* failures(): Generator<MailError> {
  for (const { id, kind, facts } of entries().values()) {
    if (kind === 'nodemailer' || kind === 'system') {
      yield mailError(id, { code: id });
      // The same before the message was handed over, when nothing can have been sent.
      yield mailError(id, { code: id, command: 'RCPT TO' });
    } else if ('samples' in facts && /^[45]\d\d/u.test(facts.samples[0])) {
      const [response] = facts.samples;
      const responseCode = Number(response.slice(0, 3));
      yield mailError(response, { code: 'EMESSAGE', response, responseCode });
    }
  }
}

interface Described {
  readonly description: string;
  readonly content: {
    readonly 'application/problem+json': {
      readonly examples: Readonly<Record<string, { readonly value: Problem }>>;
    };
  };
}

let known: readonly ProblemPage[] | undefined;

/** The problems by their status, each with what leads to it: the package itself is asked. */
export const problemPages = (): readonly ProblemPage[] => (known ??= read());

function read(): ProblemPage[] {
  const causes = groupBy(
    [...failures()].map((error): Cause => ({
      error,
      category: classify(error).category,
      problem: toProblem(error),
    })),
    ({ problem }) => problem.code,
  );
  const responses = Object.values(mailComponents().responses) as unknown as readonly Described[];
  return responses.flatMap(({ description, content }) =>
    Object.values(content['application/problem+json'].examples).flatMap(({ value }) =>
      pageOf(value, description.split(':')[0] ?? '', causes.get(value.code) ?? []),
    ),
  );
}

function pageOf(usual: Problem, phrase: string, causes: readonly Cause[]): ProblemPage[] {
  const { code, status, retryAfter: seconds = 0 } = usual;
  const waits = new Set(causes.flatMap(({ problem }) => problem.retryAfter ?? []));
  const example = exampleOf(usual, causes);
  if (example === undefined) return [];
  return [
    {
      code,
      status,
      phrase,
      waits: seconds === 0 ? 'never' : waits.size > 1 ? 'usually' : 'always',
      seconds,
      isUnsure: causes.some(({ problem }) => problem.delivery === 'unknown'),
      categories: mostFrequent(causes),
      example,
    },
  ];
}

/** The failure that shows a problem best: nothing unusual about it, of the most frequent category, and short. */
function exampleOf(usual: Problem, causes: readonly Cause[]): MailError | undefined {
  const [category] = mostFrequent(causes);
  const score = (cause: Cause): number => {
    const { problem, error } = cause;
    const isUsual = problem.delivery === usual.delivery && problem.retryAfter === usual.retryAfter;
    const words = /^[45]\d\d [45]\.\d+\.\d+ ([^\n<>@[/]{10,60})$/u.exec(error.response ?? '')?.[1];
    const isPlain = words !== undefined && /^[a-z']+[,.]?(?: [a-z']+[,.]?)+$/iu.test(words);
    return (
      (isUsual ? 4 : 0) +
      (cause.category === category ? 2 : 0) +
      (isPlain ? 3 : words === undefined ? 0 : 1)
    );
  };
  const best = Math.max(...causes.map(score));
  return causes.find((cause) => score(cause) === best)?.error;
}

const mostFrequent = (causes: readonly Cause[]): Category[] =>
  [...groupBy(causes, ({ category }) => category)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([category]) => category);

/** Groups in the order in which they come first. */
export function groupBy<K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** What the API answers when the example fails. */
export const problemBody = (
  { example }: ProblemPage,
  locales: readonly Locale[],
  expose: Exposure = 'none',
): Problem => toProblem(example, { locales, expose, requestId: 'b7f4a1c2' });

/** The path of a problem below the language: the package decides it. */
export const problemPath = ({ example }: ProblemPage): string =>
  `${new URL(toProblem(example).type).pathname.replace(/^\//u, '')}/`;
