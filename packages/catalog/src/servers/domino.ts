import type { Speaker } from '../types.ts';

/** HCL (IBM, Lotus) Domino: SMTP listener and router. */
export const domino = {
  name: 'HCL Domino',
  wordings: {
    'domino-relay-policy': {
      category: 'relay-denied',
      says: ['relay rejected for policy reasons'],
      samples: ['554 Relay rejected for policy reasons.'],
      sources: [
        'https://help.hcl-software.com/domino/14.0.0/admin/conf_settinginboundsmtprelaycontrols_t.html',
      ],
    },
    'domino-mail-policy': {
      category: 'sender-rejected',
      action: 'contact-recipient',
      says: ['mail from … rejected for policy reasons'],
      samples: ['554 Mail from news@example.com rejected for policy reasons.'],
      sources: [
        'https://help.hcl-software.com/domino/14.0.0/admin/conf_restrictingsmtpinboundrouting_t.html',
      ],
    },
    'domino-policy': {
      category: 'policy-rejected',
      says: ['rejected for policy reasons'],
      samples: ['554 mail.example.com rejected for policy reasons'],
      sources: [
        'https://help.hcl-software.com/domino/14.0.0/admin/conf_restrictingsmtpinboundrouting_t.html',
      ],
    },
    'domino-dns-blacklist': {
      category: 'reputation-blocked',
      says: ['your host … was found in the dns blacklist at', 'was found in the dns blacklist at'],
      samples: ['554 Your host 192.0.2.1 was found in the DNS Blacklist at dnsbl.example.net'],
      sources: [
        'https://help.hcl-software.com/domino/14.0.0/admin/conf_enablingdnsblacklistfiltersforsmtpconnections_t.html',
      ],
    },
    'domino-not-in-directory': {
      category: 'mailbox-not-found',
      says: [
        'not listed in (domino directory|public name address book)',
        'user … not listed in (domino directory|public name address book)',
      ],
      row: 'X.1.1',
      samples: [
        'User user (user@example.com) not listed in Domino Directory',
        'User user (user@example.com) not listed in public Name & Address Book',
      ],
      sources: [
        'https://help.hcl-software.com/domino/14.0.0/admin/conf_restrictingsmtpinboundrouting_t.html',
      ],
    },
    'domino-ambiguous': {
      category: 'invalid-address',
      says: [
        'not unique several matches found in domino directory',
        'user … not unique several matches found in domino directory',
      ],
      row: 'X.1.4',
      samples: [
        'User user (user@example.com) not unique. Several matches found in Domino Directory.',
      ],
      sources: [
        'https://help.hcl-software.com/domino/14.0.0/admin/conf_restrictingsmtpinboundrouting_t.html',
      ],
    },
    'domino-mail-file-full': {
      category: 'mailbox-full',
      says: ['database would exceed its disk quota'],
      row: 'X.2.2',
      samples: [
        'Error delivering to mail/user.nsf: Cannot allocate database object - database would exceed its disk quota.',
      ],
      sources: [
        'https://help.hcl-software.com/domino/14.0.0/admin/conf_settingquotasonuserdatabases_t.html',
      ],
    },
  },
} as const satisfies Speaker;
