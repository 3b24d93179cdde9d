import type { aliyun as facts } from '../../providers/aliyun.ts';
import type { Messages } from '../../types.ts';

export const aliyun: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'aliyun-bad-credentials': {
    title: 'Alibaba Cloud refused the SMTP login',
    meaning:
      'DirectMail logs in with the sender address and an SMTP password that is set for it in the console.',
    causes: [
      'The SMTP password of the sender address was not set, or it is the password of the account.',
      '`host` belongs to another region than the sender address.',
    ],
    fixes: [
      'Set an SMTP password for the sender address in the console and put it into `auth.pass`.',
      'Put the sender address into `auth.user` and use the `host` of its region.',
    ],
  },
  'aliyun-from-mismatch': {
    title: 'The sender must be the address that logged in',
    meaning:
      'Alibaba Cloud wants the envelope sender to be the account of the login. The code is temporary, but waiting does not help.',
    causes: ['`from` or `envelope.from` differs from `auth.user`.'],
    fixes: [
      'Set `from` to the address in `auth.user`, with any display name.',
      'Remove `envelope.from` and put other people into `replyTo`.',
    ],
  },
};
