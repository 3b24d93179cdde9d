import { describe, expect, it } from 'vitest';
import { explainErrors, wrapTransport } from '@mailwhy/nodemailer';

const transporter = () => ({ sendMail: () => Promise.resolve({}) });
const wrap = (options: object) => (): unknown => explainErrors(transporter(), options);
const refusal = { name: 'TypeError', code: 'ERR_MAILWHY_OPTION' };

describe('options', () => {
  it.each<[object, string]>([
    [{ locales: 'vi' }, 'locales'],
    [{ locales: {} }, 'locales'],
    [{ locales: ['vi'] }, 'locales'],
    [{ locales: [{}, null] }, 'locales'],
    [{ context: 'smtp.example.com' }, 'context'],
    [{ context: null }, 'context'],
    [{ docs: 5 }, 'docs'],
    [{ docs: null }, 'docs'],
    [{ enumerable: 'no' }, 'enumerable'],
    [{ onError: {} }, 'onError'],
    [{ onerror: () => undefined }, 'Unknown option "onerror"'],
  ])('refuses %j', (options, name) => {
    expect(wrap(options)).toThrow(
      expect.objectContaining({ ...refusal, message: expect.stringContaining(name) as string }),
    );
  });

  it.each<[object]>([
    [{}],
    [{ locales: [], docs: 'https://example.com', enumerable: false }],
    [{ locales: [{}], docs: (id: string) => id, context: {}, onError: () => undefined }],
    [{ locales: undefined, docs: undefined, enumerable: undefined, context: undefined }],
  ])('takes %j', (options) => {
    expect(wrap(options)).not.toThrow();
  });

  it.each([null, 'vi', 5, true])('are an object, not %j', (options) => {
    expect(wrap(options as never)).toThrow(expect.objectContaining(refusal));
  });

  it('are checked for a transport as well', () => {
    const transport = { name: 'x', version: '1', send: () => undefined };
    expect(() => wrapTransport(transport, { docs: 5 } as object)).toThrow(
      expect.objectContaining(refusal),
    );
  });
});
