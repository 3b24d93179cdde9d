import type { ServerResponse } from 'node:http';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import type { ErrorRequestHandler } from 'express';
import {
  type Problem,
  type ProblemEvent,
  mailProblems,
  problemOf,
  toProblem,
} from '../src/index.ts';
import { reshape } from '../src/format.ts';
import { toHtml } from '../src/html.ts';
import { problemWriter } from '../src/json.ts';
import type { Judgement } from '../src/judge.ts';
import { makeProblem } from '../src/problem.ts';
import { mapping } from '../src/problems.ts';
import { isClosed } from '../src/respond.ts';
import { shapeOf } from '../src/settings.ts';
import { mailError } from './support/errors.ts';
import { serveFailing } from './support/http.ts';
import { madeUp } from './support/locale.ts';

const problem = toProblem(mailError());

/** A failure of every category, with and without a reply, that left or did not. */
const everyJudgement = (Object.keys(mapping) as (keyof typeof mapping)[]).flatMap((category) =>
  (['later', 'never'] as const).flatMap((retry) =>
    (['not-sent', 'unknown'] as const).flatMap((delivery) =>
      [undefined, 550].map((reply): Judgement => ({
        id: category,
        category,
        retry,
        delivery,
        retryAfter: 90,
        reply,
        enhanced: undefined,
        code: undefined,
        originalCode: undefined,
        command: undefined,
      })),
    ),
  ),
);

describe('a response', () => {
  const open = { headersSent: false, writableEnded: false, destroyed: false, socket: null };

  it.each<[string, object, boolean]>([
    ['is open', open, false],
    ['is open, on a connection', { ...open, socket: { destroyed: false } }, false],
    ['has started', { ...open, headersSent: true }, true],
    ['has ended', { ...open, writableEnded: true }, true],
    ['has lost its connection', { ...open, socket: { destroyed: true } }, true],
    ['is gone', { ...open, destroyed: true }, true],
    [
      'cannot be asked',
      {
        get headersSent(): never {
          throw new Error('hostile');
        },
      },
      true,
    ],
  ])('%s, and is treated so', (_, response, expected) => {
    expect(isClosed(response as ServerResponse)).toBe(expected);
  });

  it.each([
    ['Origin', 'Origin, Accept-Language'],
    ['Origin , ACCEPT-language', 'Origin , ACCEPT-language'],
    ['*', '*'],
    ['Origin, *', '*'],
  ])('that varies with %j, varies with %j', async (before, after) => {
    const server = await serveFailing(
      5,
      () => mailError(),
      (error: unknown, _req: unknown, res: ServerResponse, next: (error: unknown) => void) => {
        res.setHeader('Vary', before);
        next(error);
      },
      mailProblems({ locales: [madeUp('vi')] }),
    );
    const { headers } = await server.get();
    await server.close();
    expect(headers.get('vary')).toBe(after);
  });
});

describe('a problem as JSON', () => {
  const occasion = { exposure: 'none', requestId: 'a.b-c_1', errors: undefined } as const;
  const problems = [
    shapeOf({}),
    shapeOf({
      locales: [madeUp('vi')],
      typeBase: 'urn:mail:',
      problems: {
        'recipient-rejected': { title: '"Q"', detail: 'a\\b\u2028\n', status: 400 },
        'mail-service-error': { detail: 'a\\b\u2028\n' },
      },
    }),
  ].flatMap((shape) =>
    everyJudgement.flatMap((judgement) =>
      ([{}, { requestId: undefined }, { exposure: 'codes' }] as const).map(
        (change) =>
          makeProblem(judgement, shape, { ...occasion, locales: shape.locales, ...change }).problem,
      ),
    ),
  );

  it('is what JSON.stringify makes of it, met before or not', () => {
    expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThan(10);
    const write = problemWriter();
    for (const it of [...problems, ...problems, ...problems.toReversed()]) {
      expect(write(it)).toBe(JSON.stringify(it));
    }
  });

  it.each(Object.entries({ requestId: '"', retryAfter: 5, category: 'spam' }))(
    'has no %s from a polluted prototype',
    (key, value) => {
      const plain = problems.find((it) => !it.retryable && !Object.hasOwn(it, 'requestId'));
      Object.assign(Object.prototype, { [key]: value });
      try {
        const written = problemWriter()(plain ?? problem);
        expect(Object.keys(JSON.parse(written) as object)).toEqual(Object.keys(plain ?? problem));
      } finally {
        Reflect.deleteProperty(Object.prototype, key);
      }
    },
  );

  /** A hook that changes everything that it is told. */
  const spoil = (first: Problem | ProblemEvent, event?: ProblemEvent): void => {
    for (const it of ['problem' in first ? first.problem : first, event?.problem ?? {}])
      Object.assign(it, { title: 5, detail: '"', requestId: '"', retryable: true, status: 200 });
    Object.assign(event?.verdict ?? {}, { category: 'x' });
  };

  it.each(['onProblem', 'format'])('is not changed by %s', async (hook) => {
    const server = await serveFailing(5, () => mailError(), mailProblems({ [hook]: spoil }));
    const response = await server.get();
    const body = (await response.json()) as Problem;
    await server.close();
    expect(response.status).toBe(422);
    expect(body.requestId).toMatch(/^[\w-]{36}$/);
    expect(body).toEqual({ ...problem, requestId: body.requestId });
  });

  it('is not changed for a page, or for who is told after', async () => {
    const onProblem = vi.fn<(event: ProblemEvent) => void>();
    const html = (it: Problem): string => {
      spoil(it);
      return undefined as never;
    };
    const handler = mailProblems({ html, format: spoil as never, onProblem });
    const server = await serveFailing(5, () => mailError(), handler);
    const page = await (await server.get('/', { accept: 'text/html' })).text();
    await server.get();
    await server.close();
    expect(page).toContain(`<p>${problem.detail}</p>`);
    for (const [event] of onProblem.mock.calls) {
      expect(event.problem).toMatchObject(problem);
      expect(event.verdict.category).toBe('mailbox-not-found');
    }
    expect(onProblem).toHaveBeenCalledTimes(2);
  });

  it('is not changed through what was noted of it, or through a refused recipient', async () => {
    const seen = vi.fn<(event: ProblemEvent) => void>();
    const format = (told: Problem, { error, req }: ProblemEvent): void => {
      Object.assign(told.errors?.[0] ?? {}, { recipient: 'SPOILED' });
      const { locals } = (req as unknown as { res: { locals: { mailProblem?: object } } }).res;
      for (const noted of [problemOf(error), locals.mailProblem])
        Object.assign(noted ?? {}, { status: 200, retryable: true, requestId: 'a"b' });
    };
    const refused = (): Error => mailError({ rejected: ['a@example.test'] });
    const handler = mailProblems({
      expose: () => 'recipients',
      format: format as never,
      onProblem: seen,
    });
    const server = await serveFailing(5, refused, handler, mailProblems());
    const response = await server.get();
    const body = (await response.json()) as Problem;
    await server.close();
    expect([response.status, body.status, body.retryable]).toEqual([422, 422, false]);
    expect(body.errors?.[0]?.recipient).toBe('a@example.test');
    expect(seen.mock.calls[0]?.[0].problem.errors?.[0]?.recipient).toBe('a@example.test');
  });

  it('keeps status and type where a hook returns the problem that it changed', async () => {
    const format = (it: Problem): object =>
      Object.assign(it, { status: 200, type: 'javascript:alert(1)', more: 1 });
    const server = await serveFailing(5, () => mailError(), mailProblems({ format }));
    const body = (await (await server.get()).json()) as Problem;
    await server.close();
    expect(body).toEqual({ ...problem, requestId: body.requestId, more: 1 });
  });

  it('is not written by a toJSON that was put on every object', () => {
    const write = problemWriter();
    Object.assign(Object.prototype, { toJSON: () => ({ evil: 1 }) });
    let first: string;
    try {
      first = write(problem);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'toJSON');
    }
    expect(first).toBe(JSON.stringify(problem));
    expect(write(problem)).toBe(first);
  });

  it('says in which language the body is, where a language lacks a sentence', async () => {
    const lost = Object.assign(new Error('Timeout'), { code: 'ETIMEDOUT', command: 'DATA' });
    const mute = { ...madeUp('xx'), labels: {} as never };
    for (const [locales, tag] of [
      [[mute], 'en'],
      [[mute, madeUp('vi')], 'vi'],
      [[madeUp('vi')], 'vi'],
    ] as const) {
      const server = await serveFailing(5, () => lost, mailProblems({ locales }));
      const { headers } = await server.get();
      await server.close();
      expect(headers.get('content-language')).toBe(tag);
    }
  });

  it('is not sent where who is told of it answers', async () => {
    const onProblem = ({ req }: ProblemEvent): void => {
      (req as unknown as { res: ServerResponse }).res.writeHead(418).end('mine');
    };
    const rest: ErrorRequestHandler = (error, _req, res, next) => {
      if (!res.headersSent) next(error);
    };
    const server = await serveFailing(5, () => mailError(), mailProblems({ onProblem }), rest);
    const response = await server.get();
    expect([response.status, await response.text()]).toEqual([418, 'mine']);
    await server.close();
  });
});

describe('a body in the style of the house', () => {
  it.each([
    undefined,
    null,
    5,
    'x',
    [],
    [{}],
    Promise.resolve({}),
    runInNewContext('Promise.resolve({})'),
    { then: () => undefined },
    new Date(),
    new Map([['a', 1]]),
  ])('is not %j', (result) => {
    expect(reshape(problem, result)).toBeUndefined();
  });

  it('is of bounded size', () => {
    expect(reshape(problem, { x: 'x'.repeat(8184) })?.body).toHaveLength(8192);
    expect(reshape(problem, { x: 'x'.repeat(8185) })).toBeUndefined();
    expect(reshape(problem, { x: 'é'.repeat(5000) })).toBeUndefined();
  });

  it('has the status and the type of the problem, where it has any', () => {
    expect(reshape(problem, { status: 200, type: 'x', ok: false })).toEqual({
      body: JSON.stringify({ status: problem.status, type: problem.type, ok: false }),
      type: 'application/problem+json',
    });
    expect(reshape(problem, { ok: false })).toEqual({
      body: '{"ok":false}',
      type: 'application/json',
    });
  });
});

describe('a page', () => {
  it('names the status, and the request where it has an id', () => {
    expect(toHtml(problem, 'en')).toContain('<small>422</small>');
    expect(toHtml({ ...problem, requestId: 'id-1' }, 'en')).toContain('<small>422 · id-1</small>');
  });

  it('holds nothing but text', () => {
    const page = toHtml({ ...problem, title: `<a href="x">'&'</a>` }, '"><script>');
    expect(page).toContain('<h1>&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;</h1>');
    expect(page).toContain('<html lang="&quot;&gt;&lt;script&gt;">');
  });
});
