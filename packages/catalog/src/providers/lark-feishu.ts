import type { Speaker } from '../types.ts';

/** Lark Mail and Feishu Mail (飞书邮箱). */
export const larkFeishu = {
  name: 'Lark and Feishu Mail',
  hosts: ['larksuite.com', 'feishu.cn', 'larkoffice.com', 'larksuite.cn'],
  signature: ['larksuite com', 'feishu cn', 'larkoffice com'],
  wordings: {
    'lark-feishu-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        'error authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'authentication credentials invalid',
        '专用密码',
      ],
      when: { provider: true },
      samples: ['535 Error: authentication failed'],
      related: ['535', 'EAUTH'],
      sources: [
        'https://www.larksuite.com/hc/en-US/articles/300568817712',
        'https://www.feishu.cn/hc/zh-CN/articles/360049068017',
      ],
    },
  },
} as const satisfies Speaker;
