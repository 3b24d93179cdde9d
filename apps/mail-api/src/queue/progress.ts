import type { Problem } from '@mailwhy/express';
import type { Store } from '../store/store.ts';

/** How far a queued message has come. It is kept apart from the job, so that no lost lock can lose it. */
export interface Progress {
  readonly state: 'queued' | 'retrying' | 'sent' | 'failed';
  /** Recipients the server took the message for: nobody sends to them again. */
  readonly accepted: readonly string[];
  /** Recipients that were refused for good. */
  readonly rejected: readonly Rejection[];
  /** What went wrong last. */
  readonly problem?: Problem;
  /** The attempt that has begun and whose outcome is not known. Only that one may say what became of it. */
  readonly sending?: string | undefined;
  /** An attempt is over and may have reached somebody without our knowing. */
  readonly unsure?: true;
}

interface Rejection {
  readonly recipient: string;
  readonly problem?: Problem;
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

export const isOver = ({ state }: Progress): boolean => state === 'sent' || state === 'failed';

/** What became of a message in the end, all attempts together; `undefined` while there may be another one. */
export function deliveryOf(progress: Progress): Delivery | undefined {
  const { state, rejected, sending, unsure } = progress;
  if (state === 'sent') return rejected.length > 0 ? 'partial' : 'sent';
  if (state === 'failed') return sending !== undefined || unsure ? 'unknown' : 'not-sent';
  return undefined;
}

/** Adds what an attempt found out. Whoever was accepted once stays accepted, whatever another attempt says. */
export function addResult(
  progress: Progress,
  result: Pick<Progress, 'accepted' | 'rejected'>,
): Pick<Progress, 'accepted' | 'rejected'> {
  const accepted = [...new Set([...progress.accepted, ...result.accepted])];
  const known = new Set(accepted);
  const rejected = [...progress.rejected, ...result.rejected].filter(({ recipient }) => {
    const isNew = !known.has(recipient);
    known.add(recipient);
    return isNew;
  });
  return { accepted, rejected };
}

export async function readProgress(store: Store, id: string): Promise<Progress | undefined> {
  const text = await store.get(key(id));
  return text === undefined ? undefined : (JSON.parse(text) as Progress);
}

/** Notes that a message was taken over, unless that is known already. */
export const beginProgress = (store: Store, id: string): Promise<boolean> =>
  store.add(key(id), JSON.stringify(queued), kept);

/**
 * Changes a progress without overwriting what another attempt writes meanwhile.
 * @param change Called again with what another one has written; `undefined` leaves it as it is.
 * @returns The progress before and after.
 */
export async function changeProgress(
  store: Store,
  id: string,
  change: (progress: Progress) => Progress | undefined,
): Promise<{ readonly before: Progress; readonly after: Progress }> {
  for (;;) {
    const text = await store.get(key(id));
    const before = text === undefined ? queued : (JSON.parse(text) as Progress);
    const after = change(before);
    if (after === undefined) return { before, after: before };
    const next = JSON.stringify(after);
    const isWritten =
      text === undefined
        ? await store.add(key(id), next, kept)
        : await store.replace(key(id), text, next, kept);
    // A command that Redis carried out and could not answer is false the second time.
    if (isWritten || (await store.get(key(id))) === next) return { before, after };
  }
}
