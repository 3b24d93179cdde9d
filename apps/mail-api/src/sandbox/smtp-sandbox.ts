import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { SMTPTransportOptions } from 'nodemailer/lib/smtp-transport';
import { generate } from 'selfsigned';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { type Refusal, nameOf, refusalOf } from './scenarios.ts';

export interface SmtpSandbox {
  /** The transport of a sender: right for most of them, wrong on purpose for some. */
  transportFor(sender: string): SMTPTransportOptions;
  close(): Promise<void>;
}

const host = '127.0.0.1';

/** smtp-server writes a list as a reply of several lines. */
const toError = ({ code, lines }: Refusal) =>
  Object.assign(new Error(), { responseCode: code, message: lines as unknown as string });

const answer = (address: string, at: Refusal['at']): Error | null => {
  const refusal = refusalOf(address, at);
  return refusal === undefined ? null : toError(refusal);
};

const base: SMTPServerOptions = {
  authOptional: true,
  allowInsecureAuth: true,
  disableReverseLookup: true,
  // The replies bring their own.
  hideENHANCEDSTATUSCODES: true,
  disabledCommands: ['STARTTLS'],
  closeTimeout: 500,
  onAuth({ username = '' }, _session, callback) {
    callback(answer(username, 'AUTH'), { user: username });
  },
  onMailFrom({ address }, _session, callback) {
    callback(answer(address, 'MAIL'));
  },
  onRcptTo({ address }, _session, callback) {
    callback(answer(address, 'RCPT'));
  },
  onData(stream, { envelope: { mailFrom } }, callback) {
    stream.resume();
    stream.once('end', () => {
      callback(answer(mailFrom === false ? '' : mailFrom.address, 'DATA'));
    });
  },
};

async function listen(options: SMTPServerOptions = {}): Promise<SMTPServer> {
  const server = new SMTPServer({ ...base, ...options });
  // A client that hangs up in the handshake is what some scenarios are about.
  server.on('error', () => undefined);
  await once(server.listen(0, host), 'listening');
  return server;
}

const portOf = ({ server }: SMTPServer): number => (server.address() as AddressInfo).port;

const close = (server: SMTPServer): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });

/** Starts SMTP servers on loopback that answer as real servers do. No mail leaves the machine. */
export async function startSmtpSandbox(): Promise<SmtpSandbox> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const [plain, secure, gone] = await Promise.all([
    listen(),
    listen({ secure: true, key, cert }),
    listen(),
  ]);
  const closedPort = portOf(gone);
  await close(gone);

  return {
    transportFor(sender) {
      switch (nameOf(sender)) {
        case 'refused-connection':
          return { host, port: closedPort };
        case 'wrong-tls':
          return { host, port: portOf(plain), secure: true };
        case 'self-signed':
          return { host, port: portOf(secure), secure: true };
        default:
          return {
            host,
            port: portOf(plain),
            ...(refusalOf(sender, 'AUTH') && { auth: { user: sender, pass: 'sandbox' } }),
          };
      }
    },
    async close() {
      await Promise.all([close(plain), close(secure)]);
    },
  };
}
