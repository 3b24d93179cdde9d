import { type Entry, classify, entries, lookup, parseReply, speakers } from '@mailwhy/catalog';

type EntryOf<K extends Entry['kind']> = Extract<Entry, { kind: K }>;
export type WordingEntry = EntryOf<'wording'>;

/** Every entry that is not retired, in the order of the tables. */
export const all: readonly Entry[] = [...entries().values()].filter(({ facts }) => !facts.retired);

export const isWording = (entry: Entry): entry is WordingEntry => entry.kind === 'wording';

const wordings: readonly WordingEntry[] = all.filter(isWording);

/** Who speaks, with what they say. */
export interface SpeakerPage {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly isProvider: boolean;
  readonly wordings: readonly WordingEntry[];
}

const kebab = (id: string): string => id.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** Those who are asked about most come first; the others follow by name. */
const prominent = [
  'gmail',
  'microsoft',
  'yahoo',
  'apple',
  'ses',
  'sendgrid',
  'mailgun',
  'zoho',
  'brevo',
  'postmark',
  'mailru',
  'yandex',
  'postfix',
  'exim',
  'exchangeServer',
];

const rank = (id: string): number => (prominent.indexOf(id) + 1 || prominent.length + 1) - 1;

export const speakerPages: readonly SpeakerPage[] = speakers
  .map(({ id, isProvider, speaker: { name } }) => ({
    id,
    slug: kebab(id),
    name,
    isProvider,
    wordings: wordings.filter(({ speaker }) => speaker === id),
  }))
  .filter((page) => page.wordings.length > 0)
  .sort(
    (a, b) =>
      Number(b.isProvider) - Number(a.isProvider) ||
      rank(a.id) - rank(b.id) ||
      a.name.localeCompare(b.name, 'en'),
  );

const pageById = new Map(speakerPages.map((page) => [page.id, page]));

export const speakerOf = (entry: Entry): SpeakerPage | undefined =>
  pageById.get(entry.speaker ?? '');

/** Wordings in the order of their speakers. */
const ordered: readonly WordingEntry[] = speakerPages.flatMap((page) => page.wordings);

/** Wordings by the reply code and by the enhanced entry that their samples carry. */
const byCode = new Map<string, Set<WordingEntry>>();
const note = (id: string | undefined, wording: WordingEntry): void => {
  if (id === undefined) return;
  const known = byCode.get(id) ?? new Set();
  byCode.set(id, known.add(wording));
};
for (const wording of ordered) {
  for (const sample of wording.facts.samples) {
    const reply = parseReply(sample);
    note(reply?.code?.toString(), wording);
    if (reply?.enhanced !== undefined) note(lookup(reply.enhanced)?.id, wording);
  }
  for (const code of wording.facts.codes ?? []) note(lookup(code)?.id, wording);
  note(wording.facts.row, wording);
}

/** What servers say with a code, the best known providers first. */
export const wordingsWith = (id: string): readonly WordingEntry[] => [...(byCode.get(id) ?? [])];

/** The sample of a wording that carries a code. */
export function sampleWith(wording: WordingEntry, id: string): string {
  const { samples } = wording.facts;
  return (
    samples.find((sample) => {
      const reply = parseReply(sample);
      return (
        reply?.code?.toString() === id ||
        (reply?.enhanced !== undefined && lookup(reply.enhanced)?.id === id)
      );
    }) ?? samples[0]
  );
}

/** The kinds of entries that have a list of their own, and their order everywhere. */
export const listedKinds = [
  'reply',
  'enhanced',
  'nodemailer',
  'system',
  'diagnosis',
  'category',
  'reply-class',
  'enhanced-class',
  'enhanced-subject',
  'other-number',
] as const satisfies readonly Entry['kind'][];

export const ofKind = (kind: Entry['kind']): readonly Entry[] =>
  all.filter((entry) => entry.kind === kind);

/** The neighbours of an entry: of the same kind, for a wording of the same speaker. */
export function neighbours(entry: Entry): { previous?: Entry; next?: Entry } {
  const list = speakerOf(entry)?.wordings ?? ofKind(entry.kind);
  const at = list.findIndex((each) => each.id === entry.id);
  const [previous, next] = [list[at - 1], list[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** Exact codes that an enhanced row stands for and that have no entry of their own: `5.7.8` of `X.7.8`. */
export function exactCodes(entry: Entry): readonly string[] {
  if (entry.kind !== 'enhanced' || !entry.id.startsWith('X')) return [];
  const classes = new Set([
    ...entry.facts.classes,
    ...Object.keys(entry.facts.byClass ?? {}).map(Number),
    ...(entry.facts.classes.length === 0 ? [4, 5] : []),
  ]);
  return [...classes]
    .sort((a, b) => b - a)
    .map((digit) => `${digit}${entry.id.slice(1)}`)
    .filter((code) => lookup(code) === entry);
}

export type Tone = 'success' | 'temporary' | 'permanent' | 'mixed';

/** How grave an entry is, for its colour. */
export function toneOf(entry: Entry): Tone {
  const verdict = classify(entry.id);
  if (verdict.retry === 'none') return 'success';
  if (entry.kind === 'enhanced' && exactCodes(entry).length > 1) return 'mixed';
  if (entry.kind === 'enhanced-subject') return 'mixed';
  return verdict.retry === 'later' ? 'temporary' : 'permanent';
}
