/**
 * CPU time of a failing request on the server, in one run: plain `res.status().json()`, a handler written by hand
 * with the same output, and this package, with an error that is explained already and with one that is not. Each in a
 * process of its own, in alternating rounds, because wall time on a shared machine says nothing.
 *
 * node --conditions=@mailwhy/source bench/cpu.ts
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { explain } from '@mailwhy/catalog';
import express, { type ErrorRequestHandler } from 'express';
import { mailProblems, toProblem } from '@mailwhy/express';

const variants = [
  'plain json',
  'by hand',
  'mailProblems, explained',
  'mailProblems, known reply',
  'mailProblems, new reply',
] as const;
type Variant = (typeof variants)[number];

const REQUESTS = 1500;
const ROUNDS = 21;
const CONNECTIONS = 10;

const reply = '550 5.1.1 <user@example.test>: Recipient address rejected: User unknown';
const error = Object.assign(new Error('Can’t send mail - all recipients were rejected'), {
  code: 'EENVELOPE',
  command: 'RCPT TO',
  response: reply,
  responseCode: 550,
});

const byHand: ErrorRequestHandler = (failure, _req, res, next) => {
  const { code, responseCode } = failure as typeof error;
  if (res.headersSent || code !== 'EENVELOPE' || responseCode < 500) {
    next(failure);
    return;
  }
  const body = JSON.stringify({ ...toHand, requestId: crypto.randomUUID() });
  for (const name of ['Content-Encoding', 'Content-Language', 'ETag', 'Last-Modified']) {
    res.removeHeader(name);
  }
  res.statusCode = 422;
  res.setHeader('Content-Type', 'application/problem+json');
  res.setHeader('Content-Length', Buffer.byteLength(body));
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Content-Language', 'en');
  res.end(body);
};
const toHand = toProblem(error);

function serve(variant: Variant): void {
  const app = express();
  const failure =
    variant === 'mailProblems, explained'
      ? Object.assign(error, { explanation: explain(error) })
      : error;
  let count = 0;
  app.get('/', (_req, res, next) => {
    if (variant === 'mailProblems, new reply') error.response = `${reply} ${(count += 1)}`;
    if (variant === 'plain json') res.status(422).json(toHand);
    else next(failure);
  });
  app.use(variant === 'by hand' ? byHand : mailProblems());
  const server = app.listen(0, '127.0.0.1', () => {
    process.send?.((server.address() as AddressInfo).port);
  });
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.(user + system);
  });
}

interface Contestant {
  readonly child: ChildProcess;
  readonly port: number;
  readonly microseconds: number[];
}

async function load(port: number, requests: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let left = requests;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await new Promise<void>((resolve, reject) => {
        get({ host: '127.0.0.1', port, agent }, (res) => {
          res.resume().on('end', resolve);
        }).on('error', reject);
      });
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  agent.destroy();
}

async function cpuOf(child: ChildProcess): Promise<number> {
  const answer = once(child, 'message');
  child.send('cpu');
  return ((await answer) as [number])[0];
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

async function main(): Promise<void> {
  const contestants = new Map<Variant, Contestant>();
  for (const variant of variants) {
    const child = fork(import.meta.filename, [variant]);
    const [port] = (await once(child, 'message')) as [number];
    contestants.set(variant, { child, port, microseconds: [] });
    await load(port, REQUESTS);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { child, port, microseconds } of contestants.values()) {
      const before = await cpuOf(child);
      await load(port, REQUESTS);
      microseconds.push(((await cpuOf(child)) - before) / REQUESTS);
    }
  }
  const base = contestants.get('by hand')?.microseconds ?? [];
  console.log(
    `CPU per request, median of ${ROUNDS} rounds of ${REQUESTS}, Node ${process.version}`,
  );
  for (const [variant, { child, microseconds }] of contestants) {
    const value = median(microseconds);
    // Round by round, so that what else the machine does falls on both sides.
    const ratio = median(microseconds.map((time, round) => time / (base[round] ?? time)));
    console.log(`${variant.padEnd(28)}${value.toFixed(1).padStart(7)} µs  ${ratio.toFixed(2)}`);
    child.kill();
  }
  const options = {};
  const explained = Object.assign(new Error('x'), { explanation: explain(error) });
  for (const [name, failure] of [
    ['explained', explained],
    ['known reply', error],
    ['new reply', error],
  ] as const) {
    const times: number[] = [];
    for (let round = 0; round < 15; round += 1) {
      const started = process.cpuUsage();
      for (let index = 0; index < 10_000; index += 1) {
        if (name === 'new reply') error.response = `${reply} ${round} ${index}`;
        toProblem(failure, options);
      }
      const { user, system } = process.cpuUsage(started);
      times.push((user + system) / 10_000);
    }
    console.log(`toProblem, ${name.padEnd(15)}${median(times).toFixed(2).padStart(7)} µs`);
  }
}

const variant = variants.find((name) => name === process.argv[2]);
if (variant === undefined) await main();
else serve(variant);
