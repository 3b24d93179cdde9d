import type { Job, Queue, Worker } from 'bullmq';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainErrors } from '../src/index.ts';
import { mailQueue, mailWorker } from './recipes/bullmq.ts';
import { startScripted, type RunningServer } from './support/scripted-server.ts';
import { message, toServer } from './support/send.ts';
import { isInstalled, startRedis, type Service, until } from './support/services.ts';

const hasRedis = isInstalled('redis-server', '--version');

describe.skipIf(!hasRedis)(
  `BullMQ on a real Redis${hasRedis ? '' : ' (skipped: no redis-server)'}`,
  () => {
    let redis: Service;
    let server: RunningServer;
    let queue: Queue;
    let worker: Worker<SendMailOptions>;
    const answers: string[] = [];

    beforeAll(async () => {
      redis = await startRedis();
      server = await startScripted({ RCPT: () => answers.shift() ?? '250 Ok' });
      const connection = { host: '127.0.0.1', port: redis.port, maxRetriesPerRequest: null };
      queue = mailQueue(connection);
      worker = mailWorker(connection, explainErrors(nodemailer.createTransport(toServer(server))));
    }, 30_000);

    afterAll(async () => {
      await worker.close();
      await queue.close();
      await server.close();
      await redis.stop();
    });

    const add = (...replies: string[]): Promise<Job> => {
      answers.push(...replies);
      return queue.add('welcome', message);
    };
    const find = async (job: Job): Promise<Job> => (await queue.getJob(job.id ?? '')) as Job;

    it('gives up at once on what is final, and says why', async () => {
      const job = await add('550 5.1.1 <rcpt-4711@to.test>: No such user here');
      await until(() => job.isFailed());
      const failed = await find(job);
      expect(failed.attemptsMade).toBe(1);
      expect(failed.failedReason).toMatch(/^[^\n@]+ \([\w-]+\)$/);
      expect(failed.failedReason).not.toContain('4711');
    });

    it('comes back after what the failure asks for', async () => {
      const job = await add('450 4.2.0 <rcpt-4711@to.test>: Greylisted, try again later');
      await until(() => job.isDelayed());
      expect((await find(job)).delay).toBeGreaterThanOrEqual(300_000);
      await job.promote();
      await until(() => job.isCompleted());
      expect((await find(job)).attemptsMade).toBe(2);
    });
  },
);
