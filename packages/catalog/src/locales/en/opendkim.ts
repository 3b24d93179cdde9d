import type { opendkim as facts } from '../../servers/filters.ts';
import type { Messages } from '../../types.ts';

export const opendkim: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'opendkim-bad-signature': {
    title: 'The DKIM signature does not verify',
    meaning:
      'The message carries a DKIM signature, and the receiver found that it does not fit the message or the public key. It is signed, so switching DKIM on does not help.',
    causes: [
      'A server after the signing one changed headers or body, for example with a footer.',
      'The public key in DNS does not belong to the private key that signed.',
      'The message is signed twice, and the older signature broke.',
    ],
    fixes: [
      'Compare the public key under the selector with `dkim.privateKey`.',
      'Sign at the last server that touches the message, not before.',
      'Send a test message and read `Authentication-Results` in it.',
    ],
  },
};
