import { connect } from 'node:net';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { explainErrors, getExplanation } from '../src/index.ts';
import { contextOf } from '../src/context.ts';
import { type Certificates, makeCertificates } from './support/certificates.ts';
import { copies } from './support/majors.ts';
import { deafPort } from './support/deaf-port.ts';
import type { Script } from './support/scripted-server.ts';
import { message, rejection, scripted, secret } from './support/send.ts';

let certificates: Certificates;
beforeAll(async () => {
  certificates = await makeCertificates();
});

const auth = { user: secret.user, pass: secret.pass };
/** For a server that says nothing; nothing is timed elsewhere, a busy machine may be slow. */
const quick = { greetingTimeout: 100 };
const silent: Script = { greeting: { then: 'silence' } };
const wantsLogin: Script = { MAIL: '530 5.7.0 Authentication required' };

interface Mistake {
  readonly id: string;
  /** The transport's options, as somebody wrote them. */
  readonly options: object | (() => object);
  /** What listens there; nothing where it is left out. */
  readonly server?: Script | (() => Script);
}

/** One mistake for each diagnosis of the catalog. */
const mistakes: readonly Mistake[] = [
  { id: 'host-malformed', options: { host: 'https://smtp.invalid', port: 587 } },
  {
    id: 'proxy-unreachable',
    options: { host: 'mail.test', port: 587, proxy: 'http://127.0.0.1:1' },
  },
  { id: 'unknown-service', options: { service: 'Gmial', port: 1 } },
  { id: 'host-not-set', options: { port: 1 } },
  {
    id: 'not-an-smtp-port',
    options: { host: 'mail.test', port: 443, secure: false },
    server: silent,
  },
  {
    id: 'misspelt-secure-connection',
    options: { host: 'mail.test', port: 2465, secureConnection: true },
    server: silent,
  },
  {
    id: 'wrong-tls-mode-implicit',
    options: { host: 'mail.test', port: 587, secure: true },
    server: {},
  },
  {
    id: 'wrong-tls-mode-starttls',
    options: { host: 'mail.test', port: 465, secure: false },
    server: silent,
  },
  {
    id: 'host-is-ip-address',
    options: () => ({
      host: '127.0.0.1',
      port: 465,
      secure: true,
      tls: { ca: certificates.authority.cert },
    }),
    server: () => ({ tls: certificates.otherName }),
  },
  {
    id: 'credentials-outside-auth',
    options: { host: 'mail.test', port: 587, ...auth },
    server: wantsLogin,
  },
  {
    id: 'misspelt-auth-password',
    options: { host: 'mail.test', port: 587, auth: { user: secret.user, password: secret.pass } },
    server: {},
  },
  {
    id: 'oauth2-type-missing',
    options: {
      host: 'mail.test',
      port: 587,
      auth: { user: secret.user, accessToken: secret.pass },
    },
    server: {},
  },
  { id: 'credentials-missing', options: { host: 'mail.test', port: 587 }, server: wantsLogin },
  {
    id: 'ignore-tls-set',
    options: { host: 'mail.test', port: 587, ignoreTLS: true, auth },
    server: { MAIL: '530 5.7.0 Must issue a STARTTLS command first' },
  },
  {
    id: 'require-tls-not-offered',
    options: { host: 'mail.test', port: 587, requireTLS: true, auth },
    server: { STARTTLS: '502 5.5.1 Command not implemented' },
  },
  {
    id: 'microsoft-pool-too-large',
    options: { host: 'smtp.office365.com', port: 587, pool: true, auth },
    server: {
      end: '432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information.',
    },
  },
];

describe.each(copies)(
  'the options of nodemailer $label explain',
  ({ nodemailer: { createTransport } }) => {
    it.each(mistakes)('$id', async ({ id, options, server }) => {
      const transporter = explainErrors(
        createTransport({
          ...(server === silent && quick),
          ...(typeof options === 'function' ? (options as () => object)() : options),
        }),
      );
      onTestFinished(() => {
        transporter.close();
      });
      if (server !== undefined) {
        const { port } = await scripted(typeof server === 'function' ? server() : server);
        // nodemailer's hook for proxies: whatever host and port say, the connection goes to the server of the test.
        const getSocket = (
          _options: unknown,
          done: (error: null, socket: object) => void,
        ): void => {
          const connection = connect(port, '127.0.0.1', () => {
            done(null, { connection });
          });
          connection.on('error', () => undefined);
        };
        Object.assign(transporter, { getSocket });
      }
      const explanation = getExplanation(await rejection(transporter.sendMail(message)));
      expect(explanation?.id).toBe(id);
      expect(JSON.stringify(explanation)).not.toMatch(/4711|hunter2/);
    });
  },
);

it(
  'explains a connection to port 25 that nobody answers (skipped without the right to the port)',
  { tags: 'slow' },
  async ({ skip }) => {
    const host = await deafPort(25);
    skip(host === undefined, 'port 25 cannot be opened here');
    for (const { nodemailer } of copies) {
      const options = { host, port: 25, connectionTimeout: 300 };
      const transporter = explainErrors(nodemailer.createTransport(options));
      const error = await rejection(transporter.sendMail(message));
      expect(getExplanation(error)).toMatchObject({ id: 'port-25-blocked', delivery: 'not-sent' });
    }
  },
);

describe('contextOf', () => {
  it('holds no value of a credential', () => {
    const context = contextOf({
      host: 'smtp.test',
      port: '587',
      secure: false,
      auth: { ...auth, type: 'login' },
      tls: { rejectUnauthorized: false, key: 'hunter2' },
    });
    expect(context).toEqual({
      host: 'smtp.test',
      port: 587,
      secure: false,
      authType: 'login',
      hasUser: true,
      hasPass: true,
      optionNames: [
        'host',
        'port',
        'secure',
        'auth',
        'tls',
        'auth.user',
        'auth.pass',
        'auth.type',
        'tls.rejectUnauthorized',
        'tls.key',
      ],
    });
  });

  it('takes what a service resolved to, and prefers what was written', () => {
    expect(
      contextOf({ service: 'x', port: 25 }, { host: 'smtp.x.test', port: 465, secure: true }),
    ).toMatchObject({
      service: 'x',
      host: 'smtp.x.test',
      port: 25,
      secure: true,
      optionNames: ['service', 'port'],
    });
  });

  it.each<[unknown, number | undefined]>([
    ['465', 465],
    [465, 465],
    ['465x', undefined],
    ['x465', undefined],
    ['smtps', undefined],
    ['123456', undefined],
    [[465], undefined],
  ])('reads the port %j', (port, expected) => {
    expect(contextOf({ port }).port).toBe(expected);
  });

  it('looks at so many names', () => {
    const names = Array.from({ length: 80 }, (_, index) => `option${index}`);
    const { optionNames } = contextOf(Object.fromEntries(names.map((name) => [name, 1])));
    expect(optionNames).toEqual(names.slice(0, 50));
  });

  it('takes anything', () => {
    const hostile = {
      get auth(): never {
        throw new Error('hostile');
      },
    };
    for (const value of [undefined, null, 'smtp://user:pass@host', hostile]) {
      expect(contextOf(value)).toMatchObject({ hasUser: false, hasPass: false });
    }
    const closed = new Proxy({}, { ownKeys: () => hostile.auth });
    expect(contextOf(closed).optionNames).toEqual([]);
  });
});
