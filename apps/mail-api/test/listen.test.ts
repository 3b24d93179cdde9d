import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProcess } from '../lab/child.ts';
import { RedisServer, hasRedis } from '../lab/redis-server.ts';
import { startApi, until } from '../lab/start-api.ts';
import { isOpenRelay } from '../src/open-relay.ts';
import { readSettings } from '../src/settings.ts';

describe('a process that cannot start', () => {
  const other = createServer();
  beforeAll(() => once(other.listen(0, '127.0.0.1'), 'listening'));
  afterAll(() => {
    other.close();
  });

  it('says that its port is taken', async () => {
    const { port } = other.address() as AddressInfo;
    await expect(startProcess({ PORT: String(port) })).rejects.toThrow(/PORT: another process/);
  });

  it('says that its host is none of ours', async () => {
    await expect(startProcess({ HOST: 'nonsense.invalid' })).rejects.toThrow(/HOST: /);
    await expect(startProcess({ HOST: '192.0.2.1' })).rejects.toThrow(/HOST: this machine/);
  });
});

describe('the URL', () => {
  it('has an address of IPv6 in brackets', async () => {
    const api = await startApi({ HOST: '::1' });
    expect(api.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await fetch(`${api.url}/health`)).status).toBe(200);
    await api.close();
  });
});

describe.skipIf(!hasRedis)('REDIS_URL (skipped without redis-server)', () => {
  const redis = new RedisServer();
  beforeAll(() => redis.start());
  afterAll(() => redis.close());

  it('may not name a database that there is not', async () => {
    const starting = startProcess({ REDIS_URL: `${redis.url}/99` });
    await expect(starting).rejects.toThrow('REDIS_URL: Redis does not have that database');
  });

  it('needs the right password', async () => {
    const client = new Redis(redis.url);
    await client.config('SET', 'requirepass', 'right');
    client.disconnect();
    for (const credentials of [':wrong@', '']) {
      const starting = startProcess({
        REDIS_URL: redis.url.replace('redis://', `redis://${credentials}`),
      });
      await expect(starting).rejects.toThrow(
        'REDIS_URL: Redis wants another user name or password',
      );
      await expect(starting).rejects.not.toThrow(/wrong@/);
    }
  });
});

describe('an API that everybody can send through', () => {
  const settings = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'app@mail.example' };

  it.each([
    ['an open host without a key', { ...settings, HOST: '0.0.0.0' }, true],
    ['the same by IPv6', { ...settings, HOST: '::' }, true],
    ['the same by name', { ...settings, HOST: 'mail.example' }, true],
    ['one with a key', { ...settings, HOST: '0.0.0.0', API_KEY: '0123456789abcdef' }, false],
    ['loopback', { ...settings, HOST: '127.0.0.2' }, false],
    ['loopback by IPv6', { ...settings, HOST: '::1' }, false],
    ['the sandbox', { HOST: '0.0.0.0' }, false],
  ])('%s', (_name, env, isOpen) => {
    expect(isOpenRelay(readSettings(env))).toBe(isOpen);
  });

  it('warns of it at the start', async () => {
    const child = await startProcess({ ...settings, HOST: '0.0.0.0', LOG_LEVEL: 'info' });
    expect(await until(child.output, (text) => text.includes('API_KEY'))).toContain('"level":40');
    await child.stop();
  });
});
