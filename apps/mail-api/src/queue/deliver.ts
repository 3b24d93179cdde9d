import { toProblem } from '@mailwhy/express';
import { isRetryable, retryDelay, summarizeSend, toUnrecoverable } from '@mailwhy/nodemailer';
import type { Mailer } from '../mailer.ts';
import { type Message, recipientsOf, toMail } from '../message.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { type Progress, queued, readProgress, writeProgress } from './progress.ts';
import { Deferred, type Job, type Work } from './queue.ts';

interface Parts {
  readonly mailer: Mailer;
  readonly store: Store;
  readonly settings: Settings;
  /** Writes the message of a job; `undefined` when there is nothing to send. */
  readonly compose: (job: Job) => Message | undefined;
}

const interrupted = 'The process that was sending this message died before it knew the outcome';

/**
 * Sends a queued message to everybody who has not got it yet, and writes down what became of it before anything
 * else happens. So an attempt that is repeated, because a process or Redis died, sends to nobody twice who surely
 * got it.
 */
export function createDelivery({ mailer, store, settings, compose }: Parts): Work {
  return async (job, attempt) => {
    const message = compose(job);
    if (message === undefined) return;
    const before = (await readProgress(store, job.id)) ?? queued;
    const remaining = without(recipientsOf(message), [
      ...before.accepted,
      ...before.rejected.map(({ recipient }) => recipient),
    ]);
    if (remaining.length === 0 || before.state === 'failed') return;

    const from = message.from ?? settings.MAIL_FROM;
    const mail = toMail({ ...message, from }, job.id, remaining);
    if (settings.UNKNOWN_DELIVERY === 'hold') await begin(store, job.id, before);
    const outcome: unknown = await mailer
      .transporterFor(from)
      .sendMail(mail)
      .catch((error: unknown) => error);

    const { error, delay, ...result } = settle(outcome, remaining, attempt, settings);
    const accepted = [...before.accepted, ...result.accepted];
    await writeProgress(store, job.id, {
      state: delay !== undefined ? 'retrying' : accepted.length > 0 ? 'sent' : 'failed',
      accepted,
      rejected: [...before.rejected, ...result.rejected],
      ...(error && { problem: toProblem(error) }),
    });
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

/** Where no message may arrive twice, an attempt leaves a mark, and a second process that finds it stops. */
async function begin(store: Store, id: string, before: Progress): Promise<void> {
  if (before.sending === true) {
    await writeProgress(store, id, { ...before, state: 'failed' });
    throw new Error(interrupted);
  }
  await writeProgress(store, id, { ...before, sending: true });
}
