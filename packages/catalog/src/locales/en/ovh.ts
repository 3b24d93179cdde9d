import type { ovh as facts } from '../../providers/ovh.ts';
import type { Messages } from '../../types.ts';

export const ovh: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'ovh-bad-credentials': {
    title: 'OVHcloud refused the login',
    meaning:
      'The user name or password is wrong, or OVHcloud has blocked sending for this address: both give the same reply.',
    causes: [
      'The password is that of the customer account instead of the mailbox.',
      '`auth.user` is not the full address.',
      'The mailbox is blocked for spam.',
      '`host` belongs to another product, such as Exchange or Email Pro.',
    ],
    fixes: [
      'Look at the state of the address in the control panel.',
      'Set a new password for the mailbox there. If it is blocked for spam, answer the support ticket as well.',
      'Copy `host` and port from the product that holds the mailbox.',
    ],
  },
  'ovh-account-blocked': {
    title: 'OVHcloud has blocked sending from this address',
    meaning:
      'Spam was sent from the mailbox, or it looked like it, and OVHcloud has closed sending for it.',
    causes: ['Somebody else knows the password.', 'Bulk mail went through the mailbox.'],
    fixes: [
      'Find out what was sent, change the password in the control panel, and answer the support ticket there. The old MX Plan has no ticket: the new password is enough.',
      'Store the new password only where it is needed.',
    ],
  },
  'ovh-from-not-owned': {
    title: 'OVHcloud does not let this login use that sender',
    meaning: 'The sender is not the mailbox that logged in.',
    causes: [
      '`from` or `envelope.from` differs from `auth.user`.',
      'A framework put its own default address into `from`.',
    ],
    fixes: ['Set `from` to the address in `auth.user`.', 'Put other people into `replyTo`.'],
  },
  'ovh-limit-reached': {
    title: 'The sending limit at OVHcloud is reached',
    meaning: 'OVHcloud limits how many messages a mailbox may send in an hour.',
    causes: ['Bulk or automated mail goes through a mailbox.', 'Somebody else knows the password.'],
    fixes: [
      'Wait an hour and keep messages in a queue.',
      'Use a transactional service for application mail.',
    ],
  },
};
