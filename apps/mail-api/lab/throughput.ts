import { startProcess } from './child.ts';
import { CountingServer } from './counting-server.ts';
import { inParallel } from './load.ts';
import { RedisServer } from './redis-server.ts';
import { message, post, until } from './start-api.ts';

export interface ThroughputResult {
  readonly processes: number;
  readonly messages: number;
  /** From the first message that was accepted to the last that arrived. */
  readonly perSecond: number;
  readonly lost: number;
  readonly twice: number;
}

/** Milliseconds that the mail server takes to answer a message: what a queue spends its time with. */
const latency = 50;
/** Messages that a process sends at the same time. */
const concurrency = 10;

/** Hands messages to one process and lets some processes send them, on a Redis and to an SMTP server of our own. */
export async function runThroughput(
  processes: number,
  messages: number,
): Promise<ThroughputResult> {
  const redis = await new RedisServer().start();
  const smtp = await new CountingServer().start();
  smtp.latency = latency;
  const env = {
    SMTP_URL: smtp.url,
    MAIL_FROM: 'app@mail.example',
    REDIS_URL: redis.url,
    QUEUE_CONCURRENCY: String(concurrency),
  };
  const children = await Promise.all(Array.from({ length: processes }, () => startProcess(env)));
  try {
    const start = performance.now();
    await inParallel(messages, 20, async (index) => {
      const url = children[index % processes]?.url ?? '';
      await post(`${url}/messages`, message, { Prefer: 'respond-async' });
    });
    await until(
      () => smtp.acknowledged.size,
      (size) => size >= messages,
      300_000,
    );
    const seconds = (performance.now() - start) / 1000;
    const counts = [...smtp.acknowledged.values()];
    return {
      processes,
      messages,
      perSecond: Math.round(messages / seconds),
      lost: messages - counts.length,
      twice: counts.filter((count) => count > 1).length,
    };
  } finally {
    await Promise.all(children.map((child) => child.stop()));
    await smtp.kill();
    await redis.close();
  }
}
