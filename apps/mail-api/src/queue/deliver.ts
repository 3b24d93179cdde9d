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

/** What `sendMail` resolves or rejects with. */
interface Outcome {
  readonly rejectedErrors?: readonly (Error & { readonly recipient?: string })[];
}

const interrupted = 'The process that was sending this message died before it knew the outcome';

/**
 * Sends a queued message to everybody who has not got it yet, and writes down what became of it before anything
 * else happens. So an attempt that is repeated, because a process or Redis died, sends to nobody twice who surely got it.
 */
export function createDelivery({ mailer, store, settings, compose }: Parts): Work {
  const allowDuplicates = settings.UNKNOWN_DELIVERY === 'resend';

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
    if (!allowDuplicates) await begin(store, job.id, before);
    const outcome: unknown = await mailer
      .transporterFor(from)
      .sendMail(mail)
      .catch((error: unknown) => error);

    const { accepted, refused, retryable } = summarizeSend(outcome, { allowDuplicates });
    const { rejectedErrors = [] } = outcome as Outcome;
    const error =
      outcome instanceof Error
        ? outcome
        : rejectedErrors.find((each) => isRetryable(each, { allowDuplicates }));
    const delay =
      error && retryDelay(error, attempt, { allowDuplicates, attempts: settings.QUEUE_ATTEMPTS });

    const final = without(
      refused.map(({ recipient }) => recipient),
      retryable,
    );
    const rejected = (delay === undefined ? without(remaining, accepted) : final).map(
      (recipient) => {
        const reason = rejectedErrors.find((each) => each.recipient === recipient) ?? error;
        return { recipient, ...(reason && { problem: toProblem(reason) }) };
      },
    );
    const progress = {
      accepted: [...before.accepted, ...accepted],
      rejected: [...before.rejected, ...rejected],
      ...(error && { problem: toProblem(error) }),
    };
    const state =
      delay !== undefined ? 'retrying' : progress.accepted.length > 0 ? 'sent' : 'failed';
    await writeProgress(store, job.id, { state, ...progress });

    if (error === undefined) return;
    throw delay === undefined
      ? toUnrecoverable(error)
      : new Deferred(toUnrecoverable(error).message, delay * settings.RETRY_FACTOR);
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
