import type { sparkpost as facts } from '../../providers/sparkpost.ts';
import type { Messages } from '../../types.ts';

export const sparkpost: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'sparkpost-bad-credentials': {
    title: 'SparkPost refused the API key',
    meaning:
      'SparkPost logs in with the fixed user name `SMTP_Injection` and an API key that may send by SMTP.',
    causes: [
      '`auth.user` is not the word `SMTP_Injection`.',
      'The key lacks the permission to send by SMTP, or belongs to the EU region.',
    ],
    fixes: [
      'Set `auth.user` to `SMTP_Injection`, literally, and `auth.pass` to a key with that permission.',
      'Use the `host` of the region of the account.',
    ],
  },
  'sparkpost-sending-domain-missing': {
    title: 'The From domain is not set up at SparkPost',
    meaning: 'The domain of the From address is not a verified sending domain of the account.',
    causes: [
      'The domain was never added, or its verification is not finished.',
      'It is in another subaccount than the key.',
    ],
    fixes: [
      'Add and verify the exact domain of `from`.',
      'Set `from` to an address in a verified domain.',
    ],
  },
};
