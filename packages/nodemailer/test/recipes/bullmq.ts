import { isRetryable, retryDelay, toUnrecoverable } from '@mailwhy/nodemailer';
import { type ConnectionOptions, Queue, Worker } from 'bullmq';
import type { SendMailOptions, Transporter } from 'nodemailer';

export const mailQueue = (connection: ConnectionOptions): Queue =>
  new Queue('mail', {
    connection,
    defaultJobOptions: { attempts: 6, backoff: { type: 'custom' } },
  });

export const mailWorker = (
  connection: ConnectionOptions,
  transporter: Transporter,
): Worker<SendMailOptions> =>
  new Worker<SendMailOptions>(
    'mail',
    async ({ data }) => {
      try {
        return await transporter.sendMail(data);
      } catch (error) {
        throw isRetryable(error) ? error : toUnrecoverable(error);
      }
    },
    {
      connection,
      settings: { backoffStrategy: (attempt, _type, error) => retryDelay(error, attempt) ?? -1 },
    },
  );
