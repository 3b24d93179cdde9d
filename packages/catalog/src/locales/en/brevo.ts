import type { brevo as facts } from '../../providers/brevo.ts';
import type { Messages } from '../../types.ts';

export const brevo: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'brevo-bad-credentials': {
    title: 'Brevo refused the SMTP login',
    meaning:
      'Brevo has an SMTP login and SMTP keys of their own. The account password and the API key do not work over SMTP.',
    causes: [
      '`auth.pass` is an API key, which starts with `xkeysib-`, instead of an SMTP key, which starts with `xsmtpsib-`.',
      '`auth.user` is not the SMTP login that the settings page shows.',
      'The key was deleted or is inactive.',
    ],
    fixes: [
      'Open SMTP and API in the settings and copy the SMTP login into `auth.user`.',
      'Create a new SMTP key and put it into `auth.pass`.',
    ],
  },
  'brevo-ip-not-authorized': {
    title: 'Brevo does not accept this IP address',
    meaning:
      'The account allows only listed IP addresses, and this process connects from another one.',
    causes: [
      'The blocking of unknown addresses is on, and the server is new or moved.',
      'The host changes its outgoing address.',
    ],
    fixes: [
      'Find the public outgoing address of the process and add it to the authorized addresses in the security settings.',
      'With changing addresses, switch the blocking off for SMTP keys.',
    ],
  },
  'brevo-not-activated': {
    title: 'The Brevo account may not send by SMTP yet',
    meaning:
      'Transactional mail is not activated for this account, or was stopped. The credentials are not the problem.',
    causes: [
      'The account is new and its profile is not complete.',
      'Brevo suspended it after a review.',
    ],
    fixes: [
      'Complete the profile, verify a sender, and ask Brevo support to activate transactional mail.',
      'Send again after the activation.',
    ],
  },
  'brevo-auth-required': {
    title: 'The server wants a login first',
    meaning:
      'The sender was announced before a login had succeeded. Brevo answers 502 where others answer 530.',
    causes: [
      'The transport has no `auth`, or its values are empty at run time.',
      'The server offered no login on this connection, so nodemailer went on without one.',
    ],
    fixes: [
      'Set `auth.user` to the SMTP login and `auth.pass` to an SMTP key.',
      'If the values are right, remove `ignoreTLS`, and use port 587 with `requireTLS: true` or port 465 with `secure: true`.',
    ],
  },
  'brevo-sender-not-valid': {
    title: 'The sender is not valid at Brevo',
    meaning: 'Brevo sends only from a verified sender or an authenticated domain of the account.',
    causes: [
      '`from` uses an address or domain that is not in the account.',
      'The verification of the sender was not finished.',
    ],
    fixes: [
      'Add the sender or authenticate the domain, then finish the verification.',
      'Set `from` to it and put other people into `replyTo`.',
    ],
  },
  'brevo-credits-exceeded': {
    title: 'The Brevo plan has no messages left',
    meaning: 'The messages of the plan are used up. The free plan counts by the day.',
    causes: ['The daily or monthly number is reached.', 'Prepaid credits are used up.'],
    fixes: [
      'Wait for the reset of the plan, or change it.',
      'Keep messages in a queue instead of repeating them at once.',
    ],
  },
};
