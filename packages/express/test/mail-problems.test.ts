import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import mailProblemsDefault, { type Problem, mailProblems } from '../src/index.ts';
import { type Running, createApp, serve, serveFailing, versions } from './support/http.ts';
import { type Script, failure, failureOf, startSmtp } from './support/smtp.ts';

const running: Running[] = [];
const keep = async (starting: Promise<Running>): Promise<Running> => {
  const server = await starting;
  running.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

interface Case {
  readonly script: Script;
  readonly options?: object;
  readonly message?: object;
  readonly expected: readonly [status: number, code: string, wait?: number | 'some'];
}

const login = { auth: { user: 'u', pass: 'p' } };

/** What a real server says, and what the API answers. */
const cases: Readonly<Record<string, Case>> = {
  'unknown mailbox': {
    script: { rcpt: '550 5.1.1 User unknown' },
    expected: [422, 'recipient-rejected'],
  },
  'full mailbox, for good': {
    script: { rcpt: '552 5.2.2 Mailbox full' },
    expected: [422, 'recipient-rejected'],
  },
  'full mailbox, for now': {
    script: { rcpt: '452 4.2.2 Mailbox full' },
    expected: [503, 'recipient-deferred', 300],
  },
  greylisting: {
    script: { rcpt: '450 4.2.0 Greylisted, try again later' },
    expected: [503, 'recipient-deferred', 300],
  },
  'refused sender': {
    script: { mail: '553 5.7.1 Sender address rejected: not owned by user' },
    expected: [422, 'sender-rejected'],
  },
  'relaying denied': {
    script: { rcpt: '554 5.7.1 Relay access denied' },
    expected: [500, 'mail-service-error'],
  },
  spam: {
    script: { data: '554 5.7.1 Message rejected as spam' },
    expected: [422, 'message-rejected'],
  },
  'too large, says the server': {
    script: { data: '552 5.3.4 Message size exceeds fixed maximum message size' },
    expected: [413, 'message-too-large'],
  },
  'too large, sees nodemailer': {
    script: { size: 1000 },
    message: { envelope: { from: 'a@example.test', to: 'b@example.test', size: 5000 } },
    expected: [413, 'message-too-large'],
  },
  throttled: {
    script: { mail: '421 4.7.0 Too many messages from your IP, slow down' },
    expected: [503, 'relay-throttled', 'some'],
  },
  'bad login': {
    script: { auth: '535 5.7.8 Username and Password not accepted' },
    options: login,
    expected: [500, 'mail-service-error'],
  },
  'login not possible now': {
    script: { auth: '454 4.7.0 Temporary authentication failure' },
    options: login,
    expected: [503, 'relay-unavailable', 'some'],
  },
  'unknown 5yz': {
    script: { data: '569 Zorbl' },
    expected: [502, 'relay-refused'],
  },
  'unknown 4yz': {
    script: { data: '451 Zorbl' },
    expected: [503, 'relay-unavailable', 'some'],
  },
  'no recipient': {
    script: {},
    message: { to: [] },
    expected: [422, 'message-invalid'],
  },
  'forbidden file': {
    script: {},
    message: { disableFileAccess: true, attachments: [{ path: '/etc/passwd' }] },
    expected: [422, 'attachment-refused'],
  },
  'unreachable server': {
    script: {},
    options: { port: 1 },
    expected: [503, 'relay-unavailable', 30],
  },
};

describe.each(versions)('mailProblems on Express %s', (version) => {
  it.each(Object.entries(cases))(
    'answers %s',
    async (_name, { script, options, message, expected }) => {
      const error = await failure(script, options, message);
      const server = await keep(serveFailing(version, () => error, mailProblems()));
      const response = await server.get();
      const [status, code, wait] = expected;
      const problem = (await response.json()) as Problem;
      expect([response.status, problem.code]).toEqual([status, code]);
      const retryAfter = wait === 'some' ? problem.retryAfter : wait;
      expect(wait === 'some').toBe(wait === 'some' && typeof retryAfter === 'number');
      expect(response.headers.get('retry-after')).toBe(
        retryAfter === undefined ? null : String(retryAfter),
      );
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(problem).toEqual({
        type: `https://mailwhy.example/problems/${code}`,
        title: expect.any(String) as unknown,
        status,
        detail: expect.any(String) as unknown,
        code,
        retryable: retryAfter !== undefined,
        ...(retryAfter !== undefined && { retryAfter }),
        delivery: 'not-sent',
        requestId: expect.stringMatching(/^[\w-]{36}$/) as unknown,
      });
    },
  );

  it('answers a rejected promise of an async route', async () => {
    const smtp = await startSmtp({ rcpt: '550 5.1.1 User unknown' });
    const app = createApp(version);
    app.get('/', (_req, _res, next) => {
      failureOf(smtp.send()).then(next, next);
    });
    app.use(mailProblems());
    const server = await keep(serve(app));
    expect((await server.get()).status).toBe(422);
    await smtp.close();
  });

  it('says that a message may have been sent when the connection died after it', async () => {
    const { createServer: createTcp } = await import('node:net');
    const tcp = createTcp((socket) => {
      let isData = false;
      socket.setEncoding('latin1');
      socket.on('error', () => undefined);
      socket.write('220 ready\r\n');
      socket.on('data', (chunk: string) => {
        if (isData && chunk.endsWith('\r\n.\r\n')) socket.destroy();
        else if (chunk.startsWith('DATA')) {
          isData = true;
          socket.write('354 go on\r\n');
        } else if (!isData) socket.write('250 ok\r\n');
      });
    });
    tcp.listen(0, '127.0.0.1');
    await once(tcp, 'listening');
    const { port } = tcp.address() as { port: number };
    const smtp = await startSmtp();
    const error = await failureOf(smtp.send({ port }));
    await smtp.close();
    tcp.close();
    const server = await keep(serveFailing(version, () => error, mailProblems()));
    const response = await server.get();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBeNull();
    expect(await response.json()).toMatchObject({
      delivery: 'unknown',
      retryable: false,
      detail: expect.stringContaining('may already have taken') as unknown,
    });
  });
});

describe('mailProblems', () => {
  it('is an error handler to Express, which counts parameters', () => {
    expect(mailProblems()).toHaveLength(4);
    expect(mailProblemsDefault).toBe(mailProblems);
  });

  it('works without Express', async () => {
    const error = await failure({ rcpt: '550 5.1.1 User unknown' });
    const handle = mailProblems();
    const server = await keep(
      serve(
        createServer((req, res) => {
          handle(error, req, res, () => {
            res.end('passed on');
          });
        }),
      ),
    );
    const response = await server.get();
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'recipient-rejected' });
  });
});
