import type { fastmail as facts } from '../../providers/fastmail.ts';
import type { Messages } from '../../types.ts';

export const fastmail: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'fastmail-bad-credentials': {
    title: 'Fastmail refused the login',
    meaning:
      'Fastmail accepts only app passwords over SMTP. The password of the website never works here.',
    causes: [
      '`auth.pass` is the account password.',
      'The app password was deleted or has no access to SMTP.',
      '`auth.user` is an alias instead of the login address.',
    ],
    fixes: [
      'Create an app password with access to mail and put it into `auth.pass`.',
      'Put the main address of the account into `auth.user`, even when `from` is an alias.',
    ],
  },
  'fastmail-from-not-owned': {
    title: 'Fastmail does not let you send as this From',
    meaning: 'The From header uses an address that is not a sending identity of the account.',
    causes: [
      '`from` uses an address or domain that is not in the account.',
      'A framework put its own default address into `from`.',
    ],
    fixes: [
      'Add the address or domain to the account as a sending identity.',
      'Set `from` to an address of the account and put other people into `replyTo`.',
    ],
  },
  'fastmail-limit-reached': {
    title: 'The sending limit at Fastmail is reached',
    meaning:
      'Fastmail limits messages and recipients per account in a period; trial accounts have low limits.',
    causes: [
      'Bulk mail, or one message with many recipients.',
      'Somebody else has the app password.',
    ],
    fixes: [
      'Wait, and send fewer messages in a period.',
      'Use a transactional service for application mail.',
    ],
  },
  'fastmail-relay-denied': {
    title: 'Fastmail was given no login',
    meaning:
      'The message went to a server of Fastmail without a login, so it does not relay it to other domains.',
    causes: ['The transport has no `auth`.', '`host` is a receiving server or port 25.'],
    fixes: [
      'Set `auth.user` and `auth.pass` with an app password.',
      'Use the submission host on port 465 with `secure: true`.',
    ],
  },
};
