import type { Speaker } from '../types.ts';

/** Brevo, until 2023 Sendinblue. */
export const brevo = {
  name: 'Brevo',
  hosts: ['brevo.com', 'sendinblue.com', 'smtp-relay.mailin.fr', 'sib-mail.com'],
  signature: ['brevo com', 'brevo', 'sendinblue com', 'sendinblue', 'smtp relay mailin fr'],
  wordings: {
    'brevo-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        'error authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'key not found',
        'authentication not found in headers',
        'smtp key … (disabled|inactive|deleted|expired)',
      ],
      when: { provider: true },
      samples: [
        '535 5.7.8 Authentication failed',
        '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6',
      ],
      related: ['535', 'EAUTH'],
      sources: ['https://developers.brevo.com/docs/smtp-integration'],
    },
    'brevo-ip-not-authorized': {
      category: 'auth-failed',
      says: [
        'unauthorized ip address',
        'unrecognised ip address',
        'unrecognized ip address',
        'add the new ip address in this link',
        'ip address … (not|un) authorized … brevo',
      ],
      codes: ['525'],
      samples: [
        '525 5.7.1 Unauthorized IP address',
        'We have detected you are using an unrecognised IP address 192.0.2.1. If you performed this action make sure to add the new IP address in this link',
      ],
      sources: [
        'https://developers.brevo.com/docs/smtp-integration',
        'https://help.brevo.com/hc/en-us',
      ],
    },
    'brevo-not-activated': {
      category: 'auth-failed',
      action: 'contact-provider',
      says: [
        'your smtp account is not yet activated',
        'smtp account is not yet activated',
        'smtp account is not (activated|active)',
        'unable to send email your smtp account',
        'smtp account … (suspended|blocked|deactivated|disabled)',
        '(please|) activate your smtp account',
        'request activation',
      ],
      samples: [
        '502 5.7.0 Your SMTP account is not yet activated. Please contact us at user@example.com to request activation',
        'Unable to send email. Your SMTP account is not yet activated.',
      ],
      sources: [
        'https://developers.brevo.com/docs/smtp-integration',
        'https://help.brevo.com/hc/en-us',
      ],
    },
    'brevo-auth-required': {
      category: 'auth-required',
      says: ['please authenticate first'],
      when: { replies: [502, 530, 550, 503] },
      samples: ['502 5.7.0 Please authenticate first'],
      sources: ['https://developers.brevo.com/docs/smtp-integration'],
    },
    'brevo-sender-not-valid': {
      category: 'sender-rejected',
      says: [
        'sending has been rejected because the sender you used',
        'validate your sender or authenticate your domain',
      ],
      samples: [
        'Sending has been rejected because the sender you used user@example.com is not valid. Validate your sender or authenticate your domain',
      ],
      sources: ['https://developers.brevo.com/docs/smtp-integration'],
    },
    'brevo-credits-exceeded': {
      category: 'sending-limit-exceeded',
      says: [
        'not enough credits',
        'insufficient credits',
        'credits … (exhausted|used up|finished|expired)',
        'daily (sending|email) (limit|quota)',
        '(hourly|daily|monthly) … limit (reached|exceeded)',
        'quota (reached|exceeded)',
        'limit (reached|exceeded)',
      ],
      when: { provider: true },
      samples: ['550 5.7.1 Not enough credits'],
      sources: ['https://help.brevo.com/hc/en-us'],
    },
  },
} as const satisfies Speaker;
