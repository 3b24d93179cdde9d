import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a program of this machine can be run. */
export const isInstalled = (...command: readonly [string, ...string[]]): boolean =>
  spawnSync(command[0], command.slice(1), { stdio: 'ignore' }).error === undefined;

/** A port of loopback that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A folder of its own, removed by the second function. */
export async function temporaryFolder(
  name: string,
): Promise<[path: string, remove: () => Promise<void>]> {
  const path = await mkdtemp(join(tmpdir(), `mailwhy-${name}-`));
  return [path, () => rm(path, { recursive: true, force: true })];
}

/** Waits until something is true, for at most so many milliseconds. */
export async function until(isTrue: () => unknown, timeout = 20_000): Promise<void> {
  const end = performance.now() + timeout;
  for (;;) {
    if (await isTrue()) return;
    if (performance.now() > end) throw new Error('It did not become true in time');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** A service of this test run. */
export interface Service {
  readonly port: number;
  stop(): Promise<void>;
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await exit;
}

/** Starts a Redis that keeps nothing. */
export async function startRedis(): Promise<Service> {
  const [folder, remove] = await temporaryFolder('redis');
  const port = await freePort();
  const child = spawn('redis-server', [
    '--port',
    `${port}`,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--dir',
    folder,
  ]);
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  await until(() => output.includes('Ready to accept connections'));
  return {
    port,
    stop: async () => {
      await stopProcess(child);
      await remove();
    },
  };
}
