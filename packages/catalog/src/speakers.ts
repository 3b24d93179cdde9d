import { patternIndex, providerHosts, signers } from './directory.ts';
import { createMatcher, type Matcher } from './match.ts';
import { allIds, allPatterns } from './restore.ts';
import { isFromProvider, tables, wordingOf } from './tables.ts';
import type { Condition, Wording } from './types.ts';

/** A provider's own words are exact however few; a server's beat those of nobody in particular at equal length. */
const PROVIDER_WEIGHT = 3;
const SERVER_WEIGHT = 1;

const emptyCondition: object = {
  class: undefined,
  replies: undefined,
  enhanced: undefined,
  commands: undefined,
  provider: undefined,
} satisfies Record<keyof Condition, undefined>;

const emptyWording: object = {
  category: undefined,
  action: undefined,
  retry: undefined,
  retryAfter: undefined,
  delivery: undefined,
  related: undefined,
  sources: undefined,
  says: undefined,
  codes: undefined,
  when: undefined,
  samples: undefined,
  row: undefined,
  retired: undefined,
  weak: undefined,
} satisfies Record<keyof Wording, undefined>;

/** A wording with every key it may have: objects of one shape are read several times as fast as of a hundred. */
function uniform(wording: Wording): Wording {
  const { when } = wording;
  return { ...emptyWording, ...wording, ...(when && { when: { ...emptyCondition, ...when } }) };
}

/** A wording with whose it is; the index in `Engine.wordings` is its key in the matcher. */
export class Spoken {
  readonly id: string;
  /** The provider, where it is one; server software and nobody in particular have none. */
  readonly provider: string | undefined;
  /** How much this speaker's words weigh beside those of others, in words. */
  readonly weight: number;
  readonly #speaker: string;
  #wording: Wording | undefined;

  constructor(id: string, speaker: string, provider: string | undefined, weight: number) {
    this.id = id;
    this.provider = provider;
    this.weight = weight;
    this.#speaker = speaker;
  }

  /** Read when it is first heard: most never are. */
  get wording(): Wording {
    return (this.#wording ??= uniform(wordingOf(this.#speaker, this.id)));
  }
}

/** Everything that is looked for in a text. */
export interface Engine {
  readonly wordings: readonly Spoken[];
  /** Providers by the key of their signature. */
  readonly signatures: ReadonlyMap<number, string>;
  /** Error codes by the key of their name. */
  readonly codes: ReadonlyMap<number, string>;
  readonly match: Matcher;
  /** Wordings of a provider that a code alone tells. */
  readonly codedOf: (provider: string) => readonly Spoken[];
}

let engine: Engine | undefined;

/**
 * The wordings, signatures and error codes. Built at the first call.
 * @returns The engine; the same one every time.
 */
export function getEngine(): Engine {
  return (engine ??= createEngine());
}

/**
 * Builds the engine.
 * @returns One of its own, with states of its own.
 */
export function createEngine(): Engine {
  const bySpeaker = new Map<string, readonly Spoken[]>();
  for (const [speaker, ids] of Object.entries(allIds())) {
    const provider = isFromProvider(speaker) ? speaker : undefined;
    const weight =
      provider !== undefined ? PROVIDER_WEIGHT : speaker.startsWith('generic') ? 0 : SERVER_WEIGHT;
    bySpeaker.set(
      speaker,
      ids.map((id) => new Spoken(id, speaker, provider, weight)),
    );
  }
  const wordings = [...bySpeaker.values()].flat();
  let key = wordings.length;
  const keyed = (names: readonly string[]): ReadonlyMap<number, string> =>
    new Map(names.map((name) => [key++, name]));
  const signatures = keyed(signers());
  const codes = keyed([...Object.keys(tables.nodemailer), ...Object.keys(tables.system)]);

  const coded = new Map<string, readonly Spoken[]>();
  const codedOf = (provider: string): readonly Spoken[] => {
    let known = coded.get(provider);
    if (known === undefined) {
      const all = bySpeaker.get(provider) ?? [];
      known = all.filter(({ wording }) => wording.codes !== undefined);
      coded.set(provider, known);
    }
    return known;
  };
  return {
    wordings,
    signatures,
    codes,
    match: createMatcher(allPatterns(), patternIndex()),
    codedOf,
  };
}

let hosts: ReadonlyMap<string, string> | undefined;

/**
 * The provider that a host belongs to.
 * @param host The transport's host.
 * @returns The provider's id, or `undefined`.
 */
export function providerOfHost(host: string): string | undefined {
  const known = (hosts ??= new Map(providerHosts()));
  for (let name = host.toLowerCase(); name !== '';) {
    const id = known.get(name);
    if (id !== undefined) return id;
    const dot = name.indexOf('.');
    name = dot < 0 ? '' : name.slice(dot + 1);
  }
  return undefined;
}
