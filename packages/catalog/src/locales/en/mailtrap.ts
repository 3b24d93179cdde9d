import type { mailtrap as facts } from '../../providers/mailtrap.ts';
import type { Messages } from '../../types.ts';

export const mailtrap: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'mailtrap-bad-credentials': {
    title: 'Mailtrap refused the login',
    meaning:
      'The testing sandbox and real sending have different hosts and credentials. This pair does not belong to this host.',
    causes: [
      'Credentials of a sandbox inbox are used at the sending host, or the other way round.',
      'The inbox or token was reset.',
      'An environment variable holds quotes or a space.',
    ],
    fixes: [
      'For the sandbox, copy user name and password of the inbox that you look at.',
      'For sending, set `auth.user` to `api` and `auth.pass` to the API token of the domain.',
      'Check that `host` is the one of the same product.',
    ],
  },
  'mailtrap-too-fast': {
    title: 'Too many messages for the Mailtrap inbox at once',
    meaning:
      'The testing sandbox allows a number of messages in ten seconds that depends on the plan. The code is permanent, but a pause is enough.',
    causes: ['Messages are sent in parallel, from a loop or a queue.'],
    fixes: [
      'Set `pool: true`, `maxConnections: 1`, `rateLimit: 1` and a `rateDelta` of some seconds.',
      'Or use a local test server in automated tests.',
    ],
  },
  'mailtrap-limit-reached': {
    title: 'The Mailtrap plan has no messages left',
    meaning:
      'The messages of this billing period are used up. It looks like a login error, but the credentials are right.',
    causes: ['Automated tests or a loop used up the monthly number.'],
    fixes: [
      'Wait for the next period or change the plan.',
      'Use a local test server in automated tests.',
    ],
  },
  'mailtrap-demo-domain': {
    title: 'The Mailtrap demo domain writes only to yourself',
    meaning: 'A demo domain delivers only to the address of the account owner.',
    causes: ['The recipient is somebody else.', 'No domain of your own is verified yet.'],
    fixes: [
      'Verify a sending domain of your own and set `from` to an address in it.',
      'To look at messages without delivering them, use the testing sandbox.',
    ],
  },
  'mailtrap-domain-not-allowed': {
    title: 'The sending domain is not allowed at Mailtrap',
    meaning: 'The token may not send from the domain in the From address.',
    causes: [
      'The domain is not added or not verified, or its compliance check is open.',
      'The token belongs to another domain.',
      'A subdomain was not added separately.',
    ],
    fixes: [
      'Verify the exact domain of `from`, subdomains included.',
      'Use a token that has access to that domain.',
    ],
  },
};
