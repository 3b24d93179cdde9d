import { isRetryable, retryDelay } from '@mailwhy/nodemailer';
import { DelegateBackoff, handleWhen, retry } from 'cockatiel';
import type { SendMailOptions, Transporter } from 'nodemailer';

const policy = retry(
  handleWhen((error) => isRetryable(error)),
  {
    maxAttempts: 5,
    backoff: new DelegateBackoff(({ attempt, result }) =>
      'error' in result ? (retryDelay(result.error, attempt) ?? 0) : 0,
    ),
  },
);

export const send = (transporter: Transporter, message: SendMailOptions) =>
  policy.execute(() => transporter.sendMail(message));
