import { Agent, type IncomingMessage, get } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { mailProblems } from '../src/index.ts';
import { type Running, serveFailing, versions } from './support/http.ts';

/** A run of so many characters is a leak. */
const RUN = 8;
/** Errors an Express: more than 10 000 in all. */
const ERRORS = 5200;
const AT_ONCE = 16;

/** Letters that are in no hexadecimal number; upper case, so that no text of ours has them in a row. */
const LETTERS = 'GHJKMNPQRSTVWXYZ';

/** Part of a random word. */
const SECRET = /[GHJKMNP-TV-Z]{3}/;

/** A small generator, so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const phrases = [
  'user unknown',
  'mailbox full',
  'relay access denied',
  'spam',
  'try again later',
  'too many connections',
  'message size exceeds',
  'not accepted',
  'greylisted',
  'sender address rejected',
  'blocked using',
  '',
];
const shapes = [
  ['EAUTH', 'AUTH PLAIN'],
  ['EENVELOPE', 'RCPT TO'],
  ['EENVELOPE', 'MAIL FROM'],
  ['EMESSAGE', 'DATA'],
  ['EPROTOCOL', 'CONN'],
  ['ETLS', 'STARTTLS'],
  ['ESOCKET', 'CONN'],
  ['ETIMEDOUT', 'CONN'],
  ['EDNS', 'CONN'],
  ['ECONNECTION', 'EHLO'],
] as const;
const codes = [421, 450, 451, 452, 454, 500, 501, 503, 530, 534, 535, 550, 551, 552, 553, 554];

interface Fuzzed {
  readonly error: Error;
  readonly secrets: readonly string[];
}

function fuzz(next: (below: number) => number): Fuzzed {
  const word = (): string =>
    Array.from({ length: 12 + next(12) }, () => LETTERS.charAt(next(LETTERS.length))).join('');
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const code = pick(codes);
  const [name, command] = pick(shapes);
  const host = `${word()}.${word()}.EXAMPLE`;
  const address = `${word()}@${host}`;
  const password = word();
  const lines = [
    `${code}-5.7.${next(200)} ${word()} ${pick(phrases)} <${address}>`,
    `${code} 5.1.${next(9)} ${host} ${word()} 10.${next(255)}.${next(255)}.${next(255)} ${Buffer.from(password).toString('base64').toUpperCase()}`,
  ];
  const reply = next(4) === 0 ? undefined : lines.slice(next(2)).join('\r\n');
  const message = `${pick(phrases)}: ${reply ?? `no connection to ${host}`} ${password}`;
  const error = Object.assign(new Error(message), {
    code: name,
    command,
    ...(reply !== undefined && { response: reply, responseCode: code }),
    address: host,
    host,
    hostname: host,
    user: address,
    path: `/${word()}/${word()}`,
    url: `http://${host}/${word()}`,
    headers: { 'X-Leak': word(), 'Retry-After': word() },
    expose: true,
    status: 550,
    recipient: address,
    rejected: [`not an address ${word()}`],
    rejectedErrors:
      next(3) === 0
        ? [Object.assign(new Error(word()), { response: `${code} ${word()}`, responseCode: code })]
        : [],
    cause: new Error(word()),
    title: word(),
    detail: word(),
    type: `https://${host}/${word()}`,
    requestId: word(),
  });
  return { error, secrets: [...stringsOf(error, 0), message, error.stack ?? '', reply ?? ''] };
}

/** Every string that an error holds, but the names of nodemailer, which an exposure of codes may show. */
function stringsOf(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  const keys = Object.getOwnPropertyNames(value).filter(
    (key) => !['stack', 'code', 'command'].includes(key),
  );
  return keys.flatMap((key) => stringsOf((value as Record<string, unknown>)[key], depth + 1));
}

/** The runs that hold something secret: ordinary words, in lower case, are in our texts as well. */
function runsOf(secrets: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (const secret of secrets) {
    for (let at = 0; at + RUN <= secret.length; at += 1) {
      const run = secret.slice(at, at + RUN);
      if (SECRET.test(run)) runs.add(run);
    }
  }
  return runs;
}

let server: Running | undefined;
afterEach(async () => {
  await server?.close();
});

describe.each(versions)('mailProblems on Express %s', (version) => {
  it(
    'leaks no eight characters of what a server, a socket or a login said',
    { timeout: 60_000 },
    async () => {
      const pending = new Map<string, Error>();
      const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
      const exposures = ['none', 'codes', 'recipients'] as const;
      let current: Error = new Error('none');
      server = await serveFailing(
        version,
        () => current,
        (error: unknown, req: IncomingMessage, _res: unknown, next: (error: unknown) => void) => {
          next(pending.get(req.url ?? '') ?? error);
        },
        mailProblems({
          html: true,
          expose: (_error, req) => exposures[Number(req.url?.slice(1)) % 3] ?? 'none',
        }),
      );
      const ask = (path: string): Promise<string> =>
        new Promise((resolve, reject) => {
          const accept = Number(path.slice(1)) % 5 === 0 ? 'text/html' : 'application/json';
          get(`${server?.url ?? ''}${path}`, { agent, headers: { accept } }, (res) => {
            let text = `${res.statusCode ?? 0}\n${res.rawHeaders.join('\n')}\n`;
            res.setEncoding('utf8');
            res.on('data', (chunk: string) => {
              text += chunk;
            });
            res.on('end', () => {
              resolve(text);
            });
          }).on('error', reject);
        });

      const next = random(version);
      const leaks: string[] = [];
      const statuses = new Set<string>();
      for (let at = 0; at < ERRORS; at += AT_ONCE) {
        await Promise.all(
          Array.from({ length: AT_ONCE }, async (_, index) => {
            const path = `/${at + index}`;
            const { error, secrets } = fuzz(next);
            pending.set(path, error);
            current = error;
            const text = await ask(path);
            pending.delete(path);
            statuses.add(text.slice(0, 3));
            const runs = runsOf(secrets);
            for (let from = 0; from + RUN <= text.length; from += 1) {
              const run = text.slice(from, from + RUN);
              if (runs.has(run)) leaks.push(`${path}: ${run}`);
            }
          }),
        );
      }
      agent.destroy();
      expect(leaks).toEqual([]);
      expect([...statuses].sort()).toEqual(['413', '422', '500', '502', '503', '504']);
    },
  );
});
