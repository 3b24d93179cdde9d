import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { z } from 'zod';
import { requestIdOf } from '../logger.ts';
import type { Job } from '../queue/queue.ts';
import { validate } from './validate.ts';

export const passwordResetSchema = z
  .strictObject({ email: z.email().max(254) })
  .meta({ title: 'PasswordReset' });

/** Says neither whether there is such an account nor whether its mailbox exists. */
const uniformAnswer = {
  detail: 'If there is an account with this address, a message is on its way to it.',
};

/**
 * The same answer for everybody, in the same time: all that a request does is to hand a job to the queue. Whether
 * there is an account is found out by the worker, and a failed send reaches the log and the metrics, not the client.
 */
export const passwordResets = (accept: (job: Job) => Promise<void>): Router =>
  Router().post('/password-resets', async (req, res) => {
    const { email } = validate(passwordResetSchema, req.body);
    await accept({
      id: randomUUID(),
      requestId: requestIdOf(req),
      kind: 'password-reset',
      email,
    });
    res.status(202).set('Cache-Control', 'no-store').json(uniformAnswer);
  });
