import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { message, post, startApi, until } from '../lab/start-api.ts';
import type { Mailer } from '../src/mailer.ts';
import { createDelivery } from '../src/queue/deliver.ts';
import { type Progress, changeProgress } from '../src/queue/progress.ts';
import { readSettings } from '../src/settings.ts';
import { memoryStore } from '../src/store/memory-store.ts';

/** Everybody who was sent to, message by message. */
const envelopes: string[][] = [];
const greeted = new Set<string>();

/** Knows nobody called gone, and takes mail for later at the second attempt. */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  hideENHANCEDSTATUSCODES: true,
  onRcptTo({ address }, _session, callback) {
    const refuse = (responseCode: number, text: string) => {
      callback(Object.assign(new Error(text), { responseCode }));
    };
    if (address.startsWith('gone')) refuse(550, '5.1.1 User unknown');
    else if (address.startsWith('later') && !greeted.has(address)) {
      greeted.add(address);
      refuse(450, '4.2.0 Greylisted, try again later');
    } else callback();
  },
  onData(stream, { envelope }, callback) {
    stream.resume().once('end', () => {
      envelopes.push(envelope.rcptTo.map(({ address }) => address));
      callback();
    });
  },
});

let url: string;
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.server.address() as AddressInfo;
  url = `smtp://127.0.0.1:${port}`;
});
afterAll(() => {
  server.close();
});

it('sends to each recipient once, however often it tries', async () => {
  const api = await startApi({
    SMTP_URL: url,
    MAIL_FROM: 'app@mail.example',
    RETRY_FACTOR: '0.001',
  });
  const [anna, later, gone] = ['anna', 'later', 'gone'].map((name) => `${name}@mail.example`);
  const body = { ...message, to: [anna, later, gone] };
  const response = await post(`${api.url}/messages`, body, { Prefer: 'respond-async' });
  const status = await until(
    async () =>
      (await (await fetch(`${api.url}${response.headers.get('location') ?? ''}`)).json()) as {
        state: string;
      },
    ({ state }) => state === 'sent',
  );
  await api.close();
  expect(envelopes).toEqual([[anna], [later]]);
  expect(status).toMatchObject({
    accepted: [anna, later],
    rejected: [{ recipient: gone, problem: { code: 'recipient-rejected' } }],
  });
});

it('gives the process that is sending a moment to say what became of it', async () => {
  const store = memoryStore();
  const change = (state: Partial<Progress>) =>
    changeProgress(store, 'm1', (now) => ({ ...now, ...state }));
  await change({ sending: 'another attempt' });
  const transporterFor = vi.fn<Mailer['transporterFor']>();
  const onError = vi.fn();
  const deliver = createDelivery({
    mailer: { transporterFor } as unknown as Mailer,
    store,
    settings: readSettings({}),
    compose: () => Promise.resolve(message),
    metrics: { countMessage: vi.fn() },
    onError,
  });
  const delivered = deliver({ id: 'm1', requestId: 'r1', kind: 'message', message }, 2);
  await sleep(400);
  await change({ sending: undefined, state: 'sent', accepted: message.to });
  await delivered;
  expect(transporterFor).not.toHaveBeenCalled();
  expect(onError).not.toHaveBeenCalled();
});
