import type { Codes, EnhancedRow } from './codes.ts';
import { speaksUnder } from './condition.ts';
import type { Match } from './match.ts';
import { getEngine, providerOfHost, type Spoken } from './speakers.ts';
import { tokenize } from './tokenize.ts';
import type { Category, Context, Wording } from './types.ts';

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

type Best = Record<Rank, Hearing | undefined>;

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
  const { match } = getEngine();
  const { row } = codes;
  const exact = row === undefined || isVague(row) ? undefined : row.facts.category;
  const byHost = context?.host === undefined ? undefined : providerOfHost(context.host);
  const whole = hear(match(words), codes, exact, byHost);
  const from = endOfIntroduction(words.text);
  if (from === 0) return whole;
  // A wording that knows the words in front of the quotation is about the whole.
  const spanning = whole.strong?.match;
  if (spanning !== undefined && spanning.start < from && spanning.end > from) return whole;
  const first = words.starts.findIndex((start) => start >= from);
  if (first < 0) return whole;
  const { strong, late, weak } = hear(match(words, first), codes, exact, whole.provider);
  if (strong === undefined && late === undefined && weak === undefined) return whole;
  return { strong, late, weak, provider: whole.provider, named: whole.named };
}

const isVague = ({ facts }: EnhancedRow): boolean =>
  Object.hasOwn(facts, 'vague') && facts.vague === true;

/** Where the last introduction ends in a text in lower case; 0 where there is none. */
function endOfIntroduction(text: string): number {
  let end = 0;
  INTRODUCTION.lastIndex = 0;
  while (INTRODUCTION.test(text)) end = INTRODUCTION.lastIndex;
  return end;
}

/** What decides whether a wording counts, and how much. */
interface Circumstances {
  readonly codes: Codes;
  /** What the enhanced status code says exactly. */
  readonly exact: Category | undefined;
  /** Who speaks, the surest first. */
  readonly recognised: readonly string[];
}

/** What is heard in what was found. */
function hear(
  matches: readonly Match[],
  codes: Codes,
  exact: Category | undefined,
  known: string | undefined,
): Heard {
  const { wordings, signatures, codes: names, codedOf } = getEngine();
  const recognised = known === undefined ? [] : [known];
  let named: string | undefined;
  for (const { key } of matches) {
    if (key < wordings.length) continue;
    const provider = signatures.get(key);
    if (provider !== undefined && !recognised.includes(provider)) recognised.push(provider);
    named ??= names.get(key);
  }

  const best: Best = { strong: undefined, vague: undefined, late: undefined, weak: undefined };
  const circumstances = { codes, exact, recognised };
  for (const match of matches) {
    const spoken = wordings[match.key];
    if (spoken !== undefined) consider(best, spoken, match, circumstances);
  }
  if (recognised.length > 0) {
    const spellings = spellingsOf(codes);
    for (const spoken of recognised.flatMap(codedOf)) {
      if (spoken.wording.codes?.some((code) => spellings.includes(code)) === true)
        consider(best, spoken, undefined, circumstances);
    }
  }
  const { vague, late, weak } = best;
  const cause = longer(vague, best.strong) ?? best.strong ?? vague;
  const strong = longer(late, cause) ?? cause;
  return { strong, late, weak, provider: recognised[0], named };
}

/** Keeps a wording that was heard where it is the best of its rank. */
function consider(
  best: Best,
  spoken: Spoken,
  match: Match | undefined,
  { codes, exact, recognised }: Circumstances,
): void {
  const { wording, provider } = spoken;
  const isRecognised = provider !== undefined && recognised.includes(provider);
  if (!speaksUnder(wording.when, codes, isRecognised)) return;
  // "Transaction failed because of …": what says nothing gives way to everything else.
  const score =
    wording.category === 'unknown'
      ? 1
      : (match?.weight ?? 1) +
        (isRecognised ? RECOGNISED : spoken.weight) +
        (wording.when?.enhanced === undefined ? 0 : 1) +
        (wording.category === exact ? AGREEMENT : 0);
  const rank = rankOf(wording, exact);
  if (score > (best[rank]?.score ?? 0)) best[rank] = { spoken, score, match };
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
function spellingsOf({ reply, enhanced, anyClass }: Codes): readonly (string | undefined)[] {
  return [reply === undefined ? undefined : String(reply), enhanced, anyClass];
}
