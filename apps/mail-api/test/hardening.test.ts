import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailApi } from '../src/start.ts';
import { CountingServer } from '../lab/counting-server.ts';
import { startProcess } from '../lab/child.ts';
import { message, post, startApi, until } from '../lab/start-api.ts';

const smtp = new CountingServer();
const real = () => ({ SMTP_URL: smtp.url, MAIL_FROM: 'app@mail.example' });

beforeAll(() => smtp.start());
afterAll(() => smtp.kill());

/** Runs a test against an API of its own. */
const withApi =
  (env: () => Record<string, string>, test: (api: MailApi) => Promise<void>) => async () => {
    const api = await startApi(env());
    try {
      await test(api);
    } finally {
      await api.close();
    }
  };

describe('a message', () => {
  it(
    'arrives with text, HTML and attachments, and tells nobody who else got it',
    withApi(real, async ({ url }) => {
      const response = await post(`${url}/messages`, {
        ...message,
        to: ['Anna@MAIL.example'],
        bcc: ['hidden@mail.example'],
        html: '<img src="cid:logo">',
        attachments: [
          { filename: 'a.txt', contentType: 'text/plain', content: btoa('An attachment') },
          { filename: 'logo.png', content: btoa('A picture'), cid: 'logo' },
        ],
      });
      const { id, accepted } = (await response.json()) as { id: string; accepted: string[] };
      expect(accepted).toEqual(['Anna@mail.example', 'hidden@mail.example']);
      expect(smtp.last).toContain(`Message-ID: <${id}@mail.example>`);
      expect(smtp.last).toMatch(
        /multipart\/alternative[\s\S]*text\/plain[\s\S]*It works[\s\S]*text\/html/,
      );
      expect(smtp.last).toContain(btoa('An attachment'));
      expect(smtp.last).toContain('Content-ID: <logo>');
      expect(smtp.last).not.toContain('hidden');
    }),
  );
});

describe('a key', () => {
  const API_KEY = 'a key of the test';

  it(
    'is needed where one is set, but not to see that the API is alive',
    withApi(
      () => ({ API_KEY }),
      async ({ url }) => {
        const send = (headers?: Record<string, string>) =>
          post(`${url}/messages`, message, headers);
        const refused = await send();
        expect(refused.status).toBe(401);
        expect(refused.headers.get('www-authenticate')).toBe('Bearer');
        expect((await send({ Authorization: 'Bearer another key' })).status).toBe(401);
        expect((await send({ Authorization: `Bearer ${API_KEY}` })).status).toBe(200);
        expect((await fetch(`${url}/health`)).status).toBe(200);
      },
    ),
  );
});

describe('the rate limit', () => {
  it(
    'answers with a problem document and says when to come back',
    withApi(
      () => ({ RATE_LIMIT: '2' }),
      async ({ url }) => {
        await post(`${url}/messages`, message);
        await post(`${url}/messages`, message);
        const response = await post(`${url}/messages`, message);
        expect(response.status).toBe(429);
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(await response.json()).toMatchObject({ code: 'too-many-requests' });
      },
    ),
  );
});

describe('an Idempotency-Key', () => {
  const send = (url: string, key: string, change = {}) =>
    post(`${url}/messages`, { ...message, ...change }, { 'Idempotency-Key': key });

  it(
    'sends once and answers twice',
    withApi(real, async ({ url }) => {
      smtp.acknowledged.clear();
      const first = await send(url, 'once');
      const second = await send(url, 'once');
      expect(second.status).toBe(200);
      expect(second.headers.get('idempotency-replayed')).toBe('true');
      expect(await second.text()).toBe(await first.text());
      expect(smtp.acknowledged.size).toBe(1);
      expect((await send(url, 'once', { subject: 'Another' })).status).toBe(422);
    }),
  );

  it(
    'is busy while the first request is',
    withApi(real, async ({ url }) => {
      smtp.latency = 1500;
      const first = send(url, 'busy');
      await until(
        () => smtp.inFlight,
        (count) => count === 1,
      );
      const second = await send(url, 'busy');
      expect(second.status).toBe(409);
      expect((await first).status).toBe(200);
      smtp.latency = 0;
    }),
  );

  it(
    'may be used again when nothing was sent',
    withApi(
      () => ({}),
      async ({ url }) => {
        const to = ['greylisted@sandbox.example'];
        expect((await send(url, 'again', { to })).status).toBe(503);
        const second = await send(url, 'again', { to });
        expect(second.status).toBe(503);
        expect(second.headers.get('idempotency-replayed')).toBeNull();
      },
    ),
  );

  it(
    'never sends again what may have been sent',
    withApi(real, async ({ url }) => {
      smtp.acknowledged.clear();
      smtp.latency = 60_000;
      const first = send(url, 'unknown');
      await until(
        () => smtp.inFlight,
        (count) => count === 1,
      );
      await smtp.kill();
      expect([503, 504]).toContain((await first).status);
      expect(await (await first).json()).toMatchObject({ delivery: 'unknown', retryable: false });
      await smtp.start();
      smtp.latency = 0;
      const second = await send(url, 'unknown');
      expect(second.headers.get('idempotency-replayed')).toBe('true');
      expect(smtp.acknowledged.size).toBe(0);
    }),
  );
});

describe('a password reset', () => {
  it(
    'is answered alike, whether there is an account or not, and whatever becomes of it',
    withApi(
      () => ({ MAIL_FROM: 'gmail-password@sandbox.example' }),
      async ({ url }) => {
        const reset = async (email: string) => {
          const response = await post(`${url}/password-resets`, { email });
          const headers = [...response.headers].filter(
            ([name]) => !['date', 'ratelimit', 'ratelimit-policy'].includes(name),
          );
          return { status: response.status, headers, body: await response.text() };
        };
        const known = await reset('user@sandbox.example');
        expect(known.status).toBe(202);
        expect(await reset('nobody@sandbox.example')).toEqual(known);
      },
    ),
  );
});

describe('metrics', () => {
  it(
    'count problems by closed lists, without an address',
    withApi(
      () => ({}),
      async ({ url }) => {
        await post(`${url}/messages`, { ...message, to: ['no-such-user@sandbox.example'] });
        await fetch(`${url}/a/path/of/the/client`);
        const text = await (await fetch(`${url}/metrics`)).text();
        expect(text).toContain(
          'mail_problems_total{category="mailbox-not-found",action="fix-recipient",retry="never",delivery="not-sent"} 1',
        );
        expect(text).toMatch(/count\{method="POST",route="\/messages",status="422"\} 1/);
        expect(text).not.toMatch(/sandbox\.example|\/a\/path/);
      },
    ),
  );
});

describe('metrics of messages', () => {
  it(
    'count each by what became of it, and no health check',
    withApi(
      () => ({ MAIL_FROM: 'refused-connection@sandbox.example' }),
      async ({ url }) => {
        const metrics = async () => (await fetch(`${url}/metrics`)).text();
        expect((await fetch(`${url}/health`)).status).toBe(503);
        expect(await metrics()).not.toMatch(/mail_problems_total\{/);
        const from = 'app@sandbox.example';
        await post(`${url}/messages`, { ...message, from });
        await post(`${url}/messages`, message);
        await post(`${url}/messages`, { ...message, from }, { Prefer: 'respond-async' });
        const to = ['no-such-user@sandbox.example'];
        await post(`${url}/messages`, { ...message, from, to }, { Prefer: 'respond-async' });
        const counts = await until(metrics, (text) =>
          text.includes('queue",delivery="not-sent"} 1'),
        );
        expect(counts).toContain('mail_messages_total{via="direct",delivery="sent"} 1');
        expect(counts).toContain('mail_messages_total{via="direct",delivery="not-sent"} 1');
        expect(counts).toContain('mail_messages_total{via="queue",delivery="sent"} 1');
      },
    ),
  );
});

describe('a process', () => {
  it('logs JSON only, no address in a path, and whose failure a line is about', async () => {
    const child = await startProcess({ LOG_LEVEL: 'info' });
    await fetch(`${child.url}/messages/anna@victim.example`);
    await fetch(`${child.url}/messages/anna%40victim.example`);
    const to = ['no-such-user@sandbox.example'];
    const response = await post(
      `${child.url}/messages`,
      { ...message, to },
      { Prefer: 'respond-async' },
    );
    const { id } = (await response.json()) as { id: string };
    await until(child.output, (output) => output.includes('job not done'));
    await child.stop();
    const lines = child
      .output()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(child.output()).not.toContain('victim');
    const accepted = lines.find(
      ({ res }) => (res as { status?: number } | undefined)?.status === 202,
    );
    const requestId = (accepted?.['req'] as { id: string }).id;
    for (const msg of ['mail problem', 'job not done']) {
      expect(lines.find((line) => line['msg'] === msg)).toMatchObject({ messageId: id, requestId });
    }
  });

  it('says which accepted messages are lost when it has to end before they are sent', async () => {
    const child = await startProcess({ ...real(), LOG_LEVEL: 'info', SHUTDOWN_GRACE: '1000' });
    smtp.acknowledged.clear();
    smtp.latency = 600;
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const response = await post(`${child.url}/messages`, message, { Prefer: 'respond-async' });
        return ((await response.json()) as { id: string }).id;
      }),
    );
    expect(await child.stop()).toBe(1);
    const line = child
      .output()
      .split('\n')
      .find((each) => each.includes('lost with the memory'));
    const { messages, ids: lost } = JSON.parse(line ?? '{}') as { messages: number; ids: string[] };
    expect(messages).toBe(lost.length);
    expect(messages).toBeGreaterThan(0);
    const sent = new Set(smtp.acknowledged.keys());
    expect(ids.filter((id) => !sent.has(id) && !lost.includes(id))).toEqual([]);
    smtp.latency = 0;
  });

  it('logs what the server said, and no address', async () => {
    const child = await startProcess({ LOG_LEVEL: 'info' });
    await post(`${child.url}/messages?token=secret`, {
      ...message,
      to: ['no-such-user@sandbox.example'],
    });
    await child.stop();
    expect(child.output()).toMatch(/"err":\{[^\n]*5\.1\.1[^\n]*gmail-no-such-user/);
    expect(child.output()).toContain('"err":{"explanation":"gmail-no-such-user"}');
    expect(child.output()).not.toMatch(/@sandbox|secret/);
  });

  it('finishes what it is doing when it is asked to end', async () => {
    const child = await startProcess(real());
    smtp.latency = 1500;
    smtp.acknowledged.clear();
    const direct = post(`${child.url}/messages`, message);
    const queued = await post(`${child.url}/messages`, message, { Prefer: 'respond-async' });
    expect(queued.status).toBe(202);
    await until(
      () => smtp.inFlight,
      (count) => count === 2,
    );
    expect(await child.stop()).toBe(0);
    expect((await direct).status).toBe(200);
    expect(smtp.acknowledged.size).toBe(2);
    smtp.latency = 0;
  });

  it('does not start without the Redis that it is told to use', async () => {
    const starting = startProcess({ REDIS_URL: 'redis://:secret@127.0.0.1:1' });
    await expect(starting).rejects.toThrow(/REDIS_URL: nobody/);
    await expect(starting).rejects.not.toThrow(/secret/);
  });

  it.each(['redis://127.0.0.1:99999', 'redis://u:p%zz@127.0.0.1:1'])(
    'names REDIS_URL where it is %s',
    async (REDIS_URL) => {
      await expect(startProcess({ REDIS_URL })).rejects.toThrow('REDIS_URL: ');
    },
  );

  it('does not start with a setting that is wrong, and names it', async () => {
    await expect(startProcess({ RATE_LIMIT: 'many' })).rejects.toThrow('RATE_LIMIT');
  });
});
