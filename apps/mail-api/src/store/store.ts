/** Small texts by key, each for a time. Several processes may share one. */
export interface Store {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, seconds: number): Promise<void>;
  /** Sets what is not there yet; false when it is, and then nothing changes. */
  add(key: string, value: string, seconds: number): Promise<boolean>;
  delete(key: string): Promise<void>;
  /** Sets what still has the expected value, in one step; false when it has not, and then nothing changes. */
  replace(key: string, expected: string, value: string, seconds: number): Promise<boolean>;
  /** Deletes what still has the expected value, in one step; false when it has not, and then nothing changes. */
  remove(key: string, expected: string): Promise<boolean>;
}
