import { setTimeout as sleep } from 'node:timers/promises';
import { cases } from '../src/demo/cases.ts';
import { startProcess } from './child.ts';
import { message, post } from './start-api.ts';

/** Runs a task so many times, so many of them at the same time. */
export async function inParallel(
  count: number,
  connections: number,
  task: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const loop = async () => {
    while (next < count) await task(next++);
  };
  await Promise.all(Array.from({ length: connections }, loop));
}

export interface LoadResult {
  readonly requests: number;
  /** Answers with another status than expected, by what was expected and what came. */
  readonly wrong: Readonly<Record<string, number>>;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly latency: { readonly median: number; readonly p99: number };
  /** Bytes that the heap holds after a garbage collection: the least in the first and the last third. */
  readonly heap: { readonly first: number; readonly last: number };
}

/** Sends failing messages of every kind to a process of its own, sandbox included. */
export async function runLoad(requests: number, connections: number): Promise<LoadResult> {
  const child = await startProcess({ EXPLAIN: 'false' });
  const wrong: Record<string, number> = {};
  const latencies: number[] = [];
  const heaps: number[] = [];
  let running = true;
  const watch = async () => {
    while (running) {
      heaps.push(await heapOf(child.url));
      await sleep(100);
    }
  };
  const failing = cases.filter(({ expected }) => expected.status >= 400);
  const start = performance.now();
  const watching = watch();
  await inParallel(requests, connections, async (index) => {
    const { name, from, to = message.to, expected } = failing[index % failing.length] ?? {};
    const before = performance.now();
    const { status } = await drained(await post(`${child.url}/messages`, { ...message, from, to }));
    latencies.push(performance.now() - before);
    if (status !== expected?.status) {
      const key = `${name ?? ''}: ${status}`;
      wrong[key] = (wrong[key] ?? 0) + 1;
    }
  });
  const seconds = (performance.now() - start) / 1000;
  running = false;
  await watching;
  await child.stop();
  latencies.sort((a, b) => a - b);
  const quantile = (share: number) => Math.round(latencies[Math.floor(requests * share)] ?? 0);
  const third = Math.ceil(heaps.length / 3);
  return {
    requests,
    wrong,
    perSecond: Math.round(requests / seconds),
    latency: { median: quantile(0.5), p99: quantile(0.99) },
    // The first moments are for compiling and caching.
    heap: {
      first: Math.min(...heaps.slice(-2 * third, -third)),
      last: Math.min(...heaps.slice(-third)),
    },
  };
}

async function heapOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(text)?.[1]);
}

async function drained(response: Response): Promise<Response> {
  await response.arrayBuffer();
  return response;
}
