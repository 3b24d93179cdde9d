import type { hostinger as facts } from '../../providers/hostinger.ts';
import type { Messages } from '../../types.ts';

export const hostinger: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'hostinger-bad-credentials': {
    title: 'Hostinger or Titan refused the login',
    meaning:
      'The mailbox is not known at this host, or the password is not the one of the mailbox.',
    causes: [
      'The mailbox is at Titan and `host` is that of Hostinger Email, or the other way round.',
      '`auth.user` is not the full address.',
      'The password is that of the hosting account.',
      'At Titan, access by other mail programs is switched off.',
    ],
    fixes: [
      'Copy `host` and port from the configuration page of this very mailbox.',
      'Sign in to the webmail with the same values, and set a new mailbox password when it fails.',
      'At Titan, allow other mail programs in the settings.',
    ],
  },
  'hostinger-from-not-owned': {
    title: 'Hostinger does not let this login use that sender',
    meaning: 'The sender is neither the mailbox that logged in nor one of its aliases.',
    causes: [
      '`from` or `envelope.from` differs from `auth.user`.',
      'A framework put its own default address into `from`.',
    ],
    fixes: [
      'Set `from` to the address in `auth.user`, or add the other one as an alias.',
      'Put the visitor of a contact form into `replyTo`.',
    ],
  },
  'hostinger-limit-reached': {
    title: 'The sending limit at Hostinger is reached',
    meaning: 'The mail plan limits how many messages a mailbox may send in a period.',
    causes: [
      'Bulk or automated mail goes through the mailbox.',
      'Somebody else knows the password.',
    ],
    fixes: [
      'Wait, and keep messages in a queue.',
      'Use a larger mail plan or a transactional service.',
    ],
  },
  'hostinger-disabled-in-panel': {
    title: 'Sending is switched off for this mailbox',
    meaning: 'Somebody has switched off this mailbox, or its sending, in the hosting panel.',
    causes: ['The owner or an administrator disabled it.', 'The mail plan has ended.'],
    fixes: ['Enable the mailbox in hPanel.', 'Check that the mail plan is active.'],
  },
};
