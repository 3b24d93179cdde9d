import type { Codes } from './codes.ts';
import { type Hearing, listen } from './listen.ts';
import { wholeOf } from './outcome.ts';
import { own } from './own.ts';
import type { Place } from './parse.ts';
import { tables } from './tables.ts';
import type { Category, Command, Context, EnhancedFacts, Evidence, Outcome } from './types.ts';

/** What was decided, and by what. */
export interface Evident {
  readonly id: string;
  readonly outcome: Outcome;
  readonly evidence: Evidence;
  readonly provider: string | undefined;
  /** Where the wording stands in the text. */
  readonly span: Place | undefined;
}

/**
 * Decides what a failure is. The order, surest first: a success is a success; the words of a provider or a
 * server; an exact enhanced status code; the code that Node.js gave; words that also occur elsewhere; the
 * reply code with its command; a vague enhanced status code; nodemailer's own code; the class digit.
 * @param text The bounded text.
 * @param codes The codes that were found.
 * @param context What is known of the transport.
 * @returns The decision. Never throws.
 */
export function decide(text: string, codes: Codes, context: Context | undefined): Evident {
  const { digit } = codes;
  if (digit === 2 || digit === 3) return success(codes);

  const heard = listen(text, codes, context);
  const { provider } = heard;
  const spoken = ({ spoken: { id, wording, provider: speaker }, match }: Hearing): Evident => ({
    id,
    outcome: wording,
    evidence: speaker === undefined ? 'wording' : 'provider',
    provider: speaker ?? provider,
    span: match && [match.start, match.end],
  });
  const decided = (id: string, outcome: Outcome, evidence: Evidence): Evident => ({
    id,
    outcome: wholeOf(outcome),
    evidence,
    provider,
    span: undefined,
  });

  // Without a reply the exact code of Node.js says more than words of nobody in particular.
  const original = codes.originalCode ?? heard.named;
  const fromNode = codes.reply === undefined ? systemRow(original) : undefined;
  if (heard.strong !== undefined && !(fromNode !== undefined && heard.strong.spoken.weight === 0)) {
    return spoken(heard.strong);
  }

  const { row } = codes;
  const rowOutcome = failureOf(row?.facts, digit);
  if (row !== undefined && rowOutcome !== undefined && own(row.facts, 'vague') !== true) {
    return decided(row.id, rowOutcome, 'enhanced');
  }
  // A refused AUTH or STARTTLS is just that, in whatever words the command was turned down.
  const isRefusedLogin = codes.command === 'AUTH' || codes.command === 'STARTTLS';
  if (heard.late !== undefined && !isRefusedLogin) return spoken(heard.late);
  if (fromNode !== undefined && original !== undefined) {
    return decided(original, fromNode, 'error-code');
  }
  if (heard.weak !== undefined) return spoken(heard.weak);

  const byReply = replyOutcome(codes);
  // 530 says what 5.7.0 and 5.7.1 leave open (RFC 4954 section 6).
  const isExact = codes.command !== undefined || row === undefined || codes.reply === 530;
  if (byReply !== undefined && isExact) {
    if (byReply.outcome.category !== 'unknown')
      return decided(byReply.id, byReply.outcome, 'reply');
  }
  if (row !== undefined && rowOutcome !== undefined && rowOutcome.category !== 'unknown') {
    return decided(row.id, rowOutcome, 'enhanced');
  }
  if (byReply !== undefined) return decided(byReply.id, byReply.outcome, 'reply');
  if (row !== undefined && rowOutcome !== undefined) return decided(row.id, rowOutcome, 'enhanced');

  for (const code of [codes.code, codes.originalCode, heard.named]) {
    if (code === undefined) continue;
    const outcome = systemRow(code);
    if (outcome !== undefined) return decided(code, outcome, 'error-code');
    if (Object.hasOwn(tables.nodemailer, code)) {
      return decided(code, tables.nodemailer[code as keyof typeof tables.nodemailer], 'error-code');
    }
  }
  if (digit === 4 || digit === 5) {
    const id = codes.reply === undefined ? `${String(digit)}.X.X` : `${String(digit)}yz`;
    return decided(id, { category: digit === 4 ? 'server-error' : 'unknown' }, 'class');
  }
  const byHttp = codes.http === undefined ? undefined : categoryOfHttp(codes.http);
  if (byHttp !== undefined) return decided(byHttp, { category: byHttp }, 'class');
  return decided('unknown', { category: 'unknown' }, 'none');
}

/** What a row says of a failure: a row of success beside a 4yz or 5yz reply says nothing. */
function failureOf(
  facts: EnhancedFacts | undefined,
  digit: number | undefined,
): Outcome | undefined {
  const byClass = facts && own(facts, 'byClass');
  const outcome = (byClass && own(byClass, digit === 4 ? 4 : 5)) ?? facts;
  return outcome?.category === 'success' ? undefined : outcome;
}

function systemRow(code: string | undefined): Outcome | undefined {
  return code !== undefined && Object.hasOwn(tables.system, code)
    ? tables.system[code as keyof typeof tables.system]
    : undefined;
}

/** What the HTTP API of a custom transport means by its status (RFC 9110 section 15). */
function categoryOfHttp(status: number): Category | undefined {
  if (status === 401 || status === 403) return 'auth-failed';
  if (status === 402) return 'sending-limit-exceeded';
  if (status === 413) return 'message-too-large';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server-error' : undefined;
}

function success({ reply, digit }: Codes): Evident {
  const id = String(reply ?? `${String(digit)}.X.X`);
  return {
    id: reply !== undefined && !Object.hasOwn(tables.reply, id) ? `${String(digit)}yz` : id,
    outcome: wholeOf({ category: 'success' }),
    evidence: reply === undefined ? 'enhanced' : 'reply',
    provider: undefined,
    span: undefined,
  };
}

/** What a reply code means at its command. An AUTH or STARTTLS that was refused is just that, whatever the code. */
function replyOutcome(codes: Codes): { id: string; outcome: Outcome } | undefined {
  const { reply, command, digit } = codes;
  if (reply === undefined) return undefined;
  const id = String(reply);
  if (!Object.hasOwn(tables.reply, id)) return undefined;
  const facts: {
    readonly byCommand?: Partial<Readonly<Record<Command, Outcome>>>;
  } & Outcome = tables.reply[id as keyof typeof tables.reply];
  const commands = own(facts, 'byCommand');
  const byCommand = command && commands && own(commands, command);
  if (byCommand !== undefined) return { id, outcome: byCommand };
  if (digit === 5 && command === 'AUTH') return { id, outcome: { category: 'auth-failed' } };
  if (digit === 5 && command === 'STARTTLS') return { id, outcome: { category: 'tls-failure' } };
  return { id, outcome: facts };
}
