import type { Speaker } from '../types.ts';

/** FortiMail and FortiGuard AntiSpam. */
export const fortinet = {
  name: 'Fortinet',
  hosts: ['.fortimail.com', '.fortimailcloud.com'],
  signature: ['fortiguard', 'fortimail', 'fortispamurl'],
  wordings: {
    'fortinet-black-ip': {
      category: 'reputation-blocked',
      says: [
        'blocked because it contains fortiguard antispam black ip',
        'fortiguard antispam black ip',
        'connection black ip',
      ],
      samples: [
        '554 5.7.1 This message has been blocked because it contains FortiGuard - AntiSpam black IP(s).(connection black ip 192.0.2.1)',
      ],
      sources: ['https://docs.fortinet.com/product/fortimail'],
    },
    'fortinet-content': {
      category: 'spam-rejected',
      says: ['blocked because it contains fortispamurl', 'blocked because it contains fortiguard'],
      samples: ['554 5.7.1 This message has been blocked because it contains FortiSpamURL(s).'],
      sources: ['https://docs.fortinet.com/product/fortimail'],
    },
  },
} as const satisfies Speaker;
