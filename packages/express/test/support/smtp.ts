import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';

/** What the server says at a step; the reply code stands in front. Nothing: it agrees. */
export interface Script {
  readonly auth?: string;
  readonly mail?: string;
  readonly rcpt?: string | ((address: string) => string | undefined);
  readonly data?: string;
  /** Advertised, and enforced by nodemailer itself. */
  readonly size?: number;
}

/** An error whose reply smtp-server sends: `550 5.1.1 No such user`. */
const refusal = (reply: string | undefined): Error | null =>
  reply === undefined
    ? null
    : Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) });

/** A real SMTP server on loopback, and a way to get what nodemailer makes of its replies. */
export interface Smtp {
  readonly port: number;
  send(options?: object, message?: object): Promise<unknown>;
  close(): Promise<void>;
}

/** What `sendMail` rejects with. */
export async function failureOf(sending: Promise<unknown>): Promise<Error> {
  try {
    await sending;
  } catch (error) {
    return error as Error;
  }
  throw new Error('the send succeeded');
}

/** Starts a server that follows the script. */
export async function startSmtp(script: Script = {}): Promise<Smtp> {
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    logger: false,
    ...(script.size !== undefined && { size: script.size }),
    onAuth: (auth, _session, done) => {
      const refused = refusal(script.auth);
      if (refused) done(refused);
      else done(null, { user: auth.username ?? '' });
    },
    onMailFrom: (_address, _session, done) => {
      done(refusal(script.mail));
    },
    onRcptTo: ({ address }, _session, done) => {
      const { rcpt } = script;
      done(refusal(typeof rcpt === 'function' ? rcpt(address) : rcpt));
    },
    onData: (stream, _session, done) => {
      stream.resume();
      stream.on('end', () => {
        done(refusal(script.data));
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    send: async (options = {}, message = {}) => {
      const transporter = createTransport({
        host: '127.0.0.1',
        port,
        ignoreTLS: true,
        connectionTimeout: 3000,
        ...options,
      });
      try {
        return await transporter.sendMail({
          from: 'sender@example.test',
          to: 'recipient@example.test',
          subject: 'test',
          text: 'test',
          ...message,
        });
      } finally {
        transporter.close();
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

const made = new Map<string, Promise<Error>>();

/** The error that nodemailer makes of one script, made once: both versions of Express get it. */
export function failure(script: Script, options?: object, message?: object): Promise<Error> {
  const key = JSON.stringify([script, options, message]);
  const before = made.get(key) ?? makeFailure(script, options, message);
  made.set(key, before);
  return before;
}

async function makeFailure(script: Script, options?: object, message?: object): Promise<Error> {
  const smtp = await startSmtp(script);
  try {
    return await failureOf(smtp.send(options, message));
  } finally {
    await smtp.close();
  }
}

/** Words that occur nowhere else, to find in a response what must not be there. */
export const token = (): string => randomBytes(12).toString('hex');
