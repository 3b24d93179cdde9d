import type { smtp2go as facts } from '../../providers/smtp2go.ts';
import type { Messages } from '../../types.ts';

export const smtp2go: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'smtp2go-bad-credentials': {
    title: 'SMTP2GO refused the SMTP user',
    meaning:
      'SMTP2GO logs in with SMTP users that are made in the dashboard. The login of the dashboard itself is another one.',
    causes: [
      '`auth.user` and `auth.pass` are those of the dashboard.',
      'The SMTP user was deleted or its password changed.',
    ],
    fixes: [
      'Copy user name and password from the SMTP users page into `auth.user` and `auth.pass`.',
      'Create a new SMTP user when in doubt.',
    ],
  },
  'smtp2go-auth-required': {
    title: 'SMTP2GO was given no login',
    meaning:
      'SMTP2GO relays only for SMTP users or listed IP addresses, and this connection was neither.',
    causes: [
      'The transport has no `auth`, or its values are empty at run time.',
      'A firewall or antivirus changes the connection.',
      'IP authentication is used, and the address is not listed.',
    ],
    fixes: [
      'Set `auth.user` and `auth.pass` to an SMTP user.',
      'Use `secure: true` on port 465 so that nothing in between can interfere.',
    ],
  },
  'smtp2go-sender-not-verified': {
    title: 'The sender domain is not verified at SMTP2GO',
    meaning:
      'SMTP2GO accepts a From header only from a verified domain or a verified single address.',
    causes: [
      '`from` uses a domain that is not in the account.',
      'The DNS records were added, but not verified.',
      'A framework put its own default address into `from`.',
    ],
    fixes: [
      'Log the `from` of the message that failed.',
      'Verify that domain, or that one address, under verified senders.',
      'Put other people into `replyTo`.',
    ],
  },
  'smtp2go-blank-sender': {
    title: 'The envelope sender is empty',
    meaning:
      'The message was sent with an empty return path, which SMTP2GO refuses unless it is switched on.',
    causes: [
      '`from` is missing, so that the envelope is empty.',
      '`envelope.from` is set to an empty string.',
    ],
    fixes: ['Set `from` to a verified address.', 'Remove `envelope` or set `envelope.from`.'],
  },
  'smtp2go-limit-reached': {
    title: 'The sending limit at SMTP2GO is reached',
    meaning: 'The plan, or the limit that was set for this SMTP user, is used up.',
    causes: [
      'The monthly number or the hourly limit of the plan is reached.',
      'A limit was set for this SMTP user.',
    ],
    fixes: [
      'Look at the usage in the dashboard, then wait for the reset or change the plan.',
      'Raise the limit of the SMTP user.',
    ],
  },
};
