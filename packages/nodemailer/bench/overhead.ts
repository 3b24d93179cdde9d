/**
 * What wrapping costs, against a server in a process of its own: sends, bare and wrapped in turn, first as they are
 * sent in earnest (a connection with STARTTLS and a login for each, as `createTransport` does by default), then with
 * less and less around them. Prints the medians; fails when in earnest a success costs more than 1 % or a failure
 * more than 5 %.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import nodemailer from 'nodemailer';
import { explainErrors } from '../src/index.ts';
import { makeCertificates } from '../test/support/certificates.ts';
import { type Script, startScripted } from '../test/support/scripted-server.ts';
import { message, toServer } from '../test/support/send.ts';

const SENDS = 5;
const ROUNDS = 400;

const refused =
  '550-5.1.1 The email account that you tried to reach does not exist. Please try\n550 5.1.1 double-checking the address.';
let refusals = 0;
const scripts: Readonly<Record<string, Script>> = {
  success: {},
  // As in an outage.
  'failure, the same reply': { RCPT: `${refused} - gsmtp` },
  // As where the reply has an id or an address in it.
  'failure, another reply': { RCPT: () => `${refused} ${(refusals++).toString(36)} - gsmtp` },
};
const modes = {
  'STARTTLS, a connection a send': { ignoreTLS: false, tls: { rejectUnauthorized: false } },
  'plain, a connection a send': {},
  'plain, one connection for all': { pool: true, maxConnections: 1, maxMessages: Infinity },
};
type Mode = keyof typeof modes;
const inEarnest: Mode = 'STARTTLS, a connection a send';

/** Percent. */
const limitOf = (name: string): number => (name === 'success' ? 1 : 5);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const served = process.argv[2];
if (served !== undefined) {
  const { selfSigned } = await makeCertificates();
  const { port } = await startScripted({
    EHLO: '250-mx.example.test\n250-AUTH PLAIN LOGIN\n250-STARTTLS\n250 8BITMIME',
    certificate: selfSigned,
    ...scripts[served],
  });
  process.send?.(port);
  process.on('disconnect', () => process.exit());
} else {
  for (const name of Object.keys(scripts)) {
    for (const mode of Object.keys(modes) as Mode[]) await compare(name, mode);
  }
}

async function compare(name: string, mode: Mode): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), [name], { execArgv: process.execArgv });
  const port = await new Promise<number>((resolve) => child.once('message', resolve as never));
  const make = () => nodemailer.createTransport({ ...toServer({ port }), ...modes[mode] });
  const senders = { bare: make(), wrapped: explainErrors(make()) };

  /** Microseconds a send. */
  const time = async (kind: keyof typeof senders): Promise<number> => {
    const start = performance.now();
    for (let sent = 0; sent < SENDS; sent += 1) {
      await senders[kind].sendMail(message).catch(() => undefined);
    }
    return ((performance.now() - start) * 1000) / SENDS;
  };

  const rounds: { readonly bare: number; readonly ratio: number }[] = [];
  for (let round = -50; round < ROUNDS; round += 1) {
    const isBareFirst = round % 2 === 0;
    const first = await time(isBareFirst ? 'bare' : 'wrapped');
    const second = await time(isBareFirst ? 'wrapped' : 'bare');
    const [bare, wrapped] = isBareFirst ? [first, second] : [second, first];
    if (round >= 0) rounds.push({ bare, ratio: wrapped / bare });
  }
  for (const sender of Object.values(senders)) sender.close();
  child.disconnect();

  const bare = median(rounds.map((round) => round.bare));
  const overhead = (median(rounds.map((round) => round.ratio)) - 1) * 100;
  const limit = mode === inEarnest ? limitOf(name) : Infinity;
  console.log(
    `${name.padEnd(23)} ${mode.padEnd(30)} ${bare.toFixed(0).padStart(5)} µs bare, overhead ` +
      `${overhead.toFixed(2)} % (${((bare * overhead) / 100).toFixed(0)} µs), limit ${limit} %`,
  );
  if (overhead > limit) process.exitCode = 1;
}
