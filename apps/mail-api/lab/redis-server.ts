import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, start } from './child.ts';

/** Whether this machine has a Redis to test with. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A Redis that writes down what it answers, as one that keeps a queue has to. */
export class RedisServer {
  readonly #dir = mkdtempSync(join(tmpdir(), 'mail-api-redis-'));
  #port = 0;
  #child: Child | undefined;

  get url(): string {
    return `redis://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<this> {
    this.#port ||= await freePort();
    const options = { port: this.#port, bind: '127.0.0.1', dir: this.#dir, appendonly: 'yes' };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    this.#child = await start('redis-server', args, /Ready to accept connections/);
    return this;
  }

  /** `SIGSTOP` makes it hang, `SIGCONT` go on. */
  signal(name: NodeJS.Signals): void {
    this.#child?.signal(name);
  }

  async kill(): Promise<void> {
    await this.#child?.kill();
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.#dir, { recursive: true, force: true });
  }
}
