import type { Store } from '../store/store.ts';
import { persist } from './persist.ts';

/** What a request is worked on as. */
export interface Task {
  /** Of the message. */
  readonly id: string;
  /** Whether the queue sends it. */
  readonly isQueued: boolean;
}

/** What is kept of a key. */
export interface Mark extends Task {
  /** Of the body that came with the key. */
  readonly fingerprint: string;
  /** Absent while the first request is being worked on, and for ever where its process died. */
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

export interface Stores {
  /** Answers or fails at once. */
  readonly fast: Store;
  /** Waits until it can answer. */
  readonly patient: Store;
}

/** Seconds. */
const day = 86_400;

/** The mark of a key while a request works on it. All but `set` wait until the store does it. */
export interface OwnMark {
  /** @returns False where somebody else was faster. */
  set(): Promise<boolean>;
  /** Puts back what was found: a store that has not answered to `set` may do it all the same, even later. */
  unset(): Promise<void>;
  /** Keeps the answer for the requests that follow. */
  keep(response: NonNullable<Mark['response']>): Promise<void>;
  /** Lets the next request begin from scratch. */
  forget(): Promise<void>;
}

/** @param found What was there before. */
export function ownMark(
  { fast, patient }: Stores,
  key: string,
  found: string | undefined,
  mark: Mark,
): OwnMark {
  const text = JSON.stringify(mark);
  return {
    set: () =>
      found === undefined ? fast.add(key, text, day) : fast.replace(key, found, text, day),
    // By the same connection: what it has sent before, Redis does before.
    unset: () =>
      persist(
        () => (found === undefined ? fast.remove(key, text) : fast.replace(key, text, found, day)),
        day,
      ),
    async keep(response) {
      const kept = JSON.stringify({ ...mark, response } satisfies Mark);
      // A store may have lost the mark, and then it is nobody's.
      if (!(await patient.replace(key, text, kept, day))) await patient.add(key, kept, day);
    },
    async forget() {
      await patient.remove(key, text);
    },
  };
}
