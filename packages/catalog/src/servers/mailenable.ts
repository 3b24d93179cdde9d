import type { Speaker } from '../types.ts';

/** MailEnable. */
export const mailenable = {
  name: 'MailEnable',
  wordings: {
    'mailenable-auth-for-non-local': {
      category: 'auth-required',
      says: [
        'this mail server requires authentication when attempting to send to a non local e mail address',
        'requires authentication when attempting to send to a non local',
      ],
      samples: [
        '503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings or contact your administrator to verify that the domain or address is defined for this server.',
      ],
      sources: ['https://www.mailenable.com/kb/content/article.asp?ID=ME020280'],
    },
    'mailenable-not-local': {
      category: 'mailbox-not-found',
      says: ['requested action not taken mailbox unavailable or not local'],
      row: 'X.1.1',
      samples: ['550 Requested action not taken: mailbox unavailable or not local'],
      sources: ['https://www.mailenable.com/kb/content/article.asp?ID=ME020280'],
    },
    'mailenable-wrong-password': {
      category: 'auth-failed',
      says: ['invalid username or password'],
      row: 'X.7.8',
      samples: ['535 Invalid Username or Password'],
      sources: ['https://www.mailenable.com/kb/content/article.asp?ID=ME020280'],
    },
    'mailenable-relay-log': {
      category: 'relay-denied',
      says: ['relay denied failed to meet all relay criteria'],
      samples: ['ME-I0111: Relay Denied: Failed to meet all relay criteria.'],
      sources: ['https://www.mailenable.com/kb/content/article.asp?ID=ME020280'],
    },
  },
} as const satisfies Speaker;
