import type { ProblemTexts } from '../views/problems.ts';

export const problemsEn: ProblemTexts = {
  name: 'Problems of mail APIs',
  title: 'Problem types of a mail API',
  description:
    'What the problem documents of @mailwhy/express mean: their status, whether to send again, what the client does and what the operator looks at.',
  lead: 'An API that uses `@mailwhy/express` answers a failed send with one of these problem documents (RFC 9457). Their `type` leads here.',
  oneTitle: '{code}: {title}',
  oneDescription:
    'The problem {code} of a mail API: HTTP status {status}, what the client should do, and what the operator looks at.',
  problem: 'Problem',
  status: 'Status',
  wait: 'Send again',
  after: 'after the seconds in `Retry-After`, {seconds} where nothing better is known',
  never: 'no: the same request fails again',
  afterShort: 'later',
  neverShort: 'no',
  forClient: 'If you call the API',
  forOperator: 'If you run the API',
  body: 'The body',
  bodyLead:
    'With nothing exposed, which is the default. `title` and `detail` change with `Accept-Language`; programs read `code`.',
  causes: 'What is behind it',
  causesLead:
    'The API knows which of these it was and does not say so; its log and `onProblem` do.',
  readOn: 'Read on',
  unsure:
    'Where `delivery` is `unknown`, the message may have left: `retryable` is then false and `Retry-After` absent, whatever stands above.',
  each: {
    'recipient-rejected': {
      client:
        'Have the address corrected, or leave the recipient out. Sending the same again does not help.',
      operator:
        'The log names the category: unknown, disabled, full for good or refusing. Take addresses that do not exist off your lists; they cost you reputation.',
    },
    'recipient-deferred': {
      client:
        'Send the same request again after `Retry-After`. Greylisting and full mailboxes pass with time.',
      operator:
        'Nothing, as long as it passes. Where it stays for a day, look up the category in the log and treat the address as refused.',
    },
    'sender-rejected': {
      client:
        'Use another sender address if the API lets you choose one. Otherwise tell whoever runs it.',
      operator:
        'The mail service does not let your account send as this address. Verify the address or domain there, or set `from` to one that belongs to the account.',
    },
    'message-rejected': {
      client:
        'Change the message: its links, attachments or words were refused. The same message is refused again.',
      operator:
        'The log says whether it was spam, forbidden content or a policy. If many different messages are refused, look at your SPF, DKIM and DMARC and at your reputation.',
    },
    'message-too-large': {
      client: 'Send less: shrink attachments, or put files somewhere and send links.',
      operator:
        'Set the limit of your API below that of the mail service. Attachments grow by a third when they are encoded.',
    },
    'message-invalid': {
      client: 'Correct the request: an address, a header or the message itself is not well formed.',
      operator:
        'Validate addresses and headers at the edge of your API, so that callers get a field and not this problem.',
    },
    'too-many-recipients': {
      client: 'Split the request into several with fewer recipients each.',
      operator:
        'Say the limit in the schema of your API, and keep it at or below `maxRecipients` and the limit of the mail service.',
    },
    'attachment-refused': {
      client: 'Send the content of the attachment itself, not a path or an address.',
      operator:
        'A file or address could not be read, or reading it is forbidden. If callers named it, treat it as an attempt to read your server: keep `disableFileAccess` and `disableUrlAccess` on.',
    },
    'relay-throttled': {
      client: 'Send the same request again after `Retry-After`, and fewer at a time.',
      operator:
        'Slow down with `rateLimit` and `maxConnections`, use a queue, or have the quota of the mail service raised.',
    },
    'relay-unavailable': {
      client:
        'Send the same request again after `Retry-After`, with the same idempotency key if the API has one.',
      operator:
        'The mail server is unreachable or in trouble. Check its status page, DNS and your firewall; the log says what failed.',
    },
    'relay-timeout': {
      client:
        'Send the same request again after `Retry-After`, with the same idempotency key if the API has one.',
      operator:
        'The mail server fell silent. Check that the port is open from where the API runs, and that the timeouts of the transport are shorter than those of your proxy.',
    },
    'relay-protocol-error': {
      client: 'Wait for whoever runs the API; sending again does not help.',
      operator:
        'What answered does not speak SMTP as expected, or did not understand a command. Check host, port and TLS mode, and whether a proxy or virus scanner stands between.',
    },
    'relay-refused': {
      client: 'Wait for whoever runs the API; sending again does not help.',
      operator:
        'The mail server refused without a reason that anybody knows. Look at its words in the log, and ask the provider with the time and the message id.',
    },
    'mail-service-error': {
      client: 'Wait for whoever runs the API; nothing in your request is wrong.',
      operator:
        'Login, TLS, configuration, proxy, reputation or sender authentication: in public all of them read the same on purpose. The log names the cause and its fix. Do not retry a refused login, for it locks the account.',
    },
    'send-aborted': {
      client: 'Send again, unless `delivery` is `unknown`.',
      operator:
        'The send was cancelled, or the pool was closed under it: a deployment, a timeout of your own, or a client that went away.',
    },
  },
};
