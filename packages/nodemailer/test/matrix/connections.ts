import { createServer, connect } from 'node:net';
import { listen } from '../support/scripted-server.ts';
import { type Scenario, but, failed, options, replies, transport } from './scenario.ts';
import { toServer } from '../support/send.ts';

/** A port on which nobody listens: it was free a moment ago. */
async function closedPort(): Promise<number> {
  const server = await listen(createServer());
  await server.close();
  return server.port;
}

const quick = {
  connectionTimeout: 400,
  greetingTimeout: 400,
  socketTimeout: 4000,
  dnsTimeout: 400,
};

/** Speaks TLS from the first byte, with some certificate. */
const implicitTls = (
  name: string,
  certificate: 'selfSigned' | 'expired' | 'otherName' | 'inChain',
  more: object = {},
): Scenario => ({
  name: `TLS: ${name}`,
  expected: failed('tls-failure', 'after-fix'),
  make: async (copy, { certificates, server }) => {
    const { port } = await server(name, { tls: certificates[certificate] });
    const trusted =
      certificate === 'selfSigned' || certificate === 'inChain'
        ? {}
        : { ca: certificates.authority.cert };
    return transport(copy, { host: 'localhost', port, secure: true, tls: trusted, ...more });
  },
});

const lost = failed('network-error', 'later', undefined, 'unknown');

/** What goes wrong on the way to a server, or without a word from it. */
export const connectionScenarios: readonly Scenario[] = [
  {
    name: 'network: refused',
    expected: failed('network-error', 'later'),
    make: async (copy) => transport(copy, { host: '127.0.0.1', port: await closedPort() }),
  },
  {
    name: 'network: refused, both addresses of a name',
    expected: failed('network-error', 'later'),
    make: async (copy) => transport(copy, { host: 'localhost', port: await closedPort() }),
  },
  {
    name: 'network: refused, pool',
    expected: failed('network-error', 'later'),
    make: async (copy) =>
      transport(copy, { host: '127.0.0.1', port: await closedPort(), pool: true }),
  },
  {
    name: 'network: refused, verify',
    send: 'verify',
    expected: failed('network-error', 'later'),
    make: async (copy) => transport(copy, { host: '127.0.0.1', port: await closedPort() }),
  },
  options('network: host missing, so localhost', { port: 1 }, failed('configuration', 'after-fix')),
  options(
    'network: unknown service, so localhost',
    { service: 'Gmial', port: 1 },
    failed('configuration', 'after-fix'),
  ),
  options(
    'network: port out of range',
    { host: '127.0.0.1', port: 70_000 },
    failed('configuration', 'after-fix'),
  ),
  options(
    'DNS: host with a protocol',
    { host: 'https://smtp.invalid', port: 587, ...quick },
    failed('configuration', 'after-fix'),
  ),
  replies(
    'greeting: never',
    { greeting: { then: 'silence' } },
    failed('network-error', 'later'),
    quick,
  ),
  replies(
    'greeting: never, pool',
    { greeting: { then: 'silence' } },
    failed('network-error', 'later'),
    { ...quick, pool: true },
  ),
  // From 10.1 on it says the same as when the connection closes later.
  but(
    replies('greeting: closed', { greeting: { then: 'close' } }, failed('network-error', 'later')),
    { 10: { delivery: 'unknown' } },
  ),
  replies(
    'greeting: closed, verify',
    { greeting: { then: 'close' } },
    failed('network-error', 'later'),
    {},
    'verify',
  ),
  { ...replies('greeting: reset', { greeting: { then: 'reset' } }, lost), isSteady: false },
  replies('session: closed after MAIL', { MAIL: { then: 'close' } }, lost),
  replies('session: reset after MAIL', { MAIL: { then: 'reset' } }, lost),
  replies('session: silence after MAIL', { MAIL: { then: 'silence' } }, lost, quick),
  replies('message: closed while it is sent', { body: { then: 'close' } }, lost),
  replies('message: reset while it is sent', { body: { then: 'reset' } }, lost),
  replies('message: closed after the final dot', { end: { then: 'close' } }, lost),
  replies('message: silence after the final dot', { end: { then: 'silence' } }, lost, quick),
  implicitTls('self-signed', 'selfSigned'),
  implicitTls('self-signed authority', 'inChain'),
  implicitTls('expired', 'expired'),
  implicitTls('other name', 'otherName'),
  implicitTls('self-signed, pool', 'selfSigned', { pool: true }),
  {
    name: 'TLS: unknown authority',
    expected: failed('tls-failure', 'after-fix'),
    make: async (copy, { certificates, server }) => {
      const { port } = await server('issued', { tls: certificates.issued });
      return transport(copy, { host: 'localhost', port, secure: true });
    },
  },
  {
    name: 'TLS: plain port with secure: true',
    expected: failed('tls-failure', 'after-fix'),
    make: async (copy, { server }) => {
      const { port } = await server('plain', {});
      return transport(copy, { host: '127.0.0.1', port, secure: true });
    },
  },
  {
    name: 'TLS: TLS port with secure: false',
    expected: failed('network-error', 'later'),
    make: async (copy, { certificates, server }) => {
      const { port } = await server('tls', { tls: certificates.selfSigned });
      return transport(copy, { host: '127.0.0.1', port, secure: false, ...quick });
    },
  },
  {
    name: 'TLS: no shared version',
    expected: failed('tls-failure', 'after-fix'),
    make: async (copy, { certificates, server }) => {
      const { port } = await server('old', {
        tls: { ...certificates.selfSigned, maxVersion: 'TLSv1.2' },
      });
      return transport(copy, {
        host: 'localhost',
        port,
        secure: true,
        tls: { minVersion: 'TLSv1.3' },
      });
    },
  },
  {
    name: 'TLS: no shared cipher',
    expected: failed('tls-failure', 'after-fix'),
    make: async (copy, { certificates, server }) => {
      const ciphers = 'ECDHE-ECDSA-AES256-GCM-SHA384';
      const { port } = await server('cipher', {
        tls: { ...certificates.selfSigned, maxVersion: 'TLSv1.2', ciphers },
      });
      return transport(copy, {
        host: 'localhost',
        port,
        secure: true,
        tls: { ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256' },
      });
    },
  },
  {
    name: 'STARTTLS: self-signed',
    expected: failed('tls-failure', 'after-fix'),
    make: async (copy, { certificates, server }) => {
      const { port } = await server('starttls', {
        EHLO: '250-mx.test\n250 STARTTLS',
        certificate: certificates.selfSigned,
      });
      return transport(copy, { host: 'localhost', port });
    },
  },
  replies(
    'STARTTLS: not available',
    {
      EHLO: '250-mx.test\n250 STARTTLS',
      STARTTLS: '454 4.7.0 TLS not available due to temporary reason',
    },
    failed('tls-failure', 'later'),
    { ignoreTLS: false },
  ),
  replies(
    'STARTTLS: masked by a firewall',
    { STARTTLS: "500 5.5.1 Command unrecognized: 'XXXXXXXX'" },
    failed('tls-failure', 'after-fix'),
    { ignoreTLS: false, requireTLS: true },
  ),
  replies(
    'STARTTLS: closed',
    { EHLO: '250-mx.test\n250 STARTTLS', STARTTLS: { say: '220 go', then: 'close' } },
    failed('network-error', 'later'),
    { ignoreTLS: false },
  ),
  replies(
    'STARTTLS: garbage',
    { EHLO: '250-mx.test\n250 STARTTLS', STARTTLS: { say: '220 go', then: 'garbage' } },
    failed('tls-failure', 'after-fix'),
    { ignoreTLS: false },
  ),
  {
    name: 'proxy: refused',
    expected: failed('proxy-failure', 'after-fix'),
    make: async (copy, { server }) => {
      const { port } = await server('behind', {});
      return transport(copy, {
        host: '127.0.0.1',
        port,
        proxy: `http://127.0.0.1:${await closedPort()}`,
      });
    },
  },
  {
    name: 'proxy: says no (407)',
    expected: failed('proxy-failure', 'after-fix'),
    make: async (copy, lab) =>
      transport(copy, {
        host: '127.0.0.1',
        port: 25,
        proxy: `http://127.0.0.1:${await proxy(lab)}`,
      }),
  },
  {
    name: 'proxy: mailbox unknown behind it',
    expected: failed('mailbox-not-found', 'never'),
    make: async (copy, lab) => {
      const server = await lab.server('behind the proxy', { RCPT: '550 5.1.1 No such user here' });
      return transport(copy, {
        ...toServer(server),
        proxy: `http://open:sesame@127.0.0.1:${await proxy(lab)}`,
      });
    },
  },
  options(
    'proxy: SOCKS without its module',
    { host: '127.0.0.1', port: 25, proxy: 'socks5://127.0.0.1:1080' },
    failed('proxy-failure', 'after-fix'),
  ),
  options(
    'proxy: unknown protocol',
    { host: '127.0.0.1', port: 25, proxy: 'gopher://127.0.0.1:70' },
    failed('proxy-failure', 'after-fix'),
  ),
];

/** An HTTP proxy that wants a password and then connects. */
async function proxy(lab: Parameters<Scenario['make']>[1]): Promise<number> {
  const server = createServer((client) => {
    client.on('error', () => undefined);
    client.once('data', (head) => {
      const text = head.toString('latin1');
      const port = /^CONNECT [^:]+:(\d+)/.exec(text)?.[1];
      if (!text.includes('Basic b3BlbjpzZXNhbWU=')) {
        client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
        return;
      }
      const upstream = connect(Number(port), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        // nodemailer 6 loses a greeting that arrives together with this.
        setTimeout(() => upstream.pipe(client).pipe(upstream), 50);
      });
      upstream.on('error', () => client.destroy());
    });
  });
  const running = await listen(server);
  lab.later(() => running.close());
  return running.port;
}
