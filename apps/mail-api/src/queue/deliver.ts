import { type Explanation, explain } from '@mailwhy/catalog';
import { toProblem } from '@mailwhy/express';
import { isRetryable, retryDelay, summarizeSend, toUnrecoverable } from '@mailwhy/nodemailer';
import type { Mailer } from '../mailer.ts';
import { type Message, recipientsOf, toMail } from '../message.ts';
import type { Metrics } from '../metrics.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { interrupted } from './interrupted.ts';
import {
  type Progress,
  deliveryOf,
  finalState,
  queued,
  readProgress,
  writeProgress,
} from './progress.ts';
import { Deferred, type Job, type Work } from './queue.ts';

interface Parts {
  readonly mailer: Mailer;
  readonly store: Store;
  readonly settings: Settings;
  /** Writes the message of a job; `undefined` when there is nothing to send. */
  readonly compose: (job: Job) => Promise<Message | undefined>;
  readonly metrics: Pick<Metrics, 'countMessage'>;
  /** Hears of an attempt that a dead process left behind. */
  readonly onError: (explanation: Explanation, error: unknown) => unknown;
}

/**
 * Sends a queued message to everybody who has not got it yet, and writes down what became of it before anything
 * else happens. So an attempt that is repeated, because a process or Redis died, sends to nobody twice who surely
 * got it.
 */
export function createDelivery(parts: Parts): Work {
  const { mailer, store, settings, compose, metrics } = parts;
  return async (job, attempt) => {
    const message = await compose(job);
    if (message === undefined) return;
    const before = (await readProgress(store, job.id)) ?? queued;
    const remaining = without(recipientsOf(message), [
      ...before.accepted,
      ...before.rejected.map(({ recipient }) => recipient),
    ]);
    if (remaining.length === 0 || before.state === 'failed') return;

    const from = message.from ?? settings.MAIL_FROM;
    const mail = toMail({ ...message, from }, job.id, remaining);
    const send = async (): Promise<unknown> => mailer.transporterFor(from).sendMail(mail);
    const lost = before.sending && interrupted();
    if (lost) parts.onError(explain(lost), lost);
    const isHeld = lost !== undefined && settings.UNKNOWN_DELIVERY === 'hold';
    // Whoever finds this mark knows that an attempt was made and not finished.
    if (!isHeld) await writeProgress(store, job.id, { ...before, sending: true });
    const outcome = isHeld ? lost : await send().catch((error: unknown) => error);

    const { error, delay, ...result } = settle(outcome, remaining, attempt, settings);
    const accepted = [...before.accepted, ...result.accepted];
    const problem = error && toProblem(error);
    const isUnsure = before.unsure ?? before.sending ?? problem?.delivery === 'unknown';
    const progress: Progress = {
      state: delay === undefined ? finalState(accepted) : 'retrying',
      accepted,
      rejected: [...before.rejected, ...result.rejected],
      ...(problem && { problem }),
      ...(isUnsure && { unsure: true }),
    };
    await writeProgress(store, job.id, progress);
    const delivery = deliveryOf(progress);
    if (delivery !== undefined) metrics.countMessage('queue', delivery);
    if (error === undefined) return;
    const final = toUnrecoverable(error);
    throw delay === undefined ? final : new Deferred(final.message, delay);
  };
}

/** What `sendMail` resolves or rejects with. */
interface Outcome {
  readonly rejectedErrors?: readonly (Error & { readonly recipient?: string })[];
}

interface Settled extends Pick<Progress, 'accepted' | 'rejected'> {
  /** What went wrong, where the job has not simply been done. */
  readonly error: Error | undefined;
  /** Milliseconds until the next attempt, for the recipients that are neither accepted nor rejected. */
  readonly delay: number | undefined;
}

/** What an attempt means for each recipient, and whether there is another attempt. */
function settle(
  outcome: unknown,
  recipients: readonly string[],
  attempt: number,
  { UNKNOWN_DELIVERY, QUEUE_ATTEMPTS, RETRY_FACTOR }: Settings,
): Settled {
  const options = { allowDuplicates: UNKNOWN_DELIVERY === 'resend', attempts: QUEUE_ATTEMPTS };
  const { accepted, refused, retryable } = summarizeSend(outcome, options);
  const { rejectedErrors = [] } = outcome as Outcome;
  const error =
    outcome instanceof Error ? outcome : rejectedErrors.find((each) => isRetryable(each, options));

  const final = without(
    refused.map(({ recipient }) => recipient),
    retryable,
  );
  const isOpen = without(recipients, [...accepted, ...final]).length > 0;
  const delay = error && isOpen ? retryDelay(error, attempt, options) : undefined;
  const rejected = delay === undefined ? without(recipients, accepted) : final;
  return {
    error,
    delay: delay && delay * RETRY_FACTOR,
    accepted,
    rejected: rejected.map((recipient) => {
      const reason = rejectedErrors.find((each) => each.recipient === recipient) ?? error;
      return { recipient, ...(reason && { problem: toProblem(reason) }) };
    }),
  };
}

const without = (all: readonly string[], some: readonly string[]): string[] =>
  all.filter((each) => !some.includes(each));
