import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Problem, isMailError, mailProblems, toProblem } from '../src/index.ts';
import { mailError, operatorErrors, replyError } from './support/errors.ts';
import { type Running, everything, serveFailing, versions } from './support/http.ts';
import { token } from './support/smtp.ts';

let server: Running | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** The abuse cases of the reference that come in through the error, by their number. */
describe.each(versions)('abuse through errors, on Express %s', (version) => {
  const ask = async (
    fail: () => unknown,
    options?: Parameters<typeof mailProblems>[0],
  ): Promise<Response> => {
    await server?.close();
    server = await serveFailing(version, fail, mailProblems(options));
    return server.get();
  };

  it('1: what format returns cannot change status, type or prototypes', async () => {
    const poison = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"status":200,"type":"javascript:alert(1)","note":"kept"}',
    ) as object;
    const response = await ask(() => mailError(), { format: () => poison });
    const text = await response.text();
    expect(response.status).toBe(422);
    expect(JSON.parse(text)).toEqual({
      status: 422,
      type: 'https://mailwhy.example/problems/recipient-rejected',
      note: 'kept',
    });
    expect(text).not.toMatch(/proto|constructor/);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('1: nor can what is nested in it, or a toJSON of its own', async () => {
    const nested = JSON.parse(
      '{"error":{"__proto__":{"a":1},"constructor":{"b":2},"list":[{"__proto__":1,"c":3}]}}',
    ) as object;
    expect(await (await ask(() => mailError(), { format: () => nested })).json()).toEqual({
      error: { list: [{ c: 3 }] },
    });
    const speaks = { status: 1, toJSON: () => ({ status: 200, type: 'javascript:alert(1)' }) };
    expect(await (await ask(() => mailError(), { format: () => speaks })).json()).toEqual({
      status: 422,
    });
  });

  it('2: a polluted Object.prototype says nothing', async () => {
    const pollution = {
      statusCode: 200,
      status: 200,
      expose: true,
      headers: { 'X-Evil': '1' },
      responseCode: 550,
      response: '550 5.1.1 User unknown',
      code: 'EENVELOPE',
      command: 'RCPT TO',
      explanation: Object.freeze({ id: '550', category: 'unknown', retry: 'later' }),
    };
    const options = {};
    const error = replyError('552 5.3.4 Message too big');
    const plain = new Error('plain');
    const before = toProblem(error, options);
    for (const [key, value] of Object.entries(pollution)) {
      Object.defineProperty(Object.prototype, key, { value, configurable: true, writable: true });
    }
    let during: Problem;
    let isMail: boolean;
    try {
      during = toProblem(error, options);
      isMail = isMailError(plain);
    } finally {
      for (const key of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, key);
    }
    expect(during).toEqual(before);
    expect(isMail).toBe(false);

    server = await serveFailing(version, () => error, mailProblems({ requestId: false }));
    const harmless = {
      retryAfter: 7,
      expose: 'codes',
      requestId: 'evil',
      reply: 450,
      isUniform: true,
    };
    for (const [key, value] of Object.entries(harmless)) {
      Object.defineProperty(Object.prototype, key, { value, configurable: true, writable: true });
    }
    let text: string;
    try {
      text = await server.raw('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    } finally {
      for (const key of Object.keys(harmless)) Reflect.deleteProperty(Object.prototype, key);
    }
    expect(text.slice(text.indexOf('\r\n\r\n') + 4)).toBe(JSON.stringify(before));
    expect(text).not.toContain('Retry-After');
  });

  it('3: whatever is thrown, the same value goes on untouched', async () => {
    const cyclic = new Error('cyclic');
    cyclic.cause = cyclic;
    const values: unknown[] = [
      'string',
      42,
      true,
      Symbol('s'),
      Object.freeze(new Error('frozen')),
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('trap');
          },
          getOwnPropertyDescriptor: () => {
            throw new Error('trap');
          },
        },
      ),
      Object.defineProperty(new Error('getter'), 'code', {
        get: () => {
          throw new Error('getter');
        },
      }),
      cyclic,
      Object.create(null),
      runInNewContext('new Error("other realm")'),
    ];
    for (const value of values) {
      const seen: unknown[] = [];
      await server?.close();
      server = await serveFailing(
        version,
        () => value,
        mailProblems(),
        (error: unknown, _req: unknown, _res: unknown, next: (error: unknown) => void) => {
          seen.push(error);
          next(error);
        },
      );
      expect((await server.get()).status).toBe(599);
      expect(seen).toHaveLength(1);
      expect(Object.is(seen[0], value)).toBe(true);
      expect(() => toProblem(value)).not.toThrow();
    }
    const handle = mailProblems();
    for (const value of [null, undefined]) {
      const next = vi.fn();
      handle(value, {} as never, {} as never, next);
      expect(next).toHaveBeenCalledExactlyOnceWith(value);
    }
    expect((await ask(() => Object.freeze(mailError()))).status).toBe(422);
    const foreign = Object.assign(runInNewContext('new Error("x")') as Error, mailError());
    expect((await ask(() => foreign)).status).toBe(422);
  });

  it('5: a wait is a whole number within bounds, whatever an error says', async () => {
    const waits = [-1, Number.NaN, Infinity, 1e21, '5; x', new Date(Number.NaN), 0.5, 1e7];
    for (const retryAfter of waits) {
      const explanation = Object.freeze({
        id: '451',
        category: 'server-error',
        retry: 'later',
        delivery: 'not-sent',
        reply: 451,
        retryAfter,
      });
      const response = await ask(() =>
        Object.assign(replyError('451 4.3.0 Try later'), {
          explanation,
          headers: { 'Retry-After': '1\r\nX: y' },
        }),
      );
      const header = response.headers.get('retry-after') ?? '';
      expect(header).toMatch(/^\d{1,5}$/);
      expect(Number(header)).toBeGreaterThanOrEqual(1);
      expect(Number(header)).toBeLessThanOrEqual(86_400);
    }
  });

  it('6: replies of 1 MiB and 5 MiB, and 50 of 900 kB, stay below 8 KiB', async () => {
    const shapes = [
      (): Error => replyError(`550 5.1.1 ${'x'.repeat(1 << 20)}`),
      (): Error => replyError(`550-${'y'.repeat(5 << 20)}\n550 5.1.1 z`),
      (): Error => {
        const rejected = Array.from({ length: 50 }, (_, i) => `${'a'.repeat(60)}${i}@example.test`);
        return mailError({
          rejected,
          rejectedErrors: rejected.map((recipient, i) =>
            Object.assign(replyError(`550 5.1.1 ${'z'.repeat(900_000)}${i}`), { recipient }),
          ),
        });
      },
    ];
    for (const expose of ['none', 'codes', 'recipients'] as const) {
      for (const shape of shapes) {
        const error = shape();
        const started = performance.now();
        const response = await ask(() => error, { expose });
        const body = await response.text();
        expect(response.status).toBe(422);
        expect(Buffer.byteLength(body)).toBeLessThan(8192);
        expect(performance.now() - started).toBeLessThan(1500);
      }
    }
  });

  it('6: lists that lie about themselves, and long ones, cost nothing', async () => {
    const species: unknown[] = ['a@example.test'];
    Object.defineProperty(species, 'constructor', {
      value: { [Symbol.species]: Object },
    });
    const holes = new Array<unknown>(2 ** 32 - 1);
    const many = Array.from({ length: 100_000 }, (_, at) => `u${at}@example.test`);
    const refusals = many.map((recipient, at) => ({
      recipient,
      response: `550 ${'a.b@c 5.1.'.repeat(800)}${at}`,
    }));
    for (const lists of [
      { rejected: species, rejectedErrors: species },
      { rejected: holes, rejectedErrors: holes },
      { rejected: many, rejectedErrors: refusals },
    ]) {
      const started = performance.now();
      const response = await ask(() => mailError(lists), { expose: 'recipients' });
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(Buffer.byteLength(await response.text())).toBeLessThan(8192);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });

  it('7: hostile text takes no time', async () => {
    const size = 65_536;
    const texts = [
      'a'.repeat(size),
      'a.'.repeat(size / 2),
      '5'.repeat(size),
      ' '.repeat(size),
      '5.'.repeat(size / 2),
      `${'1 '.repeat(size / 2)}minutes`,
      '<'.repeat(size),
      'a@'.repeat(size / 2),
    ];
    for (const text of texts) {
      const error = mailError({ response: `550 ${text}`, message: text, rejected: [text] });
      const started = performance.now();
      expect(
        toProblem(error, { expose: 'recipients', body: { to: text } }).status,
      ).toBeGreaterThanOrEqual(400);
      expect(performance.now() - started).toBeLessThan(200);
    }
    expect(
      (await ask(() => mailError({ command: 'A'.repeat(size), code: 'E'.repeat(size) }))).status,
    ).toBe(422);
  });

  it('10: nothing that forges a line of a log is in what the hook is told', async () => {
    const onProblem = vi.fn();
    const forged = `550 5.1.1 \n{"level":30,"msg":"forged"}\u001B[2J\u202E\u200B`;
    await ask(() => replyError(forged), { onProblem });
    const { verdict, problem } = onProblem.mock.calls[0]?.[0] as {
      verdict: object;
      problem: object;
    };
    expect(JSON.stringify([verdict, problem])).not.toMatch(/forged|\\u|\\n/);
    expect(
      Object.values(verdict).every((value) => typeof value !== 'string' || /^[\w.-]+$/.test(value)),
    ).toBe(true);
  });

  it('11: secrets in a reply stay there, at every exposure', async () => {
    const secrets = [
      `${token()}@corp.example`,
      '10.20.30.40',
      'fe80::dead:beef',
      `mx-${token()}.corp.example`,
      Buffer.from(`\0user\0${token()}`).toString('base64'),
      `{"access_token":"${token()}"}`,
      `Bearer ${token()}`,
    ];
    for (const expose of ['none', 'codes', 'recipients'] as const) {
      const error = Object.assign(
        replyError(`535 5.7.8 ${secrets.join(' ')}`, 'EAUTH', 'AUTH PLAIN'),
        { address: secrets[1], hostname: secrets[3], rejected: ['not an address'] },
      );
      const seen = await everything(await ask(() => error, { expose }));
      for (const secret of secrets) expect(seen).not.toContain(secret);
    }
  });

  it('12: login, TLS, configuration and proxy cannot be told apart', async () => {
    const seen = new Set<string>();
    for (const error of Object.values(operatorErrors)) {
      const response = await ask(() => error, { requestId: () => 'same' });
      seen.add((await everything(response)).replace(/^date: .*$/m, ''));
    }
    expect(seen.size).toBe(1);
    expect([...seen][0]).toMatch(/^500\n/);
  });

  it('13: unknown, full, disabled and refusing mailboxes read the same', async () => {
    const texts = new Set<string>();
    const permanent = new Set<string>();
    for (const reply of [
      '550 5.1.1 User unknown',
      '552 5.2.2 Mailbox full',
      '550 5.2.1 Mailbox disabled',
      '550 5.7.1 Recipient refuses mail from you',
      '550 5.7.1 Policy',
      '550 Zorbl',
      '450 4.2.1 Mailbox busy',
      '452 4.2.2 Mailbox full',
      '451 4.7.1 Greylisted',
    ]) {
      const error = replyError(reply, 'EENVELOPE', 'RCPT TO');
      const problem = (await (await ask(() => error, { requestId: false })).json()) as Problem;
      texts.add(`${problem.title}|${problem.detail}`);
      if (reply.startsWith('5')) permanent.add(JSON.stringify(problem));
    }
    expect([...texts]).toHaveLength(1);
    expect([...permanent]).toHaveLength(1);
  });

  it('14: numbers and codes of other software are not of mail', async () => {
    for (const properties of [
      ...[421, 451, 550, 999, '550', Number.NaN, 404].map((responseCode) => ({ responseCode })),
      { code: 'ECONNREFUSED', syscall: 'connect', port: 5432 },
      { code: 'ETIMEDOUT' },
      { code: 'ESOCKET' },
      { code: 'EAUTH' },
      { code: 'EABORT' },
      { code: 'ETIMEDOUT', command: { name: 'get' } },
      { code: 'ETIMEDOUT', command: 'SET key' },
      { responseCode: 550, response: '551 other' },
      { responseCode: 404, response: '404 Not Found'.replace('404', '204') },
      { responseCode: 404, response: '404 page not found' },
      { responseCode: 500, response: '500 Internal Server Error' },
      { responseCode: 503, response: '503 Service Unavailable' },
      { responseCode: 55, response: '550 5.1.1 User unknown' },
      { status: 550 },
      { explanation: { id: '550', category: 'mailbox-not-found' } },
      {
        explanation: Object.freeze({
          id: 'evil',
          category: 'evil',
          retry: 'later',
          delivery: 'sent',
        }),
      },
    ]) {
      const error = Object.assign(new Error('other'), properties);
      expect((await ask(() => error)).status).toBe(599);
    }
  });

  it('15: a status that somebody set on a mail error is not used', async () => {
    for (const properties of [
      { status: 550 },
      { statusCode: 200 },
      { status: 421, statusCode: 451 },
    ]) {
      expect((await ask(() => mailError(properties))).status).toBe(422);
    }
  });

  it('21: hooks that throw, reject or never return harm nothing, and are reported once', async () => {
    const warnings: string[] = [];
    const listen = (warning: Error & { code?: string }): void => {
      if (warning.code === 'MAILWHY_HOOK_FAILED') warnings.push(warning.message);
    };
    process.on('warning', listen);
    const boom = (): never => {
      throw new Error('secret');
    };
    const onProblem = (): Promise<never> => Promise.reject(new Error('secret'));
    server = await serveFailing(
      version,
      () => mailError(),
      mailProblems({
        onProblem,
        expose: boom,
        requestId: boom,
        format: boom,
        html: boom,
        match: boom,
      }),
    );
    for (const accept of ['application/json', 'text/html', 'application/json']) {
      const response = await server.get('/', { accept });
      expect(response.status).toBe(422);
      expect(await response.text()).not.toContain('secret');
    }
    expect(
      (await ask(() => mailError(), { onProblem: () => new Promise(() => undefined) })).status,
    ).toBe(422);
    expect((await ask(() => mailError(), { format: () => 5 as never })).status).toBe(422);
    expect(
      (await ask(() => mailError(), { format: () => ({ big: 'x'.repeat(10_000) }) })).status,
    ).toBe(422);
    expect((await ask(() => mailError(), { format: () => ({ n: 1n }) })).status).toBe(422);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', listen);
    expect(new Set(warnings).size).toBe(warnings.length);
    expect(warnings.join()).not.toContain('secret');
  });

  it('22: a second handler changes nothing', async () => {
    const error = mailError();
    const first = vi.fn();
    server = await serveFailing(
      version,
      () => error,
      mailProblems({ mode: 'annotate', onProblem: first }),
      mailProblems(),
      mailProblems(),
    );
    expect((await server.get()).status).toBe(422);
    expect((await server.get()).status).toBe(422);
    expect(first).toHaveBeenCalledTimes(2);
    expect(Object.keys(error)).toEqual(['code', 'command', 'response', 'responseCode']);
  });

  it('26: a blocked file or address is not named, and is an alarm', async () => {
    for (const code of ['EFILEACCESS', 'EURLACCESS']) {
      const onProblem = vi.fn();
      const path = `/etc/${token()}`;
      const error = Object.assign(new Error(`File access rejected for ${path}`), { code, path });
      const seen = await everything(await ask(() => error, { onProblem, expose: 'codes' }));
      expect(seen).not.toContain(path);
      expect(onProblem).toHaveBeenCalledWith(expect.objectContaining({ severity: 'security' }));
    }
  });
});
