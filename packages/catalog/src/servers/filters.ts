import type { Speaker } from '../types.ts';

/** Rspamd: the default texts of its actions and of its modules. */
export const rspamd = {
  name: 'Rspamd',
  wordings: {
    'rspamd-spam': {
      category: 'spam-rejected',
      says: ['spam message rejected', 'spam message rejected in reply to end of data'],
      samples: [
        '554 5.7.1 Spam message rejected',
        'host mx.example.net[192.0.2.1] said: 554 5.7.1 Spam message rejected (in reply to end of DATA command)',
      ],
      sources: ['https://docs.rspamd.com/configuration/metrics/'],
    },
    'rspamd-gtube': {
      category: 'spam-rejected',
      says: ['gtube pattern'],
      samples: ['554 5.7.1 Gtube pattern'],
      sources: ['https://docs.rspamd.com/'],
    },
    'rspamd-matched-map': {
      category: 'policy-rejected',
      says: ['matched map'],
      samples: ['554 5.7.1 Matched map: LOCAL_RULES'],
      sources: ['https://docs.rspamd.com/modules/multimap/'],
    },
    'rspamd-rate-limit': {
      category: 'rate-limited',
      says: ['ratelimit … exceeded'],
      samples: ['451 4.7.1 Ratelimit "user" exceeded'],
      sources: ['https://docs.rspamd.com/modules/ratelimit/'],
    },
    'rspamd-virus': {
      category: 'content-rejected',
      says: ['(clamav|clam|sophos|savapi|avast|fprot|kaspersky|icap) virus found'],
      samples: ['554 5.7.1 clamav: virus found: "Eicar-Test-Signature"'],
      sources: ['https://docs.rspamd.com/modules/antivirus/'],
    },
  },
} as const satisfies Speaker;

/** SpamAssassin as milters and content filters quote it. */
export const spamassassin = {
  name: 'SpamAssassin',
  wordings: {
    'spamassassin-spam': {
      category: 'spam-rejected',
      says: ['blocked by spamassassin', 'spamassassin as … detected … as spam'],
      samples: [
        '550 5.7.1 Blocked by SpamAssassin',
        '550 SpamAssassin as cpaneleximscanner detected OUTGOING not smtp message as spam (Spam score: 12.9)',
      ],
      sources: ['https://spamassassin.apache.org/doc.html'],
    },
  },
} as const satisfies Speaker;

/** amavis: its replies name its own id in front of the reason. */
export const amavis = {
  name: 'amavisd-new',
  wordings: {
    'amavis-spam': {
      category: 'spam-rejected',
      says: ['reject id … spam', 'message content rejected id … spam', 'content rejected ube id'],
      samples: [
        '554 5.7.0 Reject, id=12345-01 - spam',
        '550 5.7.1 Message content rejected, UBE, id=12345-01',
        '554 5.7.0 Reject, id=12345-01 - SPAM',
      ],
      sources: ['https://www.ijs.si/software/amavisd/amavisd-new-docs.html'],
    },
    'amavis-infected': {
      category: 'content-rejected',
      says: [
        'reject id … (infected|virus)',
        'message content rejected id … virus',
        'content rejected id … virus',
      ],
      samples: [
        '554 5.7.0 Reject, id=12345-01 - INFECTED: Eicar-Test-Signature',
        '550 5.7.1 Message content rejected, id=12345-01 - VIRUS: Eicar-Test-Signature',
      ],
      sources: ['https://www.ijs.si/software/amavisd/amavisd-new-docs.html'],
    },
    'amavis-banned': {
      category: 'content-rejected',
      says: ['reject id … banned', 'message content rejected id … banned'],
      samples: ['554 5.7.0 Reject, id=12345-01 - BANNED: application/x-msdownload,.exe,setup.exe'],
      sources: ['https://www.ijs.si/software/amavisd/amavisd-new-docs.html'],
    },
    'amavis-bad-header': {
      category: 'message-malformed',
      says: ['reject id … bad header', 'message content rejected id … bad header'],
      samples: ['554 5.7.0 Reject, id=12345-01 - BAD_HEADER: Non-encoded 8-bit data'],
      sources: ['https://www.ijs.si/software/amavisd/amavisd-new-docs.html'],
    },
    'amavis-bounced': {
      category: 'spam-rejected',
      says: ['bounce id … spam', 'discarded id … (spam|ube)'],
      samples: ['554 5.7.0 Bounce, id=12345-01 - spam'],
      sources: ['https://www.ijs.si/software/amavisd/amavisd-new-docs.html'],
    },
    'amavis-error': {
      category: 'server-error',
      says: ['error in processing id'],
      samples: ['451 4.5.0 Error in processing, id=12345-01, virus_scan FAILED: timed out'],
      sources: ['https://www.ijs.si/software/amavisd/amavisd-new-docs.html'],
    },
  },
} as const satisfies Speaker;

/** ClamAV milter and the filters that quote it. */
export const clamav = {
  name: 'ClamAV',
  wordings: {
    'clamav-virus': {
      category: 'content-rejected',
      says: ['virus … detected by clamav'],
      samples: ['550 5.7.1 virus Eicar-Test-Signature detected by ClamAV - http://www.clamav.net'],
      sources: ['https://docs.clamav.net/manual/Usage/Configuration.html'],
    },
  },
} as const satisfies Speaker;

/** Postgrey, the greylisting policy server of Postfix. */
export const postgrey = {
  name: 'Postgrey',
  wordings: {
    'postgrey-greylisted': {
      category: 'greylisted',
      says: [
        'recipient address rejected greylisted',
        'greylisted for * (seconds|minutes)',
        'greylisted see',
      ],
      retryAfter: 300,
      samples: [
        '450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.com.html',
        '450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted for 300 seconds',
      ],
      sources: ['https://postgrey.schweikert.ch/'],
    },
  },
} as const satisfies Speaker;

/** milter-greylist; the OpenBSD greylister spamd is beside it. */
export const milterGreylist = {
  name: 'milter-greylist',
  wordings: {
    'milter-greylist-greylisted': {
      category: 'greylisted',
      retryAfter: 1800,
      says: [
        'greylisting in action',
        'greylisting in action please come back',
        'greylisting in action come back',
      ],
      samples: [
        '451 4.7.1 Greylisting in action, please come back later',
        '451 4.7.1 Greylisting in action, please come back in 00:05:00',
      ],
      sources: ['https://hcpnet.free.fr/milter-greylist/'],
    },
  },
} as const satisfies Speaker;

/** OpenBSD spamd, which answers slowly and defers everybody it does not know. */
export const spamd = {
  name: 'OpenBSD spamd',
  wordings: {
    'spamd-greylisted': {
      category: 'greylisted',
      retryAfter: 1800,
      says: ['temporary failure please try again later'],
      when: { class: 4, replies: [451] },
      weak: true,
      samples: ['451 Temporary failure, please try again later.'],
      sources: ['https://man.openbsd.org/spamd.8'],
    },
  },
} as const satisfies Speaker;

/** policyd-spf (python and perl): the explanation in front of a link to a page that explains the result. */
export const policydSpf = {
  name: 'SPF policy service',
  wordings: {
    'policyd-spf-fail': {
      category: 'sender-auth-failed',
      says: [
        'message rejected due to spf fail',
        'recipient address rejected message rejected due to spf fail',
        'recipient address rejected please see … openspf',
        'please see … openspf … why',
        'spf fail not authorized',
      ],
      row: 'X.7.23',
      samples: [
        '550 5.7.23 <user@example.com>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom;id=news@example.com;ip=192.0.2.1;r=mx.example.net',
        '550 5.7.1 <user@example.com>: Recipient address rejected: Please see http://www.openspf.org/Why?id=news@example.com&ip=192.0.2.1',
      ],
      sources: ['https://launchpad.net/spf-engine'],
    },
    'policyd-spf-temporary-error': {
      category: 'dns-failure',
      says: ['message temporarily rejected due to spf', 'spf temporary error'],
      row: 'X.7.24',
      samples: [
        '451 4.7.24 <user@example.com>: Recipient address rejected: Message temporarily rejected due to: SPF temporary error',
      ],
      sources: ['https://launchpad.net/spf-engine'],
    },
    'policyd-spf-permanent-error': {
      category: 'sender-auth-failed',
      says: ['message rejected due to spf permanent error', 'spf permanent error'],
      row: 'X.7.24',
      samples: [
        '550 5.7.24 <user@example.com>: Recipient address rejected: Message rejected due to: SPF permanent error',
      ],
      sources: ['https://launchpad.net/spf-engine'],
    },
  },
} as const satisfies Speaker;

/** OpenDKIM. */
export const opendkim = {
  name: 'OpenDKIM',
  wordings: {
    'opendkim-bad-signature': {
      category: 'sender-auth-failed',
      says: ['bad dkim signature data'],
      samples: ['550 5.7.0 bad DKIM signature data'],
      sources: ['https://github.com/trusteddomainproject/OpenDKIM/blob/master/opendkim/opendkim.c'],
    },
  },
} as const satisfies Speaker;

/** OpenDMARC. */
export const opendmarc = {
  name: 'OpenDMARC',
  wordings: {
    'opendmarc-rejected': {
      category: 'sender-auth-failed',
      says: ['rejected by dmarc policy for', 'rejected by dmarc policy'],
      samples: ['550 5.7.1 rejected by DMARC policy for example.com'],
      sources: [
        'https://github.com/trusteddomainproject/OpenDMARC/blob/master/opendmarc/opendmarc.c',
      ],
    },
  },
} as const satisfies Speaker;

/** libspf2 and spf-milter: the sentence that many servers pass on as it is. */
export const spfquery = {
  name: 'libspf2',
  wordings: {
    'spfquery-not-designated': {
      category: 'sender-auth-failed',
      says: [
        'domain of @ does not designate … as permitted sender',
        'domain of … does not designate … as permitted sender',
        'is not allowed to send mail from',
        'is not allowed to send from … per it is spf record',
      ],
      row: 'X.7.23',
      samples: [
        '550 5.7.1 mx.example.net: domain of news@example.com does not designate 192.0.2.1 as permitted sender',
        '550 5.7.23 192.0.2.1 is not allowed to send mail from example.com',
      ],
      sources: ['https://www.rfc-editor.org/rfc/rfc7208#section-8.4'],
    },
  },
} as const satisfies Speaker;
