import type { domino as facts } from '../../servers/domino.ts';
import type { Messages } from '../../types.ts';

export const domino: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'domino-mail-policy': {
    title: 'The Domino server refuses this sender',
    meaning:
      'The sender controls of the Domino server do not allow the envelope sender or its domain. Its administrator decides; recipients and content were not looked at.',
    causes: [
      'The address or domain is on the deny list, or is missing on a list of allowed ones.',
      'The server looks up sender domains, and yours is not found in DNS.',
    ],
    fixes: [
      'Check that the domain in `envelope.from` or `from` exists and has an MX record.',
      'Ask the administrator of the recipient, in another way, to allow the address.',
      'On your own server, look at the SMTP inbound sender controls.',
    ],
  },
};
