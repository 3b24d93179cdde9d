import type { Speaker } from '../types.ts';

/** Alibaba Cloud: DirectMail (邮件推送) and the mailbox services of aliyun.com and Alibaba Mail. */
export const aliyun = {
  name: 'Alibaba Cloud DirectMail',
  hosts: [
    'smtpdm.aliyun.com',
    'smtpdm-ap-southeast-1.aliyun.com',
    'smtpdm-ap-southeast-1.aliyuncs.com',
    'smtpdm-us-east-1.aliyuncs.com',
    'smtpdm-eu-central-1.aliyuncs.com',
    'smtp.aliyun.com',
    'smtp.qiye.aliyun.com',
    'smtp.mxhichina.com',
    'aliyun.com',
    'mxhichina.com',
  ],
  signature: [
    'aliyun com',
    'aliyuncs com',
    'smtpdm',
    'mxhichina com',
    'auth account … mail account',
    'doesnt conform with authentication',
    'does not conform with authentication',
  ],
  wordings: {
    'aliyun-bad-credentials': {
      category: 'auth-failed',
      says: ['authentication failure', 'authentication failed', 'authentication failure *'],
      when: { provider: true },
      samples: ['535 Authentication failure.', '526 Authentication failure[0014]'],
      related: ['535', 'EAUTH'],
      sources: ['https://help.aliyun.com/document_detail/44499.html'],
    },
    'aliyun-from-mismatch': {
      category: 'sender-rejected',
      retry: 'after-fix',
      says: [
        'mail from does not conform with authentication',
        'mail account does not conform with authentication',
        'does not conform with authentication',
        'auth account … mail account',
      ],
      samples: [
        '436 "MAIL FROM" doesn\'t conform with authentication [@sm060104] (Auth Account:user@example.com|Mail Account:user2@example.com)',
        "440 mail account doesn't conform with authentication (Auth Account:user@example.com|Mail Account:user2@example.com)",
      ],
      sources: ['https://help.aliyun.com/document_detail/44499.html'],
    },
    'aliyun-quota': {
      category: 'sending-limit-exceeded',
      says: [
        'monthly sending quota exceeded',
        'daily sending quota exceeded',
        'not enough sending quota',
      ],
      when: { provider: true },
      samples: [
        '552 Daily sending quota exceeded',
        '552 Monthly sending quota exceeded',
        '552 Not enough sending quota',
      ],
      sources: ['https://help.aliyun.com/document_detail/44499.html'],
    },
    'aliyun-account-unavailable': {
      category: 'sender-rejected',
      action: 'contact-provider',
      says: ['main account unavailable'],
      samples: ['551 Main account unavailable'],
      sources: ['https://help.aliyun.com/document_detail/44499.html'],
    },
    'aliyun-recipient-invalid': {
      category: 'mailbox-not-found',
      says: ['invalid rcptto', 'rcptto in … (invalid|blacklist|list)', 'rcptto … invalid'],
      samples: ['559 Invalid rcptto', '559 Invalid rcptto [@sm070102]'],
      row: 'X.1.1',
      sources: ['https://help.aliyun.com/document_detail/44499.html'],
    },
    'aliyun-honeypot': {
      category: 'reputation-blocked',
      action: 'fix-recipient',
      says: ['honeypot rcptto'],
      samples: ['561 Honeypot rcptto [@out060104]'],
      sources: ['https://help.aliyun.com/document_detail/44499.html'],
    },
    'aliyun-too-many-recipients': {
      category: 'rate-limited',
      says: ['number of rcpts is over size'],
      samples: ['556 The number of RCPTs is over size'],
      row: 'X.5.3',
      sources: ['https://help.aliyun.com/document_detail/44499.html'],
    },
    'aliyun-message-too-large': {
      category: 'message-too-large',
      says: [
        'length of data content is achieved the maximum threshold',
        'data content is achieved the maximum',
      ],
      samples: ['557 The length of DATA content is achieved the maximum threshold'],
      sources: ['https://help.aliyun.com/document_detail/44499.html'],
    },
    'aliyun-spam-rejected': {
      category: 'spam-rejected',
      says: ['reject by content spam', 'reject by behaviour spam'],
      samples: ['554 Reject by content spam'],
      sources: ['https://help.aliyun.com/document_detail/44499.html'],
    },
    'aliyun-too-frequent': {
      category: 'rate-limited',
      retry: 'later',
      says: ['too frequently sending', 'reject by behaviour … too frequently sending'],
      samples: [
        '554 Reject by behaviour spamANTISPAM_BAT[01201311R196, c01a1]: too frequently sending',
      ],
      sources: ['https://help.aliyun.com/document_detail/44499.html'],
    },
    'aliyun-dns': {
      category: 'domain-not-found',
      says: ['host not found by dns resolve', 'no data by dns resolve'],
      samples: ['524 Host not found by dns resolve', '526 No data by dns resolve'],
      row: 'X.1.2',
      sources: ['https://help.aliyun.com/document_detail/44499.html'],
    },
    'aliyun-invalid-setting': {
      category: 'message-malformed',
      says: ['invalid setting * sm190210', 'invalid setting unsubscribe', 'x alidm settings'],
      samples: ['504 Invalid setting: Unsubscribe.LinkType [@sm190211]'],
      sources: ['https://help.aliyun.com/document_detail/44499.html'],
    },
  },
} as const satisfies Speaker;
