import type { docomo as facts } from '../../providers/japan.ts';
import type { Messages } from '../../types.ts';

export const docomo: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'docomo-unknown-user': {
    title: 'No such address, or the phone refuses your mail',
    meaning:
      'The Japanese mobile carrier gives the same reply when the address does not exist and when its owner has set a filter that your mail does not pass, such as one for allowed domains.',
    causes: [
      'The address has a typing error, or was changed.',
      'The owner allows only certain domains, or refuses mail that does not come from phones.',
    ],
    fixes: [
      'Compare the address with its source, letter by letter.',
      'If it is right, ask the recipient in another way to allow the domain in `from` in the carrier settings.',
      'Otherwise stop sending: much mail to unknown users gets the sender blocked.',
    ],
  },
};
