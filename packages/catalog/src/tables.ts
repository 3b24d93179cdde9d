import { category } from './codes/category.ts';
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
import type { Category, Entry, Facts, FactsOf, Kind, Speaker } from './types.ts';

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
}[] = [
  ...Object.entries(providers).map(([id, speaker]) => ({ id, isProvider: true, speaker })),
  ...Object.entries(servers).map(([id, speaker]) => ({ id, isProvider: false, speaker })),
];

const categorySource = 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2';

let all: ReadonlyMap<string, Entry> | undefined;

/**
 * Every entry by id, in the order of the tables. Built at the first call.
 * @returns The map; the same one every time.
 */
export function entries(): ReadonlyMap<string, Entry> {
  if (all !== undefined) return all;
  const map = new Map<string, Entry>();
  for (const [kind, table] of Object.entries(tables)) {
    for (const [id, facts] of Object.entries<Facts>(table)) {
      map.set(id, { id, kind, facts } as Entry);
    }
  }
  for (const {
    id: speaker,
    isProvider,
    speaker: { wordings },
  } of speakers) {
    for (const [id, facts] of Object.entries(wordings)) {
      map.set(id, { id, kind: 'wording', facts, speaker, isProvider });
    }
  }
  for (const id of Object.keys(category) as Category[]) {
    map.set(id, { id, kind: 'category', facts: factsOfCategory(id) });
  }
  return (all = map);
}

function factsOfCategory(id: Category): Facts {
  const { retry, action } = category[id];
  return { category: id, retry, action, sources: [categorySource] };
}

/**
 * The row of an enhanced status code: the exact one where there is one, otherwise the registry's.
 * @param code Such as `4.2.1`.
 * @returns The id and facts, or `undefined` for a code that is in no table.
 */
export function enhancedRow(code: string): EnhancedRow | undefined {
  return enhancedRows.get(code) ?? enhancedRows.get(`X${code.slice(1)}`);
}

interface EnhancedRow {
  readonly id: string;
  readonly facts: FactsOf['enhanced'];
}

const enhancedRows: ReadonlyMap<string, EnhancedRow> = new Map(
  Object.entries<FactsOf['enhanced']>(enhanced).map(([id, facts]) => [id, { id, facts }]),
);
