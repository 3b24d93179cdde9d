import { type Codes, rowOf } from './codes.ts';
import { speaksUnder } from './condition.ts';
import type { Match } from './match.ts';
import { getEngine, providerOfHost, type Spoken } from './speakers.ts';
import { enhancedRow } from './tables.ts';
import { tokenize, type Words } from './tokenize.ts';
import type { Context, Wording } from './types.ts';

/** A wording that was heard, and where. */
export interface Hearing {
  readonly spoken: Spoken;
  /** In words; the more, the more exact. */
  readonly score: number;
  /** Absent where a code alone told. */
  readonly match: Match | undefined;
}

/** What was heard in a text: the best of each rank. */
export interface Heard {
  readonly strong: Hearing | undefined;
  /** Words about what became of the message or the session, which say less than words about why. */
  readonly late: Hearing | undefined;
  /** Words that also occur elsewhere. */
  readonly weak: Hearing | undefined;
  /** Who speaks, by a signature or the transport's host. */
  readonly provider: string | undefined;
  /** An error code that the text names. */
  readonly named: string | undefined;
}

type Rank = 'strong' | 'vague' | 'late' | 'weak';

/** What a wording of a provider that is known to speak counts beside those of others, in words. */
const RECOGNISED = 4;

/** What an exact enhanced status code of the same category adds to a wording, in words. */
const AGREEMENT = 2;

/**
 * What other programs put in front of a reply that they quote. What stands behind the last of these decides, where
 * it says anything at all.
 */
const INTRODUCTION =
  /(?:other server returned was|response was|remote server was|responded with failure| said|reason|error_code |(?:recipient address|client host) rejected| detail):|remote server returned|unknown address error| returned '|smtp;|(?<!exception) with message|(?:serverantwort war|réponse du serveur était|respuesta del servidor fue|resposta do servidor foi|risposta del server|отклик сервера|服务器响应为) ?[:：]/gu;

/**
 * Looks for every wording at once, and keeps the longest of what counts under the codes.
 * @param text The bounded text.
 * @param codes The codes of the failure.
 * @param context What is known of the transport.
 * @returns What was heard. Never throws.
 */
export function listen(text: string, codes: Codes, context: Context | undefined): Heard {
  const words = tokenize(text);
  const byHost = context?.host === undefined ? undefined : providerOfHost(context.host);
  const whole = hear(words, 0, codes, byHost);
  const from = endOfIntroduction(words.text);
  if (from === 0) return whole;
  // A wording that knows the words in front of the quotation is about the whole.
  const spanning = whole.strong?.match;
  if (spanning !== undefined && spanning.start < from && spanning.end > from) return whole;
  const first = words.starts.findIndex((start) => start >= from);
  if (first < 0) return whole;
  const { strong, late, weak } = hear(words, first, codes, whole.provider);
  if (strong === undefined && late === undefined && weak === undefined) return whole;
  return { ...whole, strong, late, weak };
}

/** Where the last introduction ends in a text in lower case; 0 where there is none. */
function endOfIntroduction(text: string): number {
  let end = 0;
  INTRODUCTION.lastIndex = 0;
  while (INTRODUCTION.test(text)) end = INTRODUCTION.lastIndex;
  return end;
}

/** What is heard from a word on. */
function hear(words: Words, first: number, codes: Codes, known: string | undefined): Heard {
  const { wordings, signatures, codes: names, match, codedOf } = getEngine();
  const matches = match(words, first);
  const recognised = known === undefined ? [] : [known];
  let named: string | undefined;
  for (const { key } of matches) {
    if (key < wordings.length) continue;
    const provider = signatures.get(key);
    if (provider !== undefined && !recognised.includes(provider)) recognised.push(provider);
    named ??= names.get(key);
  }

  const row = codes.enhanced === undefined ? undefined : enhancedRow(codes.enhanced);
  const exact = row?.facts.vague === true ? undefined : row?.facts.category;
  const best: Record<Rank, Hearing | undefined> = {
    strong: undefined,
    vague: undefined,
    late: undefined,
    weak: undefined,
  };
  const consider = (spoken: Spoken, weight: number, match?: Match): void => {
    const { wording, provider } = spoken;
    const isRecognised = provider !== undefined && recognised.includes(provider);
    if (!speaksUnder(wording.when, codes, isRecognised)) return;
    // "Transaction failed because of …": what says nothing gives way to everything else.
    const score =
      wording.category === 'unknown'
        ? 1
        : weight +
          (isRecognised ? RECOGNISED : spoken.weight) +
          (wording.when?.enhanced === undefined ? 0 : 1) +
          (wording.category === exact ? AGREEMENT : 0);
    const rank = rankOf(wording, exact);
    if (score > (best[rank]?.score ?? 0)) best[rank] = { spoken, score, match };
  };
  for (const found of matches) {
    const spoken = wordings[found.key];
    if (spoken !== undefined) consider(spoken, found.weight, found);
  }
  const spellings = recognised.length === 0 ? [] : spellingsOf(codes);
  for (const spoken of recognised.flatMap(codedOf)) {
    if (spoken.wording.codes?.some((code) => spellings.includes(code)) === true)
      consider(spoken, 1);
  }
  const { vague, late, weak } = best;
  const cause = longer(vague, best.strong) ?? best.strong ?? vague;
  const strong = longer(late, cause) ?? cause;
  const [provider] = recognised;
  return { strong, late, weak, provider, named };
}

/**
 * A queue that gave up and a command that came at the wrong moment are consequences: where the text names a cause
 * as well ("Mailbox full … giving up", "User unknown … 503 need RCPT"), the cause decides, unless the enhanced
 * status code says that the consequence is meant. A policy, and a connection that failed, is what is left when
 * the text names no cause.
 */
function rankOf({ category, weak }: Wording, exact: string | undefined): Rank {
  if (weak === true || category === 'unknown') return 'weak';
  if (category === 'policy-rejected' || category === 'network-error') return 'vague';
  const isLate = category === 'delivery-expired' || category === 'protocol-error';
  return isLate && category !== exact ? 'late' : 'strong';
}

/** A hearing of a lower rank, where it is the longer form of the other: "retry timeout exceeded" is not "timeout exceeded". */
function longer(hearing: Hearing | undefined, than: Hearing | undefined): Hearing | undefined {
  const outer = hearing?.match;
  const inner = than?.match;
  if (outer === undefined || inner === undefined) return undefined;
  const isInside = inner.start >= outer.start && inner.end <= outer.end;
  return isInside && outer.isUnbroken && (hearing?.score ?? 0) > (than?.score ?? 0)
    ? hearing
    : undefined;
}

/** How a wording may name the codes of a failure: the row of an enhanced status code stands for its classes. */
function spellingsOf({ reply, enhanced }: Codes): readonly string[] {
  const spellings = reply === undefined ? [] : [String(reply)];
  if (enhanced !== undefined) spellings.push(enhanced, rowOf(enhanced));
  return spellings;
}
