import type { Speaker } from '../types.ts';

/** SmarterMail. */
export const smartermail = {
  name: 'SmarterMail',
  wordings: {
    'smartermail-auth-for-relay': {
      category: 'auth-required',
      says: ['authentication is required for relay'],
      samples: ['550 Authentication is required for relay'],
      sources: ['https://help.smartertools.com/smartermail/current/'],
    },
    'smartermail-from-domain': {
      category: 'sender-rejected',
      says: ['from domain must match authenticated domain'],
      samples: ['550 From domain must match authenticated domain'],
      sources: ['https://help.smartertools.com/smartermail/current/'],
    },
    'smartermail-greylisted': {
      category: 'greylisted',
      says: ['greylisted please try again in'],
      samples: ['451 Greylisted, please try again in 180 seconds'],
      sources: ['https://help.smartertools.com/smartermail/current/'],
    },
    'smartermail-spam-filter': {
      category: 'spam-rejected',
      action: 'fix-sender-domain',
      says: ['sending address not accepted due to spam filter'],
      samples: ['554 Sending address not accepted due to spam filter'],
      sources: ['https://help.smartertools.com/smartermail/current/'],
    },
    'smartermail-no-such-user': {
      category: 'mailbox-not-found',
      says: ['@ no such user here'],
      row: 'X.1.1',
      samples: ['550 <user@example.com> No such user here'],
      sources: ['https://help.smartertools.com/smartermail/current/'],
    },
    'smartermail-ip-blacklisted': {
      category: 'reputation-blocked',
      action: 'contact-recipient',
      says: [
        'not accepted due to spam filter ip is blacklisted',
        'ip is blacklisted on this server',
      ],
      samples: [
        '554 Sending address not accepted due to spam filter (IP is blacklisted on this server)',
      ],
      sources: ['https://help.smartertools.com/smartermail/current/'],
    },
  },
} as const satisfies Speaker;
