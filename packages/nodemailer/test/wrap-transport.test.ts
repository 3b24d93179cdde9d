import 'reflect-metadata';
import { Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MailerService } from '@nestjs-modules/mailer';
import nodemailer from 'nodemailer';
import SMTPTransport from 'nodemailer/lib/smtp-transport';
import { getMockFor } from 'nodemailer-mock';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { explainErrors, getExplanation, isExplained, wrapTransport } from '../src/index.ts';
import { mailerModule } from './recipes/nestjs.ts';
import { message, rejection, scripted, toServer } from './support/send.ts';

const unknownUser = '550 5.1.1 No such user here';

describe('wrapTransport', () => {
  it('explains for whatever transporter uses the transport', async () => {
    const server = await scripted({ RCPT: unknownUser });
    const transport = new SMTPTransport(toServer(server));
    expect(wrapTransport(transport)).toBe(transport);
    const transporter = nodemailer.createTransport(transport);
    const error = await rejection(transporter.sendMail(message));
    expect(isExplained(error) && error.explanation.category).toBe('mailbox-not-found');
    await expect(transporter.verify()).resolves.toBe(true);
  });

  it('explains what verify fails with, where nothing can have been sent', async () => {
    const server = await scripted({ EHLO: { then: 'close' } });
    const transporter = nodemailer.createTransport(
      wrapTransport(new SMTPTransport(toServer(server))),
    );
    expect(getExplanation(await rejection(transporter.verify()))).toMatchObject({
      category: 'network-error',
      delivery: 'not-sent',
    });
  });

  it('finds a mistake in the options of the transport', async () => {
    const failure = Object.assign(new Error('getaddrinfo ENOTFOUND https://smtp.test'), {
      code: 'EDNS',
    });
    const transport = wrapTransport({
      options: { host: 'https://smtp.test' },
      send: () => Promise.reject(failure),
    });
    await rejection(transport.send());
    expect(getExplanation(failure)?.id).toBe('host-malformed');
  });

  it('goes together with explainErrors', async () => {
    const inside = vi.fn();
    const outside = vi.fn();
    const server = await scripted({ RCPT: unknownUser });
    const transport = wrapTransport(new SMTPTransport(toServer(server)), { onError: inside });
    wrapTransport(transport, { onError: inside });
    const transporter = explainErrors(nodemailer.createTransport(transport), { onError: outside });
    const error = await rejection(transporter.sendMail(message));
    expect(inside.mock.calls).toEqual([[getExplanation(error), error]]);
    expect(outside.mock.calls).toEqual(inside.mock.calls);
  });

  it('refuses what is no transport', () => {
    expect(() => wrapTransport({} as never)).toThrow(
      expect.objectContaining({ code: 'ERR_MAILWHY_TRANSPORT' }) as Error,
    );
  });
});

describe('@nestjs-modules/mailer', () => {
  it('rejects with an error that explains itself', async () => {
    const server = await scripted({ RCPT: unknownUser });
    class AppModule {
      readonly name = 'app';
    }
    Module({ imports: [mailerModule(toServer(server))] })(AppModule);
    Logger.overrideLogger(false);
    const app = await NestFactory.createApplicationContext(AppModule);
    onTestFinished(() => app.close());
    const error = await rejection(app.get(MailerService).sendMail(message));
    expect(isExplained(error) && error.explanation.category).toBe('mailbox-not-found');
  });
});

describe('nodemailer-mock', () => {
  it('can be wrapped like the real one', async () => {
    const mock = getMockFor(nodemailer);
    onTestFinished(mock.mock.reset);
    const transporter = explainErrors(mock.createTransport({ host: '127.0.0.1' }));
    mock.mock.setShouldFailOnce();
    mock.mock.setFailResponse(new Error(unknownUser));
    const error = await rejection(transporter.sendMail(message));
    expect(isExplained(error) && error.explanation.category).toBe('mailbox-not-found');
    await transporter.sendMail(message);
    expect(mock.mock.getSentMail()).toMatchObject([{ to: message.to }]);
  });
});
