import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { ExplainErrorsOptions } from '@mailwhy/nodemailer';
import { createApp } from './app.ts';
import { type HasAccount, composer } from './compose.ts';
import { answeringStore } from './http/answering-store.ts';
import { queueSilent, queueUnavailable } from './http/queue-problems.ts';
import { listen } from './listen.ts';
import { createLogger } from './logger.ts';
import { createMailer } from './mailer.ts';
import { createMetrics } from './metrics.ts';
import { isOpenRelay } from './open-relay.ts';
import { createDelivery } from './queue/deliver.ts';
import { memoryQueue } from './queue/memory-queue.ts';
import { beginProgress } from './queue/progress.ts';
import type { Job } from './queue/queue.ts';
import { redisQueue } from './queue/redis-queue.ts';
import { createWork } from './queue/work.ts';
import type { Settings } from './settings.ts';
import { memoryStore } from './store/memory-store.ts';
import { patientStore } from './store/patient-store.ts';
import { connectRedis } from './store/redis.ts';
import { redisStore } from './store/redis-store.ts';

export interface MailApi {
  readonly url: string;
  /** Answers what has been asked, finishes what is being sent, and closes everything. */
  close(): Promise<void>;
  /** The ids of accepted messages that are lost with this process, or whose outcome is. */
  unsaved(): readonly string[];
}

interface Hooks {
  /** Hears of every failed send and refused recipient. */
  readonly onError?: NonNullable<ExplainErrorsOptions['onError']>;
  readonly hasAccount?: HasAccount;
}

const forgotten = 'Accepted, not known to be sent, and lost with the memory';
const unfinished =
  'Ended in the middle of these messages: what was handed over already may be sent again, or held (UNKNOWN_DELIVERY)';

/** Puts the parts together and listens. */
export async function startMailApi(settings: Settings, hooks: Hooks = {}): Promise<MailApi> {
  const logger = createLogger(settings);
  const metrics = createMetrics();
  const onError: NonNullable<Hooks['onError']> = (explanation, error) => {
    metrics.countProblem(explanation);
    logger.info({ err: error }, 'mail problem');
    return hooks.onError?.(explanation, error);
  };
  const mailer = await createMailer(settings, {
    onError,
    onProbeError(_explanation, error) {
      logger.warn({ err: error }, 'The mail server fails its health check');
    },
  });

  const redis = settings.REDIS_URL && (await connectRedis(settings.REDIS_URL, logger));
  const memory = memoryStore();
  const stores = redis
    ? {
        fast: answeringStore(redisStore(redis.fast), logger),
        patient: patientStore(redisStore(redis.patient), logger),
      }
    : { fast: memory, patient: memory };
  const compose = composer(hooks.hasAccount ?? ((email) => email.startsWith('user@')));
  const store = stores.patient;
  const deliver = createDelivery({ mailer, settings, compose, store, metrics, onError });
  const work = createWork(deliver, { logger, metrics, store, settings });
  const queue = redis
    ? redisQueue(work, redis, settings, logger)
    : memoryQueue(work, settings.QUEUE_CONCURRENCY);
  metrics.watch(queue);

  const accept = async (job: Job) => {
    if (!queue.isReady()) throw queueUnavailable();
    await beginProgress(stores.fast, job.id);
    try {
      await queue.add(job);
    } catch (error) {
      logger.warn({ reason: (error as Error).message }, 'The queue does not answer');
      throw queueSilent();
    }
  };
  const server = createServer(
    createApp({ settings, mailer, queue, stores, logger, metrics, accept }),
  );
  const url = await listen(server, settings);
  logger.info({ url, sandbox: settings.SMTP_URL === undefined }, 'listening');
  if (isOpenRelay(settings)) {
    logger.warn('Everybody who reaches HOST can send mail through SMTP_URL: set API_KEY');
  }

  const close = async () => {
    await Promise.all([closeServer(server), queue.close()]);
    await mailer.close();
    if (redis) redis.close();
  };
  return {
    url,
    async close() {
      await Promise.race([close(), patience(settings.SHUTDOWN_GRACE)]);
      const lost = queue.unsaved();
      if (lost.length > 0) {
        const fields = { messages: lost.length, ids: lost };
        logger.error(fields, redis ? unfinished : forgotten);
      }
    },
    unsaved: () => queue.unsaved(),
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
