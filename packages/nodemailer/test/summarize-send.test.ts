import nodemailer from 'nodemailer';
import { expect, it } from 'vitest';
import { explainErrors, summarizeSend } from '../src/index.ts';
import { copies } from './support/majors.ts';
import { message, rejection, scripted, toServer } from './support/send.ts';

const answers = (line: string): string =>
  line.includes('gone')
    ? '550 5.1.1 No such user'
    : line.includes('grey')
      ? '450 4.2.0 Greylisted'
      : '250 Ok';

const to = (...names: string[]) => ({ ...message, to: names.map((name) => `${name}@to.test`) });

it.each(copies)(
  'sums up a partial success of nodemailer $label',
  async ({ nodemailer: { createTransport } }) => {
    const transporter = explainErrors(createTransport(toServer(await scripted({ RCPT: answers }))));
    expect(summarizeSend(await transporter.sendMail(to('ok', 'gone', 'grey')))).toMatchObject({
      outcome: 'partial',
      accepted: ['ok@to.test'],
      refused: [
        { recipient: 'gone@to.test', explanation: { category: 'mailbox-not-found' } },
        { recipient: 'grey@to.test', explanation: { category: 'greylisted' } },
      ],
      retryable: ['grey@to.test'],
      explanation: { category: 'greylisted', retry: 'later' },
    });
  },
);

it('sums up a success and a failure', async () => {
  const transporter = nodemailer.createTransport(toServer(await scripted({ RCPT: answers })));
  expect(summarizeSend(await transporter.sendMail(to('ok')))).toStrictEqual({
    outcome: 'accepted',
    accepted: ['ok@to.test'],
    refused: [],
    retryable: [],
  });
  expect(summarizeSend(await rejection(transporter.sendMail(to('gone', 'grey'))))).toMatchObject({
    outcome: 'refused',
    accepted: [],
    refused: [{ recipient: 'gone@to.test' }, { recipient: 'grey@to.test' }],
    retryable: ['grey@to.test'],
    explanation: { retry: 'later' },
  });
});

it.each(copies)(
  'sees over LMTP with nodemailer $label that nobody got it',
  async ({ nodemailer: { createTransport } }) => {
    const server = await scripted({ end: ['550 5.1.1 No such user', '550 5.1.1 No such user'] });
    const transporter = explainErrors(
      createTransport({ ...toServer(server), auth: undefined, lmtp: true } as object),
    );
    const summary = summarizeSend(await transporter.sendMail(to('gone', 'away')));
    expect(summary).toMatchObject({
      outcome: 'refused',
      accepted: [],
      refused: [{ recipient: 'gone@to.test' }, { recipient: 'away@to.test' }],
      retryable: [],
      explanation: { category: 'mailbox-not-found', retry: 'never' },
    });
  },
);

it('counts the envelope of a transport that knows no recipients of its own', async () => {
  const transporter = nodemailer.createTransport({ jsonTransport: true });
  expect(summarizeSend(await transporter.sendMail(to('ok')))).toMatchObject({
    outcome: 'accepted',
    accepted: ['ok@to.test'],
  });
});

it('sums up a failure before there was any recipient', () => {
  const failure = Object.assign(new Error('Invalid login: 535 5.7.8 Bad credentials'), {
    code: 'EAUTH',
    response: '535 5.7.8 Bad credentials',
    responseCode: 535,
  });
  expect(summarizeSend(failure)).toMatchObject({
    outcome: 'refused',
    refused: [],
    explanation: { category: 'auth-failed' },
  });
});

it('knows no reason where the last reply was to somebody else', () => {
  for (const response of ['250 2.0.0 Ok: queued as 4D3F21', undefined]) {
    expect(
      summarizeSend({ accepted: ['ok@to.test'], rejected: ['gone@to.test'], response }),
    ).toStrictEqual({
      outcome: 'partial',
      accepted: ['ok@to.test'],
      refused: [{ recipient: 'gone@to.test' }],
      retryable: [],
    });
  }
});

it('needs no reason where nobody was refused', () => {
  const response = '450 4.2.0 Greylisted';
  expect(summarizeSend({ accepted: ['ok@to.test'], response })).not.toHaveProperty('explanation');
});

it('leaves out recipients that are no text', () => {
  const summary = summarizeSend({ accepted: [7, 'ok@to.test'], rejected: [null, 'gone@to.test'] });
  expect(summary).toMatchObject({
    accepted: ['ok@to.test'],
    refused: [{ recipient: 'gone@to.test' }],
  });
});

it.each([undefined, null, 'sent', 7, {}, { rejected: 'x', rejectedErrors: 3 }])(
  'takes %j',
  (value) => {
    expect(summarizeSend(value)).toMatchObject({ outcome: 'accepted', refused: [] });
  },
);
