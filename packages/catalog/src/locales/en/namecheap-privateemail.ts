import type { namecheapPrivateemail as facts } from '../../providers/namecheap-privateemail.ts';
import type { Messages } from '../../types.ts';

export const namecheapPrivateemail: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'namecheap-privateemail-bad-credentials': {
    title: 'Private Email refused the login',
    meaning: 'The mailbox is not known, or the password is not the one of the mailbox.',
    causes: [
      '`auth.user` is not the full address.',
      'The password is that of the Namecheap account.',
      'Two-factor authentication is on, and the normal password was used.',
    ],
    fixes: [
      'Sign in to the webmail of Private Email with the same values.',
      'With two-factor authentication, create an application password.',
      'Use port 465 with `secure: true`, or 587 with `requireTLS: true`.',
    ],
  },
  'namecheap-privateemail-from-not-owned': {
    title: 'Private Email does not let this login use that sender',
    meaning: 'The sender is neither the mailbox that logged in nor one of its aliases.',
    causes: [
      '`from` or `envelope.from` differs from `auth.user`.',
      'A framework put its own default address into `from`.',
    ],
    fixes: [
      'Set `from` to the address in `auth.user`, or add the other one as an alias of this mailbox.',
      'Put the visitor of a contact form into `replyTo`.',
    ],
  },
  'namecheap-privateemail-limit-reached': {
    title: 'The sending limit of Private Email is reached',
    meaning: 'The plan limits how many messages a mailbox may send in an hour.',
    causes: [
      'Bulk or automated mail goes through the mailbox.',
      'Somebody else knows the password.',
    ],
    fixes: [
      'Wait an hour and keep messages in a queue.',
      'Use a transactional service for application mail.',
    ],
  },
};
