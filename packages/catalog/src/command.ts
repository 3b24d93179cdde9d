import type { Failure } from './read.ts';
import type { Command } from './types.ts';

/** nodemailer's names of commands, by their first word. */
const commands: ReadonlyMap<string, Command> = new Map([
  ['CONN', 'CONNECT'],
  ['EHLO', 'EHLO'],
  ['LHLO', 'EHLO'],
  ['HELO', 'HELO'],
  ['STARTTLS', 'STARTTLS'],
  ['AUTH', 'AUTH'],
  ['MAIL', 'MAIL'],
  ['RCPT', 'RCPT'],
  ['DATA', 'DATA'],
  ['RSET', 'RSET'],
  ['VRFY', 'VRFY'],
  ['QUIT', 'QUIT'],
]);

/** Reply codes that only one command is answered with (RFC 4954 section 6, RFC 5248 section 2.4). */
const impliedBy: ReadonlyMap<number, Command> = new Map([
  [334, 'AUTH'],
  [534, 'AUTH'],
  [535, 'AUTH'],
  [538, 'AUTH'],
]);

/** Where they stand, with what a framework puts in front of them. UTF-16 units. */
const HEAD = 80;

/** The words that nodemailer puts in front of a reply, where only the message is left. */
const prefixes: ReadonlyMap<string, Command> = new Map([
  ['invalid login', 'AUTH'],
  ['invalid greeting', 'CONNECT'],
  ['mail command failed', 'MAIL'],
  ['all recipients were rejected', 'RCPT'],
  ['recipient command failed', 'RCPT'],
  ['data command failed', 'DATA'],
  ['message failed', 'END-OF-DATA'],
  ['error upgrading connection with starttls', 'STARTTLS'],
]);
const PREFIX = /* @__PURE__ */ new RegExp([...prefixes.keys()].join('|'), 'u');

/**
 * The command that a failure answers.
 * @param failure What was read from the error.
 * @param reply Its reply code.
 * @returns The command, or `undefined` when nothing tells. nodemailer says `DATA` both for the command and for
 *   the reply to the message; its code tells them apart (`EMESSAGE`). Never throws.
 */
export function commandOf(
  failure: Pick<Failure, 'text' | 'code' | 'command'>,
  reply: number | undefined,
): Command | undefined {
  const named = commands.get(firstWordOf(failure.command ?? ''));
  if (named === 'DATA' && failure.code === 'EMESSAGE') return 'END-OF-DATA';
  if (named !== undefined) return named;
  const prefix = PREFIX.exec(failure.text.slice(0, HEAD).toLowerCase())?.[0];
  if (prefix !== undefined) return prefixes.get(prefix);
  return reply === undefined ? undefined : impliedBy.get(reply);
}

function firstWordOf(text: string): string {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}
