import { describe, expect, it, vi } from 'vitest';
import { createTransport } from 'nodemailer';
import { type Problem, acceptMail, codesRouter, mailHealth, partialResult } from '../src/index.ts';
import { replyError } from './support/errors.ts';
import { type Running, createApp, serve, versions } from './support/http.ts';
import { madeUp } from './support/locale.ts';
import { startSmtp } from './support/smtp.ts';

async function withRoute(
  version: (typeof versions)[number],
  path: string,
  handler: unknown,
  use: (server: Running) => Promise<void>,
): Promise<void> {
  const app = createApp(version);
  app.use(path, handler as never);
  const server = await serve(app);
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

describe('partialResult', () => {
  it('tells who was refused, and nothing of the server', async () => {
    const smtp = await startSmtp({
      rcpt: (address) =>
        address.startsWith('no')
          ? '550 5.1.1 User unknown at mx7.internal'
          : address.startsWith('later')
            ? '450 4.2.0 Greylisted'
            : undefined,
    });
    const info = await smtp.send(
      {},
      { to: ['yes@example.test', 'no@example.test', 'later@example.test'] },
    );
    await smtp.close();
    const result = partialResult(info);
    expect(result).toMatchObject({
      delivery: 'partial',
      accepted: ['yes@example.test'],
      rejected: [
        { recipient: 'no@example.test', problem: { code: 'recipient-rejected', retryable: false } },
        {
          recipient: 'later@example.test',
          problem: { code: 'recipient-deferred', retryable: true },
        },
      ],
    });
    expect(JSON.stringify(result)).not.toMatch(/mx7|internal|5\.1\.1|messageId/);
    expect(partialResult(info, { expose: 'codes' })).toMatchObject({
      messageId: expect.stringMatching(/^<.*>$/) as string,
      rejected: [{ problem: { smtpCode: 550 } }, {}],
    });
  });

  it('answers for every transport', () => {
    const info = {
      envelope: { from: 'a@example.test', to: ['b@example.test'] },
      messageId: '<x@y>',
    };
    expect(partialResult(info)).toEqual({
      delivery: 'sent',
      accepted: ['b@example.test'],
      rejected: [],
    });
    expect(
      partialResult({ accepted: [], rejected: ['b@example.test'], response: '552 5.2.2 Full' }),
    ).toMatchObject({
      delivery: 'not-sent',
      rejected: [{ problem: { code: 'recipient-rejected' } }],
    });
    // Not only what looks like an address was refused.
    const rejected = ['root', '"a b"@example.test', ''];
    const odd = partialResult({ accepted: ['a@example.test'], rejected, rejectedErrors: [] });
    expect(odd.delivery).toBe('partial');
    expect(odd.rejected.map(({ recipient }) => recipient)).toEqual(rejected);
    const many = Array.from({ length: 1500 }, (_, at) => `u${at}@example.test`);
    expect(partialResult({ accepted: [], rejected: many }).rejected).toHaveLength(1500);
    expect(partialResult(null)).toEqual({ delivery: 'sent', accepted: [], rejected: [] });
    expect(partialResult({ accepted: [7, 'a@example.test', null] }).accepted).toEqual([
      'a@example.test',
    ]);
  });

  it.each(['250 2.0.0 Ok, not 550', 'said 550', 550, ['550 No']])(
    'knows no reason where the last reply is %j',
    (response) => {
      const { rejected } = partialResult({ accepted: [], rejected: ['b@example.test'], response });
      expect(rejected).toMatchObject([{ problem: { code: 'mail-service-error' } }]);
    },
  );

  it('repeats the id of a message where it is one', () => {
    const idOf = (messageId: unknown): unknown =>
      partialResult({ messageId }, { expose: 'codes' }).messageId;
    const longest = `<${'x'.repeat(250)}>`;
    expect([idOf('<x@y>'), idOf(longest)]).toEqual(['<x@y>', longest]);
    for (const id of ['x', '<>', '<a b>', 'x<x@y>', '<x@y>x', ['<x@y>'], `<x${longest.slice(1)}`]) {
      expect(partialResult({ messageId: id }, { expose: 'codes' })).not.toHaveProperty('messageId');
    }
  });
});

describe.each(versions)('mailHealth on Express %s', (version) => {
  it('passes with a server that answers, and fails when it is gone', async () => {
    const smtp = await startSmtp();
    const transporter = createTransport({ host: '127.0.0.1', port: smtp.port, ignoreTLS: true });
    await withRoute(version, '/health', mailHealth(transporter, { ttl: 0 }), async (server) => {
      const pass = await server.get('/health');
      expect([pass.status, await pass.json()]).toEqual([200, { status: 'pass' }]);
      expect(pass.headers.get('content-type')).toBe('application/health+json');
      expect(pass.headers.has('vary')).toBe(false);
      await smtp.close();
      const fail = await server.get('/health');
      expect([fail.status, await fail.json()]).toEqual([
        503,
        { status: 'fail', code: 'relay-unavailable' },
      ]);
    });
  });

  it('tells why where a transport only says no', async () => {
    const onFailure = vi.fn();
    const health = mailHealth({ verify: () => false }, { onFailure });
    await withRoute(version, '/', health, async (server) => {
      expect((await server.get()).status).toBe(503);
      expect(onFailure).toHaveBeenCalledExactlyOnceWith(new Error('verify() said false'));
    });
  });

  it('keeps an answer for its time, and gives up on a check that hangs', async () => {
    const verify = vi.fn(() => Promise.resolve(true));
    await withRoute(version, '/', mailHealth({ verify }, { ttl: 60 }), async (server) => {
      await server.get();
      await server.get();
      expect(verify).toHaveBeenCalledTimes(1);
      await new Promise((resolve) => setTimeout(resolve, 80));
      await server.get();
      expect(verify).toHaveBeenCalledTimes(2);
    });
    const onFailure = vi.fn();
    const hanging = { verify: () => new Promise(() => undefined) };
    await withRoute(
      version,
      '/',
      mailHealth(hanging, { timeout: 20, onFailure }),
      async (server) => {
        expect(await (await server.get()).json()).toEqual({
          status: 'fail',
          code: 'relay-timeout',
        });
        expect(onFailure).toHaveBeenCalledOnce();
      },
    );
  });

  it('copes with transports of every kind', async () => {
    const answers: readonly [object, number, object][] = [
      [{}, 200, { status: 'warn' }],
      [{ verify: () => false }, 503, { status: 'fail', code: 'mail-service-error' }],
      [{ verify: () => undefined }, 200, { status: 'pass' }],
      [
        {
          verify: () => {
            throw replyError('535 5.7.8 No', 'EAUTH', 'AUTH PLAIN');
          },
        },
        503,
        { status: 'fail', code: 'mail-service-error' },
      ],
    ];
    for (const [transporter, status, body] of answers) {
      await withRoute(version, '/', mailHealth(transporter), async (server) => {
        const response = await server.get();
        expect([response.status, await response.json()]).toEqual([status, body]);
      });
    }
  });
});

describe.each(versions)('codesRouter on Express %s', (version) => {
  const json = async (server: Running, path: string): Promise<Record<string, unknown>> =>
    (await (await server.get(path)).json()) as Record<string, unknown>;

  it('lists, filters, shows, compares and searches', async () => {
    await withRoute(
      version,
      '/codes',
      codesRouter({ docs: 'https://docs.example' }),
      async (server) => {
        const all = await json(server, '/codes');
        expect(all['total']).toBeGreaterThan(150);
        const replies = await json(server, '/codes?kind=reply&class=5&limit=3&offset=1');
        const list = replies['codes'] as { id: string; kind: string }[];
        expect(list).toHaveLength(3);
        expect(list.every(({ id, kind }) => kind === 'reply' && id.startsWith('5'))).toBe(true);
        const auth = await json(server, '/codes/?category=auth-failed');
        expect(
          (auth['codes'] as { category: string }[]).every(
            ({ category }) => category === 'auth-failed',
          ),
        ).toBe(true);
        expect(await json(server, '/codes?kind=__proto__')).toMatchObject({ total: 0 });
        expect(await json(server, '/codes/535')).toMatchObject({
          id: '535',
          kind: 'reply',
          category: 'auth-failed',
          docs: 'https://docs.example/codes/535/',
        });
        expect(await json(server, '/codes/5.7.8')).toMatchObject({ id: 'X.7.8' });
        expect(await json(server, '/codes/eauth')).toMatchObject({ id: 'EAUTH' });
        expect(await json(server, '/codes/compare?a=535&b=251')).toMatchObject({
          a: { code: '251' },
          b: { code: '535' },
        });
        const found = await json(server, '/codes/search?q=app+password&limit=5');
        expect((found['codes'] as unknown[]).length).toBeGreaterThan(0);
      },
    );
  });

  it('is cacheable, in the language asked for', async () => {
    await withRoute(
      version,
      '/codes',
      codesRouter({ locales: [madeUp('vi')], maxAge: 60 }),
      async (server) => {
        const first = await server.get('/codes/535');
        const etag = first.headers.get('etag') ?? '';
        expect(etag).toMatch(/^"[\w-]{22}"$/);
        expect(first.headers.get('cache-control')).toBe('public, max-age=60');
        expect([first.headers.get('content-language'), first.headers.get('vary')]).toEqual([
          'vi',
          'Accept-Language',
        ]);
        for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
          const again = await server.get('/codes/535', { 'if-none-match': known });
          expect([again.status, await again.text()]).toEqual([304, '']);
        }
        expect((await server.get('/codes/535', { 'if-none-match': '"x"' })).status).toBe(200);
        const english = await server.get('/codes/535', { 'accept-language': 'en' });
        expect(english.headers.get('content-language')).toBe('en');
      },
    );
  });

  it('answers other methods with 405', async () => {
    await withRoute(version, '/codes', codesRouter(), async (server) => {
      const response = await fetch(`${server.url}/codes/535`, { method: 'POST' });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      expect((await response.json()) as Problem).toMatchObject({
        title: 'Method Not Allowed',
        status: 405,
      });
      const head = await fetch(`${server.url}/codes/535`, { method: 'HEAD' });
      expect(head.status).toBe(200);
    });
  });
});

describe('acceptMail', () => {
  it('needs nobody to tell of a failure', async () => {
    const rejected = vi.fn();
    process.on('unhandledRejection', rejected);
    const send = vi.fn(() => Promise.reject(new Error('secret')));
    await withRoute(5, '/', acceptMail(send), async (server) => {
      const response = await server.get();
      expect([response.status, response.headers.has('vary')]).toEqual([202, false]);
      await vi.waitFor(() => {
        expect(send).toHaveBeenCalledOnce();
      });
      await new Promise((resolve) => setTimeout(resolve, 10));
    });
    process.off('unhandledRejection', rejected);
    expect(rejected).not.toHaveBeenCalled();
  });

  it('answers before it sends, and drops what is too much', async () => {
    const failures: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const send = vi.fn(() => held);
    const handler = acceptMail(send, {
      limit: 1,
      onFailure: (error) => failures.push((error as Error).message),
    });
    await withRoute(5, '/', handler, async (server) => {
      const statuses = [(await server.get()).status, (await server.get()).status];
      expect(statuses).toEqual([202, 202]);
      await vi.waitFor(() => {
        expect(failures).toHaveLength(1);
      });
      expect(send).toHaveBeenCalledTimes(1);
      release();
      await held;
      await server.get();
      await vi.waitFor(() => {
        expect(send).toHaveBeenCalledTimes(2);
      });
    });
  });
});
