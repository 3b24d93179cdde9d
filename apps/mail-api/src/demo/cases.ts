import type { Category, Retry } from '@mailwhy/catalog';
import { domain } from '../sandbox/scenarios.ts';

/** A failure of the demo: what is asked of the API, and what it has to answer. */
export interface Case {
  readonly name: string;
  readonly title: string;
  readonly from?: string;
  readonly to?: readonly string[];
  /** `Accept-Language` of the request. */
  readonly language?: string;
  readonly expected: {
    readonly category: Category;
    readonly retry: Retry;
    readonly status: number;
  };
}

const at = (name: string) => `${name}@${domain}`;

/** A case that its sender triggers. */
const sender = (name: string, title: string, expected: Case['expected']): Case => ({
  name,
  title,
  from: at(name),
  expected,
});

/** A case that one recipient triggers. */
const recipient = (name: string, title: string, expected: Case['expected']): Case => ({
  name,
  title,
  to: [at(name)],
  expected,
});

const fix = 'after-fix';
const later = 'later';

export const cases: readonly Case[] = [
  sender('gmail-password', 'Gmail, with the password of the account', {
    category: 'auth-failed',
    retry: fix,
    status: 500,
  }),
  sender('gmail-app-password', 'Gmail, with 2-Step Verification switched on', {
    category: 'auth-failed',
    retry: fix,
    status: 500,
  }),
  sender('microsoft-basic-auth', 'Microsoft 365, with a password', {
    category: 'auth-failed',
    retry: fix,
    status: 500,
  }),
  recipient('no-such-user', 'A mailbox that does not exist', {
    category: 'mailbox-not-found',
    retry: 'never',
    status: 422,
  }),
  recipient('mailbox-full', 'A mailbox that is full', {
    category: 'mailbox-full',
    retry: later,
    status: 503,
  }),
  {
    ...recipient('greylisted', 'A server that greylists', {
      category: 'greylisted',
      retry: later,
      status: 503,
    }),
    language: 'vi',
  },
  sender('unauthenticated', 'A domain without SPF and DKIM', {
    category: 'sender-auth-failed',
    retry: fix,
    status: 500,
  }),
  sender('too-large', 'A message that is too large', {
    category: 'message-too-large',
    retry: fix,
    status: 413,
  }),
  sender('unusual-rate', 'Too much mail from one address', {
    category: 'rate-limited',
    retry: later,
    status: 503,
  }),
  sender('ses-not-verified', 'Amazon SES, with a sender that is not verified', {
    category: 'sender-rejected',
    retry: fix,
    status: 422,
  }),
  sender('refused-connection', 'Nobody listens at the port', {
    category: 'network-error',
    retry: later,
    status: 503,
  }),
  sender('wrong-tls', '`secure: true` at a port that speaks STARTTLS', {
    category: 'tls-failure',
    retry: fix,
    status: 500,
  }),
  sender('self-signed', 'A certificate that the server signed itself', {
    category: 'tls-failure',
    retry: fix,
    status: 500,
  }),
  {
    name: 'one-of-three',
    title: 'One recipient of three is refused',
    to: [at('anna'), at('no-such-user'), at('ben')],
    expected: { category: 'mailbox-not-found', retry: 'never', status: 200 },
  },
];
