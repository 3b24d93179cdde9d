import { EventEmitter } from 'node:events';
import { promisify } from 'node:util';
import nodemailer from 'nodemailer';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  explainErrors,
  type ExplainErrorsOptions,
  getExplanation,
  isExplained,
} from '../src/index.ts';
import { copies } from './support/majors.ts';
import { message, rejection, scripted, toServer } from './support/send.ts';

const badLogin =
  '535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials a1b2 - gsmtp';

const unknownUser = '550 5.1.1 The email account that you tried to reach does not exist';

/** A custom transport that fails with whatever it is given. */
const failing = (failure: unknown) => ({
  name: 'failing',
  version: '1',
  send: (_mail: unknown, callback: (error: Error) => void) => {
    callback(failure as Error);
  },
});

type Call = (...args: unknown[]) => Promise<unknown>;

/** A method without its object. */
const method = (of: object, name: string) => Reflect.get(of, name) as Call;

const promised = (call: Call): Call => {
  type WithCallback = (done: (error: unknown, value: unknown) => void) => void;
  return promisify<unknown>(call as WithCallback);
};

/** What an error is, but for its explanation. */
const shape = (error: object) => ({
  prototype: Object.getPrototypeOf(error) as object,
  own: Object.entries(Object.getOwnPropertyDescriptors(error)).filter(
    ([key]) => key !== 'explanation' && key !== 'stack',
  ),
});

describe.each(copies)('nodemailer $label', ({ nodemailer: { createTransport } }) => {
  it('explains what sendMail rejects with, and changes nothing else', async () => {
    const server = await scripted({ AUTH: badLogin });
    const bare = await rejection(createTransport(toServer(server)).sendMail(message));
    const transporter = createTransport(toServer(server));
    expect(explainErrors(transporter)).toBe(transporter);

    const error = (await rejection(transporter.sendMail(message))) as Error;
    expect(isExplained(error) && error.explanation).toMatchObject({
      id: 'gmail-bad-credentials',
      category: 'auth-failed',
      retry: 'after-fix',
      delivery: 'not-sent',
    });
    expect(shape(error)).toEqual(shape(bare as Error));
    expect(error.stack?.split('\n')[0]).toBe((bare as Error).stack?.split('\n')[0]);
    expect(Object.getOwnPropertyDescriptor(error, 'explanation')).toMatchObject({
      enumerable: true,
      configurable: true,
      writable: true,
    });
    expect(getExplanation(error)).toBe(Reflect.get(error, 'explanation'));
    expect(JSON.stringify(getExplanation(error))).not.toMatch(/4711|hunter2|127\.0\.0\.1/);
  });

  it('explains what a callback gets, and calls it once with what nodemailer gave', async () => {
    const server = await scripted({ RCPT: unknownUser });
    const transporter = explainErrors(createTransport(toServer(server)));
    const results = await new Promise<unknown[]>((resolve) => {
      transporter.sendMail(message, (...args: unknown[]) => {
        resolve(args);
      });
    });
    expect(getExplanation(results[0])?.category).toBe('mailbox-not-found');
  });

  it('explains what verify rejects with, and leaves its success alone', async () => {
    const refusing = await scripted({ AUTH: badLogin });
    const error = await rejection(explainErrors(createTransport(toServer(refusing))).verify());
    expect(isExplained(error) && error.explanation.category).toBe('auth-failed');
    const friendly = await scripted({});
    const transporter = explainErrors(createTransport(toServer(friendly)));
    await expect(transporter.verify()).resolves.toBe(true);
    await expect(promised(method(transporter, 'verify'))()).resolves.toBe(true);
  });

  it('works through a pool', async () => {
    const server = await scripted({ MAIL: '451 4.3.0 Temporary server error' });
    const transporter = explainErrors(createTransport({ ...toServer(server), pool: true }));
    onTestFinished(() => {
      transporter.close();
    });
    const errors = await Promise.all([1, 2, 3].map(() => rejection(transporter.sendMail(message))));
    expect(errors.map((error) => getExplanation(error)?.retry)).toEqual([
      'later',
      'later',
      'later',
    ]);
    expect(errors.every(isExplained)).toBe(true);
  });

  it('explains each refused recipient of a message that was sent', async () => {
    const server = await scripted({
      RCPT: (line) =>
        line.includes('gone')
          ? unknownUser
          : line.includes('full')
            ? '452 4.2.2 Mailbox full'
            : '250 Ok',
    });
    const transporter = explainErrors(createTransport(toServer(server)));
    const to = ['ok@to.test', 'gone@to.test', 'full@to.test'];
    const info = await transporter.sendMail({ ...message, to });
    expect(info.accepted).toEqual(['ok@to.test']);
    expect(info.rejectedErrors?.map((error) => getExplanation(error)?.category)).toEqual([
      'mailbox-not-found',
      'mailbox-full',
    ]);
    expect(info.rejectedErrors?.every(isExplained)).toBe(true);
  });

  it('explains each refused recipient to a callback as well, and tells of nothing else', async () => {
    const server = await scripted({
      RCPT: (line) => (line.includes('gone') ? unknownUser : '250 Ok'),
    });
    const onError = vi.fn();
    const transporter = explainErrors(createTransport(toServer(server)), { onError });
    const [error, info] = await new Promise<[unknown, { rejectedErrors?: unknown[] | undefined }]>(
      (resolve) => {
        transporter.sendMail({ ...message, to: ['ok@to.test', 'gone@to.test'] }, (...results) => {
          resolve(results);
        });
      },
    );
    expect(error).toBeNull();
    expect(info.rejectedErrors?.map(isExplained)).toEqual([true]);
    expect(onError.mock.calls.map(([, each]) => each as unknown)).toEqual(info.rejectedErrors);
  });

  it('does not know whether a message left whose reply never came', async () => {
    const server = await scripted({ end: { then: 'close' } });
    const transporter = explainErrors(createTransport(toServer(server)));
    const error = await rejection(transporter.sendMail(message));
    expect(getExplanation(error)?.delivery).toBe('unknown');
  });

  it('explains a whole that was refused by what can be done about it', async () => {
    const server = await scripted({
      RCPT: (line) =>
        line.includes('gone') ? unknownUser : '450 4.2.0 Greylisted, try again later',
    });
    const transporter = explainErrors(createTransport(toServer(server)));
    for (const to of [
      ['gone@to.test', 'grey@to.test'],
      ['grey@to.test', 'gone@to.test'],
    ]) {
      const error = await rejection(transporter.sendMail({ ...message, to }));
      expect(getExplanation(error)?.retry).toBe('later');
      const each = (error as { rejectedErrors: unknown[] }).rejectedErrors;
      expect(each.map((inner) => getExplanation(inner)?.retry).sort()).toEqual(['later', 'never']);
    }
  });

  it('works unbound and promisified', async () => {
    const server = await scripted({ AUTH: badLogin });
    const transporter = explainErrors(createTransport(toServer(server)));
    const sendMail = method(transporter, 'sendMail');
    expect(isExplained(await rejection(sendMail(message)))).toBe(true);
    expect(isExplained(await rejection(promised(sendMail)(message)))).toBe(true);
  });

  it('explains what a plugin fails with, and what a transport throws at once', async () => {
    const plugged = explainErrors(createTransport({ jsonTransport: true }));
    const broken = new Error('template not found');
    plugged.use('compile', (_mail, callback) => {
      callback(broken);
    });
    expect(await rejection(plugged.sendMail(message))).toBe(broken);
    expect(isExplained(broken)).toBe(true);

    const thrown = new Error('no transport');
    const throwing = explainErrors(
      createTransport({
        name: 'throwing',
        version: '1',
        send: () => {
          throw thrown;
        },
      }),
    );
    const caught = await rejection(
      (async () => {
        await throwing.sendMail(message);
      })(),
    );
    expect(caught).toBe(thrown);
    expect(isExplained(thrown)).toBe(true);
  });

  it('explains errors that the transporter emits, and does not silence them', () => {
    const inner = Object.assign(new EventEmitter(), failing('never used'));
    const transporter = explainErrors(createTransport(inner));
    const silent = new Error('connect ECONNREFUSED 127.0.0.1:25');
    expect(() => inner.emit('error', silent)).toThrow(silent);
    expect(isExplained(silent)).toBe(true);
    const heard = vi.fn();
    transporter.on('error', heard);
    const loud = new Error('connect ETIMEDOUT 127.0.0.1:25');
    inner.emit('error', loud);
    expect(heard).toHaveBeenCalledExactlyOnceWith(loud);
    expect(isExplained(loud)).toBe(true);
  });

  it.each([
    ['a string', '550 5.1.1 no such user'],
    ['a plain object', { statusCode: 550, message: '550 5.1.1 no such user' }],
    ['a frozen error', Object.freeze(new Error('550 5.1.1 no such user'))],
  ])('hands %s through untouched', async (_, failure) => {
    const transporter = explainErrors(createTransport(failing(failure)));
    expect(await rejection(transporter.sendMail(message))).toBe(failure);
    expect(failure).not.toHaveProperty('explanation');
    expect(getExplanation(failure)?.category).toBe('mailbox-not-found');
  });

  it('wraps once, can be spied on, and still closes', async () => {
    const server = await scripted({ AUTH: badLogin });
    const transporter = createTransport({ ...toServer(server), pool: true });
    const sendMail = method(explainErrors(transporter), 'sendMail');
    expect(method(explainErrors(transporter), 'sendMail')).toBe(sendMail);
    expect(Object.keys(transporter)).not.toContain('sendMail');
    const spy = vi.spyOn(transporter, 'sendMail');
    expect(isExplained(await rejection(transporter.sendMail(message)))).toBe(true);
    expect(spy).toHaveBeenCalledOnce();
    spy.mockResolvedValueOnce({ mocked: true } as never);
    await expect(transporter.sendMail(message)).resolves.toEqual({ mocked: true });
    transporter.close();
  });

  it('sees what is done to the class later', async () => {
    const transporter = explainErrors(createTransport(failing(new Error('never asked'))));
    const mail = Object.getPrototypeOf(transporter) as typeof transporter;
    const spy = vi.spyOn(mail, 'sendMail').mockRejectedValueOnce(new Error(unknownUser));
    onTestFinished(() => {
      spy.mockRestore();
    });
    const error = await rejection(transporter.sendMail(message));
    expect(getExplanation(error)?.category).toBe('mailbox-not-found');
    expect(spy.mock.contexts).toEqual([transporter]);
  });
});

const refuse = (): never => {
  throw new Error('hostile');
};
/** For a proxy that nobody can look into. */
const hostile: ProxyHandler<object> = {
  get: refuse,
  has: refuse,
  getPrototypeOf: refuse,
  defineProperty: refuse,
};

describe('a transporter of another kind', () => {
  class Mailer {
    readonly #failure = new Error(unknownUser);
    sendMail(): Promise<unknown> {
      return Promise.reject(this.#failure);
    }
  }
  const categoryOf = async (transporter: Mailer) =>
    getExplanation(await rejection(transporter.sendMail()))?.category;

  it('may be a proxy whose methods only work as it hands them out', async () => {
    const target = new Mailer();
    const bound = new Proxy(target, {
      get: (_, key): unknown => {
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    expect(await categoryOf(explainErrors(bound))).toBe('mailbox-not-found');
  });

  it('keeps a method that its class loses', async () => {
    class Loser extends Mailer {
      override sendMail(): Promise<unknown> {
        return super.sendMail();
      }
    }
    const transporter = explainErrors(new Loser());
    Reflect.set(Loser.prototype, 'sendMail', undefined);
    expect(await categoryOf(transporter)).toBe('mailbox-not-found');
  });

  it('keeps a method of its own', async () => {
    const transporter = new Mailer();
    transporter.sendMail = () => Promise.reject(new Error('452 4.2.2 mailbox full'));
    expect(await categoryOf(explainErrors(transporter))).toBe('mailbox-full');
  });
});

describe('options', () => {
  const { createTransport } = nodemailer;

  it('tells onError each failure, once', async () => {
    const server = await scripted({
      RCPT: (line) => (line.includes('gone') ? unknownUser : '250 Ok'),
    });
    const onError = vi.fn();
    const transporter = explainErrors(createTransport(toServer(server)), { onError });
    await transporter.sendMail({ ...message, to: ['ok@to.test', 'gone@to.test'] });
    const error = await rejection(transporter.sendMail({ ...message, to: 'gone@to.test' }));
    expect(onError).toHaveBeenCalledTimes(2);
    expect(onError).toHaveBeenLastCalledWith(getExplanation(error), error);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ category: 'mailbox-not-found' });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('bug');
      },
    ],
    ['rejects', () => Promise.reject(new Error('bug'))],
    ['never ends', () => new Promise<void>(() => undefined)],
  ])('does not care when onError %s', async (_, onError) => {
    const server = await scripted({ RCPT: unknownUser });
    const transporter = explainErrors(createTransport(toServer(server)), { onError });
    const error = await rejection(transporter.sendMail(message));
    expect(getExplanation(error)?.category).toBe('mailbox-not-found');
  });

  it('hides the property from loggers where that is wanted', async () => {
    const server = await scripted({ RCPT: unknownUser });
    const transporter = explainErrors(createTransport(toServer(server)), { enumerable: false });
    const error = await rejection(transporter.sendMail(message));
    expect(isExplained(error)).toBe(true);
    expect(Object.keys(error as Error)).not.toContain('explanation');
  });

  it('does not replace a property of that name that is there already', async () => {
    const taken = Object.assign(new Error('550 5.1.1 no such user'), { explanation: 'mine' });
    await rejection(explainErrors(createTransport(failing(taken))).sendMail(message));
    expect(taken.explanation).toBe('mine');
    expect(getExplanation(taken)?.category).toBe('mailbox-not-found');
  });

  it.each<[string, unknown]>([
    [
      'a getter that throws',
      Object.defineProperty(new Error('x'), 'response', {
        get() {
          throw new Error('hostile');
        },
      }),
    ],
    [
      'an error inside itself',
      (() => {
        const error: Error & { errors?: unknown } = new Error('x');
        error.errors = [error];
        return error;
      })(),
    ],
    [
      'a list of errors that throws',
      Object.assign(new Error('x'), { errors: new Proxy([], hostile) }),
    ],
    ['an error that hides what it is', new Proxy(new Error('x'), hostile)],
    ['nothing but a symbol', Symbol('failed')],
    ['a text', '550 5.1.1 no such user'],
    ['a megabyte of text', new Error('550 '.repeat(300_000))],
  ])('is not impressed by %s', async (_, failure) => {
    const callback = vi.fn();
    const transporter = explainErrors(
      { sendMail: () => Promise.reject(failure as Error) },
      { onError: callback },
    );
    // Neither an equality check nor an async function can take the hostile ones.
    const isSame = await transporter.sendMail().catch((error: unknown) => error === failure);
    expect(isSame).toBe(true);
    expect(callback).toHaveBeenCalledOnce();
  });

  it.each<[string, unknown, unknown]>([
    ['ERR_MAILWHY_TRANSPORT', undefined, {}],
    ['ERR_MAILWHY_TRANSPORT', {}, {}],
    ['ERR_MAILWHY_TRANSPORT', Object.freeze({ sendMail: () => undefined }), {}],
    [
      'ERR_MAILWHY_TRANSPORT',
      Object.defineProperty({}, 'sendMail', { value: () => undefined }),
      {},
    ],
    [
      'ERR_MAILWHY_TRANSPORT',
      new Proxy({ sendMail: () => undefined }, { defineProperty: () => false }),
      {},
    ],
    ['ERR_MAILWHY_OPTION', { sendMail: () => undefined }, { locale: 'vi' }],
    ['ERR_MAILWHY_OPTION', { sendMail: () => undefined }, { locales: 'vi' }],
    ['ERR_MAILWHY_OPTION', { sendMail: () => undefined }, { onError: 'log' }],
    ['ERR_MAILWHY_OPTION', { sendMail: () => undefined }, { enumerable: 1 }],
    ['ERR_MAILWHY_OPTION', { sendMail: () => undefined }, { docs: 1 }],
  ])('refuses with %s what cannot work, when it is called', (code, transporter, options) => {
    expect(() => explainErrors(transporter as never, options as ExplainErrorsOptions)).toThrow(
      expect.objectContaining({ name: 'TypeError', code }) as Error,
    );
  });

  it('wraps what can be replaced, and says the same when it is called again', async () => {
    const fixed = { sendMail: () => Promise.reject(new Error('550 5.1.1 User unknown')) };
    Object.defineProperty(fixed, 'verify', { value: () => true });
    await expect(explainErrors(fixed).sendMail()).rejects.toHaveProperty('explanation');
    const stuck = Object.defineProperty({}, 'sendMail', { value: () => undefined }) as never;
    expect(() => explainErrors(stuck)).toThrow();
    expect(() => explainErrors(stuck)).toThrow();
  });

  it('reads a thenable once', async () => {
    let reads = 0;
    const thenable = {
      get then() {
        if ((reads += 1) > 1) throw new Error('read twice');
        return (done: (info: string) => void) => {
          done('sent');
        };
      },
    };
    const transporter = explainErrors({ sendMail: (): unknown => thenable });
    transporter.sendMail();
    await Promise.resolve();
    expect(reads).toBe(1);
  });

  it('leaves the crash that an error without listeners is', () => {
    const inner = new EventEmitter();
    explainErrors({ sendMail: () => undefined, transporter: inner } as never);
    const failure = new Error('550 5.1.1 User unknown');
    expect(() => inner.emit('error', failure)).toThrow(failure);
    expect(failure).toHaveProperty('explanation');
  });
});
