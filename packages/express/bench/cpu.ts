/**
 * CPU time of a failing request on the server, in one run: plain `res.status().json()`, a handler written by hand
 * with the same output, and this package, with an error that is explained already and with one that is not. For
 * replies that were never met there is a handler by hand as well: it cannot know its answer, so it asks the catalog. Each in a
 * process of its own, in alternating rounds, because wall time on a shared machine says nothing, and all of them several
 * times over, because two processes of the same program differ by more than what is measured here. Then the handlers
 * alone, without a socket, and `toProblem`.
 *
 * node --conditions=@mailwhy/source bench/cpu.ts
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, connect, Socket } from 'node:net';
import { classify, explain } from '@mailwhy/catalog';
import express, { type ErrorRequestHandler } from 'express';
import { mailProblems, toProblem } from '@mailwhy/express';

const variants = [
  'plain json',
  'by hand',
  'mailProblems, explained',
  'mailProblems, known reply',
  'by hand, new reply',
  'mailProblems, new reply',
] as const;
type Variant = (typeof variants)[number];

const REQUESTS = 3000;
/** Until then V8 compiles, which costs a server more the more code it runs, and only once. */
const WARM_UP = 10 * REQUESTS;
const PROCESSES = 5;
const ROUNDS = 7;
const CONNECTIONS = 4;
const ROW = 25;

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
  answerByHand(res);
};
const answerByHand = (res: ServerResponse): void => {
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
/** As above, but finds out what failed. */
const byHandAnew: ErrorRequestHandler = (failure, _req, res, next) => {
  const { category, retry, delivery } = classify(failure);
  if (
    res.headersSent ||
    category !== 'mailbox-not-found' ||
    retry !== 'never' ||
    delivery === 'sent'
  )
    next(failure);
  else answerByHand(res);
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
    if (variant.endsWith('new reply')) error.response = `${reply} ${(count += 1)}`;
    if (variant === 'plain json') res.status(422).json(toHand);
    else next(failure);
  });
  const handlers: Partial<Record<Variant, ErrorRequestHandler>> = {
    'by hand': byHand,
    'by hand, new reply': byHandAnew,
  };
  app.use(handlers[variant] ?? mailProblems());
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
}

/**
 * Keeps a server busy: requests come in rows, and the client never sleeps, so that the server neither waits nor has to
 * wake it up with each response. What that costs depends on how fast the client is, and is far more than what is
 * compared here.
 */
async function load(port: number, requests: number): Promise<void> {
  const row = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(ROW);
  const rows = Math.ceil(requests / ROW / CONNECTIONS);
  const worker = async (): Promise<void> => {
    const socket = connect(port, '127.0.0.1').setEncoding('latin1');
    for (let sent = 0; sent < rows; sent += 1) {
      socket.write(row);
      for (let received = ''; received.split('HTTP/1.1 422').length <= ROW;) {
        const [text] = (await once(socket, 'data')) as [string];
        received += text;
      }
    }
    socket.destroy();
  };
  let isLoading = true;
  const stayAwake = (): void => {
    if (isLoading) setImmediate(stayAwake);
  };
  stayAwake();
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  isLoading = false;
}

async function cpuOf(child: ChildProcess): Promise<number> {
  const answer = once(child, 'message');
  child.send('cpu');
  return ((await answer) as [number])[0];
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

async function main(): Promise<void> {
  const microseconds = new Map<Variant, number[]>(variants.map((variant) => [variant, []]));
  for (let run = 0; run < PROCESSES; run += 1) {
    const contestants = new Map<Variant, Contestant>();
    for (const variant of variants) {
      const child = fork(import.meta.filename, [variant]);
      const [port] = (await once(child, 'message')) as [number];
      contestants.set(variant, { child, port });
      await load(port, WARM_UP);
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [variant, { child, port }] of contestants) {
        const before = await cpuOf(child);
        await load(port, REQUESTS);
        microseconds.get(variant)?.push(((await cpuOf(child)) - before) / REQUESTS);
      }
    }
    for (const { child } of contestants.values()) child.kill();
  }
  const baseOf = (variant: Variant): readonly number[] =>
    microseconds.get(variant.endsWith('new reply') ? 'by hand, new reply' : 'by hand') ?? [];
  console.log(
    `CPU per request, median of ${PROCESSES} processes, ${ROUNDS} rounds of ${REQUESTS}, Node ${process.version}`,
  );
  for (const [variant, times] of microseconds) {
    const value = median(times);
    // Round by round, so that what else the machine does falls on both sides.
    const ratio = median(times.map((time, round) => time / (baseOf(variant)[round] ?? time)));
    console.log(`${variant.padEnd(28)}${value.toFixed(1).padStart(7)} µs  ${ratio.toFixed(2)}`);
  }
  alone();
}

const CALLS = 10_000;
const ROUNDS_ALONE = 15;

/** Microseconds of CPU a call, of many calls. */
function timeOf(call: (count: number) => void): number {
  const times = Array.from({ length: ROUNDS_ALONE }, (_, round) => {
    const started = process.cpuUsage();
    for (let index = 0; index < CALLS; index += 1) call(round * CALLS + index);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / CALLS;
  });
  return median(times);
}

function alone(): void {
  const options = {};
  const handler = mailProblems();
  const request = new IncomingMessage(new Socket());
  const next = (): void => undefined;
  const explained = Object.assign(new Error('x'), { explanation: explain(error) });
  const cases = [
    ['explained', explained],
    ['known reply', error],
    ['new reply', error],
  ] as const;
  const answered = (handle: (failure: object, res: ServerResponse) => void, failure: object) =>
    timeOf(() => {
      handle(failure, new ServerResponse(request));
    });
  const print = (what: string, time: number): void => {
    console.log(`${what.padEnd(28)}${time.toFixed(2).padStart(7)} µs`);
  };
  console.log('\nThe handler alone');
  print(
    'by hand',
    answered((failure, res) => void byHand(failure, request as never, res as never, next), error),
  );
  for (const [name, failure] of cases) {
    const handle = (it: object, res: ServerResponse): void => {
      if (name === 'new reply') error.response = `${reply} ${Math.random()}`;
      handler(it, request, res, next);
    };
    print(`mailProblems, ${name}`, answered(handle, failure));
  }
  for (const [name, failure] of cases) {
    const replies = Array.from({ length: CALLS * ROUNDS_ALONE }, (_, count) =>
      Buffer.from(`${reply} ${count}`).toString(),
    );
    const call = (count: number): void => {
      if (name === 'new reply') error.response = replies[count] ?? reply;
      toProblem(failure, options);
    };
    print(`toProblem, ${name}`, timeOf(call));
  }
}

const variant = variants.find((name) => name === process.argv[2]);
if (variant === undefined) await main();
else serve(variant);
