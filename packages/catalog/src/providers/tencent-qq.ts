import type { Speaker } from '../types.ts';

/** Tencent: QQ Mail, Foxmail and the company mail Exmail (WeCom Mail). */
export const tencentQq = {
  name: 'QQ Mail (Tencent)',
  hosts: ['qq.com', 'foxmail.com', 'exmail.qq.com', 'exmail.com'],
  signature: [
    'service mail qq com',
    'help mail qq com',
    'mail qq com',
    'exmail qq com',
    'smtp qq com',
    'qq com',
    'service exmail qq com',
    'please enter your authorization code to login',
    'mail from address must be same as authorization user',
    '请使用授权码登录',
  ],
  wordings: {
    'tencent-qq-authorization-code': {
      category: 'auth-failed',
      says: [
        'login fail please enter your authorization code to login',
        'please enter your authorization code to login',
        'enter your authorization code',
        'login fail please using auth code',
        '请使用授权码登录',
        '请使用授权码',
        '授权码登录',
      ],
      samples: [
        '535 Login Fail. Please enter your authorization code to login. More information in http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256',
        '535 Error: 请使用授权码登录。详情请看: http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256',
      ],
      related: ['535', 'EAUTH'],
      sources: [
        'https://service.mail.qq.com/detail/0/75',
        'https://help.mail.qq.com/detail/108/1023',
      ],
    },
    'tencent-qq-login-refused': {
      category: 'auth-failed',
      says: [
        'login fail account is abnormal service is not open password is incorrect',
        'account is abnormal service is not open password is incorrect',
        'account is abnormal service is not open',
        'login frequency limited or system is busy',
        'login fail account is abnormal',
      ],
      samples: [
        '535 Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy. More information at https://help.mail.qq.com/detail/108/1023',
      ],
      related: ['535', 'EAUTH'],
      sources: ['https://help.mail.qq.com/detail/108/1023'],
    },
    'tencent-qq-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        'error authentication failed',
        'authentication failed system busy',
        'login fail',
        '登录失败',
      ],
      when: { provider: true },
      samples: [
        '535 Error: authentication failed',
        '535 Error: authentication failed, system busy',
      ],
      related: ['535', 'EAUTH'],
      sources: ['https://service.mail.qq.com/detail/0/75'],
    },
    'tencent-qq-auth-required': {
      category: 'auth-required',
      says: ['need ehlo and auth first', 'error need ehlo and auth first', 'need auth first'],
      samples: ['503 Error: need EHLO and AUTH first !'],
      row: '530',
      sources: ['https://service.mail.qq.com/detail/0/427'],
    },
    'tencent-qq-tls-required': {
      category: 'tls-failure',
      says: [
        'a secure connection is requiered',
        'a secure connection is required such as ssl',
        'secure connection is requiered such as ssl',
        'secure connection is required … ssl',
      ],
      samples: [
        '530 Error: A secure connection is requiered(such as ssl). More information at http://service.mail.qq.com/cgi-bin/help?id=28',
      ],
      sources: ['https://service.mail.qq.com/detail/0/427'],
    },
    'tencent-qq-from-mismatch': {
      category: 'sender-rejected',
      says: [
        'mail from address must be same as authorization user',
        'from address must be same as authorization user',
        'must be same as authorization user',
        '发件人地址与授权用户不一致',
      ],
      samples: [
        '501 mail from address must be same as authorization user',
        '501 Mail from address must be same as authorization user.',
      ],
      related: ['501', '553'],
      sources: ['https://service.mail.qq.com/detail/0/310'],
    },
    'tencent-qq-invalid-from-header': {
      category: 'message-malformed',
      says: [
        'from header is missing or invalid',
        'header is missing or invalid please follow rfc5322 rfc2047 rfc822 standard protocol',
        'please follow rfc5322 rfc2047 rfc822',
      ],
      samples: [
        '550 The "From" header is missing or invalid. Please follow RFC5322, RFC2047, RFC822 standard protocol. https://service.mail.qq.com/detail/124/995.',
      ],
      sources: ['https://service.mail.qq.com/detail/124/995'],
    },
    'tencent-qq-invalid-input': {
      category: 'protocol-error',
      says: ['invalid input from'],
      when: { provider: true },
      row: '501',
      samples: ['502 Invalid input from 192.0.2.1 to newxmesmtplogicsvrszb1.qq.com.'],
      sources: ['https://service.mail.qq.com/detail/0/310'],
    },
    'tencent-qq-content-denied': {
      category: 'spam-rejected',
      says: [
        'mail content denied',
        'mail may contain inappropriate words or content',
        'mail is rejected by qq mail',
        'message content denied',
      ],
      samples: [
        '550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726',
        '550 The mail may contain inappropriate words or content. Please check and resend.',
      ],
      sources: ['https://service.mail.qq.com/detail/122/166'],
    },
    'tencent-qq-frequency-limited': {
      category: 'rate-limited',
      retry: 'later',
      retryAfter: 3600,
      says: [
        'connection frequency limited',
        'ip frequency limited',
        'domain frequency limited',
        'sender frequency limited',
        'user frequency limited',
        'connection denied … frequency',
        'sending frequency is too high',
        'frequency limited',
        '发信频率过高',
      ],
      samples: [
        '550 Ip frequency limited [192.0.2.1]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725',
        '550 Connection frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000722',
      ],
      sources: ['https://service.mail.qq.com/detail/122/137'],
    },
    'tencent-qq-recipient-missing': {
      category: 'mailbox-not-found',
      says: [
        'mailbox not found',
        'mailbox unavailable or access denied',
        '该用户不存在',
        '用户未开通',
        '收件人不存在',
      ],
      when: { provider: true },
      samples: [
        '550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000728',
      ],
      row: 'X.1.1',
      sources: ['https://service.mail.qq.com/detail/122/171'],
    },
    'tencent-qq-spf-failed': {
      category: 'sender-auth-failed',
      says: ['spf check failed', 'dkim check failed', 'dmarc check failed'],
      when: { provider: true },
      samples: [
        '550 SPF check failed. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000738',
      ],
      sources: ['https://service.mail.qq.com/detail/122/72'],
    },
    'tencent-qq-account-blocked': {
      category: 'sender-rejected',
      action: 'contact-provider',
      says: [
        'account is abnormal',
        'sender … (blocked|frozen|limited)',
        'account … (blocked|frozen)',
        '帐号被冻结',
        '账号被冻结',
      ],
      when: { provider: true, replies: [550, 553, 554] },
      samples: ['550 Sender account is blocked'],
      sources: ['https://service.mail.qq.com/detail/0/310'],
    },
    'tencent-qq-sender-domain': {
      category: 'sender-rejected',
      action: 'fix-sender-domain',
      says: ['domain may not exist or dns check failed'],
      row: 'X.1.8',
      samples: ['550 Domain may not exist or DNS check failed'],
      sources: ['https://service.mail.qq.com/detail/0/427'],
    },
  },
} as const satisfies Speaker;
