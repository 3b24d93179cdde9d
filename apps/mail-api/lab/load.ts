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
  /** Answers with another status than expected, by what was expected and what came. */
  readonly wrong: Readonly<Record<string, number>>;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly latency: { readonly median: number; readonly p99: number };
  /** Bytes of the heap in use after a garbage collection: after half of the requests, and after all. */
  readonly heap: { readonly half: number; readonly end: number };
}

/** Makes a process collect its garbage when it gets SIGUSR2. */
const collecting = ['--expose-gc', "--import=data:text/javascript,process.on('SIGUSR2',()=>gc())"];

/** Sends failing messages of every kind to a process of its own, sandbox included. */
export async function runLoad(requests: number, connections: number): Promise<LoadResult> {
  const child = await startProcess({ EXPLAIN: 'false' }, collecting);
  const wrong: Record<string, number> = {};
  const latencies: number[] = [];
  const failing = cases.filter(({ expected }) => expected.status >= 400);

  const send = async (index: number) => {
    const { name, from, to = message.to, expected } = failing[index % failing.length] ?? {};
    const before = performance.now();
    const response = await post(`${child.url}/messages`, { ...message, from, to });
    await response.arrayBuffer();
    latencies.push(performance.now() - before);
    if (response.status !== expected?.status) {
      const key = `${name ?? ''}: ${response.status}`;
      wrong[key] = (wrong[key] ?? 0) + 1;
    }
  };
  let seconds = 0;
  const runHalf = async (): Promise<number> => {
    const start = performance.now();
    await inParallel(requests / 2, connections, send);
    seconds += (performance.now() - start) / 1000;
    // The last connections say goodbye first.
    await sleep(1000);
    child.signal('SIGUSR2');
    await sleep(500);
    return heapOf(child.url);
  };

  const heap = { half: await runHalf(), end: await runHalf() };
  await child.stop();
  latencies.sort((a, b) => a - b);
  const quantile = (share: number) => Math.round(latencies[Math.floor(requests * share)] ?? 0);
  return {
    wrong,
    perSecond: Math.round(requests / seconds),
    latency: { median: quantile(0.5), p99: quantile(0.99) },
    heap,
  };
}

async function heapOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(text)?.[1]);
}
