import type { Category, Command } from '@mailwhy/catalog';

/** Who has to act on a problem: the caller of the API, whoever runs it, or nobody but time. */
export type Severity = 'caller' | 'operator' | 'passing' | 'security';

/** What a problem is for the outside world. */
export interface ProblemFacts {
  /** The HTTP status: 4xx only where the caller can mend the request, 502 to 504 only where later may help. */
  readonly status: number;
  /** Seconds before the next attempt, for a problem that passes; a verdict that knows better wins. */
  readonly retryAfter?: number;
  /** True where the wait of the verdict would tell mailboxes apart: everybody gets the row's. */
  readonly uniform?: true;
  /** True where nothing can have been sent, so that every failure below it looks alike. */
  readonly notSent?: true;
  /** The category whose `label` is the title. Its texts are the catalog's, in every language of the catalog. */
  readonly title: Category;
  /** The category whose `publicText` is the detail. */
  readonly detail: Category;
  readonly severity: Severity;
}

/**
 * The public problems. Many failures become few problems: what tells an account, a mailbox or the operator's setup
 * apart stays inside. `mail-service-error` is the one face of login, TLS, configuration, proxy and reputation.
 */
// prettier-ignore
export const problems = {
  'recipient-rejected':   { status: 422, notSent: true, title: 'recipient-refused', detail: 'recipient-refused', severity: 'caller' },
  'recipient-deferred':   { status: 503, notSent: true, title: 'recipient-refused', detail: 'recipient-refused', severity: 'passing', retryAfter: 300, uniform: true },
  'sender-rejected':      { status: 422, notSent: true, title: 'sender-rejected', detail: 'sender-rejected', severity: 'operator' },
  'message-rejected':     { status: 422, notSent: true, title: 'policy-rejected', detail: 'policy-rejected', severity: 'caller' },
  'message-too-large':    { status: 413, notSent: true, title: 'message-too-large', detail: 'message-too-large', severity: 'caller' },
  'message-invalid':      { status: 422, notSent: true, title: 'message-malformed', detail: 'message-malformed', severity: 'caller' },
  'too-many-recipients':  { status: 422, notSent: true, title: 'policy-rejected', detail: 'policy-rejected', severity: 'caller' },
  'attachment-refused':   { status: 422, notSent: true, title: 'attachment-unavailable', detail: 'attachment-unavailable', severity: 'caller' },
  'relay-throttled':      { status: 503, title: 'rate-limited', detail: 'rate-limited', severity: 'passing', retryAfter: 60 },
  'relay-unavailable':    { status: 503, title: 'server-error', detail: 'server-error', severity: 'passing', retryAfter: 30 },
  'relay-timeout':        { status: 504, title: 'network-error', detail: 'network-error', severity: 'passing', retryAfter: 30 },
  'relay-protocol-error': { status: 502, title: 'protocol-error', detail: 'protocol-error', severity: 'operator' },
  'relay-refused':        { status: 502, title: 'unknown', detail: 'unknown', severity: 'operator' },
  'mail-service-error':   { status: 500, notSent: true, title: 'server-error', detail: 'configuration', severity: 'operator' },
  'send-aborted':         { status: 503, title: 'aborted', detail: 'aborted', severity: 'passing', retryAfter: 30 },
} as const satisfies Record<string, ProblemFacts>;

/** The name of a public problem: the last part of its `type`. Permanent. */
export type ProblemCode = keyof typeof problems;

/** The problem of a category: for a reply that may succeed later, for any other reply, and without a reply. */
export type MappingRow = readonly [later: ProblemCode, refused: ProblemCode, local: ProblemCode];

/** From what failed to what is said about it. */
// prettier-ignore
export const mapping = {
  //                        a reply: try later     a reply: refused        no reply
  'mailbox-not-found':      ['recipient-deferred', 'recipient-rejected',   'recipient-rejected'],
  'mailbox-disabled':       ['recipient-deferred', 'recipient-rejected',   'recipient-rejected'],
  'mailbox-full':           ['recipient-deferred', 'recipient-rejected',   'recipient-rejected'],
  'recipient-refused':      ['recipient-deferred', 'recipient-rejected',   'recipient-rejected'],
  'invalid-address':        ['recipient-deferred', 'recipient-rejected',   'message-invalid'],
  'domain-not-found':       ['recipient-deferred', 'recipient-rejected',   'recipient-rejected'],
  'routing-error':          ['recipient-deferred', 'recipient-rejected',   'relay-unavailable'],
  'delivery-expired':       ['recipient-deferred', 'recipient-rejected',   'recipient-rejected'],
  greylisted:               ['recipient-deferred', 'recipient-deferred',   'recipient-deferred'],
  'dns-failure':            ['relay-unavailable',  'mail-service-error',   'relay-unavailable'],
  'network-error':          ['relay-unavailable',  'relay-refused',        'relay-unavailable'],
  'server-error':           ['relay-unavailable',  'relay-refused',        'relay-unavailable'],
  'rate-limited':           ['relay-throttled',    'relay-throttled',      'relay-throttled'],
  'sending-limit-exceeded': ['relay-throttled',    'relay-throttled',      'relay-throttled'],
  'auth-failed':            ['relay-unavailable',  'mail-service-error',   'mail-service-error'],
  'auth-required':          ['relay-unavailable',  'mail-service-error',   'mail-service-error'],
  'tls-failure':            ['relay-unavailable',  'mail-service-error',   'mail-service-error'],
  'relay-denied':           ['relay-unavailable',  'mail-service-error',   'mail-service-error'],
  configuration:            ['relay-unavailable',  'mail-service-error',   'mail-service-error'],
  'proxy-failure':          ['mail-service-error', 'mail-service-error',   'mail-service-error'],
  'sender-auth-failed':     ['relay-unavailable',  'mail-service-error',   'mail-service-error'],
  'bad-helo-or-ptr':        ['relay-unavailable',  'mail-service-error',   'mail-service-error'],
  'reputation-blocked':     ['relay-unavailable',  'mail-service-error',   'mail-service-error'],
  'sender-rejected':        ['relay-unavailable',  'sender-rejected',      'sender-rejected'],
  'spam-rejected':          ['relay-unavailable',  'message-rejected',     'message-rejected'],
  'content-rejected':       ['relay-unavailable',  'message-rejected',     'message-rejected'],
  'policy-rejected':        ['relay-unavailable',  'message-rejected',     'message-rejected'],
  'message-too-large':      ['relay-unavailable',  'message-too-large',    'message-too-large'],
  'message-malformed':      ['relay-unavailable',  'message-invalid',      'message-invalid'],
  'attachment-unavailable': ['attachment-refused', 'attachment-refused',   'attachment-refused'],
  'protocol-error':         ['relay-unavailable',  'relay-protocol-error', 'relay-protocol-error'],
  aborted:                  ['send-aborted',       'send-aborted',         'send-aborted'],
  success:                  ['relay-unavailable',  'relay-protocol-error', 'relay-protocol-error'],
  unknown:                  ['relay-unavailable',  'relay-refused',        'mail-service-error'],
} as const satisfies Record<Category, MappingRow>;

/**
 * What the command changes, for a reply. At RCPT every refusal and every delay is the recipient's to the outside:
 * an unknown mailbox, a full one and a policy read the same. At MAIL the address is the sender's.
 */
export const atCommand = {
  RCPT: {
    'relay-unavailable': 'recipient-deferred',
    'relay-refused': 'recipient-rejected',
    'message-rejected': 'recipient-rejected',
    'message-invalid': 'recipient-rejected',
  },
  MAIL: {
    'recipient-rejected': 'sender-rejected',
    'recipient-deferred': 'relay-unavailable',
    'relay-refused': 'sender-rejected',
    'message-invalid': 'sender-rejected',
    'message-rejected': 'sender-rejected',
  },
} as const satisfies Partial<Record<Command, Partial<Record<ProblemCode, ProblemCode>>>>;

/** Entries of the catalog that are a problem of their own, whatever their category. */
export const byEntry = {
  EMAXRECIPIENTS: 'too-many-recipients',
  'X.5.3': 'too-many-recipients',
  EOTP: 'message-invalid',
} as const satisfies Record<string, ProblemCode>;

/** What the code of an error changes, where there is no reply. */
export const byCode = {
  ETIMEDOUT: { 'relay-unavailable': 'relay-timeout' },
} as const satisfies Record<string, Partial<Record<ProblemCode, ProblemCode>>>;

/** Attempts to read a file or an address of the server through a message: worth an alarm of their own. */
export const attacks: ReadonlySet<string> = new Set(['EFILEACCESS', 'EURLACCESS']);
