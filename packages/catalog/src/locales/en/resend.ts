import type { resend as facts } from '../../providers/resend.ts';
import type { Messages } from '../../types.ts';

export const resend: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'resend-bad-credentials': {
    title: 'Resend refused the API key',
    meaning: 'Resend logs in with the fixed user name `resend` and an API key as the password.',
    causes: [
      '`auth.user` is an address instead of the word `resend`.',
      'The key was deleted or copied incompletely.',
    ],
    fixes: [
      'Set `auth.user` to `resend`, literally, and `auth.pass` to a key that starts with `re_`.',
      'Create a new key when in doubt: a key is shown only once.',
    ],
  },
  'resend-key-restricted': {
    title: 'The Resend API key may not do this',
    meaning:
      'The key is valid, but limited to sending, or to one domain that is not the one in the From address.',
    causes: ['The key was created for another domain.', 'The key was suspended.'],
    fixes: [
      'Create a key with sending access for the domain of `from`, or for all domains. For anything other than sending, create one with full access.',
      'Set `from` to an address in the domain of the key.',
    ],
  },
  'resend-testing-only': {
    title: 'Resend sends only to your own address so far',
    meaning: 'Without a verified domain, Resend delivers only to the address of the account.',
    causes: [
      '`from` uses the shared onboarding domain of Resend.',
      'No domain of your own is verified.',
    ],
    fixes: [
      'Verify a domain in the dashboard and set `from` to an address in it.',
      'Until then, test with your own address or the test addresses of Resend.',
    ],
  },
  'resend-domain-not-verified': {
    title: 'The From domain is not verified at Resend',
    meaning:
      'Resend sends only from domains whose DNS records it has verified for the account of the key.',
    causes: [
      'The exact domain in `from` was never added: a subdomain counts on its own.',
      'The DNS records are missing or still pending.',
      'The key belongs to another team.',
    ],
    fixes: [
      'Add the domain, publish its records and wait until it shows as verified.',
      'Set `from` to an address in exactly that domain.',
    ],
  },
  'resend-invalid-from': {
    title: 'The From address has no valid form',
    meaning: 'Resend could not read an address in `from`.',
    causes: [
      'The environment variable with the address is empty or holds quotes.',
      'The name contains characters that need quotes.',
    ],
    fixes: [
      'Give `from` as an object with `name` and `address`.',
      'Log the value that is passed at run time.',
    ],
  },
  'resend-rate-limited': {
    title: 'More requests a second than Resend allows',
    meaning: 'Resend limits how many messages a team may submit in one second.',
    causes: ['Messages are sent in parallel.', 'Several processes share one team.'],
    fixes: [
      'Set `pool: true` with `maxConnections: 1`, `rateLimit: 1` and `rateDelta: 1000`.',
      'Send again after a second, with growing pauses.',
    ],
  },
  'resend-quota': {
    title: 'The Resend quota is used up',
    meaning: 'The daily or monthly number of messages of the plan is reached.',
    causes: [
      'The free plan has a daily limit besides the monthly one.',
      'A loop sends more than you think.',
    ],
    fixes: ['Wait for the reset or change the plan.', 'Keep messages in a queue meanwhile.'],
  },
};
