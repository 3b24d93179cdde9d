import type { kumomta as facts } from '../../servers/kumomta.ts';
import type { Messages } from '../../types.ts';

export const kumomta: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'kumomta-no-sources': {
    title: 'KumoMTA has no address left to send from',
    meaning:
      'All sending addresses of the pool are suspended for this destination, or the pool is empty. The messages wait in the queue of KumoMTA.',
    causes: [
      'Traffic shaping suspended them after the provider blocked or slowed your mail.',
      'The pool has no working source in the configuration.',
      'Somebody suspended the queue.',
    ],
    fixes: [
      'Run `kcli suspend-list` and `kcli suspend-ready-q-list` to see what is suspended and why.',
      'Find the earlier reply of the provider in the log, and repair its cause.',
      'Do not send the messages again: they are queued.',
    ],
  },
};
