import type { Context } from '@mailwhy/catalog';
import { quietly, read } from './quietly.ts';

/** The names of so many options are looked at. */
const NAMES = 50;

const namesOf = (options: unknown): string[] =>
  quietly(() => Object.keys(options ?? {}).slice(0, NAMES)) ?? [];

interface Kinds {
  string: string;
  number: number;
  boolean: boolean;
}

const isA = <K extends keyof Kinds>(kind: K, value: unknown): value is Kinds[K] =>
  typeof value === kind;

/**
 * What is known of a transport: its options by name, of the credentials only whether they are there.
 * @param given The options as the caller wrote them: `transporter.options`. Their names are kept.
 * @param resolved The options of the inner transport, where a well-known service has become a host.
 * @returns The context; what cannot be read is left out. Never throws.
 */
export function contextOf(given: unknown, resolved?: unknown): Context {
  const option = (name: string): unknown => read(given, name) ?? read(resolved, name);
  const pick = <N extends keyof Context, K extends keyof Kinds>(
    name: N,
    kind: K,
    value: unknown = option(name),
  ): Partial<Record<N, Kinds[K]>> =>
    isA(kind, value) ? ({ [name]: value } as Record<N, Kinds[K]>) : {};

  const auth = option('auth');
  const has = (name: string): boolean =>
    Boolean(read(auth, name) ?? read(read(auth, 'credentials'), name));
  const port = option('port');
  return {
    ...pick('host', 'string'),
    // A URL or the environment gives the port as text.
    ...pick('port', 'number', isA('string', port) && /^\d{1,5}$/.test(port) ? Number(port) : port),
    ...pick('secure', 'boolean'),
    ...pick('service', 'string'),
    ...pick('requireTLS', 'boolean'),
    ...pick('ignoreTLS', 'boolean'),
    ...pick('pool', 'boolean'),
    ...pick('maxConnections', 'number'),
    ...pick(
      'authType',
      'string',
      read(auth, 'type') ?? read(auth, 'method') ?? option('authMethod'),
    ),
    hasUser: has('user'),
    hasPass: has('pass'),
    optionNames: Object.freeze([
      ...namesOf(given),
      ...['auth', 'tls'].flatMap((group) =>
        namesOf(read(given, group)).map((name) => `${group}.${name}`),
      ),
    ]),
  };
}
