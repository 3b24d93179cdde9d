import type { proton as facts } from '../../providers/proton.ts';
import type { Messages } from '../../types.ts';

export const proton: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'proton-bad-credentials': {
    title: 'Proton refused the login',
    meaning:
      'Proton has two ways in: SMTP tokens for its own host, and Proton Mail Bridge on your machine. Neither takes the account password.',
    causes: [
      '`auth.pass` is the account password instead of an SMTP token or the Bridge password.',
      '`auth.user` is not the address that the token was made for.',
      'The plan has no SMTP submission, or the address is not on a custom domain.',
    ],
    fixes: [
      'Create an SMTP token for the sending address and use address and token.',
      'With Bridge, copy user name, password and port from Bridge, not from the account.',
      'With a token, use port 587 with `requireTLS: true`.',
    ],
  },
  'proton-sender-mismatch': {
    title: 'Proton does not let this login use that sender',
    meaning: 'The sender is not an address of the account that is logged in.',
    causes: [
      '`from` or `envelope.from` differs from the address of the token or of Bridge.',
      'Bridge runs in split mode and the login is that of another address.',
    ],
    fixes: [
      'Set `from` and `auth.user` to the same address.',
      'Create a token for each address that sends.',
    ],
  },
  'proton-limit-reached': {
    title: 'The sending limit at Proton is reached',
    meaning: 'Proton limits messages and recipients per account and hour or day.',
    causes: ['Bulk or automated mail goes through a mailbox.'],
    fixes: [
      'Wait, and spread messages over the day.',
      'Use a transactional service for application mail.',
    ],
  },
  'proton-bridge-transaction-failed': {
    title: 'Proton did not take the message from Bridge',
    meaning:
      "Proton Mail Bridge passed the message to Proton's API, which turned it down. The sentence about the weather is a fixed text; the reason, if one is given, stands behind it.",
    causes: [
      'The address in `from` is not an active address of the account.',
      'A recipient or an attachment is not accepted.',
      'Bridge is outdated or has lost its session.',
    ],
    fixes: [
      'Read the end of `err.response`, and the log of Bridge.',
      'Set `from` to an active address of the Proton account.',
      'Update Bridge, and sign in there again.',
    ],
  },
};
