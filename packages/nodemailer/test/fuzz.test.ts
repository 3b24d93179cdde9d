import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  explainErrors,
  getExplanation,
  isRetryable,
  retryDelay,
  serializeMailError,
  summarizeSend,
  toUnrecoverable,
} from '../src/index.ts';

/** Not to be found in any explanation: addresses, hosts, passwords, tokens, server text. */
const secret = fc.constantFrom(
  'geheim-4711@login.test',
  'geheim4711',
  'smtp.geheim-4711.test',
  'Basic Z2VoZWltNDcxMQ==',
  'https://geheim-4711.test/token?x=4711',
);

const reply = fc
  .tuple(
    fc.constantFrom('421', '450', '452', '454', '530', '535', '550-', '552', '553', '554', ''),
    fc.constantFrom('4.2.2', '4.7.0', '5.1.1', '5.7.1', '5.7.8', '5.7.26', ''),
    fc.constantFrom(
      'no such user',
      'Relay access denied',
      'Greylisted',
      'mailbox full',
      'spam',
      'SPF',
    ),
    secret,
    fc.string(),
  )
  .map((parts) => parts.join(' '));

const text = fc.oneof(reply, secret, fc.string());

const failure = fc
  .record(
    {
      message: text,
      name: text,
      code: fc.oneof(
        fc.constantFrom('EAUTH', 'EENVELOPE', 'EMESSAGE', 'ESOCKET', 'ECONNECTION', 'ESES'),
        text,
      ),
      originalCode: fc.oneof(fc.constantFrom('ECONNREFUSED', 'CERT_HAS_EXPIRED'), text),
      command: fc.oneof(fc.constantFrom('CONN', 'API', 'AUTH PLAIN', 'RCPT TO', 'DATA'), text),
      response: text,
      responseCode: fc.oneof(fc.integer(), text),
      reason: text,
      syscall: text,
      address: text,
      hostname: text,
      recipient: text,
      sourceUrl: text,
      path: text,
      cause: fc.anything(),
    },
    { requiredKeys: [] },
  )
  .map((properties) => Object.assign(new Error(properties.message), properties));

const options = fc.record({
  host: text,
  port: fc.oneof(fc.integer(), text),
  service: text,
  proxy: text,
  auth: fc.record({ user: text, pass: text, type: text }),
});

it('tells no secret, keeps the error, and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      failure,
      fc.array(failure, { maxLength: 3 }),
      options,
      async (error, inner, given) => {
        if (inner.length > 0)
          Object.assign(error, { rejectedErrors: inner, rejected: ['geheim-4711@to.test'] });
        const before = Object.getOwnPropertyDescriptors(error);
        const transporter = explainErrors({
          options: given,
          sendMail: () => Promise.reject(error),
        });
        const caught: unknown = await transporter.sendMail().catch((same: unknown) => same);
        expect(caught).toBe(error);
        const { explanation, ...after } = Object.getOwnPropertyDescriptors(error) as Record<
          string,
          PropertyDescriptor
        >;
        expect(after).toEqual(before);
        expect(explanation?.value).toBe(getExplanation(error));
        for (const each of [error, ...inner]) {
          expect(JSON.stringify(getExplanation(each))).not.toMatch(/4711|geheim|Z2Voz/i);
        }
      },
    ),
    { numRuns: 500 },
  );
});

it('takes anything for an error', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withObjectString: true }), (value) => {
      const explanation = getExplanation(value);
      expect(isRetryable(value)).toBe(
        explanation?.retry === 'later' && explanation.delivery !== 'unknown',
      );
      expect(retryDelay(value, 1) === undefined).toBe(!isRetryable(value));
      expect(toUnrecoverable(value).name).toBe('UnrecoverableError');
      expect(serializeMailError(value).type).not.toBe('');
      expect(summarizeSend(value).refused).toBeInstanceOf(Array);
    }),
    { numRuns: 1000 },
  );
});
