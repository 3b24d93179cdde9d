import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainErrors, getExplanation, retryDelay } from '../src/index.ts';
import { copies } from './support/majors.ts';
import { noPostfix, type Postfix, startPostfix } from './support/postfix.ts';
import { rejection } from './support/send.ts';

const skipped = noPostfix === undefined ? '' : ` (skipped: ${noPostfix})`;

describe.skipIf(noPostfix !== undefined)(`what a real Postfix refuses${skipped}`, () => {
  let postfix: Postfix;

  beforeAll(async () => {
    postfix = await startPostfix();
  }, 60_000);

  afterAll(async () => {
    await postfix.stop();
  });

  const message = {
    from: 'sender@from.test',
    to: 'alice@mailwhy.test',
    subject: 'Hello',
    text: 'Hello',
  };

  describe.each(copies)('nodemailer $label', ({ label, nodemailer: { createTransport } }) => {
    const sender = (port: number, options: object = {}) =>
      explainErrors(createTransport({ host: '127.0.0.1', port, ignoreTLS: true, ...options }));
    const refusal = async (port: number, changes: object) =>
      getExplanation(await rejection(sender(port).sendMail({ ...message, ...changes })));

    it('takes what it should', async () => {
      const tls = { ca: postfix.ca, servername: 'localhost' };
      const overTls = { ignoreTLS: false, requireTLS: true, tls };
      const infos = await Promise.all([
        sender(postfix.port).sendMail(message),
        sender(postfix.tlsPort, overTls).sendMail(message),
      ]);
      expect(infos.map(({ accepted }) => accepted)).toEqual([[message.to], [message.to]]);
    });

    it('unknown user', async () => {
      expect(await refusal(postfix.port, { to: 'bob@mailwhy.test' })).toMatchObject({
        category: 'mailbox-not-found',
        retry: 'never',
        reply: 550,
        enhanced: '5.1.1',
        command: 'RCPT',
      });
    });

    it('relay denied', async () => {
      expect(await refusal(postfix.port, { to: 'bob@elsewhere.test' })).toMatchObject({
        category: 'relay-denied',
        retry: 'after-fix',
        enhanced: '5.7.1',
      });
    });

    it('size', async () => {
      expect(await refusal(postfix.port, { text: 'x '.repeat(20_000) })).toMatchObject({
        category: 'message-too-large',
        retry: 'after-fix',
        enhanced: '5.3.4',
      });
    });

    it('TLS required', async () => {
      expect(await refusal(postfix.tlsPort, {})).toMatchObject({
        category: 'tls-failure',
        retry: 'after-fix',
        reply: 530,
        enhanced: '5.7.0',
      });
    });

    it('greylisting, and the message is taken later', async () => {
      const from = `sender-${label.replaceAll(/\W/g, '')}@from.test`;
      const transporter = sender(postfix.greyPort);
      const error = await rejection(transporter.sendMail({ ...message, from }));
      expect(getExplanation(error)).toMatchObject({
        category: 'greylisted',
        retry: 'later',
        reply: 450,
      });
      expect(retryDelay(error, 1)).toBeGreaterThanOrEqual(300_000);
      await transporter.sendMail({ ...message, from });
    });
  });
});
