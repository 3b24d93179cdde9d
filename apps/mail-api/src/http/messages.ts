import { partialResult, toProblem } from '@mailwhy/express';
import { type RequestHandler, Router } from 'express';
import { logWith, requestIdOf } from '../logger.ts';
import type { Mailer } from '../mailer.ts';
import { type Message, messageSchema, recipientsOf, toMail } from '../message.ts';
import type { Metrics } from '../metrics.ts';
import { deliveryOf, isOver, readProgress } from '../queue/progress.ts';
import { partialOptions } from '../problem-options.ts';
import type { Job } from '../queue/queue.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { HttpProblem } from './http-problem.ts';
import { taskOf } from './idempotency.ts';
import { validate } from './validate.ts';

interface Parts {
  readonly settings: Settings;
  readonly mailer: Mailer;
  readonly metrics: Metrics;
  readonly store: Store;
  /** Makes requests with a key safe to repeat. */
  readonly once: RequestHandler;
  /** Hands a job to the queue. */
  readonly accept: (job: Job) => Promise<void>;
}

export function messages({ settings, mailer, metrics, store, once, accept }: Parts): Router {
  const schema = messageSchema(settings);
  const optionsFor = partialOptions(settings);
  const check: RequestHandler = (req, _res, next) => {
    req.body = validate(schema, req.body);
    next();
  };

  return Router()
    .post('/messages', check, once, async (req, res) => {
      const message = req.body as Message;
      const { id, isQueued } = taskOf(req);
      if (isQueued) {
        await accept({ id, requestId: requestIdOf(req), kind: 'message', message });
        res.status(202).location(`/messages/${id}`).set('Preference-Applied', 'respond-async');
        res.json({ id, state: 'queued' });
        return;
      }
      const from = message.from ?? settings.MAIL_FROM;
      const mail = toMail({ ...message, from }, id, recipientsOf(message));
      const info: unknown = await logWith({ messageId: id }, () =>
        mailer.transporterFor(from).sendMail(mail),
      ).catch((error: unknown) => {
        metrics.countMessage('direct', toProblem(error).delivery);
        throw error;
      });
      const result = partialResult(info, optionsFor(req));
      metrics.countMessage('direct', result.delivery);
      res.json({ id, ...result });
    })
    .get('/messages/:id', async (req, res) => {
      const progress = await readProgress(store, req.params.id);
      if (progress === undefined) {
        throw new HttpProblem(404, {
          code: 'not-found',
          detail: 'No message has this id, or it has been forgotten after two weeks.',
        });
      }
      const { accepted, rejected, problem } = progress;
      const isBeingSent = progress.sending !== undefined && !isOver(progress);
      const state = isBeingSent ? 'sending' : progress.state;
      const delivery = deliveryOf(progress);
      res
        .set('Cache-Control', 'no-store')
        .json({ id: req.params.id, state, delivery, accepted, rejected, problem });
    });
}
