import type { Speaker } from '../types.ts';

/** United Internet: GMX, WEB.DE, mail.com and IONOS (1&1). They share one mail server, Nemesis. */
export const gmx = {
  name: 'GMX, WEB.DE and IONOS',
  hosts: [
    'gmx.net',
    'gmx.com',
    'gmx.de',
    'gmx.at',
    'gmx.ch',
    'web.de',
    'smtp.mail.com',
    'ionos.com',
    'ionos.de',
    'ionos.co.uk',
    'ionos.es',
    'ionos.fr',
    'ionos.it',
    '1und1.de',
    '1and1.com',
    '1and1.fr',
    '1and1.es',
    'kundenserver.de',
    'perfora.net',
    'schlund.de',
  ],
  signature: [
    'nemesis esmtp',
    'gmx net',
    'gmx com',
    'postmaster web de',
    'web de',
    'ionos com',
    'ionos de',
    'postmaster 1und1 de',
    '1und1 de',
    '1and1 com',
    'kundenserver de',
    'perfora net',
  ],
  wordings: {
    'gmx-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication credentials invalid',
        'authentication failed',
        'authentication failure',
        'invalid {credentials}',
      ],
      when: { provider: true },
      samples: ['535 Authentication credentials invalid'],
      related: ['535', 'EAUTH'],
      sources: [
        'https://hilfe.gmx.net/pop-imap/einschalten.html',
        'https://www.ionos.com/help/email/troubleshooting-mail-basicmail-business/',
      ],
    },
    'gmx-from-not-allowed': {
      category: 'sender-rejected',
      says: [
        'requested action not taken mailbox unavailable (550|) sender address is not allowed',
        'mailbox unavailable … sender address is not allowed',
        'sender address is not allowed',
        'mail from refused sender address is not allowed',
      ],
      samples: [
        '550-Requested action not taken: mailbox unavailable\n550 Sender address is not allowed.',
      ],
      related: ['550', '553'],
      sources: [
        'https://postmaster.gmx.net/en/error-messages',
        'https://www.ionos.com/help/email/',
      ],
    },
    'gmx-send-limit': {
      category: 'sending-limit-exceeded',
      says: [
        'mail send limit exceeded',
        'requested mail action not taken mailbox unavailable … send limit',
        'message count quota exceeded',
        'maximale anzahl … (mails|empfänger|nachrichten) … überschritten',
      ],
      samples: [
        '450-Requested mail action not taken: mailbox unavailable\n450 Mail send limit exceeded.',
      ],
      sources: ['https://postmaster.gmx.net/en/error-messages'],
    },
    'gmx-sending-refused': {
      category: 'rate-limited',
      retry: 'later',
      retryAfter: 3600,
      says: [
        'requested action not taken mailbox unavailable (550|) failure sending mail try again later',
        'mailbox unavailable … failure sending mail try again later',
        'failure sending mail try again later',
      ],
      samples: [
        '550-Requested action not taken: mailbox unavailable\n550 Failure sending mail. Try again later',
      ],
      sources: ['https://postmaster.gmx.net/en/error-messages'],
    },
    'gmx-policy': {
      category: 'policy-rejected',
      says: [
        'reject due to policy restrictions',
        'reject due to policy violations',
        'transaction failed … reject due to policy',
      ],
      samples: [
        '554-Transaction failed\n554-Reject due to policy restrictions.\n554 For explanation visit https://postmaster.gmx.net/en/case?c=hd&i=ip&v=192.0.2.1&r=AAAA',
        '421 Reject due to policy violations',
      ],
      sources: ['https://postmaster.gmx.net/en/error-messages'],
    },
    'gmx-spf': {
      category: 'sender-auth-failed',
      says: ['reject due to spf policy', 'reject due to dmarc policy', 'reject due to dkim policy'],
      samples: [
        '550-Requested action not taken: mailbox unavailable\n550-Reject due to SPF policy.\n550 For explanation visit https://postmaster.gmx.net/en/case?c=r0601',
      ],
      sources: ['https://postmaster.gmx.net/en/error-messages'],
    },
    'gmx-ip-blocked': {
      category: 'reputation-blocked',
      says: [
        'no smtp service … ip address is (black|block) listed',
        'no smtp service … (blacklisted|blocklisted)',
        'ip address is black listed … explanation visit',
        'nemesis esmtp service not available',
      ],
      samples: [
        '554-gmx.net (mxgmx115) Nemesis ESMTP Service not available\n554-No SMTP service\n554-IP address is black listed.\n554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.1&c=bl',
      ],
      sources: ['https://postmaster.gmx.net/en/error-messages'],
    },
    'gmx-no-ptr': {
      category: 'bad-helo-or-ptr',
      says: [
        'bad dns ptr resource record',
        'invalid dns ptr resource record',
        'no smtp service … ptr resource record',
      ],
      samples: [
        '554-gmx.net (mxgmx115) Nemesis ESMTP Service not available\n554-No SMTP service\n554-Bad DNS PTR resource record.\n554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.1&c=rdns',
      ],
      row: 'X.7.25',
      sources: ['https://postmaster.gmx.net/en/error-messages'],
    },
    'gmx-sender-domain': {
      category: 'sender-rejected',
      action: 'fix-sender-domain',
      says: ['invalid dns mx or a aaaa resource record', 'invalid dns mx … resource record'],
      row: 'X.1.8',
      samples: [
        '550-Requested action not taken: mailbox unavailable\n550 Invalid DNS MX or A/AAAA resource record.',
      ],
      sources: ['https://postmaster.gmx.net/en/error-messages'],
    },
    'gmx-sender-null-mx': {
      category: 'sender-rejected',
      action: 'fix-sender-domain',
      says: ['sender address has null mx'],
      row: 'X.7.27',
      samples: [
        '550-Requested action not taken: mailbox unavailable\n550-Sender address has null MX\n550 For explanation visit https://postmaster.gmx.net/en/error-messages',
      ],
      sources: ['https://postmaster.gmx.net/en/error-messages'],
    },
    'gmx-rate-limited': {
      category: 'rate-limited',
      says: ['rate limit reached please try again later', 'rate limit reached'],
      when: { provider: true },
      samples: [
        '421-Rate limit reached. Please try again later.\n421 For explanation visit https://postmaster.web.de/en/error-messages',
      ],
      sources: ['https://postmaster.web.de/de/fehlermeldungen'],
    },
  },
} as const satisfies Speaker;
