import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, it } from 'vitest';
import { HttpProblem, httpProblems } from '../src/http/http-problem.ts';
import { createLogger, logRequests } from '../src/logger.ts';

it('logs a fault of ours as an error, and what a client or a server did as news', async () => {
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger(
    { LOG_LEVEL: 'info' },
    { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const server = express()
    .use(logRequests(logger))
    .get('/fault', () => {
      throw new Error('a fault of ours');
    })
    .get('/away', () => {
      throw new HttpProblem(503, { code: 'store-unavailable' });
    })
    .use(httpProblems)
    .listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect((await fetch(`${url}/fault`)).status).toBe(500);
  expect((await fetch(`${url}/away`)).status).toBe(503);
  server.close();
  server.closeAllConnections();
  expect(lines).toMatchObject([
    { level: 50, res: { status: 500 }, err: { message: 'a fault of ours' } },
    { level: 30, res: { status: 503 } },
  ]);
});
