import type { Speaker } from '../types.ts';

/** MailChannels: the tag in brackets says which control fired. */
export const mailchannels = {
  name: 'MailChannels',
  hosts: ['.mailchannels.net'],
  signature: ['mailchannels'],
  wordings: {
    'mailchannels-spam-signature': {
      category: 'spam-rejected',
      says: ['mailchannels … ss', 'nr message rejected'],
      samples: ['550 5.7.1 [NR] Message rejected'],
      sources: ['https://docs.mailchannels.com/inbound/smtp-errors'],
    },
    'mailchannels-blocklist': {
      category: 'reputation-blocked',
      says: ['rbl sender blocked'],
      samples: ['550 5.7.1 [RBL] Sender blocked 192.0.2.1'],
      sources: ['https://docs.mailchannels.com/outbound/smtp-errors'],
    },
    'mailchannels-sender-blocked': {
      category: 'reputation-blocked',
      says: ['esa sender blocked'],
      action: 'contact-provider',
      samples: ['550 5.7.1 [ESA] Sender blocked.'],
      sources: ['https://docs.mailchannels.com/outbound/smtp-errors'],
    },
    'mailchannels-ip-blocked': {
      category: 'reputation-blocked',
      says: ['s10 blocked'],
      samples: ['550 [S10] Blocked'],
      sources: ['https://docs.mailchannels.com/inbound/smtp-errors'],
    },
    'mailchannels-greylisted': {
      category: 'greylisted',
      says: ['s09 try again later'],
      samples: ['450 [S09] Try Again Later'],
      sources: ['https://docs.mailchannels.com/inbound/smtp-errors'],
    },
    'mailchannels-domain-lockdown': {
      category: 'sender-rejected',
      says: ['this sender is not authorized to send from'],
      samples: ['550 5.7.1 This sender is not authorized to send from example.com'],
      sources: ['https://docs.mailchannels.com/email-api/sending-policies'],
    },
    'mailchannels-spf': {
      category: 'sender-auth-failed',
      says: [
        'bfd sender prohibited by spf',
        'email has been rejected due to the domains spf policy',
      ],
      row: 'X.7.23',
      samples: [
        '550 5.7.1 [BFD] Sender prohibited by SPF',
        "550 5.7.1 Email has been rejected due to the domain's SPF policy",
      ],
      sources: ['https://docs.mailchannels.com/email-api/sending-policies'],
    },
    'mailchannels-dmarc': {
      category: 'sender-auth-failed',
      says: ['unauthenticated email is not accepted due to domains dmarc policy'],
      samples: ["550 5.7.1 Unauthenticated email is not accepted due to domain's DMARC policy"],
      sources: ['https://docs.mailchannels.com/inbound/smtp-errors'],
    },
    'mailchannels-invalid-recipients': {
      category: 'reputation-blocked',
      says: [
        'excessively high number of invalid recipients',
        'excessively high number of invalid recipients originating from your account',
      ],
      action: 'slow-down',
      samples: [
        '550 5.7.1 [BR] Our system has detected an excessively high number of invalid recipients originating from your account.',
      ],
      sources: ['https://docs.mailchannels.com/email-api/sending-policies'],
    },
    'mailchannels-unsubscribed': {
      category: 'recipient-refused',
      action: 'fix-recipient',
      says: [
        'uns recipient has unsubscribed from your list',
        'recipient has unsubscribed from your list',
      ],
      samples: ['550 5.7.1 [UNS] Recipient has unsubscribed from your list.'],
      sources: ['https://docs.mailchannels.com/email-api/sending-policies'],
    },
    'mailchannels-attachment': {
      category: 'content-rejected',
      says: [
        'could not be delivered because it contained an attachment type that is not allowed',
        'ib feb',
      ],
      samples: [
        '550 5.7.1 [IB_FEB] Your message could not be delivered because it contained an attachment type that is not allowed',
      ],
      sources: ['https://docs.mailchannels.com/inbound/smtp-errors'],
    },
    'mailchannels-recipient-policy-mismatch': {
      category: 'policy-rejected',
      says: ['recipient policy mismatch'],
      retry: 'later',
      action: 'retry',
      retryAfter: 300,
      samples: ['452 4.5.3 Recipient policy mismatch'],
      sources: ['https://docs.mailchannels.com/inbound/smtp-errors'],
    },
  },
} as const satisfies Speaker;
