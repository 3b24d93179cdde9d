import { spawn } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** Listens and then does nothing at all, so that the system's queue of connections fills up. */
const deaf = (port: number, host: string): string => `
  const { writeSync } = require('node:fs');
  const server = require('node:net').createServer();
  server.on('error', ({ code }) => { writeSync(1, code); process.exit(); });
  server.listen({ port: ${port}, host: '${host}', backlog: 1 }, () => {
    writeSync(1, 'deaf');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });`;

const HOST = '127.0.0.25';
/** More than the queue takes. */
const CALLERS = 8;

/**
 * A port that no connection is made to and none is refused by, as behind a firewall that drops packets: whoever
 * comes after the queue is full hears nothing.
 * @param port Its number; one below 1024 needs the right to it.
 * @returns Its host, or `undefined` where this machine does not let it be opened. It is gone after the test.
 */
export async function deafPort(port: number): Promise<string | undefined> {
  const child = spawn(process.execPath, ['--eval', deaf(port, HOST)], { stdio: 'pipe' });
  const callers: Socket[] = [];
  onTestFinished(() => {
    child.kill('SIGKILL');
    for (const caller of callers) caller.destroy();
  });
  const [answer] = (await once(child.stdout, 'data')) as [Buffer];
  if (answer.toString() !== 'deaf') return undefined;
  for (let caller = 0; caller < CALLERS; caller++) {
    const socket = connect(port, HOST);
    socket.on('error', () => undefined);
    callers.push(socket);
    const isTaken = await Promise.race([
      once(socket, 'connect').then(() => true),
      new Promise((resolve) => setTimeout(resolve, 500, false)),
    ]);
    if (isTaken === false) return HOST;
  }
  return undefined;
}
