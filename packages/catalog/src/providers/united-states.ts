import type { Speaker } from '../types.ts';

/** Comcast (Xfinity). */
export const comcast = {
  name: 'Comcast (Xfinity)',
  hosts: ['comcast.net', 'xfinity.com'],
  signature: ['comcast net', 'xfinity com', 'postmaster comcast net'],
  wordings: {
    'comcast-bad-credentials': {
      category: 'auth-failed',
      says: ['authentication failed', '{login} failed', 'invalid {credentials}'],
      when: { provider: true },
      samples: ['535 5.7.0 ...authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://www.xfinity.com/support/articles/third-party-email-access'],
    },
    'comcast-auth-required': {
      category: 'auth-required',
      says: ['authentication required'],
      when: { provider: true },
      samples: ['550 5.1.0 Authentication required'],
      row: '530',
      sources: ['https://www.xfinity.com/support/articles/email-errors'],
    },
    'comcast-residential-ip': {
      category: 'reputation-blocked',
      action: 'fix-configuration',
      says: ['es000001', 'es000010'],
      samples: [
        '550 192.0.2.1 blocked by comcast.net. Refer to https://www.xfinity.com/support/articles/email-errors ES000010',
      ],
      sources: ['https://www.xfinity.com/support/articles/email-errors'],
    },
    'comcast-ip-blocked': {
      category: 'reputation-blocked',
      says: [
        'bl000000',
        'bl000001',
        'bl000010',
        'bl000011',
        'bl000100',
        'bl000101',
        'bl000110',
        'bl000111',
        'bl001000',
        'bl010000',
      ],
      samples: [
        '554 resimta-po-01v.sys.comcast.net comcast 192.0.2.1 found on one or more DNSBLs, see http://postmaster.comcast.net/smtp-error-codes.php#BL000001',
      ],
      sources: ['https://www.xfinity.com/support/articles/email-errors'],
    },
    'comcast-rate-limited': {
      category: 'rate-limited',
      says: [
        'rl000001',
        'rl000002',
        'rl000003',
        'rl000004',
        'rl000010',
        'too many sessions opened',
      ],
      samples: [
        '421 Too many sessions opened',
        '421 Try again later, see http://postmaster.comcast.net/smtp-error-codes.php#RL000001',
      ],
      sources: ['https://www.xfinity.com/support/articles/email-errors'],
    },
    'comcast-no-ptr': {
      category: 'bad-helo-or-ptr',
      says: ['reverse dns failure try again later', 'pt000001', 'pt000002'],
      samples: ['421 Reverse DNS failure : Try again later'],
      row: 'X.7.25',
      sources: ['https://www.xfinity.com/support/articles/email-errors'],
    },
    'comcast-dmarc': {
      category: 'sender-auth-failed',
      says: ['message rejected due to dmarc', 'dm000001', 'dm000002', 'sp000001', 'sp000002'],
      samples: [
        '550 5.2.0 Message rejected due to DMARC. Please see http://postmaster.comcast.net/smtp-error-codes.php#DM000001',
      ],
      sources: ['https://www.xfinity.com/support/articles/email-errors'],
    },
  },
} as const satisfies Speaker;

/** Cox. Its tags follow `AUP#`. */
export const cox = {
  name: 'Cox',
  hosts: ['cox.net', 'cox.com'],
  signature: [
    'cox net',
    'cox com',
    'aup cxbl',
    'aup cxsndr',
    'aup cxmj',
    'aup cxcnct',
    'aup cxmxrt',
    'aup cxthrt',
    'aup cdrbl',
  ],
  wordings: {
    'cox-ip-blocked': {
      category: 'reputation-blocked',
      says: [
        'cxbl',
        'ipbl0001',
        'ipbl0010',
        'ipbl0011',
        'ipbl0100',
        'ipbl0101',
        'ipbl0110',
        'ipbl0111',
        'ipbl1000',
        'ipbl1001',
        'ipbl1100',
      ],
      samples: [
        '554 cmsmtp blocked. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXBL',
      ],
      sources: ['https://www.cox.com/residential/support/email-error-codes.html'],
    },
    'cox-temporary-block': {
      category: 'reputation-blocked',
      action: 'slow-down',
      retry: 'later',
      retryAfter: 86400,
      says: ['cdrbl'],
      samples: [
        '554 cmsmtp blocked. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CDRBL',
      ],
      sources: ['https://www.cox.com/residential/support/email-error-codes.html'],
    },
    'cox-rate-limited': {
      category: 'rate-limited',
      says: ['cxcnct', 'cxmxrt', 'cxthrt', 'cxsmthrt'],
      samples: [
        '421 cmsmtp blocked. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXCNCT',
      ],
      sources: ['https://www.cox.com/residential/support/email-error-codes.html'],
    },
    'cox-sender-domain': {
      category: 'sender-auth-failed',
      says: ['cxsndr'],
      samples: [
        '550 5.1.0 <user@example.com> sender rejected. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXSNDR',
      ],
      sources: ['https://www.cox.com/residential/support/email-error-codes.html'],
    },
    'cox-account-locked': {
      category: 'sender-rejected',
      action: 'contact-provider',
      says: [
        'cxmj',
        'email sending blocked due to suspicious activity',
        'sending blocked due to suspicious account activity',
        'email sending blocked',
      ],
      row: 'generic-account-blocked',
      samples: [
        '550 5.1.0 Email sending blocked due to suspicious activity. To secure your account, reset all passwords. AUP#CXMJ',
      ],
      sources: ['https://www.cox.com/residential/support/email-error-codes.html'],
    },
  },
} as const satisfies Speaker;

/** AT&T; its mailboxes are run by Yahoo. */
export const att = {
  name: 'AT&T',
  hosts: [
    'att.net',
    'sbcglobal.net',
    'bellsouth.net',
    'prodigy.net',
    'ameritech.net',
    'pacbell.net',
    'swbell.net',
  ],
  signature: ['att net', 'sbcglobal net', 'bellsouth net', 'prodigy net', 'abuse att net'],
  wordings: {
    'att-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'username and password not accepted',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://www.att.com/support/article/my-account/KM1240462/'],
    },
    'att-ip-blocked': {
      category: 'reputation-blocked',
      says: [
        '521 … is blocked for assistance forward this',
        'blocked for assistance forward this',
        'dnsbl attrbl',
        'dnsbl rbl 521',
        'is blocked for assistance forward this error',
        'blocked for abuse … att net',
      ],
      samples: [
        '553 5.3.0 flpd575 DNSBL:RBL 521< 192.0.2.1 >_is_blocked.For assistance forward this error to user@example.com',
      ],
      sources: ['https://www.att.com/support/article/dsl-high-speed/KM1010423/'],
    },
    'att-no-ptr': {
      category: 'bad-helo-or-ptr',
      says: [
        'connections not accepted from servers without a valid sender domain',
        'servers without a valid sender domain',
      ],
      samples: [
        '550 5.7.1 Connections not accepted from servers without a valid sender domain.flph829 Fix reverse DNS for 192.0.2.1',
      ],
      row: 'X.7.25',
      sources: ['https://www.att.com/support/article/dsl-high-speed/KM1010423/'],
    },
  },
} as const satisfies Speaker;

/** Charter (Spectrum, formerly Time Warner Cable and Road Runner). */
export const charter = {
  name: 'Charter (Spectrum)',
  hosts: ['charter.net', 'spectrum.net', 'rr.com', 'twc.com', 'brighthouse.com', 'twcny.rr.com'],
  signature: ['charter net', 'spectrum net', 'rr com', 'aup in', 'aup i', 'aup out', 'aup o'],
  wordings: {
    'charter-bad-credentials': {
      category: 'auth-failed',
      says: ['authentication failed', '{login} failed', 'invalid {credentials}'],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://www.spectrum.net/support/internet/understanding-email-error-codes'],
    },
    'charter-too-many-connections': {
      category: 'rate-limited',
      says: [
        'aup in 1340',
        'aup i 1340',
        'aup in 1000',
        'aup i 1000',
        'aup in 1310',
        'aup in 1320',
        'aup in 1330',
        'aup i 1310',
        'aup i 1320',
        'aup i 1330',
      ],
      samples: [
        '421 dnvrco-cmimta15 esmtp cmsmtp 192.0.2.1 blocked. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1340',
      ],
      sources: ['https://www.spectrum.net/support/internet/understanding-email-error-codes'],
    },
    'charter-blocked': {
      category: 'reputation-blocked',
      says: ['aup in *', 'aup i *', 'esmtp server not available aup'],
      samples: [
        '554 impin004.msg.chrl.nc.charter.net cmsmtp 192.0.2.1 blocked. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1020',
      ],
      sources: ['https://www.spectrum.net/support/internet/understanding-email-error-codes'],
    },
  },
} as const satisfies Speaker;

/** CenturyLink (Brightspeed, Quantum Fiber, Embarq). */
export const centurylink = {
  name: 'CenturyLink',
  hosts: ['centurylink.net', 'embarqmail.com', 'q.com', 'synacor.com'],
  signature: ['centurylink net', 'embarqmail com', 'centurylink'],
  wordings: {
    'centurylink-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        'error authentication failed',
        '{login} failed',
        'invalid {credentials}',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed: authentication failure'],
      related: ['535', 'EAUTH'],
      sources: ['https://www.centurylink.com/home/help/internet/email.html'],
    },
  },
} as const satisfies Speaker;

/** Verizon: addresses at verizon.net have been run by AOL since 2017. */
export const verizon = {
  name: 'Verizon',
  hosts: ['verizon.net', 'vzwpix.com', 'vtext.com'],
  signature: ['verizon net', 'vtext com', 'vzwpix com'],
  wordings: {
    'verizon-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'username and password not accepted',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://www.verizon.com/support/residential/internet/email'],
    },
  },
} as const satisfies Speaker;
