import { type EnhancedRow, rowOf } from './codes.ts';
import { diagnosis } from './codes/diagnosis.ts';
import { enhancedClass } from './codes/enhanced-class.ts';
import { enhancedSubject } from './codes/enhanced-subject.ts';
import { enhanced } from './codes/enhanced/index.ts';
import { nodemailer } from './codes/nodemailer.ts';
import { otherNumber } from './codes/other-number.ts';
import { replyClass } from './codes/reply-class.ts';
import { reply } from './codes/reply.ts';
import { system } from './codes/system.ts';
import { providers } from './providers/index.ts';
import { servers } from './servers/index.ts';
import type { EnhancedFacts, FactsOf, Kind, Speaker, Wording } from './types.ts';

/** The tables by kind, wordings and categories apart. */
export const tables = {
  reply,
  'other-number': otherNumber,
  'reply-class': replyClass,
  enhanced,
  'enhanced-class': enhancedClass,
  'enhanced-subject': enhancedSubject,
  nodemailer,
  system,
  diagnosis,
} as const satisfies { [K in Exclude<Kind, 'wording' | 'category'>]: Record<string, FactsOf[K]> };

/** Everybody who speaks, providers first. */
export const speakers: readonly {
  readonly id: string;
  readonly isProvider: boolean;
  readonly speaker: Speaker;
}[] = /* @__PURE__ */ everybody();

function everybody() {
  return [...listed(providers, true), ...listed(servers, false)];
}

/** Speakers are read one by one, when somebody asks for them. */
function listed<Id extends string>(table: Readonly<Record<Id, Speaker>>, isProvider: boolean) {
  return (Object.keys(table) as Id[]).map((id) => ({
    id,
    isProvider,
    get speaker(): Speaker {
      return table[id];
    },
  }));
}

/**
 * A wording.
 * @param speaker Who says it.
 * @param id Its own id.
 * @returns Its facts.
 * @throws {RangeError} When there is none.
 */
export function wordingOf(speaker: string, id: string): Wording {
  const table: Readonly<Record<string, Speaker>> = isFromProvider(speaker) ? providers : servers;
  const wording = table[speaker]?.wordings[id];
  if (wording === undefined) throw new RangeError(`no wording ${id} of ${speaker}`);
  return wording;
}

/**
 * Whether a speaker is a provider, a block list or a filtering service.
 * @param speaker Its id.
 * @returns False for server software and for nobody in particular.
 */
export function isFromProvider(speaker: string): boolean {
  return Object.hasOwn(providers, speaker);
}

/**
 * The row of an enhanced status code: the exact one where there is one, otherwise the registry's.
 * @param code Such as `4.2.1`.
 * @returns The id and facts, or `undefined` for a code that is in no table.
 */
export function enhancedRow(code: string): EnhancedRow | undefined {
  const rows: Readonly<Record<string, EnhancedFacts>> = enhanced;
  for (const id of [code, rowOf(code)]) {
    const facts = Object.hasOwn(rows, id) ? rows[id] : undefined;
    if (facts !== undefined) return { id, facts };
  }
  return undefined;
}
