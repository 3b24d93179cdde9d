import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { CountingServer } from '../lab/counting-server.ts';
import { inParallel, runLoad } from '../lab/load.ts';
import { hasRedis } from '../lab/redis-server.ts';
import { message, post, startApi, until } from '../lab/start-api.ts';
import { runThroughput } from '../lab/throughput.ts';

// Processes start slowly where other tests want the processor too.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('under load', () => {
  it('answers every failure with its status (a small `pnpm load`)', async () => {
    const { wrong, heap } = await runLoad(300, 50);
    expect(wrong).toEqual({});
    expect(heap.end).toBeLessThan(heap.half + 10_000_000);
  });

  it('tells honestly what became of each message when the SMTP server is killed', async () => {
    const smtp = await new CountingServer().start();
    smtp.latency = 100;
    const api = await startApi({ SMTP_URL: smtp.url, MAIL_FROM: 'app@mail.example' });
    const said = new Map<string, string>();
    const statuses = new Set<number>();
    const load = inParallel(200, 50, async (index) => {
      const subject = `load-${index}`;
      const response = await post(`${api.url}/messages`, { ...message, subject });
      const { delivery } = (await response.json()) as { delivery: string };
      statuses.add(response.status);
      said.set(subject, delivery);
    });
    await until(
      () => Math.min(smtp.acknowledged.size - 20, smtp.inFlight),
      (least) => least > 0,
    );
    await smtp.kill();
    await sleep(300);
    await smtp.start();
    await load;
    await api.close();
    await smtp.kill();

    for (const status of statuses) expect([200, 503, 504]).toContain(status);
    const subjectsOf = (ids: Iterable<string>) =>
      new Set([...ids].map((id) => smtp.subjects.get(id) ?? ''));
    const acknowledged = subjectsOf(smtp.acknowledged.keys());
    const unanswered = subjectsOf(smtp.unanswered);
    const saying = (delivery: string) =>
      [...said].flatMap(([subject, each]) => (each === delivery ? [subject] : []));
    expect(said.size).toBe(200);
    expect(saying('sent').every((subject) => acknowledged.has(subject))).toBe(true);
    expect(
      saying('not-sent').filter((subject) => acknowledged.has(subject) || unanswered.has(subject)),
    ).toEqual([]);
    for (const subject of unanswered) expect(said.get(subject)).toBe('unknown');
    expect(saying('not-sent').length).toBeGreaterThan(0);
    expect(saying('unknown').length).toBeGreaterThan(0);
  });

  it.skipIf(!hasRedis)(
    'shares a queue between two processes (a small `pnpm throughput`; skipped without redis-server)',
    async () => {
      expect(await runThroughput(2, 100)).toMatchObject({ lost: 0, twice: 0 });
    },
  );
});
