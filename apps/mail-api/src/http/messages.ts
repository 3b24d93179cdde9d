import { randomUUID } from 'node:crypto';
import { partialResult } from '@mailwhy/express';
import { type Request, Router } from 'express';
import type { Mailer } from '../mailer.ts';
import { messageSchema, recipientsOf, toMail } from '../message.ts';
import { readProgress } from '../queue/progress.ts';
import { partialOptions } from '../problem-options.ts';
import type { Job } from '../queue/queue.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { HttpProblem } from './http-problem.ts';
import { messageIdOf } from './idempotency.ts';
import { validate } from './validate.ts';

interface Parts {
  readonly settings: Settings;
  readonly mailer: Mailer;
  readonly store: Store;
  /** Hands a job to the queue. */
  readonly accept: (job: Job) => Promise<void>;
}

/** Whether the client would rather not wait (RFC 7240). */
const prefersAsync = (req: Request): boolean =>
  (req.get('Prefer') ?? '').split(',').some((each) => each.trim() === 'respond-async');

export function messages({ settings, mailer, store, accept }: Parts): Router {
  const schema = messageSchema(settings);
  const optionsFor = partialOptions(settings);

  return Router()
    .post('/messages', async (req, res) => {
      const message = validate(schema, req.body);
      const id = messageIdOf(req) ?? randomUUID();
      if (prefersAsync(req)) {
        await accept({ id, kind: 'message', message });
        res.status(202).location(`/messages/${id}`).set('Preference-Applied', 'respond-async');
        res.json({ id, state: 'queued' });
        return;
      }
      const from = message.from ?? settings.MAIL_FROM;
      const mail = toMail({ ...message, from }, id, recipientsOf(message));
      const info = await mailer.transporterFor(from).sendMail(mail);
      res.json({ id, ...partialResult(info, optionsFor(req)) });
    })
    .get('/messages/:id', async (req, res) => {
      const progress = await readProgress(store, req.params.id);
      if (progress === undefined) throw new HttpProblem(404, { code: 'not-found' });
      const { state, accepted, rejected, problem } = progress;
      res
        .set('Cache-Control', 'no-store')
        .json({ id: req.params.id, state, accepted, rejected, problem });
    });
}
