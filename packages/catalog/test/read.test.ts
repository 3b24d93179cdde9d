import { describe, expect, it } from 'vitest';
import { read, readFailure, readList } from '../src/read.ts';

const refuse = (): never => {
  throw new Error('hostile');
};
const error = (properties: object, message = ''): Error =>
  Object.assign(new Error(message), properties);

describe('a property', () => {
  it('is read from whatever has some', () => {
    const inherited: unknown = Object.create({ code: 'EAUTH' });
    const callable = Object.assign(() => undefined, { code: 'EAUTH' });
    for (const value of [{ code: 'EAUTH' }, inherited, callable]) {
      expect(read(value, 'code')).toBe('EAUTH');
    }
  });

  it('is nothing where there is none, or where it cannot be read', () => {
    const hostile = new Proxy({}, { get: refuse });
    for (const value of [undefined, null, 'text', 7, Symbol('x'), {}, hostile]) {
      expect(read(value, 'length')).toBeUndefined();
    }
  });

  it('that every object has is only taken from one that has its own', () => {
    expect(read({}, 'toString')).toBeUndefined();
    expect(read({ toString: 'mine' }, 'toString')).toBe('mine');
  });
});

describe('a list', () => {
  it('is read up to its limit, without its holes', () => {
    const hole = new Array<number>(1);
    expect(readList({ errors: [1, ...hole, 3, 4] }, 'errors', 3)).toEqual([1, 3]);
    expect(readList({ errors: [1, 2] }, 'errors', 0)).toEqual([]);
    expect(readList({ errors: [1, 2] }, 'errors', 9)).toEqual([1, 2]);
    expect(readList({ errors: { length: 1, 0: 'x' } }, 'errors', 9)).toEqual([]);
  });

  it('is what could be read of it', () => {
    const errors = Object.defineProperty([1, 2, 3], 1, { get: refuse });
    expect(readList({ errors }, 'errors', 9)).toEqual([1]);
  });
});

describe('what a failure says', () => {
  it.each<[unknown, string]>([
    ['550 No', '550 No'],
    [550, '550'],
    [550n, '550'],
    [null, ''],
    [undefined, ''],
    [true, ''],
    [Symbol('550'), ''],
    [error({ response: '550 No' }, 'Message failed'), '550 No'],
    [error({ response: '' }, 'Message failed'), 'Message failed'],
    [error({ response: 550 }, 'Message failed'), 'Message failed'],
    [{ message: 'a', Message: 'b' }, 'a'],
    [{ message: '', Message: 'b' }, 'b'],
    [{ message: { en: 'a' }, Message: 'b' }, 'b'],
    [{ body: { errors: [{ message: 'c' }], message: 'd' } }, 'c'],
    [{ response: { body: { errors: [{ message: 'c' }] } }, body: 'd' }, 'c'],
    [{ body: '{"message":"d"}', error: 'e' }, 'd'],
    [{ body: '{"message":', error: 'e' }, '{"message":'],
    [{ body: '{"code":5}', error: 'e' }, '{"code":5}'],
    [{ body: 'd', error: 'e' }, 'd'],
    [{ body: { message: 'd' }, error: 'e' }, 'd'],
    [{ error: 'e', reason: 'f' }, 'e'],
    [{ error: { message: 'e' }, reason: 'f' }, 'e'],
    [{ reason: 'f', description: 'g' }, 'f'],
    [{ description: 'g', diagnosticCode: 'h' }, 'g'],
    [{ diagnosticCode: 'h' }, 'h'],
    [Object.assign(() => undefined, { message: 'a' }), 'a'],
    [error({ code: 'ESES', name: 'Throttling' }, 'slow'), 'Throttling: slow'],
    [error({ code: 'ESES', name: '' }, 'slow'), 'slow'],
    [error({ code: 'EAUTH', name: 'Throttling' }, 'slow'), 'slow'],
  ])('is found in %o', (input, text) => {
    expect(readFailure(input).text).toBe(text);
  });

  it('is all that can be read where something cannot', () => {
    const whole = { response: '550 No', code: 'EENVELOPE', responseCode: 550, name: 'Refused' };
    const broken = Object.defineProperty({ ...whole }, 'errno', { get: refuse });
    expect(readFailure(broken)).toEqual(readFailure(whole));
    const mute = new Proxy({}, { get: refuse });
    expect(readFailure(mute)).toEqual(readFailure({}));
  });

  it('is not what every object has', () => {
    Object.assign(Object.prototype, { response: '535 No', code: 'EAUTH', status: 500 });
    try {
      expect(readFailure({ errno: -111 })).toMatchObject({
        text: '',
        code: undefined,
        errno: -111,
        httpStatus: undefined,
      });
      expect(readFailure({ code: 'EDNS' }).code).toBe('EDNS');
    } finally {
      for (const key of ['response', 'code', 'status'])
        Reflect.deleteProperty(Object.prototype, key);
    }
  });

  it('is a reply where the server said it', () => {
    expect(readFailure(error({ response: '550 No' })).isReply).toBe(true);
    expect(readFailure(error({}, '550 No')).isReply).toBe(false);
    expect(readFailure('550 No').isReply).toBe(false);
  });

  it.each([
    ['responseCode', 200, true],
    ['responseCode', 599, true],
    ['responseCode', 199, false],
    ['responseCode', 600, false],
    ['responseCode', '550', false],
    ['errno', -111, true],
    ['errno', 'ECONNREFUSED', true],
    ['errno', true, false],
    ['code', 'x'.repeat(100), true],
    ['code', 'x'.repeat(101), false],
    ['code', '', false],
    ['code', 5, false],
    ['reason', 'x'.repeat(300), true],
    ['reason', 'x'.repeat(301), false],
  ] as const)('has %s %j: %s', (key, value, isTaken) => {
    expect(readFailure({ [key]: value })[key]).toBe(isTaken ? value : undefined);
  });

  it.each<[object, number | undefined]>([
    [{ statusCode: 400, status: 401 }, 400],
    [{ statusCode: 200, status: 401 }, 401],
    [{ statusCode: '400', status: 599 }, 599],
    [{ status: 399 }, undefined],
    [{ status: 600 }, undefined],
    [{ $metadata: { httpStatusCode: 429 } }, 429],
    [{ response: { status: 502 }, code: 401 }, 502],
    [{ code: 401 }, 401],
  ])('has the status of HTTP of %j', (input, status) => {
    expect(readFailure(input).httpStatus).toBe(status);
  });
});
