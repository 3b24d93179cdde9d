import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExplainErrorsOptions } from '@mailwhy/nodemailer';
import { createApp } from './app.ts';
import { type HasAccount, composer } from './compose.ts';
import { HttpProblem } from './http/http-problem.ts';
import { createLogger } from './logger.ts';
import { createMailer } from './mailer.ts';
import { createMetrics } from './metrics.ts';
import { createDelivery } from './queue/deliver.ts';
import { memoryQueue } from './queue/memory-queue.ts';
import { beginProgress } from './queue/progress.ts';
import type { Job } from './queue/queue.ts';
import { redisQueue } from './queue/redis-queue.ts';
import type { Settings } from './settings.ts';
import { memoryStore } from './store/memory-store.ts';
import { connectRedis } from './store/redis.ts';
import { redisStore } from './store/redis-store.ts';

export interface MailApi {
  readonly url: string;
  /** Answers what has been asked, finishes what is being sent, and closes everything. */
  close(): Promise<void>;
}

interface Hooks {
  /** Hears of every failed send and refused recipient. */
  readonly onError?: NonNullable<ExplainErrorsOptions['onError']>;
  readonly hasAccount?: HasAccount;
}

/** Puts the parts together and listens. */
export async function startMailApi(settings: Settings, hooks: Hooks = {}): Promise<MailApi> {
  const logger = createLogger(settings);
  const metrics = createMetrics();
  const mailer = await createMailer(settings, (explanation, error) => {
    metrics.countProblem(explanation);
    logger.info({ err: error }, 'mail problem');
    return hooks.onError?.(explanation, error);
  });

  const redis = settings.REDIS_URL && (await connectRedis(settings.REDIS_URL, logger));
  const memory = memoryStore();
  const stores = redis
    ? { fast: redisStore(redis.fast), patient: redisStore(redis.patient) }
    : { fast: memory, patient: memory };
  const compose = composer(hooks.hasAccount ?? ((email) => email.startsWith('user@')));
  const work = createDelivery({ mailer, settings, compose, store: stores.patient });
  const queue = redis
    ? redisQueue(work, redis, settings, logger)
    : memoryQueue(work, settings.QUEUE_CONCURRENCY);
  metrics.watch(queue);

  const accept = async (job: Job) => {
    try {
      await beginProgress(stores.fast, job.id);
      await queue.add(job);
    } catch (error) {
      logger.error({ err: error }, 'The queue takes nothing');
      throw new HttpProblem(503, { code: 'queue-unavailable', headers: { 'Retry-After': '5' } });
    }
  };
  const server = createServer(
    createApp({ settings, mailer, queue, stores, logger, metrics, accept }),
  );
  await once(server.listen(settings.PORT, settings.HOST), 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://${settings.HOST}:${port}`;
  logger.info({ url, sandbox: settings.SMTP_URL === undefined }, 'listening');

  const close = async () => {
    await Promise.all([closeServer(server), queue.close()]);
    const { delayed = 0 } = redis ? {} : await queue.counts();
    if (delayed > 0) logger.warn({ messages: delayed }, 'Lost with the memory of this process');
    await mailer.close();
    if (redis) redis.close();
  };
  return {
    url,
    close: () => Promise.race([close(), patience(settings.SHUTDOWN_GRACE)]),
  };
}

/** Running requests are answered; connections that wait for the next one are closed. */
async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const hangUp = setInterval(() => {
    server.closeIdleConnections();
  }, 50);
  await closed;
  clearInterval(hangUp);
}

const patience = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
