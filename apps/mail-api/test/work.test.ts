import { afterAll, beforeAll, expect, it } from 'vitest';
import { CountingServer } from '../lab/counting-server.ts';
import { post, startApi, until } from '../lab/start-api.ts';
import { createLogger } from '../src/logger.ts';
import { createMetrics } from '../src/metrics.ts';
import { memoryQueue } from '../src/queue/memory-queue.ts';
import { Deferred } from '../src/queue/queue.ts';
import { readProgress } from '../src/queue/progress.ts';
import { createWork } from '../src/queue/work.ts';
import { memoryStore } from '../src/store/memory-store.ts';

const smtp = new CountingServer();
beforeAll(() => smtp.start());
afterAll(() => smtp.kill());

it('sends when the database is back, and counts that it was away', async () => {
  let isAway = true;
  const hasAccount = async () => {
    await Promise.resolve();
    if (!isAway) return true;
    isAway = false;
    throw new Error('database away');
  };
  const env = { SMTP_URL: smtp.url, MAIL_FROM: 'app@mail.example', RETRY_FACTOR: '0.01' };
  const api = await startApi(env, { hasAccount });
  const response = await post(`${api.url}/password-resets`, { email: 'anna@mail.example' });
  expect(response.status).toBe(202);
  await until(
    () => smtp.acknowledged.size,
    (size) => size === 1,
  );
  expect(await (await fetch(`${api.url}/metrics`)).text()).toContain('mail_job_errors_total 1');
  await api.close();
});

it('logs each error of a job with its ids, and gives the job up at last', async () => {
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger(
    { LOG_LEVEL: 'info' },
    { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const store = memoryStore();
  const settings = { QUEUE_ATTEMPTS: 2, RETRY_FACTOR: 0.01 };
  const away = () => Promise.reject(new Error('database away for anna@mail.example'));
  const work = createWork(away, { logger, metrics: createMetrics(), store, settings });
  const queue = memoryQueue(work, 1);
  await queue.add({ id: 'm1', requestId: 'r1', kind: 'password-reset', email: 'a@mail.example' });
  const progress = await until(
    () => readProgress(store, 'm1'),
    (each) => each?.state === 'failed',
  );
  expect(progress).toMatchObject({ accepted: [], rejected: [] });
  expect(lines).toMatchObject(
    [false, true].map((isFinal, index) => ({
      level: 50,
      msg: 'job error',
      messageId: 'm1',
      requestId: 'r1',
      attempt: index + 1,
      isFinal,
      err: { message: 'database away for [address]' },
    })),
  );
  expect(queue.unsaved()).toEqual([]);
});

it('knows what is lost when it ends: what waits for another attempt too', async () => {
  const queue = memoryQueue(() => Promise.reject(new Deferred('later', 60_000)), 1);
  const job = { requestId: 'r1', kind: 'password-reset', email: 'a@mail.example' } as const;
  await queue.add({ ...job, id: 'm1' });
  await queue.close();
  expect(queue.unsaved()).toEqual(['m1']);
  await expect(queue.add({ ...job, id: 'm2' })).rejects.toThrow('closed');
});
