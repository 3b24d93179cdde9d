import { setTimeout } from 'node:timers/promises';
import { isRetryable, retryDelay } from '@mailwhy/nodemailer';
import type { SendMailOptions, Transporter } from 'nodemailer';
import pRetry from 'p-retry';

export const send = (transporter: Transporter, message: SendMailOptions) =>
  pRetry(() => transporter.sendMail(message), {
    retries: 5,
    minTimeout: 0,
    shouldRetry: ({ error }) => isRetryable(error),
    onFailedAttempt: async ({ error, attemptNumber }) => {
      await setTimeout(retryDelay(error, attemptNumber) ?? 0);
    },
  });
