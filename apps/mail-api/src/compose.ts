import { randomUUID } from 'node:crypto';
import type { Message } from './message.ts';
import type { Job } from './queue/queue.ts';

/** Whether somebody has an account. A real application asks its database; while that is away, this may fail. */
export type HasAccount = (email: string) => boolean | Promise<boolean>;

/**
 * The message of a job.
 * @returns `undefined` when there is nothing to send.
 */
export const composer =
  (hasAccount: HasAccount) =>
  async (job: Job): Promise<Message | undefined> => {
    if (job.kind === 'message') return job.message;
    if (!(await hasAccount(job.email))) return undefined;
    // A real application stores a digest of the token with the account, for an hour.
    const link = `https://app.example/reset#${randomUUID()}`;
    return {
      to: [job.email],
      subject: 'Choose a new password',
      text: `Somebody, we hope you, asked for a new password. Choose one here:\n\n${link}\n`,
    };
  };
