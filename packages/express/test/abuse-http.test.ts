import { EventEmitter, once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect as connectHttp2, createServer as createHttp2 } from 'node:http2';
import { readFileSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '@mailwhy/catalog';
import { en } from '@mailwhy/catalog/locales/en';
import {
  type Problem,
  type ProblemEvent,
  acceptMail,
  codesRouter,
  mailHealth,
  mailProblems,
} from '../src/index.ts';
import { mailError, replyError } from './support/errors.ts';
import {
  type Running,
  createApp,
  everything,
  serve,
  serveFailing,
  versions,
} from './support/http.ts';
import { madeUp } from './support/locale.ts';
import { token } from './support/smtp.ts';

let server: Running | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const vietnamese = madeUp('vi');
const ptBR = madeUp('pt-BR');

/** The abuse cases of the reference that come in through HTTP, by their number. */
describe.each(versions)('abuse through HTTP, on Express %s', (version) => {
  const start = async (
    fail: () => unknown,
    options?: Parameters<typeof mailProblems>[0],
  ): Promise<Running> => {
    await server?.close();
    server = await serveFailing(version, fail, mailProblems(options));
    return server;
  };
  const route = async (path: string, handler: unknown, method = 'use'): Promise<Running> => {
    await server?.close();
    const app = createApp(version);
    (app as unknown as Record<string, (path: string, handler: unknown) => void>)[method]?.(
      path,
      handler,
    );
    server = await serve(app);
    return server;
  };

  it('4: line ends and control characters reach no header', async () => {
    for (const id of ['a\r\nX-Evil: 1', 'a\0b', 'ä€', ' ', 'x'.repeat(65), [], {}, undefined]) {
      const running = await start(() => mailError({ retryAfter: '1\r\nX-Evil: 1' }), {
        requestId: () => id as string,
      });
      const response = await running.get();
      expect(response.headers.get('x-evil')).toBeNull();
      expect(((await response.json()) as Problem).requestId).toMatch(/^[\w-]{36}$/);
    }
    for (const tag of ['en\r\nX-Evil: 1', 'en\0', 'ä', '__proto__', '']) {
      expect(() => mailProblems({ locales: [{ ...vietnamese, tag }] })).toThrow(
        expect.objectContaining({ code: 'ERR_MAILWHY_LOCALES' }),
      );
    }
  });

  it('8, 9: HTML only on request, escaped, with a policy', async () => {
    const evil = '"><img src=x onerror=alert(1)></pre><script>alert(1)</script>';
    const problems = { 'recipient-rejected': { title: evil, detail: evil } };
    const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
    const json = await (
      await start(() => replyError(`550 5.1.1 ${evil}`, 'EENVELOPE', 'RCPT TO'))
    ).get('/', { accept });
    expect(json.headers.get('content-type')).toBe('application/problem+json');
    expect(await json.text()).not.toContain('<');

    const running = await start(() => mailError(), { html: true, problems });
    const page = await running.get('/', { accept });
    const text = await page.text();
    expect(page.status).toBe(422);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('vary')).toContain('Accept');
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toMatch(/<script|<img|<\/pre/);
    const own = await (
      await start(() => mailError(), { html: ({ code }) => `<p>${code}` })
    ).get('/', { accept });
    expect(await own.text()).toBe('<p>recipient-rejected');
  });

  it('16: a wrong status, or any other wrong option, fails at construction', () => {
    for (const status of [200, 99, '422', 600, 499, 422.5, Number.NaN, null]) {
      expect(() =>
        mailProblems({ problems: { 'sender-rejected': { status: status as number } } }),
      ).toThrow(expect.objectContaining({ code: 'ERR_MAILWHY_STATUS' }));
    }
  });

  it('17: nothing is written once the response has started, has ended or has nobody to go to', async () => {
    const app = createApp(version);
    app.get('/started', (_req, res, next) => {
      res.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': '100' });
      res.write('begun');
      setTimeout(() => {
        next(mailError());
      }, 10);
    });
    app.get('/ended', (_req, res, next) => {
      res.end('done');
      next(mailError());
    });
    const gone = new EventEmitter();
    app.get('/gone', (req, _res, next) => {
      req.on('close', () => {
        next(mailError());
      });
    });
    app.get('/fails', (_req, _res, next) => {
      next(mailError());
    });
    app.head('/head', (_req, _res, next) => {
      next(mailError());
    });
    app.use(mailProblems());
    const passed = vi.fn();
    app.use(((
      error: unknown,
      req: IncomingMessage,
      res: ServerResponse,
      next: (error: unknown) => void,
    ) => {
      passed(req.url);
      gone.emit('passed');
      if (req.url === '/started') next(error);
      else if (req.url === '/gone') res.destroy();
    }) as never);
    server = await serve(app);
    await expect(server.get('/started').then((response) => response.text())).rejects.toThrow();
    expect(await (await server.get('/ended')).text()).toBe('done');
    const passedOn = once(gone, 'passed');
    const abort = new AbortController();
    const asking = fetch(`${server.url}/gone`, { signal: abort.signal });
    setTimeout(() => {
      abort.abort();
    }, 30);
    await expect(asking).rejects.toThrow();
    await passedOn;
    expect(passed.mock.calls.flat()).toEqual(['/started', '/ended', '/gone']);
    const head = await server.raw('HEAD /head HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 422 /);
    expect(head).toMatch(/Content-Length: [1-9]/);
    expect(head.endsWith('\r\n\r\n')).toBe(true);
  });

  it('17: a method that was overridden leaves the connection in step', async () => {
    const app = createApp(version);
    app.use((req, _res, next) => {
      if (req.url === '/as-head') req.method = 'HEAD';
      next(mailError());
    });
    app.use(mailProblems());
    server = await serve(app);
    const [first, last] = ['/as-head', '/'].map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n`);
    const answers = await server.raw(`${first}\r\n${last}Connection: close\r\n\r\n`);
    const [, length] = /Content-Length: (\d+)\r\n/.exec(answers) ?? [];
    const body = answers.slice(answers.indexOf('\r\n\r\n') + 4);
    expect(body.slice(Number(length))).toMatch(/^HTTP\/1\.1 422 /);
  });

  it('18: headers of the response that failed are cleared', async () => {
    const app = createApp(version);
    app.use((_req, res, next) => {
      res.set({
        'Content-Encoding': 'gzip',
        'Content-Length': '5',
        'Content-Disposition': 'attachment',
        'Content-Range': 'bytes 0-1/2',
        'Accept-Ranges': 'bytes',
        'Cache-Control': 'public, max-age=60',
        'Last-Modified': 'Wed, 25 Nov 2026 00:00:00 GMT',
        'Retry-After': '9999',
        ETag: '"x"',
        Vary: 'Origin',
        'CDN-Cache-Control': 'max-age=60',
        'Surrogate-Control': 'max-age=60',
        'Content-Digest': 'sha-256=:eA==:',
        Refresh: '0; url=/',
        'X-Accel-Redirect': '/protected/file',
        'X-Accel-Expires': '60',
        'Vercel-CDN-Cache-Control': 'max-age=60',
        'Netlify-CDN-Cache-Control': 'max-age=60',
        Location: '/messages/1',
        Age: '5',
      });
      res.statusMessage = 'OK says mx7.internal';
      next(mailError());
    });
    app.use(mailProblems({ locales: [vietnamese] }));
    server = await serve(app);
    const { headers, statusText } = await server.get();
    expect(statusText).toBe('Unprocessable Entity');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('vary')).toBe('Origin, Accept-Language');
    for (const name of [
      'x-accel-redirect',
      'x-accel-expires',
      'vercel-cdn-cache-control',
      'netlify-cdn-cache-control',
      'location',
      'age',
      'content-encoding',
      'content-disposition',
      'content-range',
      'accept-ranges',
      'last-modified',
      'retry-after',
      'etag',
      'cdn-cache-control',
      'surrogate-control',
      'content-digest',
      'refresh',
    ]) {
      expect([name, headers.get(name)]).toEqual([name, null]);
    }
  });

  it('18: where nothing may be written down, the answer is given nevertheless', async () => {
    const app = createApp(version);
    app.use((req, res, next) => {
      if (req.url === '/frozen') Object.freeze(res.locals);
      Object.defineProperty(res, 'err', { value: undefined });
      next(mailError());
    });
    const noted: unknown[] = [];
    const onProblem = ({ req }: ProblemEvent): unknown =>
      noted.push((req as unknown as { res: { locals: object } }).res.locals);
    app.use(mailProblems({ onProblem }));
    server = await serve(app);
    expect((await server.get('/frozen')).status).toBe(422);
    expect((await server.get('/')).status).toBe(422);
    expect(noted).toMatchObject([{}, { mailProblem: { status: 422 } }]);
  });

  it('19: whatever is accepted, the answer is the problem', async () => {
    const running = await start(() => mailError(), { html: true });
    for (const accept of [
      'image/*',
      'application/json;q=0',
      'text/html;q=0',
      ';;;,,,q',
      'text/html;q=0.1,application/json',
      'application/xml',
      'a'.repeat(15_000),
      'text/html;q=0,'.repeat(1000),
    ]) {
      const response = await running.get('/', { accept });
      expect(response.status).toBe(422);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
  });

  it('20: Accept-Language is bounded, and finds a language as RFC 4647 says', async () => {
    const running = await start(() => mailError(), { locales: [vietnamese, ptBR] });
    const expected = {
      '': 'vi',
      '*': 'vi',
      vi: 'vi',
      'VI-vn': 'vi',
      pt: 'pt-BR',
      'pt-BR': 'pt-BR',
      'pt-PT': 'vi',
      'fr, pt;q=0.5, vi;q=0.1': 'pt-BR',
      'en-GB, vi;q=0.9': 'en',
      'vi;q=0, en;q=0.1': 'en',
      'vi;q=2, en': 'en',
      __proto__: 'vi',
      constructor: 'vi',
      [`${'xx,'.repeat(4700)}en`]: 'vi',
      [`a${'-'.repeat(5000)}`]: 'vi',
    };
    for (const [header, language] of Object.entries(expected)) {
      const response = await running.get('/', header === '' ? {} : { 'accept-language': header });
      expect([header.slice(0, 30), response.headers.get('content-language')]).toEqual([
        header.slice(0, 30),
        language,
      ]);
      expect(response.headers.get('vary')).toBe('Accept-Language');
      const { title, detail } = (await response.json()) as Problem;
      const prefix = language === 'en' ? /^(?!vi|pt)/ : new RegExp(`^${language} `);
      expect(title).toMatch(prefix);
      expect(detail).toMatch(prefix);
    }
    const plain = await (await start(() => mailError())).get('/', { 'accept-language': 'vi' });
    expect([plain.headers.get('content-language'), plain.headers.get('vary')]).toEqual([
      'en',
      null,
    ]);
  });

  it('20: a locale that lacks half of its texts does not cost the answer', async () => {
    const half = { tag: 'xx', messages: {}, categories: {}, labels: {} } as unknown as Locale;
    const lost = Object.assign(new Error('Timeout'), { code: 'ETIMEDOUT', command: 'DATA' });
    const response = await (await start(() => lost, { locales: [half] })).get();
    expect(response.status).toBe(504);
    expect(((await response.json()) as Problem).detail).toMatch(/^[A-Z]/);
  });

  it('20: texts that are none are refused at construction', () => {
    const whole = { tag: 'xx', messages: {}, categories: {}, labels: {}, pairs: {} };
    const [messages] = Object.values(en.categories);
    for (const wrong of [
      { messages: { 535: null } },
      { messages: { 535: { title: 't' } } },
      { messages: { 535: { ...messages, causes: [5] } } },
      { messages: { 535: { ...messages, fixes: new Array(1) } } },
      { categories: { unknown: null } },
      { categories: { unknown: {} } },
      { categories: { unknown: { ...messages, publicText: ['x'] } } },
      { categories: { unknown: { ...messages, label: undefined } } },
      { pairs: { 'a+b': 5 } },
      { messages: new Map() },
      { labels: undefined },
    ]) {
      const locales = [{ ...whole, ...wrong }] as unknown as Locale[];
      for (const make of [mailProblems, codesRouter]) {
        expect(() => make({ locales })).toThrow(
          expect.objectContaining({ code: 'ERR_MAILWHY_LOCALES' }),
        );
      }
    }
    expect(() => mailProblems({ locales: new Array(1) as Locale[] })).toThrow(TypeError);
  });

  it('20: an entry that a language lacks is in English, and says so', async () => {
    const { '251': known } = en.messages;
    const locale = { ...en, tag: 'xx', messages: known === undefined ? {} : { 251: known } };
    const running = await route('/codes', codesRouter({ locales: [locale] }));
    for (const [path, language] of [
      ['251', 'xx'],
      ['535', 'en'],
    ]) {
      const response = await running.get(`/codes/${path}`, { 'accept-language': 'xx' });
      expect(response.headers.get('content-language')).toBe(language);
    }
  });

  it('20: the texts of a locale are looked through once, however often it is given', () => {
    let reads = 0;
    const { categories } = madeUp('xx');
    const locale = Object.defineProperty({ ...madeUp('xx') }, 'categories', {
      enumerable: true,
      get: () => {
        reads++;
        return categories;
      },
    });
    for (let times = 0; times < 50; times++) mailProblems({ locales: [locale] });
    expect(reads).toBeLessThan(5);
  });

  it('20: a comparison in a language with gaps is in English', async () => {
    const half = { tag: 'xx', messages: {}, categories: {}, labels: {} } as unknown as Locale;
    const running = await route('/codes', codesRouter({ locales: [half] }));
    const response = await running.get('/codes/compare?a=251&b=535', { 'accept-language': 'xx' });
    expect([response.status, response.headers.get('content-language')]).toEqual([200, 'en']);
  });

  it('23: an address that runs, hides or is relative is refused at construction', () => {
    for (const typeBase of [
      'javascript:alert(1)',
      '/problems/',
      'https://u:p@h/',
      'https://h/?a',
      'https://h/#a',
      'data:text/html,x',
      'https://h/"><script>',
      'https://h\\@evil',
      'https://h/\u202e',
      'https://h/ x',
      5,
      '',
    ]) {
      expect(() => mailProblems({ typeBase: typeBase as string })).toThrow(
        expect.objectContaining({ code: 'ERR_MAILWHY_TYPE_BASE' }),
      );
    }
  });

  it('24: the catalog repeats nothing of a request', async () => {
    const running = await route('/codes', codesRouter());
    const evil = token();
    for (const path of [
      '../',
      '__proto__',
      'constructor',
      '%00',
      `%3Cscript%3E${evil}`,
      'x'.repeat(10_240),
      '%E0%A4%A',
      `compare?a=${evil}&b=535`,
      'compare?a=__proto__&b=constructor',
      'search',
    ]) {
      const answer = await running.raw(
        `GET /codes/${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 404 /);
      expect(answer).toContain('application/problem+json');
      expect(answer).not.toContain(evil);
      expect(answer).not.toMatch(/script|proto|constructor/);
    }
  });

  it('25: many who ask for health make one check, and learn nothing', async () => {
    const secret = token();
    const verify = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      throw replyError(`535 5.7.8 ${secret}`, 'EAUTH', 'AUTH PLAIN');
    });
    const running = await route('/', mailHealth({ verify }));
    const seen = await Promise.all(
      Array.from({ length: 50 }, async () => everything(await running.get())),
    );
    expect(verify).toHaveBeenCalledOnce();
    for (const text of seen) {
      expect(text).toMatch(/^503\n/);
      expect(text).not.toContain(secret);
      expect(text).toContain('no-store');
    }
  });

  it('25: a check that hangs is not repeated beside itself, and passes when it is over', async () => {
    let underWay = 0;
    let most = 0;
    const verify = vi.fn(async () => {
      most = Math.max(most, (underWay += 1));
      await new Promise((resolve) => setTimeout(resolve, verify.mock.calls.length > 1 ? 0 : 150));
      underWay -= 1;
      return true;
    });
    const running = await route('/', mailHealth({ verify }, { ttl: 0, timeout: 40 }));
    const started = performance.now();
    while (performance.now() - started < 120) expect((await running.get()).status).toBe(503);
    expect(verify).toHaveBeenCalledOnce();
    await vi.waitFor(async () => {
      expect((await running.get()).status).toBe(200);
    });
    expect(most).toBe(1);
  });

  it('25: a check that hangs for good is given up', async () => {
    const verify = vi.fn(() => new Promise(() => undefined));
    const running = await route('/', mailHealth({ verify }, { ttl: 0, timeout: 5 }));
    await running.get();
    await vi.waitFor(async () => {
      expect((await running.get()).status).toBe(503);
      expect(verify).toHaveBeenCalledTimes(2);
    });
  });

  it('25: what is wrong with a transporter or a response ends no process', async () => {
    const trap = {
      get verify(): never {
        throw new Error('trap');
      },
    };
    expect((await (await route('/', mailHealth(trap))).get()).status).toBe(503);
    const next = vi.fn();
    const broken = new Proxy(
      {},
      {
        get: (_target, key) => {
          if (key === 'getHeaderNames') throw new Error('broken');
          return undefined;
        },
      },
    );
    mailHealth({})({} as never, broken as never, next);
    await vi.waitFor(() => {
      expect(next).toHaveBeenCalledExactlyOnceWith(new Error('broken'));
    });
    const destroy = vi.fn();
    mailHealth({})({} as never, { destroy } as never);
    await vi.waitFor(() => {
      expect(destroy).toHaveBeenCalledOnce();
    });
  });

  it('the limit of sends holds for requests that arrive at once on one connection', async () => {
    const dropped = vi.fn();
    const send = vi.fn(() => new Promise((resolve) => setTimeout(resolve, 50)));
    const running = await route('/', acceptMail(send, { limit: 2, onFailure: dropped }));
    const request = 'GET / HTTP/1.1\r\nHost: x\r\n';
    const answers = await running.raw(
      `${`${request}\r\n`.repeat(29)}${request}Connection: close\r\n\r\n`,
    );
    expect(answers.match(/HTTP\/1\.1 202 /g)).toHaveLength(30);
    await vi.waitFor(() => {
      expect(dropped).toHaveBeenCalledTimes(28);
    });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('in uniform mode known and unknown accounts get the same bytes', async () => {
    const failures: unknown[] = [];
    const send = async (req: IncomingMessage): Promise<void> => {
      await Promise.resolve();
      if (req.url === '/unknown') throw mailError();
      if (req.url === '/broken') throw replyError('535 5.7.8 No', 'EAUTH', 'AUTH PLAIN');
    };
    const running = await route(
      '/',
      acceptMail(send, { onFailure: (error) => failures.push(error) }),
    );
    const seen = new Set<string>();
    for (const path of ['/known', '/unknown', '/broken']) {
      seen.add((await everything(await running.get(path))).replace(/^date: .*$/m, ''));
    }
    expect([...seen]).toEqual([expect.stringMatching(/^202\n/)]);
    await vi.waitFor(() => {
      expect(failures).toHaveLength(2);
    });
  });
});

describe('abuse, without Express', () => {
  it('17: answers over HTTP/2', async () => {
    const handle = mailProblems();
    const http2 = createHttp2((req, res) => {
      handle(mailError(), req as never, res as never, () => {
        res.end('passed on');
      });
    });
    http2.listen(0, '127.0.0.1');
    await once(http2, 'listening');
    const client = connectHttp2(`http://127.0.0.1:${(http2.address() as AddressInfo).port}`);
    const complaints: unknown[] = [];
    http2.on('stream', (stream) => {
      stream.on('error', (error) => complaints.push(error));
    });
    for (const method of ['GET', 'HEAD']) {
      const stream = client.request({ ':path': '/', ':method': method });
      let body = '';
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => {
        body += chunk;
      });
      const answered = once(stream, 'response');
      const ended = once(stream, 'end');
      stream.end();
      const [headers] = (await answered) as [Record<string, unknown>];
      await ended;
      expect(headers[':status']).toBe(422);
      expect(body === '').toBe(method === 'HEAD');
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(complaints).toEqual([]);
    client.close();
    http2.close();
  });

  it('27: the package knows neither Express nor nodemailer at run time', () => {
    expect(mailProblems()).toHaveLength(4);
    const folder = new URL('../src/', import.meta.url);
    const imports = readdirSync(folder).flatMap((file) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/from '([^'.][^']*)'/g)].map(
        ([, name]) => name,
      ),
    );
    expect(new Set(imports)).toEqual(
      new Set(['@mailwhy/catalog', '@mailwhy/catalog/locales/en', 'node:crypto', 'node:http']),
    );
  });
});
