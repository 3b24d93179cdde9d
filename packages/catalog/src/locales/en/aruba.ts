import type { aruba as facts } from '../../providers/italy.ts';
import type { Messages } from '../../types.ts';

export const aruba: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'aruba-policy-violation': {
    title: 'Aruba has blocked sending for a while',
    meaning:
      'The outgoing server saw too many messages, or too many that could not be delivered, from your account or IP address. The block is temporary although the code says permanent.',
    causes: [
      'More messages in a short time than the provider recommends.',
      'Many recipients do not exist or refuse the mail.',
      'Somebody else sends with your account or from the same IP address.',
    ],
    fixes: [
      'Wait an hour, then send more slowly: `pool: true` with `rateLimit` and `rateDelta`.',
      'Remove the addresses that bounced.',
      'Open the link in the reply for the exact rule, and change `auth.pass` if the mail is not yours.',
    ],
  },
};
