import { expect, it } from 'vitest';
import { type Problem, toProblem } from '../src/index.ts';
import { mailError } from './support/errors.ts';

const recipientsOf = (rejected: readonly unknown[], body?: unknown): Problem['errors'] =>
  toProblem(mailError({ rejected }), { expose: 'recipients', body }).errors;

it.each<[string, unknown, string | undefined]>([
  ['an address', { to: 'a@example.test' }, '/to'],
  ['spaces and capitals', { to: ' A@Example.Test ' }, '/to'],
  ['a name', { to: 'Name <a@example.test>' }, '/to'],
  ['a name with a sign in it', { to: '> Name <a@example.test>' }, '/to'],
  ['several in one text', { cc: 'b@example.test, Name <a@example.test>' }, '/cc'],
  ['a list', { bcc: ['b@example.test', 'a@example.test'] }, '/bcc/1'],
  ['an object', { to: { name: 'Name', address: 'a@example.test' } }, '/to'],
  ['a list of objects', { to: [null, { address: 'a@example.test' }] }, '/to/1'],
  ['the first of two in a list', { to: ['a@example.test', 'a@example.test'] }, '/to/0'],
  ['the first of two fields', { cc: 'a@example.test', bcc: 'a@example.test' }, '/cc'],
  ['half a name', { to: 'Name <a@example.test' }, undefined],
  ['a text that is too long', { to: `${'x'.repeat(640)} <a@example.test>` }, undefined],
  ['another field', { subject: 'a@example.test' }, undefined],
  ['numbers', { to: 5, cc: [7] }, undefined],
  ['a body that is none', 'a@example.test', undefined],
  ['no body', undefined, undefined],
])('points into the body of a request: %s', (_, body, pointer) => {
  expect(recipientsOf(['a@example.test'], body)?.map((each) => each.pointer)).toEqual([pointer]);
});

it('repeats nothing but addresses', () => {
  const longest = `${'x'.repeat(307)}@example.test`;
  const odd = ['none', 'a b@example.test', 'a\0@example.test', 'a<b@example.test', 7, null];
  const rejected = [...odd, longest, `x${longest}`, 'a@example.test', 'a@example.test'];
  expect(recipientsOf(rejected)?.map(({ recipient }) => recipient)).toEqual([
    longest,
    'a@example.test',
  ]);
  expect(recipientsOf(odd)).toBeUndefined();
});

it('takes a list that cannot be read for none', () => {
  const refuse = (): never => {
    throw new Error('hostile');
  };
  const rejected = new Proxy(['a@example.test'], { get: refuse });
  expect(toProblem(mailError({ rejected }), { expose: 'recipients' })).not.toHaveProperty('errors');
});

it('says of each what failed for it, or what failed for all', () => {
  const rejectedErrors = [
    { recipient: 'b@example.test', response: '452 4.2.2 Mailbox full' },
    { recipient: 'elsewhere@example.test', response: '452 4.2.2 Mailbox full' },
  ];
  const rejected = ['a@example.test', 'b@example.test'];
  const { errors } = toProblem(mailError({ rejected, rejectedErrors }), {
    expose: 'recipients',
    problems: { 'recipient-deferred': { detail: 'Wait' }, 'recipient-rejected': { detail: 'No' } },
  });
  expect(errors).toMatchObject([
    { recipient: 'a@example.test', retryable: true, detail: 'Wait' },
    { recipient: 'b@example.test', smtpCode: 452, retryable: true, detail: 'Wait' },
  ]);
});
