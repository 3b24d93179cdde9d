import type { sendgrid as facts } from '../../providers/sendgrid.ts';
import type { Messages } from '../../types.ts';

export const sendgrid: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'sendgrid-bad-credentials': {
    title: 'SendGrid refused the API key',
    meaning:
      'SendGrid logs in with the fixed user name `apikey` and an API key as the password. This pair was refused.',
    causes: [
      '`auth.user` is an address or the account name instead of the word `apikey`.',
      'The key was deleted, copied incompletely, or belongs to another account or region.',
      '`auth.pass` holds the key id instead of the key that is shown only once.',
    ],
    fixes: [
      'Set `auth.user` to `apikey`, literally, and `auth.pass` to the whole key that starts with `SG.`.',
      'Create a new key with the Mail Send permission when in doubt.',
      'Use the EU host for a key of an EU subuser.',
    ],
  },
  'sendgrid-authentication-failed': {
    title: 'SendGrid refused the login',
    meaning:
      'SendGrid logs in with the fixed user name `apikey` and an API key as the password, and refused what it was given.',
    causes: [
      '`auth.user` is an address or the account name instead of the word `apikey`.',
      'The key is wrong, deleted or lacks the Mail Send permission.',
    ],
    fixes: [
      'Set `auth.user` to `apikey`, literally, and `auth.pass` to an API key with Mail Send permission.',
      'Look in the account for a suspension or an IP allow list when the key is right.',
    ],
  },
  'sendgrid-account-disabled': {
    title: 'The SendGrid account is disabled',
    meaning:
      'The key may be right, but the account or subuser is suspended, and nothing can be sent with it.',
    causes: [
      'SendGrid suspended the account after complaints, a leaked key or a failed review.',
      'A payment failed.',
      'The subuser was disabled by the main account.',
    ],
    fixes: [
      'Sign in to the dashboard and follow the notice, or write to its support.',
      'Replace every key that may have leaked.',
    ],
  },
  'sendgrid-ip-not-allowed': {
    title: 'SendGrid does not accept this IP address',
    meaning:
      'IP Access Management is on for the account, and the address that this process connects from is not in the list.',
    causes: [
      'The server moved, or the host changes its outgoing address.',
      'Somebody switched IP Access Management on.',
    ],
    fixes: [
      'Find the public outgoing address of the process and add it to the list.',
      'On a host with changing addresses, send through a fixed one or switch the list off.',
    ],
  },
  'sendgrid-credits-exceeded': {
    title: 'The SendGrid plan has no credits left',
    meaning:
      'The messages that the plan includes are used up, or the plan has ended. It looks like a login error, but the key is right.',
    causes: [
      'The daily or monthly number of messages is reached.',
      'The free trial has ended.',
      'A subuser has used up the credits that it was given.',
      'A new plan is not paid yet, or is one for Marketing Campaigns and not for the Email API.',
    ],
    fixes: [
      'Look at the usage in the account and wait for the reset, or change the plan.',
      'Give the subuser more credits.',
      'Keep messages in a queue: repeated attempts do not help before the reset.',
    ],
  },
  'sendgrid-sender-not-verified': {
    title: 'The From address is not verified at SendGrid',
    meaning:
      'SendGrid accepts only From addresses that belong to a verified single sender or an authenticated domain of the account.',
    causes: [
      '`from` uses an address or domain that was never verified.',
      'The domain is authenticated on another account or subuser than that of the key.',
      'A framework put its own default address into `from`.',
    ],
    fixes: [
      'Log the `from` of the message that failed and compare it with Sender Authentication in the account.',
      'Authenticate the domain in DNS, or verify that one address.',
      'Put the visitor of a contact form into `replyTo`, never into `from`.',
    ],
  },
  'sendgrid-auth-required': {
    title: 'SendGrid was given no login',
    meaning:
      'The message was offered on a connection without a login, and SendGrid takes mail only from its users.',
    causes: [
      'The transport has no `auth`, or its values are empty at run time.',
      'A proxy or test server in between removes the login.',
    ],
    fixes: [
      'Set `auth.user` to `apikey`, literally, and `auth.pass` to an API key.',
      'Check that the environment variable is set in the process that sends.',
    ],
  },
  'sendgrid-invalid-smtpapi': {
    title: 'The X-SMTPAPI header is not valid',
    meaning:
      'SendGrid reads its instructions from this header as JSON and could not use what it found.',
    causes: [
      'The value is not JSON, or an object was joined as a string.',
      'It holds characters outside ASCII, which were encoded on the way.',
      'The header is longer than SendGrid allows.',
    ],
    fixes: [
      'Set the header in `headers` with `JSON.stringify`, and check it with a JSON parser.',
      'Escape non-ASCII characters as Unicode escapes before sending.',
      'Use fewer recipients or substitutions in one message.',
    ],
  },
};
