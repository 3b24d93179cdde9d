import type { Speaker } from '../types.ts';

/**
 * Shared hosts on cPanel: Bluehost, HostGator, SiteGround, A2, InMotion and many others. cPanel configures Exim and
 * adds its own texts; the host's name is not in them.
 */
export const bluehostHostgator = {
  name: 'cPanel hosts (Bluehost, HostGator, …)',
  hosts: [
    'bluehost.com',
    'hostgator.com',
    'hostgator.com.br',
    'websitewelcome.com',
    'unifiedlayer.com',
    'justhost.com',
    'hostmonster.com',
    'siteground.com',
    'sgvps.net',
    'siteground.biz',
    'a2hosting.com',
    'inmotionhosting.com',
    'greengeeks.net',
    'supremepanel.com',
  ],
  signature: [
    'websitewelcome com',
    'unifiedlayer com',
    'bluehost com',
    'hostgator com',
    'siteground',
    'we do not authorize the use of this system to transport unsolicited',
    'max emails per hour',
    'max defers and failures per hour',
    'login to the imap pop3 server before sending your message',
  ],
  wordings: {
    'bluehost-hostgator-bad-credentials': {
      category: 'auth-failed',
      says: ['incorrect authentication data', 'authentication failed', 'invalid {credentials}'],
      when: { provider: true },
      samples: ['535 Incorrect authentication data'],
      related: ['535', 'EAUTH'],
      sources: ['https://docs.cpanel.net/cpanel/email/set-up-mail-client/'],
    },
    'bluehost-hostgator-auth-required': {
      category: 'auth-required',
      says: [
        'please turn on smtp authentication in your mail client',
        'turn on smtp authentication',
        'login to the imap pop3 server before sending your message',
        'not permitted to relay through this server without authentication',
        'is not permitted to relay through this server',
      ],
      samples: [
        '550-Please turn on SMTP Authentication in your mail client, or login to the\n550-IMAP/POP3 server before sending your message. (localhost.localdomain)\n550-[192.0.2.1]:42630 is not permitted to relay through this server without\n550 authentication.',
        '550 Please turn on SMTP Authentication in your mail client.',
      ],
      related: ['530', 'ENOAUTH'],
      sources: ['https://docs.cpanel.net/cpanel/email/set-up-mail-client/'],
    },
    'bluehost-hostgator-hourly-limit': {
      category: 'sending-limit-exceeded',
      retryAfter: 3600,
      says: [
        'has exceeded the max emails per hour',
        'exceeded the max emails per hour',
        'max emails per hour … allowed message discarded',
        'max emails per hour',
        'has reached the maximum number of emails per hour',
      ],
      samples: [
        '550 Domain example.com has exceeded the max emails per hour (150/150 (100%)) allowed. Message discarded.',
      ],
      sources: ['https://docs.cpanel.net/whm/server-configuration/tweak-settings/'],
    },
    'bluehost-hostgator-failures-limit': {
      category: 'sending-limit-exceeded',
      retryAfter: 3600,
      says: [
        'has exceeded the max defers and failures per hour',
        'max defers and failures per hour',
        'exceeded the max defers and failures',
      ],
      samples: [
        '550 Domain example.com has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.',
      ],
      sources: ['https://docs.cpanel.net/whm/server-configuration/tweak-settings/'],
    },
    'bluehost-hostgator-outgoing-suspended': {
      category: 'sender-rejected',
      action: 'contact-provider',
      says: [
        'outgoing mail from … has been suspended',
        'outgoing mail … has been suspended',
        'outgoing email … suspended',
        'sender domain … has been suspended … outgoing',
      ],
      samples: ['550 Outgoing mail from "user@example.com" has been suspended.'],
      sources: ['https://docs.cpanel.net/cpanel/email/email-accounts/'],
    },
    'bluehost-hostgator-spam-rejected': {
      category: 'spam-rejected',
      says: [
        'this message was classified as spam and may not be delivered',
        'classified as spam and may not be delivered',
        'our system has detected an unusual amount of unsolicited email originating from your address',
      ],
      samples: ['550 This message was classified as SPAM and may not be delivered'],
      sources: ['https://docs.cpanel.net/whm/service-configuration/exim-configuration-manager/'],
    },
    'bluehost-hostgator-sender-unverified': {
      category: 'sender-rejected',
      says: [
        'account or domain may not exist they may be blacklisted or missing the proper dns entries',
        'may be blacklisted or missing the proper dns entries',
        'the mail server could not deliver mail to … the account or domain may not exist',
      ],
      row: 'exim-sender-verify-failed',
      samples: [
        '550-Verification failed for <user@example.com>\n550-The mail server could not deliver mail to user@example.com.  The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.\n550 Sender verify failed',
      ],
      sources: ['https://docs.cpanel.net/whm/service-configuration/exim-configuration-manager/'],
    },
  },
} as const satisfies Speaker;
