import type { Explanation } from '@mailwhy/catalog';
import { getExplanation } from './get-explanation.ts';
import { isError, read, readList } from './quietly.ts';
import { type RetryOptions, isRetryable } from './retry.ts';

/** A recipient that was refused, and why. */
export interface RefusedRecipient {
  readonly recipient: string;
  /** Absent where nodemailer keeps no error for it: LMTP before 10.2. */
  readonly explanation?: Explanation;
}

/** What became of a whole send. Unlike an explanation it holds addresses: do not log it as it is. */
export interface SendSummary {
  /** `accepted`: by the server for everybody; `partial`: for some; `refused`: for nobody, or the send failed. */
  readonly outcome: 'accepted' | 'partial' | 'refused';
  /** Recipients that the server took the message for. */
  readonly accepted: readonly string[];
  readonly refused: readonly RefusedRecipient[];
  /** Those of the refused that are worth another attempt. */
  readonly retryable: readonly string[];
  /** What to do about the whole: `later` if one recipient can be tried again. Absent when all were accepted. */
  readonly explanation?: Explanation;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * Says what became of a whole send: who was accepted, who was refused and why, who can be tried again. A partial
 * refusal resolves, and over LMTP even the refusal of everybody does; here both look alike.
 * @param outcome What `sendMail` resolved with (`info`) or rejected with.
 * @param options Whether a message that may have been delivered counts as worth another attempt.
 * @returns The summary. Never throws.
 * @example
 * ```ts
 * const { retryable } = summarizeSend(await transporter.sendMail(message));
 * ```
 */
export function summarizeSend(outcome: unknown, options: RetryOptions = {}): SendSummary {
  const failed = isError(outcome);
  const envelope = readList(read(outcome, 'envelope'), 'to', Infinity);
  const named = readList(outcome, 'accepted', Infinity);
  const hasAccepted = Array.isArray(read(outcome, 'accepted'));
  // Transports other than SMTP hand the message over as a whole.
  const accepted = failed ? [] : (hasAccepted ? named : envelope).filter(isText);

  const errors = new Map<unknown, unknown>(
    readList(outcome, 'rejectedErrors', Infinity).map((error) => [read(error, 'recipient'), error]),
  );
  const rejected = readList(outcome, 'rejected', Infinity).filter(isText);
  const refused = rejected.map((recipient) => {
    const explanation = getExplanation(errors.get(recipient));
    return { recipient, ...(explanation !== undefined && { explanation }) };
  });
  const explanation = wholeOf(outcome, failed, refused);
  return {
    outcome:
      failed || (accepted.length === 0 && refused.length > 0)
        ? 'refused'
        : refused.length > 0
          ? 'partial'
          : 'accepted',
    accepted,
    refused,
    retryable: rejected.filter((recipient) => isRetryable(errors.get(recipient), options)),
    ...(explanation !== undefined && { explanation }),
  };
}

function wholeOf(
  outcome: unknown,
  failed: boolean,
  refused: readonly RefusedRecipient[],
): Explanation | undefined {
  if (failed) return getExplanation(outcome);
  if (refused.length === 0) return undefined;
  const known = refused.flatMap(({ explanation }) => explanation ?? []);
  // Before 10.2 the reply to the last recipient is all that LMTP leaves.
  const response = read(outcome, 'response');
  const last = isText(response) && /^[45]/.test(response) ? getExplanation(response) : undefined;
  return known.find(({ retry }) => retry === 'later') ?? known[0] ?? last;
}
