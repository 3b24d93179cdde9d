import { runInNewContext } from 'node:vm';
import type { Response as ExpressResponse } from 'express';
import { describe, expect, it, vi } from 'vitest';
import {
  type Problem,
  acceptMail,
  codesRouter,
  mailHealth,
  mailProblems,
  partialResult,
  problemOf,
  toProblem,
} from '../src/index.ts';
import { mailComponents } from '../src/openapi.ts';
import { mailError, replyError } from './support/errors.ts';
import { serveFailing } from './support/http.ts';
import { madeUp } from './support/locale.ts';

type Options = NonNullable<Parameters<typeof mailProblems>[0]>;

/** Options that are wrong, by the code of the error. */
const wrong: Readonly<Record<string, readonly unknown[]>> = {
  ERR_MAILWHY_OPTIONS: [
    null,
    5,
    'options',
    [],
    new Map([['expose', 'codes']]),
    Object.create({ expose: 'codes' }),
    {
      get expose(): never {
        throw new Error('hostile');
      },
    },
  ],
  ERR_MAILWHY_UNKNOWN_OPTION: [{ exposed: 'codes' }, JSON.parse('{"__proto__": {}}')],
  ERR_MAILWHY_EXPOSE: [{ expose: 'all' }, { expose: true }],
  ERR_MAILWHY_LOCALES: [
    { locales: ['vi'] },
    { locales: madeUp('vi') },
    { locales: [{ tag: 'vi' }] },
    { locales: [{ ...madeUp('vi'), tag: ['vi'] }] },
    { locales: [{ ...madeUp('vi'), labels: 'none' }] },
    { locales: [{ ...madeUp('vi'), tag: 'vi_VN' }] },
    { locales: [{ ...madeUp('vi'), tag: '-vi' }] },
    { locales: [{ ...madeUp('vi'), tag: 'v' }] },
    { locales: [madeUp('vi'), null] },
    { locales: Array.from({ length: 51 }, () => madeUp('vi')) },
  ],
  ERR_MAILWHY_RETRY_AFTER: [
    { retryAfter: 5 },
    { retryAfter: { min: 0 } },
    { retryAfter: { min: 10, max: 5 } },
    { retryAfter: { jitter: 2 } },
    { retryAfter: { most: 5 } },
    { retryAfter: null },
    { retryAfter: [] },
    { retryAfter: { min: 1.5 } },
    { retryAfter: { min: '1' } },
    { retryAfter: { max: 31_536_001 } },
    { retryAfter: { min: 31_536_001, max: 31_536_001 } },
    { retryAfter: { jitter: -0.1 } },
    { retryAfter: { jitter: '1' } },
  ],
  ERR_MAILWHY_REQUEST_ID: [{ requestId: true }, { requestId: 'x' }],
  ERR_MAILWHY_TYPE_BASE: [
    5,
    '',
    'x',
    new URL('https://x.example'),
    'ftp://x.example',
    'xhttps://x.example',
    'https://user@x.example',
    'https://:secret@x.example',
    'https://@x.example/',
    'https://x.example/%',
    'https://x.example/%2',
    'https:///x',
    'https://x.example/?q',
    'https://x.example/#f',
    'https://x.example/a b',
    'https://x.example/{code}',
    `https://x.example/${'x'.repeat(200)}`,
    'urn:x:problem',
    'urn:x-mail:',
    'urn:-x:problem',
    'xurn:x-mail:problem',
    'a urn:x-mail:problem',
    'urn:x-mail:problem!',
  ].map((typeBase) => ({ typeBase })),
  ERR_MAILWHY_DOCS: [{ docs: 'javascript:x' }],
  ERR_MAILWHY_PROBLEMS: [
    { problems: { nonsense: {} } },
    { problems: { 'relay-timeout': { retryAfter: -1 } } },
    { problems: { 'relay-timeout': { color: 'red' } } },
    { problems: [] },
    { problems: { toString: {} } },
    { problems: { 'relay-timeout': {}, nonsense: {} } },
    ...[
      null,
      [],
      'x',
      { retryAfter: 86_401 },
      { retryAfter: 1.5 },
      { title: '' },
      { title: ['x'] },
      { title: 'x', color: 'red' },
      { title: 'x'.repeat(201) },
      { detail: '' },
      { detail: 'x'.repeat(501) },
      { type: 'x' },
    ].map((row) => ({ problems: { 'relay-timeout': row } })),
  ],
  ERR_MAILWHY_STATUS: [{ problems: { 'relay-timeout': { status: 200 } } }],
  ERR_MAILWHY_MAPPING: [
    { mapping: { nonsense: 'relay-timeout' } },
    { mapping: { greylisted: 'nonsense' } },
    { mapping: { greylisted: ['relay-timeout'] } },
    { mapping: { greylisted: ['relay-timeout', 'relay-timeout', 'nonsense'] } },
    { mapping: { greylisted: Array.from({ length: 4 }, () => 'relay-timeout') } },
    // A hole is no problem.
    { mapping: { greylisted: new Array<string>(3) } },
    { mapping: { greylisted: 5 } },
    { mapping: { toString: 'relay-timeout' } },
    { mapping: null },
    { mapping: [] },
  ],
  ERR_MAILWHY_FUNCTION: [{ onProblem: 'x' }, { format: {} }, { match: true }],
  ERR_MAILWHY_HTML: [{ html: 'page' }],
  ERR_MAILWHY_MODE: [{ mode: 'quiet' }],
};

/** Options that are just right. */
const right: readonly object[] = [
  {},
  Object.assign(Object.create(null) as object, { expose: 'codes' }),
  runInNewContext('({ expose: "codes" })') as object,
  // A class of settings.
  new (class {
    readonly expose = 'codes';
    readonly problems = {
      'sender-rejected': new (class {
        readonly status = 500;
      })(),
    };
  })(),
  { problems: { 'sender-rejected': undefined }, mapping: { unknown: undefined } },
  {
    locales: [{ ...madeUp('xx'), categories: { ...madeUp('xx').categories, unknown: undefined } }],
  },
  { expose: 'none' },
  { expose: () => 'codes' },
  { locales: Array.from({ length: 50 }, () => madeUp('zh-Hant-TW')) },
  { retryAfter: {} },
  { retryAfter: { min: 1, max: 31_536_000, jitter: 1 } },
  { retryAfter: { min: 7, max: 7, jitter: 0 } },
  { requestId: false },
  { requestId: () => 'x' },
  { typeBase: `http://x.example/${'x'.repeat(183)}` },
  { typeBase: 'urn:x1:problem' },
  { typeBase: `urn:${'x'.repeat(32)}:problem:` },
  { docs: 'http://localhost:3000/docs' },
  { problems: { 'relay-timeout': { status: undefined, retryAfter: 0, title: 'x', detail: 'x' } } },
  {
    problems: {
      'relay-timeout': {
        status: 511,
        retryAfter: 86_400,
        title: 'x'.repeat(200),
        detail: 'x'.repeat(500),
        type: 'urn:x-mail:slow',
      },
    },
  },
  { mapping: {} },
  { mapping: { greylisted: ['relay-timeout', 'mail-service-error', 'relay-timeout'] } },
  { html: true },
  { html: false },
  { html: () => '<p>' },
  { mode: 'respond' },
  { mode: 'annotate' },
];

const withCode = (code: string): unknown => expect.objectContaining({ code });

describe('options', () => {
  it.each(Object.entries(wrong))('%s is thrown at construction', (code, list) => {
    for (const options of list) {
      expect(() => mailProblems(options as Options)).toThrow(withCode(code));
    }
  });

  it('are taken up to their bounds', () => {
    for (const options of right) {
      expect(() => mailProblems(options)).not.toThrow();
    }
  });

  it('are named in the message, with what they must be', () => {
    expect(() => mailProblems({ mode: 'quiet' as never })).toThrow(
      "Option mode of mailProblems must be 'respond' or 'annotate' (ERR_MAILWHY_MODE, see ",
    );
    expect(() => mailHealth({}, { ['x'.repeat(50)]: 1 })).toThrow(
      `mailHealth has no option "${'x'.repeat(40)}"; it has ttl, timeout, onFailure (`,
    );
  });

  it('are checked in the other functions too', () => {
    const verify = { verify: () => true };
    expect(() => toProblem(mailError(), { expose: 'x' as never })).toThrow(
      withCode('ERR_MAILWHY_EXPOSE'),
    );
    for (const requestId of ['', 'a b', 'é', 'x'.repeat(65), 5]) {
      expect(() => toProblem(mailError(), { requestId: requestId as string })).toThrow(
        withCode('ERR_MAILWHY_REQUEST_ID'),
      );
    }
    expect(toProblem(mailError(), { requestId: 'x'.repeat(64) }).requestId).toBe('x'.repeat(64));
    expect(() => partialResult({}, { body: 1 } as never)).toThrow(
      withCode('ERR_MAILWHY_UNKNOWN_OPTION'),
    );
    expect(() => mailHealth(null as never)).toThrow(withCode('ERR_MAILWHY_TRANSPORTER'));
    expect(() => mailHealth(verify, { ttl: 1.5 })).toThrow(withCode('ERR_MAILWHY_MILLISECONDS'));
    expect(() => mailHealth('x' as never)).toThrow(withCode('ERR_MAILWHY_TRANSPORTER'));
    for (const timeout of [0, 600_001]) {
      expect(() => mailHealth(verify, { timeout })).toThrow(withCode('ERR_MAILWHY_MILLISECONDS'));
    }
    for (const maxAge of [-1, 31_536_001]) {
      expect(() => codesRouter({ maxAge })).toThrow(withCode('ERR_MAILWHY_NUMBER'));
    }
    expect(() => acceptMail('x' as never)).toThrow(withCode('ERR_MAILWHY_FUNCTION'));
    for (const limit of [0, 1_000_001]) {
      expect(() => acceptMail(() => 1, { limit })).toThrow(withCode('ERR_MAILWHY_NUMBER'));
    }
    expect(() => mailHealth(verify, { ttl: 0, timeout: 1 })).not.toThrow();
    expect(() => mailHealth(verify, { ttl: 3_600_000, timeout: 600_000 })).not.toThrow();
    expect(() => codesRouter({ maxAge: 0 })).not.toThrow();
    expect(() => acceptMail(() => 1, { limit: 1 })).not.toThrow();
    expect(() => mailComponents({ typeBase: 'x' })).toThrow(withCode('ERR_MAILWHY_TYPE_BASE'));
  });

  it('that are undefined count as not given', () => {
    expect(() =>
      mailProblems({ expose: undefined, locales: undefined } as unknown as Options),
    ).not.toThrow();
  });
});

describe('toProblem', () => {
  it('says the numbers with codes, and the addresses with recipients', () => {
    const error = mailError({
      rejected: ['a@example.test', 'b@example.test', 'not an address'],
      rejectedErrors: [
        Object.assign(replyError('550 5.1.1 User unknown', 'EENVELOPE', 'RCPT TO'), {
          recipient: 'a@example.test',
        }),
        Object.assign(replyError('452 4.2.2 Mailbox full', 'EENVELOPE', 'RCPT TO'), {
          recipient: 'b@example.test',
        }),
      ],
    });
    const { errors, ...problem } = toProblem(error, {
      expose: 'recipients',
      body: { to: ['Someone <A@example.test>'], cc: 'x@example.test, b@example.test' },
      docs: 'https://docs.example/',
    });
    expect(problem).toMatchObject({
      smtpCode: expect.any(Number) as number,
      docs: expect.stringContaining('https://docs.example/codes/') as string,
    });
    expect(errors).toStrictEqual([
      {
        recipient: 'a@example.test',
        pointer: '/to/0',
        detail: 'The message could not be delivered to this recipient.',
        code: 'recipient-rejected',
        retryable: false,
        smtpCode: 550,
        enhancedCode: '5.1.1',
      },
      {
        recipient: 'b@example.test',
        pointer: '/cc',
        detail: 'The message could not be delivered to this recipient.',
        code: 'recipient-deferred',
        retryable: true,
        smtpCode: 452,
        enhancedCode: '4.2.2',
      },
    ]);
  });

  it('lists as many recipients as fit', () => {
    const rejected = Array.from({ length: 500 }, (_, index) => `someone${index}@example.test`);
    const problem = toProblem(mailError({ rejected }), { expose: 'recipients' });
    expect((problem.errors?.length ?? 0) + (problem.errorsOmitted ?? 0)).toBe(500);
    expect(JSON.stringify(problem).length).toBeLessThan(8192);
  });

  it('takes rows, mapping, address, bounds and language from its options', () => {
    const full = replyError('552 5.2.2 Mailbox full', 'EENVELOPE', 'RCPT TO');
    const later = replyError('421 4.7.0 Too many connections');
    expect(toProblem(full, { mapping: { 'mailbox-full': 'relay-timeout' } }).status).toBe(504);
    const three = ['relay-timeout', 'mail-service-error', 'relay-refused'] as const;
    expect(toProblem(full, { mapping: { 'mailbox-full': three } }).status).toBe(500);
    expect(
      toProblem(full, {
        problems: {
          'recipient-rejected': {
            status: 400,
            title: 'No',
            detail: 'Never',
            type: 'https://x.example/no',
          },
        },
      }),
    ).toMatchObject({ status: 400, title: 'No', detail: 'Never', type: 'https://x.example/no' });
    expect(
      toProblem(later, { problems: { 'relay-throttled': { retryAfter: 7 } } }).retryAfter,
    ).toBe(7);
    expect(toProblem(later, { problems: { 'relay-throttled': { retryAfter: 0 } } })).toMatchObject({
      retryable: false,
    });
    expect(toProblem(later, { problems: { 'relay-throttled': { title: 'Wait' } } })).toMatchObject({
      title: 'Wait',
      retryAfter: toProblem(later).retryAfter,
    });
    expect(toProblem(later, { retryAfter: { max: 5 } }).retryAfter).toBe(5);
    expect(toProblem(later, { retryAfter: { min: 40_000 } }).retryAfter).toBe(40_000);
    expect(toProblem(full, { typeBase: 'https://x.example/p' }).type).toBe(
      'https://x.example/p/recipient-rejected',
    );
    expect(toProblem(full, { typeBase: 'urn:x-mail:problem:' }).type).toBe(
      'urn:x-mail:problem:recipient-rejected',
    );
    expect(toProblem(full, { locales: [madeUp('vi')] }).detail).toMatch(/^vi /);
    const jittered = new Set(
      Array.from({ length: 50 }, () => toProblem(later, { retryAfter: { jitter: 1 } }).retryAfter),
    );
    expect(jittered.size).toBeGreaterThan(5);
    const wait = toProblem(later).retryAfter ?? 0;
    const half = vi.spyOn(Math, 'random').mockReturnValue(0.5);
    expect(toProblem(later, { retryAfter: { jitter: 0.2 } }).retryAfter).toBe(wait * 1.1);
    half.mockRestore();
  });

  it('names no member that has no value', () => {
    const lost = Object.assign(new Error('Connection closed'), { code: 'ECONNECTION' });
    for (const error of [
      mailError(),
      lost,
      new Error('x'),
      mailError({ rejected: ['a@b.test'] }),
    ]) {
      const problem = toProblem(error, { expose: 'recipients' });
      expect(Object.values(problem)).not.toContain(undefined);
      expect(problem).not.toHaveProperty('errorsOmitted');
    }
  });

  it('knows too many recipients by the code of the error, of the reply, and of the catalog', () => {
    const error = Object.assign(new Error('Too many recipients'), { code: 'EMAXRECIPIENTS' });
    for (const each of [
      error,
      replyError('452 4.5.3 Too many recipients', 'EENVELOPE', 'RCPT TO'),
      replyError('550 5.5.3 No', 'EENVELOPE', 'RCPT TO'),
    ]) {
      expect(toProblem(each).code).toBe('too-many-recipients');
    }
  });

  it('takes an enhanced status code alone for a reply', () => {
    const explanation = Object.freeze({
      id: 'X.1.3',
      category: 'invalid-address',
      retry: 'never',
      delivery: 'not-sent',
      enhanced: '5.1.3',
    });
    expect(toProblem({ explanation }).code).toBe('recipient-rejected');
  });

  it('says in the language of the request that a message may have left', () => {
    const { labels, ...rest } = madeUp('vi');
    const unknown = { ...labels.delivery.unknown, sentence: 'vi who knows' };
    const locale = { ...rest, labels: { ...labels, delivery: { ...labels.delivery, unknown } } };
    const lost = Object.assign(new Error('Timeout'), { code: 'ETIMEDOUT', command: 'DATA' });
    expect(toProblem(lost, { locales: [locale] }).detail).toBe('vi who knows');
  });

  it('looks at its options once', () => {
    const options: { expose: 'none' | 'codes' } = { expose: 'none' };
    expect(toProblem(mailError(), options)).not.toHaveProperty('smtpCode');
    options.expose = 'codes';
    expect(toProblem(mailError(), options)).not.toHaveProperty('smtpCode');
    expect(toProblem(mailError(), { ...options })).toHaveProperty('smtpCode', 550);
  });

  it('believes an explanation only when it cannot be anything else', () => {
    const explanation = {
      id: '452',
      category: 'mailbox-full',
      retry: 'later',
      delivery: 'not-sent',
      reply: 452,
      title: '<script>',
    };
    const explained = (value: object): Error =>
      Object.assign(new Error('x'), { explanation: value });
    expect(toProblem(explained(Object.freeze({ ...explanation }))).code).toBe('recipient-deferred');
    expect(toProblem(explained(explanation)).code).toBe('mail-service-error');
    for (const change of [
      { id: '<script>' },
      { category: '__proto__' },
      { retry: 'now' },
      { delivery: 'x' },
    ]) {
      expect(toProblem(explained(Object.freeze({ ...explanation, ...change }))).code).toBe(
        'mail-service-error',
      );
    }
    const odd = Object.freeze({ ...explanation, enhanced: '<script>', reply: 9e9, command: 'x y' });
    expect(JSON.stringify(toProblem(explained(odd), { expose: 'codes' }))).not.toMatch(
      /script|9000/,
    );
  });
});

describe('mailProblems', () => {
  /** What the handler makes of an error, where nothing is answered. */
  const found = (error: unknown, options: Options, body?: unknown): Problem | undefined => {
    const handler = mailProblems({ ...options, mode: 'annotate' });
    handler(error, { headers: {}, body } as never, {} as never, () => undefined);
    return problemOf(error);
  };

  it('shows the refused recipients where that is asked for, and where they stand', () => {
    const body = { to: ['a@example.test'] };
    const refused = (): Error => mailError({ rejected: ['a@example.test'] });
    expect(found(refused(), { expose: 'recipients' }, body)?.errors).toMatchObject([
      { recipient: 'a@example.test', pointer: '/to/0' },
    ]);
    expect(found(refused(), { expose: () => 'recipients' }, body)).toHaveProperty('errors');
    expect(found(refused(), { expose: 'codes' }, body)).not.toHaveProperty('errors');
  });

  it('says nothing where a function asks for something else', () => {
    expect(found(mailError(), { expose: () => 'everything' as never })).not.toHaveProperty(
      'category',
    );
    expect(found(new Error('550 No'), { match: () => 'yes' as never })).toBeUndefined();
  });

  it('passes the error on where it cannot be answered', () => {
    const error = mailError();
    const next = vi.fn();
    const response = {
      removeHeader: () => {
        throw new Error('too late');
      },
    };
    mailProblems()(error, { headers: {} } as never, response as never, next);
    expect(next).toHaveBeenCalledExactlyOnceWith(error);
  });

  it('takes over the id that a logger gave the request', async () => {
    const ids = ['req-1', 17, 'a\r\nb', undefined];
    const answers: unknown[] = [];
    for (const id of ids) {
      const server = await serveFailing(
        5,
        () => mailError(),
        (error: unknown, req: { id?: unknown }, _res: unknown, next: (error: unknown) => void) => {
          req.id = id;
          next(error);
        },
        mailProblems(),
      );
      answers.push(((await (await server.get()).json()) as Problem).requestId);
      await server.close();
    }
    expect(answers.slice(0, 2)).toEqual(['req-1', '17']);
    expect(answers.slice(2).every((id) => /^[\da-f-]{36}$/.test(String(id)))).toBe(true);
  });

  it('annotates for another error handler', async () => {
    const error = mailError();
    const server = await serveFailing(
      5,
      () => error,
      mailProblems({ mode: 'annotate' }),
      (failure: unknown, _req: never, res: ExpressResponse, next: (error?: unknown) => void) => {
        const problem = problemOf(failure);
        if (problem === undefined) {
          next(failure);
          return;
        }
        res.status(problem.status).json({
          error: problem.code,
          same: res.locals['mailProblem'] === problem,
          err: (res as unknown as { err: unknown }).err === failure,
        });
      },
    );
    const response = await server.get();
    await server.close();
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ error: 'recipient-rejected', same: true, err: true });
    expect(problemOf(new Error('other'))).toBeUndefined();
    expect(problemOf(null)).toBeUndefined();
  });

  it('lets exposure, match, format and the request id depend on the request', async () => {
    const onProblem = vi.fn();
    const server = await serveFailing(
      5,
      () => Object.assign(new Error('550 5.1.1 User unknown'), { name: 'HouseError' }),
      mailProblems({
        match: (error) => (error as Error).name === 'HouseError',
        expose: (_error, req) => (req.headers.authorization === undefined ? 'none' : 'codes'),
        requestId: (req) => req.headers['x-id'] as string,
        format: ({ code, requestId, smtpCode }) => ({ error: { code, smtpCode }, requestId }),
        onProblem,
      }),
    );
    const plain = await server.get('/', { 'x-id': 'id-1' });
    expect(plain.headers.get('content-type')).toBe('application/json');
    expect(await plain.json()).toEqual({
      error: { code: 'recipient-rejected' },
      requestId: 'id-1',
    });
    const trusted = await server.get('/', { 'x-id': 'id-2', authorization: 'x' });
    expect(await trusted.json()).toEqual({
      error: { code: 'recipient-rejected', smtpCode: 550 },
      requestId: 'id-2',
    });
    await server.close();
    expect(onProblem).toHaveBeenLastCalledWith(
      expect.objectContaining({
        severity: 'caller',
        verdict: expect.objectContaining({ category: 'mailbox-not-found' }) as object,
      }),
    );
  });
});
