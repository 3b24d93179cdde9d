import type { Message } from '../message.ts';

/** What a queue keeps until it is done. Plain data: it goes through JSON. */
export type Job = {
  readonly id: string;
  /** Of the request that it came with. */
  readonly requestId: string;
} & (
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'password-reset'; readonly email: string }
);

/**
 * Does a job.
 * @param attempt Counted from 1.
 * @param isOurs Whether no other process may have been given the job meanwhile.
 * @throws {Deferred} To be called again later. Whatever else it throws is final.
 */
export type Work = (job: Job, attempt: number, isOurs?: () => boolean) => Promise<void>;

/** Says that a job has to be done again after a while. */
export class Deferred extends Error {
  /** Milliseconds. */
  readonly delay: number;

  constructor(reason: string, delay: number) {
    super(reason);
    this.name = 'Deferred';
    this.delay = delay;
  }
}

export interface Queue {
  /** Takes a job over; once this resolves it is kept. A job whose id is known already is not added again. */
  add(job: Job): Promise<void>;
  /** Whether a job could be added now. */
  isReady(): boolean;
  /** Jobs by state: `waiting`, `active`, `delayed`. */
  counts(): Promise<Readonly<Record<string, number>>>;
  /** Takes no more jobs, and waits for those that this process has to do. */
  close(): Promise<void>;
  /** The ids of the jobs that would be lost if this process ended now, or whose outcome would be. */
  unsaved(): readonly string[];
}
