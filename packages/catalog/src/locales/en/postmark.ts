import type { postmark as facts } from '../../providers/postmark.ts';
import type { Messages } from '../../types.ts';

export const postmark: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'postmark-bad-token': {
    title: 'Postmark does not know this server token',
    meaning:
      'Postmark identifies the sender by the token of a server. This one is not valid, or it is the token of the account.',
    causes: [
      'The token was regenerated, copied incompletely, or belongs to a deleted server.',
      'An account token was used instead of a server token.',
    ],
    fixes: [
      'Copy the Server API token from the page of the server that sends.',
      'For SMTP put the same token into `auth.user` and `auth.pass`.',
    ],
  },
  'postmark-bad-credentials': {
    title: 'Postmark refused the login',
    meaning:
      'Over SMTP, Postmark takes the Server API token as user name and as password, or the SMTP token pair of a message stream.',
    causes: [
      '`auth.user` is an address or the name of the account.',
      'The token is that of the account, or of a server that has SMTP switched off.',
    ],
    fixes: [
      'Put the Server API token into both `auth.user` and `auth.pass`.',
      'Or use access key and secret key of an SMTP token, as a pair.',
      'Check that SMTP is enabled in the settings of that server.',
    ],
  },
  'postmark-sender-not-confirmed': {
    title: 'The From address is no Sender Signature at Postmark',
    meaning:
      'Postmark sends only from an address that was confirmed, or from a domain whose DKIM record was verified.',
    causes: [
      '`from` uses an address or domain that is not in the account.',
      'The confirmation mail was not answered.',
      'A framework put its own default address into `from`.',
    ],
    fixes: [
      'Add and verify the domain, or confirm that one address, under Sender Signatures.',
      'Set `from` to it and put other people into `replyTo`.',
    ],
  },
  'postmark-pending-approval': {
    title: 'The Postmark account is not approved yet',
    meaning:
      'Until Postmark has approved the account, it sends only to addresses in the same domain as the From address.',
    causes: [
      'The account is new and the approval was not requested.',
      'The approval is still being looked at.',
    ],
    fixes: [
      'Request the approval in the account.',
      'Until then, test with recipients in your own sending domain.',
    ],
  },
  'postmark-recipient-inactive': {
    title: 'Postmark has marked this recipient as inactive',
    meaning:
      'The address bounced, complained or was suppressed before, so Postmark does not send to it on this stream.',
    causes: [
      'The address does not exist.',
      'The person reported a message as spam or unsubscribed.',
      'Somebody suppressed it by hand.',
    ],
    fixes: [
      'Stop sending to it and mark it in your data.',
      'Reactivate it in the suppressions of the stream when you know that it works; complaints cannot be reactivated by you.',
    ],
  },
  'postmark-credits-exceeded': {
    title: 'The Postmark account has no messages left',
    meaning:
      'The messages of the plan are used up, and no more are accepted until the plan is changed or renewed.',
    causes: ['The free or paid number of messages of this month is reached.', 'A payment failed.'],
    fixes: [
      'Change the plan or settle the payment, then send again.',
      'Keep the messages in a queue meanwhile.',
    ],
  },
  'postmark-stream-missing': {
    title: 'Postmark does not know this message stream',
    meaning:
      'The message names a message stream, and the Postmark server that the token belongs to has no stream with this ID.',
    causes: [
      'The ID is misspelt, or the name of the stream stands in its place.',
      'The stream exists on another server than the one of the token.',
      'The stream was archived or deleted.',
    ],
    fixes: [
      'Copy the stream ID from the settings of the stream into the `X-PM-Message-Stream` header, or into `MessageStream` with the API.',
      'Check that the credentials in `auth.user` and `auth.pass` belong to the server that owns the stream.',
      'Leave the header out to use the default transactional stream.',
    ],
  },
  'postmark-account-blocked': {
    title: 'Postmark has disabled the account',
    meaning:
      'Postmark sends nothing for this account. The sender address and the recipients are not the reason.',
    causes: [
      'Postmark stopped it after bounces, complaints or a failed review.',
      'The account was closed, or a payment is missing.',
    ],
    fixes: [
      'Sign in and follow the notice, or write to Postmark support.',
      'Stop mail to addresses that bounced or complained.',
      'Replace the server token if it may have leaked.',
    ],
  },
};
