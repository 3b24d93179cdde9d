import type { Speaker } from '../types.ts';

/** Cloudflare Email Routing (inbound) and Email Service (submission). */
export const cloudflareEmailRouting = {
  name: 'Cloudflare Email Routing',
  hosts: ['.mx.cloudflare.net'],
  signature: ['mx cloudflare net', 'developers cloudflare com email routing'],
  wordings: {
    'cloudflare-email-routing-upstream-later': {
      category: 'server-error',
      says: ['upstream error', 'upstream error … check … cloudflare com email routing postmaster'],
      when: { class: 4 },
      samples: [
        '421 4.3.0 Upstream error, please check https://developers.cloudflare.com/email-routing/postmaster for possible reasons why.',
      ],
      sources: ['https://developers.cloudflare.com/email-routing/postmaster/'],
    },
    'cloudflare-email-routing-upstream-refused': {
      category: 'policy-rejected',
      says: ['upstream error', 'upstream error … check … cloudflare com email routing postmaster'],
      when: { class: 5 },
      row: '5.3.0',
      samples: [
        '521 5.3.0 Upstream error, please check https://developers.cloudflare.com/email-routing/postmaster for possible reasons why.',
      ],
      sources: ['https://developers.cloudflare.com/email-routing/postmaster/'],
    },
  },
} as const satisfies Speaker;
