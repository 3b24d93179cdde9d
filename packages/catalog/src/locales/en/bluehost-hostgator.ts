import type { bluehostHostgator as facts } from '../../providers/bluehost-hostgator.ts';
import type { Messages } from '../../types.ts';

export const bluehostHostgator: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'bluehost-hostgator-bad-credentials': {
    title: 'The hosting server refused the mailbox login',
    meaning:
      'Hosts with cPanel log in with the mailboxes that were created there, not with the account of the host.',
    causes: [
      '`auth.user` is not the full address of the mailbox.',
      'The password is that of cPanel or of the billing account.',
      '`host` is another server than the one that holds the mailbox.',
      'The host blocked the address after wrong logins.',
    ],
    fixes: [
      'Open the connection settings of the mailbox in cPanel and copy `host`, port and user name.',
      'Set a new mailbox password there.',
      'Use port 465 with `secure: true`.',
    ],
  },
  'bluehost-hostgator-auth-required': {
    title: 'The hosting server wants a login first',
    meaning: 'The connection has not logged in, so the server does not relay to other domains.',
    causes: [
      'The transport has no `auth`, or its values are empty at run time.',
      '`host` is a host of cPanel by accident: the network redirects outgoing mail to its own server.',
    ],
    fixes: [
      'Set `auth.user` to the full mailbox address and `auth.pass` to its password.',
      'When the greeting is not that of the provider in `host`, ask your host to open the port.',
    ],
  },
  'bluehost-hostgator-hourly-limit': {
    title: 'The hourly limit of the hosting account is reached',
    meaning:
      'The host limits how many messages a domain may send in an hour. The message was discarded, not queued.',
    causes: [
      'A newsletter or a loop sends too much.',
      'A script or password of the site was stolen and sends spam.',
    ],
    fixes: [
      'Wait an hour, then send the message again: it is lost otherwise.',
      'Look at mail tracking in cPanel for what was sent.',
      'Use a transactional service for application mail.',
    ],
  },
  'bluehost-hostgator-failures-limit': {
    title: 'Too many failed messages from this domain',
    meaning:
      'Too large a part of the mail of this domain failed within the hour, so the host stops all of it for now.',
    causes: [
      'The list has many addresses that do not exist.',
      'Receivers refuse the mail, for example because SPF or DKIM is missing.',
      'A stolen script or password sends spam.',
    ],
    fixes: [
      'Wait an hour, and remove addresses that do not exist.',
      'Look at mail tracking in cPanel for the refusals and their reasons.',
    ],
  },
  'bluehost-hostgator-outgoing-suspended': {
    title: 'The host has suspended outgoing mail',
    meaning:
      'The mailbox or account may not send until the host or its owner lifts the suspension.',
    causes: [
      'The mailbox was misused for spam.',
      'Outgoing mail was switched off for it in cPanel.',
    ],
    fixes: [
      'Change the password and look for misuse of the site.',
      'Lift the restriction in the mailbox settings of cPanel, or ask the host.',
    ],
  },
};
