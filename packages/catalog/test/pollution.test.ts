import { describe, expect, it } from 'vitest';
import { classify, describeCategory, explain } from '@mailwhy/catalog';

/** What a polluted `Object.prototype` may hold: names of optional members of rows, errors, verdicts, locales. */
const pollution: Readonly<Record<string, unknown>> = {
  retryAfter: 'evil',
  delivery: 'x","admin":"true',
  retry: 'later',
  action: 'evil',
  byClass: { 4: { category: 'success' }, 5: { category: 'success' } },
  byCommand: { RCPT: { category: 'spam-content' }, AUTH: { category: 'spam-content' } },
  vague: true,
  weak: true,
  when: { class: 2 },
  codes: ['5.1.1', '550', 'X.1.1'],
  isProvider: true,
  speaker: 'evil',
  provider: 'evil',
  row: 'evil',
  reply: 235,
  enhanced: '2.0.0',
  code: 'EVIL',
  originalCode: 'EVIL',
  command: 'AUTH',
  response: '250 fine',
  responseCode: 250,
  message: 'mailbox full',
  errno: -111,
  syscall: 'read',
  timeoutType: 'SOCKET_TIMEOUT',
  statusCode: 401,
  status: 401,
  cause: { code: 'EAUTH' },
  errors: [{ code: 'EAUTH' }],
  rejectedErrors: [{ response: '450 4.2.2 full' }],
  publicText: 'evil',
  'recipient-refused': { label: 'evil', publicText: 'evil' },
};

const thrown = (properties: object): Error => Object.assign(new Error('x'), properties);

/** Each time with another number, so that nothing is remembered. */
const inputs = (number: number): readonly unknown[] => [
  `550 5.1.1 user unknown ${number}`,
  `450 4.9.9 later ${number}`,
  `550 nothing known ${number}`,
  `421 ${number}`,
  `451 4.7.1 greylisted ${number}`,
  `535 5.7.8 bad credentials - gsmtp ${number}`,
  `550 5.7.0 no ${number}`,
  thrown({ code: 'ESOCKET', command: 'CONN', syscall: 'connect', errno: -111, address: number }),
  thrown({ code: 'ESOCKET', command: 'CONN', message: `connect ECONNREFUSED ${number}` }),
  thrown({ code: 'EMESSAGE', command: 'DATA', responseCode: 450, response: `450 4.9.9 ${number}` }),
  thrown({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response: `550 ${number}` }),
  thrown({ code: 'EAUTH', command: 'API', message: `Missing credentials ${number}` }),
  thrown({ code: `ENEW${number}` }),
  { message: `qwerty ${number}` },
  `qwerty ${number}`,
  '535',
  '5.7.8',
  'X.7.1',
  'ESOCKET',
  'ECONNREFUSED',
  'greylisted',
  'gmail-bad-credentials',
];

let number = 1_000_000;
const verdicts = (): readonly string[] =>
  inputs(number++).map((input) => JSON.stringify(classify(input)).replaceAll(/ENEW\d+/gu, 'ENEW'));

describe('a polluted prototype', () => {
  it.each(Object.keys(pollution))('with %s changes no verdict and no text', (key) => {
    const before = verdicts();
    const explained = explain('450 4.2.1 busy');
    const described = describeCategory('recipient-refused', [
      { tag: 'xx', messages: {}, categories: {}, labels: {} as never, pairs: {} },
    ]);
    let found: unknown;
    Object.assign(Object.prototype, { [key]: pollution[key] });
    try {
      found = [
        verdicts(),
        explain('450 4.2.1 busy'),
        describeCategory('recipient-refused', [
          { tag: 'xx', messages: {}, categories: {}, labels: {} as never, pairs: {} },
        ]),
      ];
    } finally {
      Reflect.deleteProperty(Object.prototype, key);
    }
    expect(found).toEqual([before, explained, described]);
    expect(verdicts()).toEqual(before);
  });
});
