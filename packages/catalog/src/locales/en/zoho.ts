import type { zoho as facts } from '../../providers/zoho.ts';
import type { Messages } from '../../types.ts';

export const zoho: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'zoho-bad-credentials': {
    title: 'Zoho refused the login',
    meaning:
      'Zoho did not accept this user name and password at this host. Accounts live in one data centre and log in only there.',
    causes: [
      'Two-factor authentication is on, and the normal password was used.',
      '`host` belongs to another data centre or plan than the account.',
      '`auth.user` is an alias instead of the login address.',
      'For ZeptoMail, the user name is not the fixed word `emailapikey`.',
    ],
    fixes: [
      'Create an app-specific password and put it into `auth.pass`.',
      'Copy `host` from the SMTP page of the mail settings of this very account.',
      'For ZeptoMail, use `emailapikey` and the send mail token of the agent.',
    ],
  },
  'zoho-smtp-access-disabled': {
    title: 'Access by mail programs is switched off at Zoho',
    meaning:
      'The mailbox exists, but its owner or administrator has not allowed programs to use it.',
    causes: [
      'IMAP, POP or SMTP access is off in the mail settings.',
      'The plan does not include it.',
    ],
    fixes: [
      'Switch the access on in the mail accounts settings, or ask the administrator.',
      'Check that the plan allows mail programs.',
    ],
  },
  'zoho-from-mismatch': {
    title: 'Zoho does not let this login use that From',
    meaning:
      'Zoho relays only for the address that logged in, its aliases, and addresses that it may send as.',
    causes: [
      '`from` or `envelope.from` differs from `auth.user`.',
      'The alias or domain is not set up or verified for this mailbox.',
      'A framework put its own default address into `from`; when none shows, it was empty.',
    ],
    fixes: [
      'Set `from` to the address in `auth.user`.',
      'Add the other address as an alias or a send-as address and verify it.',
      'Put the visitor of a contact form into `replyTo`.',
    ],
  },
  'zoho-unusual-activity': {
    title: 'Zoho has paused sending after unusual activity',
    meaning:
      'Zoho judged the sending of this account as unusual and blocks it for a while. The enhanced code 5.4.6 means a routing loop elsewhere, not here.',
    causes: [
      'Many messages in a short time, above all from a new account.',
      'Automated or bulk mail through a mailbox account.',
      'Somebody else has the password.',
    ],
    fixes: [
      'Stop sending and unblock the account in the webmail, or write to Zoho support.',
      'Change the password and the app passwords.',
      'Send application mail through ZeptoMail or another transactional service.',
    ],
  },
  'zoho-outgoing-blocked': {
    title: 'Zoho has blocked outgoing mail of this account',
    meaning: 'The account may log in, but its outgoing mail is blocked.',
    causes: [
      'The outgoing limit was exceeded or mail was reported as spam.',
      'An administrator blocked it.',
      'Somebody else has the password.',
    ],
    fixes: [
      'Unblock it in the webmail or the admin console, or write to Zoho support.',
      'Change the password and find out what was sent.',
    ],
  },
  'zoho-limit-reached': {
    title: 'The sending limit at Zoho is reached',
    meaning: 'The plan limits how many messages or recipients an account may send to in a period.',
    causes: [
      'Bulk or automated mail goes through a mailbox account.',
      'The credits of ZeptoMail are used up or expired.',
    ],
    fixes: [
      'Wait for the next period, and keep messages in a queue.',
      'Use a transactional service for application mail, or buy credits.',
    ],
  },
  'zoho-subject-missing': {
    title: 'Zoho wants a subject',
    meaning: 'The message has no subject or an empty one, and Zoho does not accept it without.',
    causes: [
      '`subject` is not set or empty.',
      'The variable or template for the subject had no value.',
    ],
    fixes: [
      'Set `subject` to a text that is never empty.',
      'Check the value before `sendMail`, and use a default.',
    ],
  },
};
