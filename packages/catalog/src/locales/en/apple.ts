import type { apple as facts } from '../../providers/apple.ts';
import type { Messages } from '../../types.ts';

export const apple: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'apple-bad-credentials': {
    title: 'iCloud refused the login',
    meaning:
      'Apple does not accept the password of the Apple Account for SMTP. It wants an app-specific password that was made for this application.',
    causes: [
      'The value of `auth.pass` is the account password.',
      'The app-specific password was revoked: changing the account password revokes all of them.',
      'The user name is not an iCloud Mail address of the account.',
    ],
    fixes: [
      'Create an app-specific password in the settings of the Apple Account and put it into `auth.pass`.',
      'Put the full iCloud Mail address into `auth.user`.',
      'Use port 587 with `secure: false` and `requireTLS: true`.',
    ],
  },
  'apple-from-not-yours': {
    title: 'The From address is not one of the account’s',
    meaning:
      'The login worked, but iCloud lets an account send only from its own address, its aliases and its custom domain addresses.',
    causes: [
      'The value of `from` differs from the account’s addresses, for example a no-reply address.',
      'The custom domain is set up, but this address of it was never added.',
    ],
    fixes: [
      'Set `from` to an address of the account, and use `replyTo` for the other one.',
      'Add the address as an alias or custom domain address in the iCloud Mail settings.',
    ],
  },
  'apple-local-policy': {
    title: 'iCloud refused the message by its own policy',
    meaning:
      'Apple’s filter refused the message and gives only a tag. Apple says that it looks at the reputation of address and domain, the content and the feedback of users.',
    causes: [
      'SPF or DKIM does not pass for your domain.',
      'The IP address or domain has a poor reputation.',
      'A link or the text of the message looks like spam.',
    ],
    fixes: [
      'Make SPF, DKIM and DMARC pass, and set reverse DNS for the server.',
      'Send the message once without links to see whether they are the reason.',
      'Write to the iCloud Mail postmaster with the IP address and the full reply.',
    ],
  },
  'apple-dmarc': {
    title: 'The From domain’s DMARC policy forbids this',
    meaning:
      'The domain in the From header asks receivers to reject mail that is not authenticated in its name, and iCloud followed it.',
    causes: [
      'The `from` domain is not yours, as in a contact form that uses the visitor’s address.',
      'The sending service signs with its own domain.',
    ],
    fixes: [
      'Use your own domain in `from`, and `replyTo` for the other address.',
      'Set up DKIM for your domain at the sending service.',
      'Or use an envelope sender in your own domain, with an SPF record that covers the service.',
    ],
  },
};
