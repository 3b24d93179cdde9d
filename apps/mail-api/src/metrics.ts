import type { Explanation } from '@mailwhy/catalog';
import type { RequestHandler } from 'express';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Delivery } from './queue/progress.ts';
import type { Queue } from './queue/queue.ts';

export interface Metrics {
  /** Times requests. */
  readonly requests: RequestHandler;
  /** Answers with everything, in Prometheus' format. */
  readonly page: RequestHandler;
  countProblem(explanation: Explanation): void;
  /** @param via Whether it was sent while the client waited, or by the queue. */
  countMessage(via: 'direct' | 'queue', delivery: Delivery): void;
  countJobError(): void;
  watch(queue: Queue): void;
}

/** Labels come from closed lists only: no address, no host, no text of a server, no path that a client made up. */
export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Requests by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 30],
    registers,
  });
  const problems = new Counter({
    name: 'mail_problems_total',
    help: 'Failed sends and refused recipients, direct and from the queue',
    labelNames: ['category', 'action', 'retry', 'delivery'],
    registers,
  });
  const messages = new Counter({
    name: 'mail_messages_total',
    help: 'Messages that are done with, by what became of them in the end',
    labelNames: ['via', 'delivery'],
    registers,
  });
  const jobErrors = new Counter({
    name: 'mail_job_errors_total',
    help: 'Attempts of jobs that failed for a reason that is not mail',
    registers,
  });

  return {
    requests(req, res, next) {
      const stop = seconds.startTimer({ method: req.method });
      res.once('close', () => {
        const route = (req.route as { path?: string } | undefined)?.path;
        stop({
          route: route === undefined ? 'other' : req.baseUrl + route,
          status: res.statusCode,
        });
      });
      next();
    },
    async page(_req, res) {
      res.type(register.contentType).send(await register.metrics());
    },
    countProblem({ category, action, retry, delivery }) {
      problems.inc({ category, action, retry, delivery });
    },
    countMessage(via, delivery) {
      messages.inc({ via, delivery });
    },
    countJobError() {
      jobErrors.inc();
    },
    watch(queue) {
      new Gauge({
        name: 'mail_queue_jobs',
        help: 'Jobs in the queue by state',
        labelNames: ['state'],
        registers,
        async collect() {
          for (const [state, count] of Object.entries(await queue.counts().catch(() => ({})))) {
            this.set({ state }, count);
          }
        },
      });
    },
  };
}
