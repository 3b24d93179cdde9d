import { nodemailer } from './codes/nodemailer.ts';
import { system } from './codes/system.ts';
import { indexPatterns, type PatternIndex } from './parts.ts';
import { providers } from './providers/index.ts';
import { servers } from './servers/index.ts';
import type { Speaker } from './types.ts';

/**
 * What has to be known of all speakers before the wordings of any are read. The build computes it: what is published
 * holds the results, as JSON (see build.mjs). So these functions take nothing and return plain data.
 */

const providerList = Object.entries<Speaker>(providers);
const serverList = Object.entries<Speaker>(servers);
const speakers = [...providerList, ...serverList];

/**
 * The ids of all wordings.
 * @returns Them by speaker, providers first.
 */
export const wordingIds = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(speakers.map(([id, { wordings }]) => [id, Object.keys(wordings)]));

/**
 * The hosts of providers.
 * @returns Pairs of a host, which stands for those below it as well, and its provider.
 */
export const providerHosts = (): readonly (readonly [host: string, provider: string])[] =>
  providerList.flatMap(([id, { hosts = [] }]) =>
    hosts.map((suffix) => [suffix.replace(/^\./u, ''), id] as const),
  );

/**
 * The providers that have a signature.
 * @returns Their ids.
 */
export const signers = (): readonly string[] =>
  providerList.flatMap(([id, { signature }]) => (signature === undefined ? [] : [id]));

/**
 * Everything that is looked for in a text.
 * @returns The patterns of each wording in the order of `wordingIds`, then the signatures of `signers`, then the names
 *   of error codes.
 */
export const patterns = (): readonly (readonly string[])[] => [
  ...speakers.flatMap(([, { wordings }]) => Object.values(wordings).map(({ says }) => says)),
  ...providerList.flatMap(([, { signature }]) => (signature === undefined ? [] : [signature])),
  ...[...Object.keys(nodemailer), ...Object.keys(system)].map((code) => [code]),
];

/**
 * Where the patterns are looked for.
 * @returns An index of `patterns`.
 */
export const patternIndex = (): PatternIndex => indexPatterns(patterns());
