import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Explanation, explain } from '@mailwhy/catalog';
import { toProblem } from '@mailwhy/express';
import { isRetryable, retryDelay, summarizeSend, toUnrecoverable } from '@mailwhy/nodemailer';
import type { SendMailOptions } from 'nodemailer';
import type { Mailer } from '../mailer.ts';
import { type Message, recipientsOf, toMail } from '../message.ts';
import type { Metrics } from '../metrics.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { interrupted } from './interrupted.ts';
import { type LastLook, TakenOver } from './last-look.ts';
import {
  type Progress,
  addResult,
  changeProgress,
  deliveryOf,
  finalState,
  isOver,
  queued,
  readProgress,
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
 * got it. An attempt that another one has taken over from adds whom it knows to be accepted, and nothing else.
 */
export function createDelivery(parts: Parts): Work {
  const { mailer, store, settings, compose, metrics } = parts;
  const write = async (id: string, change: (now: Progress) => Progress | undefined) => {
    const { before, after } = await changeProgress(store, id, change);
    const delivery = isOver(before) ? undefined : deliveryOf(after);
    if (delivery !== undefined) metrics.countMessage('queue', delivery);
    return { before, after };
  };
  return async (job, attempt, isOurs) => {
    const message = await compose(job);
    if (message === undefined) return;
    const before = await lastKnown(store, job.id);
    if (isOver(before)) return;
    const remaining = without(recipientsOf(message), [
      ...before.accepted,
      ...before.rejected.map(({ recipient }) => recipient),
    ]);
    const lost = before.sending === undefined ? undefined : interrupted();
    if (lost) parts.onError(explain(lost), lost);
    const isHeld = lost !== undefined && settings.UNKNOWN_DELIVERY === 'hold';
    // Whoever finds this mark knows that an attempt was made and not finished.
    const mark = isHeld ? before.sending : randomUUID();
    const { after: begun } = await write(job.id, (now) => {
      if (isOver(now) || now.sending !== before.sending) return undefined;
      if (remaining.length === 0) return { ...now, state: finalState(now.accepted) };
      return isHeld ? undefined : { ...now, sending: mark };
    });
    if (isOver(begun)) return;
    if (begun.sending !== mark) throw takenOver(settings);

    const from = message.from ?? settings.MAIL_FROM;
    const mail: SendMailOptions & LastLook = {
      ...toMail({ ...message, from }, job.id, remaining),
      isOurs,
    };
    const send = async (): Promise<unknown> => mailer.transporterFor(from).sendMail(mail);
    const outcome = isHeld ? lost : await send().catch((error: unknown) => error);
    if (outcome instanceof TakenOver) {
      await write(job.id, (now) =>
        now.sending === mark ? { ...now, sending: before.sending } : undefined,
      );
      throw takenOver(settings);
    }

    const { error, delay, ...result } = settle(outcome, remaining, attempt, settings);
    const problem = error && toProblem(error);
    const isUnsure = lost !== undefined || problem?.delivery === 'unknown';
    const written = await write(job.id, (now) => {
      if (now.sending !== mark) return addAccepted(now, result.accepted);
      const all = addResult(now, result);
      return {
        state: delay === undefined ? finalState(all.accepted) : 'retrying',
        ...all,
        ...(problem && { problem }),
        ...((now.unsure ?? isUnsure) && { unsure: true }),
      };
    });
    if (written.before.sending !== mark) {
      if (isOver(written.after)) return;
      throw takenOver(settings);
    }
    if (error === undefined) return;
    const final = toUnrecoverable(error);
    throw delay === undefined ? final : new Deferred(final.message, delay);
  };
}

/** Milliseconds in which a process that lives writes down what it knows, once Redis is back. */
const moment = 1000;

/** The progress of a message; where an attempt seems to have been left behind, after a moment. */
async function lastKnown(store: Store, id: string): Promise<Progress> {
  const progress = (await readProgress(store, id)) ?? queued;
  if (isOver(progress) || progress.sending === undefined) return progress;
  await sleep(moment);
  return (await readProgress(store, id)) ?? queued;
}

/** Where an attempt that lost its lock says this, the queue does not listen to it any more. */
const takenOver = ({ QUEUE_LOCK }: Settings) =>
  new Deferred('Another attempt has taken over', QUEUE_LOCK);

/** What an attempt may still say that another one has taken over from; `undefined` where that is nothing new. */
function addAccepted(now: Progress, accepted: readonly string[]): Progress | undefined {
  if (without(accepted, now.accepted).length === 0) return undefined;
  const all = addResult(now, { accepted, rejected: [] });
  return { ...now, ...all, state: isOver(now) ? finalState(all.accepted) : now.state };
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
