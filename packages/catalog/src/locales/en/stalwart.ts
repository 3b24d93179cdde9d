import type { stalwart as facts } from '../../servers/stalwart.ts';
import type { Messages } from '../../types.ts';

export const stalwart: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'stalwart-auth-failed': {
    title: 'This Stalwart account may not send',
    meaning:
      'The login data is right, but the account lacks the permission for SMTP. Another password changes nothing.',
    causes: [
      'The account has no role, or one without the permission to send mail.',
      'An app password or API key was used that has fewer rights than the account.',
    ],
    fixes: [
      'Have the administrator give the account the `user` role or the permission `email-send`.',
      'Use a secret with the right to send in `auth.pass`.',
    ],
  },
  'stalwart-oauth-expired': {
    title: 'The OAuth2 access token has expired',
    meaning:
      'The server knows the access token, and its lifetime is over. A new one is needed; a password was not asked for.',
    causes: [
      'Only `auth.accessToken` is set, so nodemailer cannot renew it.',
      'The token is stored longer than it lives.',
    ],
    fixes: [
      'Set `auth.clientId`, `auth.clientSecret`, `auth.refreshToken` and `auth.accessUrl`, so that nodemailer gets new tokens.',
      'Or fetch a new token before you send, and pass it in `auth.accessToken`.',
    ],
  },
  'stalwart-dmarc-temporary': {
    title: 'DMARC could not be checked for now',
    meaning:
      'The receiver could not look up what it needs for SPF or DKIM of your domain, and puts the message off. That is no verdict on your records.',
    causes: [
      'The DNS servers of the sender domain, or of a domain in its SPF record, did not answer.',
      'The resolver of the receiver has a fault for the moment.',
    ],
    fixes: [
      'Send the same message again after half an hour.',
      'If it lasts, ask each name server of your domain for the SPF, DKIM and DMARC records.',
      'Remove from the SPF record an `include` whose DNS does not answer.',
    ],
  },
};
