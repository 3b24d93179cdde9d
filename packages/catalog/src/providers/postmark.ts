import type { Speaker } from '../types.ts';

/** Postmark: its SMTP service and the texts of its API, which a custom transport passes on. */
export const postmark = {
  name: 'Postmark',
  hosts: ['postmarkapp.com', 'mtasv.net'],
  signature: ['postmarkapp com', 'postmark', 'x postmark server token', 'sender signature'],
  wordings: {
    'postmark-bad-token': {
      category: 'auth-failed',
      says: [
        'does not contain a valid server token',
        'server token required',
        'server token you provided in the x postmark server token request header was invalid',
        'no account or server api tokens were supplied',
        'server token … (was|is) invalid',
        'bad or missing (server|api|user api) token',
        'smtp is not (activated|enabled) for this server',
      ],
      samples: [
        'The Server Token you provided in the X-Postmark-Server-Token request header was invalid. Please verify that you are using a valid token.',
        'Request does not contain a valid Server token.',
      ],
      sources: ['https://postmarkapp.com/developer/api/overview#error-codes'],
    },
    'postmark-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'authentication credentials invalid',
        'authentication required',
      ],
      when: { provider: true, replies: [530, 535, 454, 501, 538] },
      samples: ['535 5.7.8 Authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://postmarkapp.com/developer/user-guide/send-email-with-smtp'],
    },
    'postmark-sender-not-confirmed': {
      category: 'sender-rejected',
      says: [
        'is not a sender signature on your account',
        'sender signature not (defined|found|confirmed)',
        'sender signature (is|was) not (defined|found|confirmed)',
        'no sender signature',
        'sender signature not defined for from address',
        'confirm this address in order to be able to use it in the from field',
        'sender signature … (missing|unconfirmed)',
      ],
      samples: [
        "The 'From' address you supplied (user@example.com) is not a Sender Signature on your account. Please add and confirm this address in order to be able to use it in the 'From' field of your messages.",
        'Sender signature not defined for From address.',
      ],
      sources: ['https://postmarkapp.com/developer/api/overview#error-codes'],
    },
    'postmark-pending-approval': {
      category: 'sender-rejected',
      says: [
        'while your account is pending approval',
        'account is pending approval',
        'all recipient addresses must share the same domain as the from address',
      ],
      samples: [
        "While your account is pending approval, all recipient addresses must share the same domain as the 'From' address.",
      ],
      sources: ['https://postmarkapp.com/developer/api/overview#error-codes'],
    },
    'postmark-recipient-inactive': {
      category: 'recipient-refused',
      action: 'fix-recipient',
      says: [
        'tried to send to recipient s that have been marked as inactive',
        'tried to send to a recipient that has been marked as inactive',
        'marked as inactive … inactive (addresses|recipients)',
        'found inactive addresses',
        'inactive recipients are ones that have generated a hard bounce',
        'inactive recipient',
      ],
      samples: [
        'You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: user@example.com. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression.',
        '406 You tried to send to a recipient that has been marked as inactive.',
      ],
      sources: ['https://postmarkapp.com/developer/api/overview#error-codes'],
    },
    'postmark-credits-exceeded': {
      category: 'sending-limit-exceeded',
      retry: 'after-fix',
      says: [
        'account has run out of credits',
        'ran out of credits',
        'you have run out of credits',
        'run out of credits',
        'not allowed to send … credits',
      ],
      when: { provider: true },
      samples: ['Not allowed to send: You have run out of credits.'],
      sources: ['https://postmarkapp.com/developer/api/overview#error-codes'],
    },
    'postmark-account-blocked': {
      category: 'sender-rejected',
      action: 'contact-provider',
      says: [
        'account may not send',
        'account has been (disabled|deactivated|suspended)',
        'your account is not allowed to send',
        'account … blocked from sending',
      ],
      when: { provider: true },
      samples: ['Account May Not Send. Your account has been disabled.'],
      sources: ['https://postmarkapp.com/developer/api/overview#error-codes'],
    },
    'postmark-stream-missing': {
      category: 'configuration',
      action: 'fix-message',
      says: [
        'stream provided … does not exist on this server',
        'message stream … does not exist',
        'invalid message stream',
        'messagestream … not found',
      ],
      samples: [
        "The 'MessageStream' provided does not exist on this server. The stream provided 'news' does not exist on this server.",
      ],
      sources: ['https://postmarkapp.com/developer/api/overview#error-codes'],
    },
  },
} as const satisfies Speaker;
