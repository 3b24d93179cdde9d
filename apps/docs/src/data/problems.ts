import { type Category, type Locale, classify, entries } from '@mailwhy/catalog';
import { type Problem, type ProblemCode, toProblem } from '@mailwhy/express';
import { mailComponents } from '@mailwhy/express/openapi';

/** A public problem of `@mailwhy/express`: what its `type` leads to. */
export interface ProblemPage {
  readonly code: ProblemCode;
  readonly status: number;
  /** Seconds that the client waits where the verdict says nothing else; absent where it is not to send again. */
  readonly retryAfter: number | undefined;
  /** The body with nothing exposed, in English. */
  readonly body: object;
  /** What the failures are that lead here, the most frequent first. */
  readonly categories: readonly Category[];
  /** A failure that leads here. */
  readonly example: Error;
}

interface Cause {
  readonly category: Category;
  readonly error: Error;
}

/** Every failure that the catalog has a sample or a code of, as an error of nodemailer. */
function* failures(): Generator<Cause> {
  for (const { id, kind, facts } of entries().values()) {
    const error =
      kind === 'nodemailer' || kind === 'system'
        ? Object.assign(new Error(id), { code: id })
        : 'samples' in facts && /^[45]\d\d/u.test(facts.samples[0])
          ? refused(facts.samples[0])
          : undefined;
    if (error !== undefined) yield { category: classify(error).category, error };
  }
}

const refused = (response: string): Error =>
  Object.assign(new Error(response), {
    code: 'EMESSAGE',
    response,
    responseCode: Number(response.slice(0, 3)),
  });

function bodies(): ReadonlyMap<string, object> {
  const found = new Map<string, object>();
  for (const { content } of Object.values(mailComponents().responses) as unknown as Responses) {
    const { examples } = content['application/problem+json'];
    for (const [code, { value }] of Object.entries(examples)) found.set(code, value);
  }
  return found;
}

type Responses = readonly {
  readonly content: {
    readonly 'application/problem+json': {
      readonly examples: Readonly<Record<string, { readonly value: object }>>;
    };
  };
}[];

let known: readonly ProblemPage[] | undefined;

/** The problems in the order of the package, each with what leads to it: the package itself is asked. */
export function problemPages(): readonly ProblemPage[] {
  return (known ??= [...bodies()].flatMap(([code, body]) => {
    const causes = causesOf(code);
    const example = causes[0]?.error;
    if (example === undefined) return [];
    const { status, retryAfter } = body as Problem;
    return {
      code: code as ProblemCode,
      status,
      retryAfter,
      body,
      categories: mostFrequent(causes.map(({ category }) => category)),
      example,
    };
  }));
}

let byCode: ReadonlyMap<string, readonly Cause[]> | undefined;

const causesOf = (code: string): readonly Cause[] =>
  (byCode ??= groupBy(failures(), ({ error }) => toProblem(error).code)).get(code) ?? [];

const mostFrequent = (list: readonly Category[]): Category[] =>
  [...groupBy(list, (category) => category)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([category]) => category);

function groupBy<K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const known = groups.get(keyOf(value));
    if (known === undefined) groups.set(keyOf(value), [value]);
    else known.push(value);
  }
  return groups;
}

/** Title and detail in a language. */
export const problemTexts = (
  { example }: ProblemPage,
  locales: readonly Locale[],
): Pick<Problem, 'title' | 'detail'> => toProblem(example, { locales });

/** The path of a problem below the language: the package decides it. */
export const problemPath = ({ body }: ProblemPage): string =>
  `${new URL((body as Problem).type).pathname.replace(/^\//u, '')}/`;
