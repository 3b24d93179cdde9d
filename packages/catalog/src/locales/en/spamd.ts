import type { spamd as facts } from '../../servers/filters.ts';
import type { Messages } from '../../types.ts';

export const spamd: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'spamd-greylisted': {
    title: 'Put off on first contact (spamd)',
    meaning:
      'The server looks like spamd of OpenBSD, which puts off every unknown sender. It takes mail from a client that tries again after a while, by default 25 minutes.',
    causes: [
      'It is the first message from this IP address, sender and recipient together.',
      'The last attempt came before the waiting time was over.',
      'The attempts come from changing IP addresses.',
    ],
    fixes: [
      'Send the same message again after half an hour, and within four hours of the first attempt.',
      'Keep `from`, the recipient and the outgoing IP address the same.',
      'Use a queue with growing pauses, or a provider that queues for you.',
    ],
  },
};
