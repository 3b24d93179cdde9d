import type { Speaker } from '../types.ts';

/** DNS block lists, as receivers quote them: the zone or the look-up page that a refusal names. */
export const blockLists = {
  name: 'DNS block lists',
  signature: [
    '(spamhaus|spamcop|barracudacentral|uceprotect|invaluement|ivmsip|ivmuri|psbl|spamrats|abusix|0spam|mailspike|backscatterer|dronebl|surbl|uribl|dnswl|spfbl) (org|net|com|surriel|zone|de|imasi)',
    '(sorbs net|manitu net|blocklist de)',
  ],
  wordings: {
    'block-lists-spamhaus-open-resolver': {
      category: 'server-error',
      says: [
        'error open resolver',
        'spamhaus org … error open resolver',
        '(zen|sbl|xbl|pbl) spamhaus org … error open resolver',
        'blocked using zen spamhaus org … error open resolver',
        'spamhaus org returnc pub',
        '(zen|sbl|xbl|pbl) spamhaus org … spamhaus org returnc pub',
        'blocked using zen spamhaus org … spamhaus org returnc',
        'blocked using zen spamhaus org … (127.255.255.252|127.255.255.254|127.255.255.255)',
        '(127.255.255.252|127.255.255.254|127.255.255.255)',
      ],
      retry: 'after-fix',
      action: 'contact-recipient',
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.53/',
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/returnc/pub/192.0.2.53',
      ],
      sources: ['https://www.spamhaus.org/faqs/dnsbl-usage/'],
    },
    'block-lists-spamhaus-pbl': {
      category: 'reputation-blocked',
      action: 'fix-configuration',
      says: [
        'pbl spamhaus org',
        'blocked using pbl spamhaus org',
        'spamhaus org pbl',
        'blocked using zen spamhaus org … spamhaus org pbl',
        'listing in spamhaus pbl',
        'spamhaus pbl',
      ],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/pbl/query/PBL123456',
        '550 5.7.1 Service unavailable; client [192.0.2.1] blocked using pbl.spamhaus.org',
      ],
      sources: ['https://www.spamhaus.org/blocklists/policy-blocklist/'],
    },
    'block-lists-spamhaus-sbl': {
      category: 'reputation-blocked',
      action: 'contact-provider',
      says: [
        'sbl spamhaus org',
        'blocked using sbl spamhaus org',
        'spamhaus org sbl',
        'blocked using zen spamhaus org … spamhaus org sbl',
        'listing in spamhaus sbl',
        'spamhaus sbl',
      ],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/sbl/query/SBL123456',
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using sbl.spamhaus.org',
      ],
      sources: ['https://www.spamhaus.org/blocklists/spamhaus-blocklist/'],
    },
    'block-lists-spamhaus-css': {
      category: 'reputation-blocked',
      says: [
        'spamhaus css',
        'spamhaus org css',
        'blocked using zen spamhaus org … spamhaus org css',
        'blocked using zen spamhaus org … query sblcss',
        'blocked using zen spamhaus org … spamhaus org sbl query sblcss',
        'sblcss',
      ],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/sbl/query/SBLCSS',
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/css/',
      ],
      sources: ['https://www.spamhaus.org/blocklists/spamhaus-css/'],
    },
    'block-lists-spamhaus-xbl': {
      category: 'reputation-blocked',
      says: [
        'xbl spamhaus org',
        'blocked using xbl spamhaus org',
        'spamhaus org xbl',
        'blocked using zen spamhaus org … spamhaus org xbl',
        'listing in spamhaus xbl',
        'spamhaus xbl',
        'cbl abuseat org',
        'blocked using cbl abuseat org',
        'blocked using zen spamhaus org … abuseat org',
      ],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using xbl.spamhaus.org',
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.abuseat.org/lookup.cgi?ip=192.0.2.1',
      ],
      sources: ['https://www.spamhaus.org/blocklists/exploits-blocklist/'],
    },
    'block-lists-spamhaus-dbl': {
      category: 'reputation-blocked',
      says: [
        'dbl spamhaus org',
        'blocked using dbl spamhaus org',
        'spamhaus org dbl',
        'spamhaus dbl',
        'zrd spamhaus',
        'blocked using zrd spamhaus',
      ],
      samples: [
        '554 5.7.1 Service unavailable; Sender address [news@example.com] blocked using dbl.spamhaus.org; https://www.spamhaus.org/query/domain/example.com',
        '554 5.7.1 Service unavailable; Helo command [mail.example.com] blocked using dbl.spamhaus.org',
      ],
      sources: ['https://www.spamhaus.org/blocklists/domain-blocklist/'],
    },
    'block-lists-spamhaus': {
      category: 'reputation-blocked',
      says: [
        'zen spamhaus org',
        'blocked using zen spamhaus org',
        'zen dq spamhaus net',
        'dq spamhaus net',
        'spamhaus org',
        'blocked using spamhaus',
        'sbl xbl spamhaus org',
        'blocked using sbl xbl spamhaus org',
        'listed (by|in|at|on) spamhaus',
        'rejected by spamhaus',
      ],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1',
        '550 5.7.1 Rejected: 192.0.2.1 listed at zen.spamhaus.org',
      ],
      sources: ['https://www.spamhaus.org/faqs/general-questions/'],
    },
    'block-lists-spamcop': {
      category: 'reputation-blocked',
      says: [
        'bl spamcop net',
        'blocked using bl spamcop net',
        'spamcop net',
        'rejected by spamcop',
      ],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.1',
        '550 Rejected by SpamCop.',
      ],
      sources: ['https://www.spamcop.net/fom-serve/cache/297.html'],
    },
    'block-lists-barracuda': {
      category: 'reputation-blocked',
      says: [
        'b barracudacentral org',
        'blocked using b barracudacentral org',
        'barracudacentral org',
        'blocked using b barracudacentral org … barracudanetworks com reputation',
      ],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using b.barracudacentral.org; http://www.barracudanetworks.com/reputation/?pr=1&ip=192.0.2.1',
      ],
      sources: ['https://www.barracudacentral.org/rbl/removal-request'],
    },
    'block-lists-sorbs': {
      category: 'reputation-blocked',
      action: 'contact-recipient',
      says: [
        'sorbs net',
        'dnsbl sorbs net',
        'blocked using dnsbl sorbs net',
        'blocked using * dnsbl sorbs net',
      ],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.sorbs.net',
      ],
      sources: ['https://www.sorbs.net/'],
    },
    'block-lists-uceprotect': {
      category: 'reputation-blocked',
      says: ['uceprotect net', 'dnsbl 1 uceprotect net', 'blocked using dnsbl 1 uceprotect net'],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl-1.uceprotect.net',
      ],
      sources: ['https://www.uceprotect.net/en/index.php?m=7&s=0'],
    },
    'block-lists-uceprotect-network': {
      category: 'reputation-blocked',
      says: ['dnsbl (2|3) uceprotect net', 'blocked using dnsbl (2|3) uceprotect net'],
      action: 'contact-provider',
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl-2.uceprotect.net',
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl-3.uceprotect.net; Your ISP is UCEPROTECT-Level3 listed',
      ],
      sources: ['https://www.uceprotect.net/en/index.php?m=3&s=5'],
    },
    'block-lists-invaluement': {
      category: 'reputation-blocked',
      says: ['invaluement com', '(ivmsip|ivmuri)', '(sip|sip24|uri) invaluement'],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using sip.invaluement.com; https://www.invaluement.com/lookup/',
      ],
      sources: ['https://www.invaluement.com/lookup/'],
    },
    'block-lists-psbl': {
      category: 'reputation-blocked',
      says: ['psbl surriel com', 'blocked using psbl surriel com', 'psbl org'],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using psbl.surriel.com; Listed in PSBL, see https://psbl.org/listing?ip=192.0.2.1',
      ],
      sources: ['https://psbl.org/remove'],
    },
    'block-lists-spamrats': {
      category: 'reputation-blocked',
      says: [
        'spamrats com',
        '(all|spam|auth) spamrats com',
        'blocked using (all|spam|auth) spamrats com',
      ],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using all.spamrats.com',
      ],
      sources: ['https://www.spamrats.com/removal.php'],
    },
    'block-lists-spamrats-ptr': {
      category: 'bad-helo-or-ptr',
      says: ['(dyna|noptr) spamrats com', 'blocked using (dyna|noptr) spamrats com'],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using noptr.spamrats.com',
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dyna.spamrats.com',
      ],
      sources: ['https://www.spamrats.com/rats-noptr.php'],
    },
    'block-lists-abusix': {
      category: 'reputation-blocked',
      says: [
        'abusix com',
        'mail abusix zone',
        'combined mail abusix zone',
        'lookup abusix com',
        'blocked using * combined mail abusix zone',
      ],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using combined.mail.abusix.zone; https://lookup.abusix.com/search?q=192.0.2.1',
      ],
      sources: ['https://lookup.abusix.com/'],
    },
    'block-lists-0spam': {
      category: 'reputation-blocked',
      says: ['0spam org', '0spam fusionzero com', 'blocked using bl 0spam org'],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.0spam.org',
      ],
      sources: ['https://0spam.org/'],
    },
    'block-lists-nixspam': {
      category: 'reputation-blocked',
      action: 'contact-recipient',
      says: [
        'ix dnsbl manitu net',
        'dnsbl manitu net',
        'nixspam',
        'blocked using ix dnsbl manitu net',
      ],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using ix.dnsbl.manitu.net',
      ],
      sources: ['https://www.heise.de/ix/nixspam/'],
    },
    'block-lists-mailspike': {
      category: 'reputation-blocked',
      says: ['mailspike net', 'bl mailspike net', 'mailspike org'],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.mailspike.net',
      ],
      sources: ['https://mailspike.io/'],
    },
    'block-lists-surbl': {
      category: 'spam-rejected',
      says: ['surbl org', 'multi surbl org', 'listed in surbl', 'blocked using multi surbl org'],
      samples: [
        '550 5.7.1 Message contains a URL listed in multi.surbl.org, see http://www.surbl.org/surbl-analysis',
      ],
      sources: ['https://surbl.org/surbl-analysis'],
    },
    'block-lists-uribl': {
      category: 'spam-rejected',
      says: ['uribl com', 'multi uribl com', 'black uribl com', 'listed in uribl'],
      samples: ['550 5.7.1 Message contains a URL listed by multi.uribl.com'],
      sources: ['https://lookup.uribl.com/'],
    },
    'block-lists-backscatterer': {
      category: 'reputation-blocked',
      says: ['backscatterer org', 'ips backscatterer org', 'blocked using ips backscatterer org'],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using ips.backscatterer.org; Sorry 192.0.2.1 is blacklisted at http://www.backscatterer.org/?ip=192.0.2.1',
      ],
      sources: ['https://www.backscatterer.org/?target=usage'],
    },
    'block-lists-dnswl': {
      category: 'server-error',
      says: ['list dnswl org', 'blocked using list dnswl org'],
      retry: 'after-fix',
      action: 'contact-recipient',
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using list.dnswl.org',
      ],
      sources: ['https://www.dnswl.org/?page_id=15'],
    },
    'block-lists-other': {
      category: 'reputation-blocked',
      says: [
        'dnsbl dronebl org',
        'bl blocklist de',
        'blocklist de',
        'spfbl net',
        'truncate gbudb net',
        'hostkarma junkemailfilter com',
        'all s5h net',
        'ubl unsubscore com',
        'bl spameatingmonkey net',
        'dnsbl inps de',
        'rbl interserver net',
        'wormrbl imp ch',
        'bl nordspam com',
      ],
      samples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.dronebl.org',
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.blocklist.de',
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.spfbl.net',
      ],
      sources: ['https://www.rfc-editor.org/rfc/rfc6471#section-2.2'],
    },
  },
} as const satisfies Speaker;
