import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { vi } from '@mailwhy/catalog/locales/vi';
import { enrich, getExplanation, isExplained } from '@mailwhy/nodemailer';

const refused = (response: string): Error =>
  Object.assign(new Error(response), {
    code: 'EENVELOPE',
    command: 'RCPT TO',
    response,
    responseCode: Number(response.slice(0, 3)),
  });

describe('what carries an explanation', () => {
  it('is an error', () => {
    const error = enrich(refused('550 5.1.1 user unknown'));
    expect(isExplained(error)).toBe(true);
    expect(Object.keys(error)).toContain('explanation');
  });

  it('is an error of another realm as well', () => {
    const error: unknown = runInNewContext("new Error('550 5.1.1 user unknown')");
    expect(isExplained(enrich(error))).toBe(true);
  });

  it('is no error that cannot be told from anything', () => {
    const refuse = (): never => {
      throw new Error('hostile');
    };
    const error = enrich(refused('550 5.1.1 user unknown'));
    expect(isExplained(new Proxy(error, { getPrototypeOf: refuse }))).toBe(false);
  });

  it.each([null, { locales: 'vi' }, { locales: [null] }, { docs: Symbol('x') }, { context: 5 }])(
    'is one even where the options are %o',
    (options) => {
      const error = enrich(refused('550 5.1.1 user unknown'), options as never);
      expect(isExplained(error) && error.explanation).toMatchObject({
        category: 'mailbox-not-found',
        locale: 'en',
      });
    },
  );

  it('is nothing else, but what is no error is remembered', () => {
    const plain = { response: '550 5.1.1 user unknown' };
    enrich(plain);
    expect(Object.keys(plain)).toEqual(['response']);
    expect(isExplained(plain)).toBe(false);
    expect(getExplanation(plain)).toBe(getExplanation(plain));

    const callable = Object.assign(() => undefined, { response: '550 5.1.1 user unknown' });
    enrich(callable);
    expect(getExplanation(callable)).toBe(getExplanation(callable));
    expect(getExplanation(callable)?.category).toBe('mailbox-not-found');
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'gone'],
    ['a part of one', { id: '550', category: 'unknown', retry: 'never', title: 'x' }],
  ])('does not take %s for an explanation', (_, explanation) => {
    expect(isExplained(Object.assign(new Error('x'), { explanation }))).toBe(false);
  });

  it('is not an object that only looks like one', () => {
    const explanation = getExplanation(enrich(refused('550 no such user')));
    expect(isExplained({ explanation })).toBe(false);
    expect(isExplained(Object.assign(new Error('x'), { explanation }))).toBe(true);
  });
});

it('is not known to have left, where the connection died behind the message', () => {
  const error = Object.assign(new Error('Connection closed'), {
    code: 'ECONNECTION',
    command: 'DATA',
  });
  expect(getExplanation(enrich(error))?.delivery).toBe('unknown');
});

describe('an error with others inside', () => {
  it('explains those of an AggregateError', () => {
    const inner = Object.assign(new Error('connect ECONNREFUSED ::1:25'), { code: 'ECONNREFUSED' });
    const error = enrich(new AggregateError([inner]));
    expect(isExplained(inner)).toBe(true);
    expect(getExplanation(error)?.id).toBe('ECONNREFUSED');
  });

  it('may hold itself', () => {
    const error = Object.assign(refused('452 4.2.2 mailbox full'), { errors: [] as Error[] });
    error.errors.push(error);
    expect(getExplanation(enrich(error))?.category).toBe('mailbox-full');
  });

  it('is explained by the refusal that nodemailer took for the whole', () => {
    const response = '550 5.7.1 relaying denied';
    const rejectedErrors = [refused('550 5.1.1 user unknown'), refused(response)];
    const error = Object.assign(refused(response), { rejectedErrors });
    expect(getExplanation(enrich(error))).toBe(getExplanation(rejectedErrors[1]));
    const first = Object.assign(refused('550 5.1.1 user unknown'), {
      rejectedErrors: [refused('550 5.1.1 user unknown'), refused(response)],
    });
    expect(getExplanation(enrich(first))?.category).toBe('mailbox-not-found');
  });

  it('is explained by the refusal that may pass', () => {
    const rejectedErrors = [refused('550 5.1.1 user unknown'), refused('452 4.2.2 over quota')];
    const error = Object.assign(refused('550 5.1.1 user unknown'), { rejectedErrors });
    expect(getExplanation(enrich(error))).toBe(getExplanation(rejectedErrors[1]));
  });

  it('is explained once, in the language of the first time', () => {
    const error = refused('550 5.1.1 user unknown');
    const before = getExplanation(enrich(error));
    enrich(error, { locales: [vi] });
    expect(getExplanation(error)).toBe(before);
    expect(before?.locale).toBe('en');
  });
});
