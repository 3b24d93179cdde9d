import { onTestFinished } from 'vitest';
import { type Script, type RunningServer, startScripted } from './scripted-server.ts';

/** Secrets and addresses that must not show up in any explanation. */
export const secret: Readonly<Record<'user' | 'pass' | 'from' | 'to', string>> = {
  user: 'user-4711@login.test',
  pass: 'hunter2-geheim',
  from: 'sender-4711@from.test',
  to: 'rcpt-4711@to.test',
};

/** A message that every transport takes. */
export const message: { from: string; to: string; subject: string; text: string } = {
  from: secret.from,
  to: secret.to,
  subject: 'Hello',
  text: 'Hello there.',
};

/** Starts a scripted server that stops with the test. */
export async function scripted(script: Script): Promise<RunningServer> {
  const server = await startScripted(script);
  onTestFinished(() => server.close());
  return server;
}

/** What `toServer` gives. */
export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly ignoreTLS: boolean;
  readonly auth: { readonly user: string; readonly pass: string };
}

/** Options of a transport to a server of the tests: quick, no TLS, with credentials. */
export function toServer(server: { readonly port: number }): ServerOptions {
  return {
    host: '127.0.0.1',
    port: server.port,
    secure: false,
    ignoreTLS: true,
    auth: { user: secret.user, pass: secret.pass },
  };
}

/** What a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It should have been rejected');
}
