import type { Speaker } from '../types.ts';

/** iCloud Mail: submission through `smtp.mail.me.com`, and the MX of icloud.com, me.com and mac.com. */
export const apple = {
  name: 'iCloud Mail',
  hosts: ['smtp.mail.me.com', 'smtp.icloud.com', '.mail.me.com', '.mail.icloud.com', '.mac.com'],
  signature: [
    'mail icloud com',
    'mail me com',
    'support apple com',
    'icloudadmin',
    '(cs01|cs02|hm08|hme1)',
  ],
  wordings: {
    'apple-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        'authentication failure',
        'authentication failed authentication failure',
        'invalid (credentials|login|username or password)',
        'app specific password',
      ],
      codes: ['535', '534'],
      when: { class: 5, provider: true },
      related: ['535', 'EAUTH'],
      samples: [
        '535 5.7.8 Error: authentication failed: authentication failure (st43p00im-zteg10062001.me.com smtp.mail.me.com)',
        '535 5.7.0 Error: authentication failed; see https://support.apple.com/102654',
      ],
      sources: ['https://support.apple.com/102525', 'https://support.apple.com/102654'],
    },
    'apple-temporary-auth-failure': {
      category: 'server-error',
      says: ['temporary authentication failure', 'connection lost to authentication server'],
      when: { class: 4, provider: true },
      related: ['454'],
      samples: [
        '454 4.7.0 Temporary authentication failure: Connection lost to authentication server (smtp.mail.me.com)',
      ],
      sources: ['https://support.apple.com/102525'],
    },
    'apple-from-not-yours': {
      category: 'sender-rejected',
      says: ['from address is not one of your addresses'],
      related: ['EMESSAGE', 'EENVELOPE'],
      samples: ['550 5.7.0 From address is not one of your addresses.'],
      sources: ['https://support.apple.com/102525', 'https://support.apple.com/102540'],
    },
    'apple-local-policy': {
      category: 'policy-rejected',
      says: [
        '(cs01|cs02|hm08|hme1)',
        '(cs01|cs02|hm08|hme1) message rejected due to local policy',
        'message rejected due to local policy please visit https support apple com',
        'rejected due to local policy … apple',
      ],
      when: { class: 5 },
      action: 'fix-sender-domain',
      related: ['X.7.1'],
      samples: [
        '554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
        '550 5.7.1 [HM08] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
        '550 5.7.1 Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
      ],
      sources: ['https://support.apple.com/102322'],
    },
    'apple-deferred': {
      category: 'rate-limited',
      says: [
        '(cs01|cs02|hm08|hme1)',
        'too many (messages|connections|recipients)',
        '(deferred|delayed) due to local policy',
        'rate limit',
      ],
      when: { class: 4, provider: true },
      samples: ['421 4.7.0 Too many connections from 192.0.2.1 (mx01.mail.icloud.com)'],
      sources: ['https://support.apple.com/102322', 'https://support.apple.com/102198'],
    },
    'apple-dmarc': {
      category: 'sender-auth-failed',
      says: [
        'your message was rejected due to … dmarc policy … apple',
        'dmarc policy see https support apple com',
      ],
      when: { class: 5 },
      samples: [
        "554 5.7.1 Your message was rejected due to example.com's DMARC policy. See https://support.apple.com/en-us/HT204137 for info",
      ],
      sources: ['https://support.apple.com/102322', 'https://www.rfc-editor.org/rfc/rfc9989'],
    },
    'apple-block-list': {
      category: 'reputation-blocked',
      says: [
        'mail from ip * was rejected due to listing in',
        'mail from ip * was rejected due to listing in spamhaus',
        'rejected due to listing in spamhaus',
      ],
      samples: [
        '550 5.7.1 Mail from IP 192.0.2.1 was rejected due to listing in Spamhaus SBL. For details please see http://www.spamhaus.org/query/bl?ip=192.0.2.1',
      ],
      sources: ['https://support.apple.com/102322'],
    },
    'apple-no-such-user': {
      category: 'mailbox-not-found',
      says: [
        'recipient no longer on server',
        'unknown or illegal alias',
        '(user|mailbox|recipient|account|alias) (does not exist|unknown|not found)',
        'unknown user',
      ],
      codes: ['5.1.1', '5.1.6'],
      when: { class: 5, provider: true },
      samples: [
        '550 5.1.6 recipient no longer on server: user@example.com (mx01.mail.icloud.com)',
        '550 5.1.1 unknown or illegal alias: user@example.com (mx01.mail.icloud.com)',
        '550 5.1.1 <user@example.com>: user does not exist (mx01.mail.icloud.com)',
      ],
      row: 'X.1.1',
      sources: ['https://support.apple.com/102322'],
    },
    'apple-inactive': {
      category: 'mailbox-disabled',
      says: ['inactive email address'],
      when: { class: 5, provider: true },
      samples: ['550 5.1.1 <user@example.com>: inactive email address (mx01.mail.icloud.com)'],
      row: 'X.2.1',
      sources: ['https://support.apple.com/102322'],
    },
    'apple-over-quota': {
      category: 'mailbox-full',
      says: ['user is over quota', 'over quota', '(mailbox|user|account) (is|) (full|over quota)'],
      codes: ['5.2.2', '4.2.2'],
      when: { provider: true },
      samples: ['552 5.2.2 <user@example.com>: user is over quota (mx01.mail.icloud.com)'],
      row: 'X.2.2',
      sources: ['https://support.apple.com/102322'],
    },
    'apple-too-large': {
      category: 'message-too-large',
      says: [
        'message size exceeds fixed (limit|maximum message size)',
        'message (too large|too big)',
      ],
      codes: ['5.3.4', '5.2.3'],
      when: { class: 5, provider: true },
      samples: ['552 5.3.4 Message size exceeds fixed limit (smtp.mail.me.com)'],
      row: 'X.3.4',
      sources: ['https://support.apple.com/102198'],
    },
  },
} as const satisfies Speaker;
