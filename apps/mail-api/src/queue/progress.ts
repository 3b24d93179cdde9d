import type { Problem } from '@mailwhy/express';
import type { Store } from '../store/store.ts';

/** How far a queued message has come. It is kept apart from the job, so that no lost lock can lose it. */
export interface Progress {
  readonly state: 'queued' | 'retrying' | 'sent' | 'failed';
  /** Recipients the server took the message for: nobody sends to them again. */
  readonly accepted: readonly string[];
  /** Recipients that were refused for good. */
  readonly rejected: readonly { readonly recipient: string; readonly problem?: Problem }[];
  /** What went wrong last. */
  readonly problem?: Problem;
  /** An attempt has begun and its outcome is not known. */
  readonly sending?: true;
  /** An attempt is over and may have reached somebody without our knowing. */
  readonly unsure?: true;
}

/** What became of a message: `unknown` where it may have been sent. */
export type Delivery = 'sent' | 'partial' | 'not-sent' | 'unknown';

/** Longer than any message is tried for. */
const kept = 14 * 86_400;

const key = (id: string) => `message:${id}`;

export const queued: Progress = { state: 'queued', accepted: [], rejected: [] };

/** The state of a message that is not tried again. */
export const finalState = (accepted: Progress['accepted']): Progress['state'] =>
  accepted.length > 0 ? 'sent' : 'failed';

/** What became of a message in the end, all attempts together; `undefined` while there may be another one. */
export function deliveryOf(progress: Progress): Delivery | undefined {
  const { state, rejected, sending, unsure } = progress;
  if (state === 'sent') return rejected.length > 0 ? 'partial' : 'sent';
  if (state === 'failed') return sending === true || unsure === true ? 'unknown' : 'not-sent';
  return undefined;
}

export async function readProgress(store: Store, id: string): Promise<Progress | undefined> {
  const text = await store.get(key(id));
  return text === undefined ? undefined : (JSON.parse(text) as Progress);
}

export const writeProgress = (store: Store, id: string, progress: Progress): Promise<void> =>
  store.set(key(id), JSON.stringify(progress), kept);

/** Notes that a message was taken over, unless that is known already. */
export const beginProgress = (store: Store, id: string): Promise<boolean> =>
  store.add(key(id), JSON.stringify(queued), kept);
