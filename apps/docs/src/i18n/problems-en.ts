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
  status: 'HTTP status',
  again: 'Send again',
  yes: 'Yes, later',
  no: 'Not before something has changed',
  waits: {
    never: 'not sent',
    always: '{seconds} seconds, whatever the cause',
    usually: '{seconds} seconds, or what the cause calls for',
  },
  forClient: 'If you call the API',
  forOperator: 'If you run the API',
  body: 'An example',
  bodyFrom: 'When `sendMail` fails with this:',
  bodyLead:
    'the client gets this, by default. `title` and `detail` change with `Accept-Language`; programs read `code` and `retryable`.',
  bodyExposed: "With `expose: 'codes'`, for callers whom you trust, the cause is there as well:",
  causes: 'What is behind it',
  causesLead: 'The log and `onProblem` name the entry of the catalog.',
  causesMerged:
    'By default callers are not told which of these it was, and that is on purpose. The log and `onProblem` name it.',
  readOn: 'Read on',
  openapi: 'These problems in OpenAPI',
  unsure:
    'Where `delivery` is `unknown`, the message may have left: `retryable` is then false and there is no `Retry-After`, whatever stands above.',
  each: {
    'recipient-rejected': {
      client:
        'Have the address corrected, or leave the recipient out. Sending the same again does not help.',
      operator:
        'The log names the category: unknown, disabled, full for good or refusing. A refusal in answer to RCPT TO is the recipient’s, whatever its reason. Take addresses that do not exist off your lists; they cost you reputation.',
    },
    'recipient-deferred': {
      client:
        'Send the same request again after `Retry-After`. Greylisting and full mailboxes pass with time.',
      operator:
        'Nothing, as long as it passes. Where it stays for a day, look up the category in the log and treat the address as refused. The wait is the same for everybody, so that it does not tell one mailbox from another.',
    },
    'sender-rejected': {
      client:
        'Use another sender address if the API lets you choose one. Otherwise tell whoever runs it.',
      operator:
        'The mail service does not let your account send as this address. Verify the address or domain there, or set `from` to one that belongs to the account. If your API sets the sender, the caller cannot mend it: make the status 500 with `problems`.',
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
        'Check addresses and headers where the request comes in, so that callers learn which field is wrong and do not get this problem.',
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
        'The mail server is unreachable, in trouble, or asks you to come back later. Check its status page, DNS and your firewall; the log says what failed.',
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
        'The mail server refused and gave no reason that says more. Look at its words in the log, and ask the provider with the time and the message id.',
    },
    'mail-service-error': {
      client: 'Wait for whoever runs the API; nothing in your request is wrong.',
      operator:
        'Login, TLS, configuration, proxy, reputation or sender authentication: in public all of them read the same, so that nobody learns about your mail account from outside. The log names the cause and its fix. Do not retry a refused login, for it locks the account.',
    },
    'send-aborted': {
      client: 'Send again, unless `delivery` is `unknown`.',
      operator:
        'The send was cancelled, or the pool was closed under it: a deployment, a timeout of your own, or a client that went away.',
    },
  },
};
