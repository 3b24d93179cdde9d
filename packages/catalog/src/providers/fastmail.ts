import type { Speaker } from '../types.ts';

/** Fastmail; its servers are called messagingengine.com. */
export const fastmail = {
  name: 'Fastmail',
  hosts: ['fastmail.com', 'fastmail.fm', 'messagingengine.com'],
  signature: ['fastmail com', 'fastmail', 'messagingengine com', 'messagingengine'],
  wordings: {
    'fastmail-bad-credentials': {
      category: 'auth-failed',
      says: [
        'incorrect username or password',
        'authentication failed',
        'error authentication failed',
        'invalid {credentials}',
        'need to create an app password',
        'need to use an app password',
      ],
      when: { provider: true },
      samples: [
        '535 5.7.0 Incorrect username or password',
        '535 5.7.8 Error: authentication failed: authentication failure',
      ],
      related: ['535', 'EAUTH'],
      sources: [
        'https://www.fastmail.help/hc/en-us/articles/360058752854-App-passwords',
        'https://www.fastmail.help/hc/en-us/articles/1500000278342-Server-names-and-ports',
      ],
    },
    'fastmail-from-not-owned': {
      category: 'sender-rejected',
      says: [
        'not authorised to send from this header address',
        'not authorized to send from this header address',
        '(authorised|authorized) to send from this header address',
        'not (authorised|authorized) to send from this address',
      ],
      samples: ['551 5.7.1 Not authorised to send from this header address'],
      related: ['551', '553'],
      sources: ['https://www.fastmail.help/hc/en-us/articles/360060590573-Sending-Identities'],
    },
    'fastmail-account-locked': {
      category: 'mailbox-disabled',
      says: ['address locked or deactivated'],
      when: { provider: true },
      samples: [
        '554 5.7.1 <mail.example.com[192.0.2.1]>: Client host rejected: Address locked or deactivated; see http://mail.messagingengine.com/docs/locked.html',
      ],
      sources: ['https://www.fastmail.help/hc/en-us'],
    },
    'fastmail-limit-reached': {
      category: 'sending-limit-exceeded',
      says: [
        'too many messages',
        'sending limit',
        '(hourly|daily) … limit',
        'limit {exceeded}',
        'exceeded … (rate|limit|quota)',
      ],
      when: { provider: true },
      samples: ['452 4.5.3 Sending limit exceeded'],
      sources: ['https://www.fastmail.help/hc/en-us/articles/1500000277382-Account-limits'],
    },
    'fastmail-relay-denied': {
      category: 'auth-required',
      says: ['relay access denied'],
      when: { provider: true },
      samples: ['554 5.7.1 <user@example.com>: Recipient address rejected: Relay access denied'],
      sources: ['https://www.fastmail.com/help/send/undeliverable.html'],
    },
  },
} as const satisfies Speaker;
