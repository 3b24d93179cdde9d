import { speakers, tables } from './tables.ts';
import { createMatcher, type Matcher } from './match.ts';
import type { Wording } from './types.ts';

/** A wording with whose it is; the index in `Engine.wordings` is its key in the matcher. */
export interface Spoken {
  readonly id: string;
  readonly wording: Wording;
  /** The provider, where it is one; server software and nobody in particular have none. */
  readonly provider: string | undefined;
  /** How much this speaker's words weigh beside those of others, in words. */
  readonly weight: number;
}

/** Everything that is looked for in a text, compiled once. */
export interface Engine {
  readonly wordings: readonly Spoken[];
  /** Providers by the key of their signature. */
  readonly signatures: ReadonlyMap<number, string>;
  /** Error codes by the key of their name. */
  readonly codes: ReadonlyMap<number, string>;
  readonly match: Matcher;
  /** Wordings of a provider that a code alone tells, by provider. */
  readonly coded: ReadonlyMap<string, readonly Spoken[]>;
}

/** A provider's own words are exact however few; a server's beat those of nobody in particular at equal length. */
const PROVIDER_WEIGHT = 3;
const SERVER_WEIGHT = 1;

let engine: Engine | undefined;

/**
 * The compiled wordings, signatures and error codes. Built at the first call.
 * @returns The engine; the same one every time.
 */
export function getEngine(): Engine {
  return (engine ??= build());
}

function build(): Engine {
  const patterns: (readonly string[])[] = [];
  const wordings: Spoken[] = [];
  const signatures = new Map<number, string>();
  const codes = new Map<number, string>();
  const coded = new Map<string, Spoken[]>();

  for (const { id: name, isProvider, speaker } of speakers) {
    const provider = isProvider ? name : undefined;
    const weight = isProvider ? PROVIDER_WEIGHT : name.startsWith('generic') ? 0 : SERVER_WEIGHT;
    for (const [id, wording] of Object.entries(speaker.wordings)) {
      const spoken = { id, wording, provider, weight };
      patterns.push(wording.says);
      wordings.push(spoken);
      if (wording.codes !== undefined) coded.set(name, [...(coded.get(name) ?? []), spoken]);
    }
  }
  for (const { id, isProvider, speaker } of speakers) {
    if (!isProvider || speaker.signature === undefined) continue;
    signatures.set(patterns.length, id);
    patterns.push(speaker.signature);
  }
  for (const code of [...Object.keys(tables.nodemailer), ...Object.keys(tables.system)]) {
    codes.set(patterns.length, code);
    patterns.push([code]);
  }
  return { wordings, signatures, codes, match: createMatcher(patterns), coded };
}

let hosts: ReadonlyMap<string, string> | undefined;

function providersByHost(): ReadonlyMap<string, string> {
  return (hosts ??= new Map(
    speakers.flatMap(({ id, isProvider, speaker }) =>
      (isProvider ? (speaker.hosts ?? []) : []).map(
        (suffix) => [suffix.replace(/^\./u, ''), id] as const,
      ),
    ),
  ));
}

/**
 * The provider that a host belongs to.
 * @param host The transport's host.
 * @returns The provider's id, or `undefined`.
 */
export function providerOfHost(host: string): string | undefined {
  const known = providersByHost();
  for (let name = host.toLowerCase(); name !== '';) {
    const id = known.get(name);
    if (id !== undefined) return id;
    const dot = name.indexOf('.');
    name = dot < 0 ? '' : name.slice(dot + 1);
  }
  return undefined;
}
