import { setTimeout } from 'node:timers/promises';
import { Writable } from 'node:stream';
import nodemailer from 'nodemailer';
import { describe, expect, it, vi } from 'vitest';
import { createLogger, transports } from 'winston';
import { enrich, explainErrors } from '../src/index.ts';
import { report } from './recipes/catch.ts';
import { send as sendWithCockatiel } from './recipes/cockatiel.ts';
import { recordMailError } from './recipes/opentelemetry.ts';
import { watch } from './recipes/options.ts';
import { send as sendWithPRetry } from './recipes/p-retry.ts';
import { sendToAll } from './recipes/partial.ts';
import { mailLogger as pinoLogger } from './recipes/pino.ts';
import { beforeSend } from './recipes/sentry.ts';
import { connect } from './recipes/start.ts';
import { mailFormat } from './recipes/winston.ts';
import { message, rejection, scripted, secret, toServer } from './support/send.ts';

// Nobody wants to wait for five minutes; nodemailer's own timers are the global ones.
vi.mock('node:timers/promises', () => ({ setTimeout: vi.fn(() => Promise.resolve()) }));

const unknownUser =
  '550 5.1.1 <rcpt-4711@to.test>: Recipient address rejected: User unknown in local recipient table';
const greylisted = '450 4.2.0 <rcpt-4711@to.test>: Recipient address rejected: Greylisted';

/** A transporter to a server that answers these to the first recipients, and then accepts. */
async function answering(...replies: string[]) {
  const server = await scripted({ RCPT: () => replies.shift() ?? '250 Ok' });
  return explainErrors(nodemailer.createTransport(toServer(server)));
}

const failure = async () => rejection((await answering(unknownUser)).sendMail(message));

describe('the first steps', () => {
  it('explains on the first line', async () => {
    const server = await scripted({ AUTH: '535 5.7.8 Error: authentication failed' });
    const transporter = connect(toServer(server));
    expect(report(await rejection(transporter.sendMail(message)))).toMatch(
      /^[^\n]+\n(?:Why: [^\n]+\n)+(?:Fix: [^\n]+\n)+https:\/\/\S+$/,
    );
    expect(report(new Error('else'))).toBe('Error: else');
  });

  it('takes options', async () => {
    const count = vi.fn();
    const server = await scripted({ RCPT: unknownUser });
    const transporter = watch(nodemailer.createTransport(toServer(server)), count);
    const error = await rejection(transporter.sendMail(message));
    expect(count).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/user/));
    expect(error).toHaveProperty(
      'explanation.docs',
      expect.stringMatching(/^https:\/\/docs\.example\.com\/mail/),
    );
    expect(Object.keys(error as Error)).not.toContain('explanation');
  });

  it('sends to several', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const transporter = await answering(unknownUser, greylisted);
    const to = ['a@to.test', 'b@to.test', 'c@to.test'];
    expect(await sendToAll(transporter, { ...message, to })).toEqual({
      outcome: 'partial',
      again: ['b@to.test'],
    });
  });
});

describe('retrying', () => {
  it('p-retry waits as long as the failure asks for, and stops at what is final', async () => {
    await sendWithPRetry(await answering(greylisted, greylisted), message);
    const waited = vi.mocked(setTimeout).mock.calls.map(([delay]) => delay ?? 0);
    expect(waited).toHaveLength(2);
    expect(waited[0]).toBeGreaterThanOrEqual(300_000);
    expect(waited[1]).toBeGreaterThanOrEqual(600_000);

    const transporter = await answering(unknownUser);
    const spy = vi.spyOn(transporter, 'sendMail');
    await expect(sendWithPRetry(transporter, message)).rejects.toThrow('User unknown');
    expect(spy).toHaveBeenCalledOnce();
  });

  it('cockatiel does the same', async () => {
    const errors = [new Error(greylisted)];
    const transporter = explainErrors(
      nodemailer.createTransport({
        name: 'memory',
        version: '1',
        send: (_mail: unknown, callback: (error: Error | null, info?: object) => void) => {
          callback(errors.shift() ?? null, { messageId: '1' });
        },
      }),
    );
    vi.useFakeTimers();
    try {
      const sent = sendWithCockatiel(transporter as never, message);
      await vi.advanceTimersByTimeAsync(299_000);
      expect(vi.getTimerCount()).toBe(1);
      await vi.advanceTimersByTimeAsync(80_000);
      await expect(sent).resolves.toMatchObject({ messageId: '1' });
    } finally {
      vi.useRealTimers();
    }
    await expect(
      sendWithCockatiel((await answering(unknownUser)) as never, message),
    ).rejects.toThrow('User unknown');
  });
});

/** Collects lines of JSON. */
function memory() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { stream, lines };
}

describe('logging', () => {
  const expected = {
    type: 'Error',
    code: 'EENVELOPE',
    responseCode: 550,
    response: expect.stringContaining('<[address]>') as string,
    explanation: { category: 'mailbox-not-found', retry: 'never' },
    rejectedCount: 1,
  };

  it('pino writes what it should', async () => {
    const { stream, lines } = memory();
    pinoLogger(stream).error({ err: await failure() }, 'mail failed');
    expect(JSON.parse(lines.join(''))).toMatchObject({ err: expected });
    expect(lines.join('')).not.toContain('4711');
  });

  it('winston writes what it should', async () => {
    const { stream, lines } = memory();
    const logger = createLogger({
      format: mailFormat,
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- winston's own types
      transports: [new transports.Stream({ stream })],
    });
    logger.error('mail failed', { error: await failure() });
    expect(JSON.parse(lines.join(''))).toMatchObject({ error: expected });
    expect(lines.join('')).not.toContain('4711');
  });

  it('pino writes it as well when the error comes first', async () => {
    const { stream, lines } = memory();
    pinoLogger(stream).error(await failure(), 'mail failed');
    expect(JSON.parse(lines.join(''))).toMatchObject({ err: expected, msg: 'mail failed' });
    expect(lines.join('')).not.toContain('4711');
  });

  it('both write an explained error as it is, too, and without type or stack of its own', async () => {
    const { stream, lines } = memory();
    const { default: pino } = await import('pino');
    pino(stream).error(enrich(new Error('550 5.1.1 no such user')));
    const { err } = JSON.parse(lines[0] ?? '') as { err: { explanation: object } };
    expect(err.explanation).toMatchObject({ category: 'mailbox-not-found' });
    expect(err.explanation).not.toHaveProperty('stack');
    expect(err.explanation).not.toHaveProperty('type');
  });
});

describe('observing', () => {
  it('gives Sentry tags and a fingerprint', async () => {
    const event = beforeSend({ tags: { app: 'x' } }, { originalException: await failure() });
    expect(event).toEqual({
      tags: {
        app: 'x',
        'mail.category': 'mailbox-not-found',
        'mail.retry': 'never',
        'smtp.reply': 550,
        'smtp.enhanced': '5.1.1',
      },
      fingerprint: ['mail', expect.stringMatching(/user/) as string],
    });
    expect(beforeSend({}, { originalException: new Error('else') })).toEqual({});
  });

  it('gives OpenTelemetry an error type', async () => {
    const setAttributes = vi.fn();
    recordMailError({ setAttributes }, await failure());
    recordMailError({ setAttributes }, new Error('else'));
    expect(setAttributes.mock.calls).toEqual([
      [
        {
          'error.type': expect.stringMatching(/user/) as string,
          'mail.smtp.reply_code': 550,
          'mail.smtp.enhanced_code': '5.1.1',
        },
      ],
      [{ 'error.type': '_OTHER' }],
    ]);
    expect(JSON.stringify(setAttributes.mock.calls)).not.toContain(secret.to);
  });
});
