import { describe, expect, it } from 'vitest';
import { readFailure } from '../src/read.ts';
import { recoverCode } from '../src/recover.ts';

const codeOf = (message: string, properties: object = {}): string | undefined =>
  recoverCode(readFailure(Object.assign(new Error(message), properties)));

describe('the code that nodemailer replaced', () => {
  it.each<[string, string, object, string | undefined]>([
    ['what it kept', 'x', { code: 'ESOCKET', originalCode: 'ECONNRESET' }, 'ECONNRESET'],
    ['not what it kept twice', 'x', { code: 'ESOCKET', originalCode: 'ESOCKET' }, undefined],
    [
      'an alert as other versions of Node.js spell it',
      'x',
      { originalCode: 'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE' },
      'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
    ],
    ['a name for a number', 'x', { code: 'ESOCKET', errno: 'ECONNREFUSED' }, 'ECONNREFUSED'],
    ['no name that nobody knows', 'x', { code: 'ESOCKET', errno: 'ENOSUCH' }, undefined],
    [
      'what the message begins with',
      'connect ECONNREFUSED ::1:25',
      { code: 'ESOCKET' },
      'ECONNREFUSED',
    ],
    ['a code alone', 'EHOSTUNREACH', { code: 'ESOCKET' }, 'EHOSTUNREACH'],
    ['a timeout of the system', 'connect ETIMEDOUT 192.0.2.1:25', { code: 'ESOCKET' }, 'ETIMEDOUT'],
    ['not a code further on', 'cannot connect: ECONNREFUSEDX', { code: 'ESOCKET' }, undefined],
    ['a number of libuv', 'x', { code: 'EDNS', errno: -3008 }, 'ENOTFOUND'],
    ['a number of Linux', 'x', { code: 'ESOCKET', errno: -111 }, 'ECONNREFUSED'],
    ['a name before a number', 'read ECONNRESET', { code: 'ESOCKET', errno: -111 }, 'ECONNRESET'],
    ['not the number of what it is called', 'x', { code: 'ETIMEDOUT', errno: -110 }, undefined],
    ['no number that nobody knows', 'x', { code: 'ESOCKET', errno: -9999 }, undefined],
    [
      'what OpenSSL says',
      'SSL routines:ssl3_get_record:wrong version number',
      { code: 'ESOCKET' },
      'ERR_SSL_WRONG_VERSION_NUMBER',
    ],
    [
      'what OpenSSL says elsewhere',
      'x',
      { code: 'ESOCKET', reason: 'wrong version number' },
      'ERR_SSL_WRONG_VERSION_NUMBER',
    ],
    [
      'what OpenSSL says of a protocol error',
      'write EPROTO: wrong version number',
      { code: 'ESOCKET' },
      'ERR_SSL_WRONG_VERSION_NUMBER',
    ],
    ['a protocol error without more', 'write EPROTO', { code: 'ESOCKET' }, 'EPROTO'],
    [
      'nothing beside a code that is exact',
      'wrong version number',
      { code: 'ECONNREFUSED' },
      undefined,
    ],
    [
      'nothing that stands far behind',
      `${'.'.repeat(400)}wrong version number`,
      { code: 'ESOCKET' },
      undefined,
    ],
    [
      'nothing of a reply',
      'x',
      { code: 'EENVELOPE', response: '550 connect ECONNREFUSED' },
      undefined,
    ],
    ['nothing of nothing', '', {}, undefined],
  ])('is %s', (_, message, properties, expected) => {
    expect(codeOf(message, properties)).toBe(expected);
  });
});
