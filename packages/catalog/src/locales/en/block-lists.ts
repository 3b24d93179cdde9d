import type { blockLists as facts } from '../../providers/block-lists.ts';
import type { Messages } from '../../types.ts';

export const blockLists: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'block-lists-spamhaus-open-resolver': {
    title: 'Their block list query failed; this is not a listing',
    meaning:
      'The receiving server asked Spamhaus in a way that is not allowed, mostly through a public DNS resolver, got an error code, and took it for a listing. The fault is in its set-up and says nothing about your server.',
    causes: [
      'The receiver uses a public resolver for its Spamhaus queries.',
      'The receiver is over the limit of the free service.',
    ],
    fixes: [
      'Look your IP address up on the Spamhaus site to be sure that it is not listed.',
      "Tell the recipient's administrator, by another channel, to query through their own resolver or with a data query key.",
      'Send again once they have changed it; nothing has to be changed on your side.',
    ],
  },
  'block-lists-spamhaus-pbl': {
    title: 'The IP address should not deliver mail directly (PBL)',
    meaning:
      'The Spamhaus Policy Block List holds address ranges of home, office and cloud networks whose owners do not expect mail servers there. It is not an accusation of spam.',
    causes: [
      'The application delivers straight to MX hosts from a dynamic, home or cloud address.',
      'The server has a static address that its network owner has put into the list by range.',
    ],
    fixes: [
      'Send through an authenticated submission service on port 587 or 465 instead of delivering from this IP address.',
      'If you run a mail server on a static address with proper reverse DNS, remove that one address from the PBL in the Spamhaus checker.',
      'Do not wait for the listing to expire: it does not.',
    ],
  },
  'block-lists-spamhaus-sbl': {
    title: 'The IP address is on the Spamhaus block list (SBL)',
    meaning:
      'Spamhaus has listed the address, or the whole range around it, by hand because of spam or because of who uses the network. The receiver follows that list.',
    causes: [
      'Spam or mail to bought addresses was sent from this IP address.',
      'The range belongs to a network that Spamhaus blocks because of other customers.',
    ],
    fixes: [
      'Open the record that the reply links to and read the reason.',
      'Stop the cause; then ask the owner of the IP address, usually your hosting provider, to request the removal.',
      'Send through an established submission service until the record is closed.',
    ],
  },
  'block-lists-spamhaus-css': {
    title: 'The IP address is on the Spamhaus CSS list',
    meaning:
      'CSS is the automatic part of the Spamhaus block list: it catches low-reputation senders such as new servers, snowshoe patterns and hacked machines. A listing ends some days after the last sign of trouble.',
    causes: [
      'A compromised site, form or account sends spam.',
      'The EHLO name or the reverse DNS looks generated.',
      'Mail goes to old or bought lists.',
    ],
    fixes: [
      'Find and stop the source before anything else; otherwise the address is listed again.',
      'Set `name` and the PTR record to the real host name of the server.',
      'Then remove the address in the Spamhaus checker.',
      'Send through an authenticated submission service on port 587 or 465 instead of delivering from this IP address.',
    ],
  },
  'block-lists-spamhaus-xbl': {
    title: 'The IP address looks infected or abused (XBL)',
    meaning:
      'The Spamhaus Exploits Block List holds addresses from which malware, a botnet or an open proxy was seen. Behind a shared address it can be another machine than yours.',
    causes: [
      'A machine behind this IP address is infected or runs a proxy.',
      'The address is shared (NAT, VPN, carrier network) with somebody who is.',
      'A hacked site or script sends mail.',
    ],
    fixes: [
      'Look the address up in the Spamhaus checker and read what was seen and when.',
      'Clean or isolate the machine, and allow outgoing port 25 only for the mail server.',
      'Remove the listing in the checker after that, not before.',
      'Send through an authenticated submission service on port 587 or 465 instead of delivering from this IP address.',
    ],
  },
  'block-lists-spamhaus-dbl': {
    title: 'The domain is on a Spamhaus domain list',
    meaning:
      'The Spamhaus Domain Block List names domains, not IP addresses: the one of the sender, of the EHLO name, or of a link. Changing the server does not help.',
    causes: [
      'The domain is young and was used for bulk mail at once.',
      'The site on the domain was hacked or its name is used in spam.',
      'A link shortener or tracking domain in the message is listed.',
    ],
    fixes: [
      'Look up the sender domain, the value of `name` and every linked domain in the Spamhaus checker.',
      'Clean the site, stop the mailing, or drop the listed link.',
      'Ask for the removal of the domain in the checker. On the zero reputation list (ZRD), wait a day: it holds new domains for 24 hours.',
    ],
  },
  'block-lists-spamhaus': {
    title: 'The sending IP address is listed by Spamhaus',
    meaning:
      'The receiver asked Spamhaus about the connecting address and got a hit. Which of its lists it is decides what to do: PBL, CSS, XBL or SBL.',
    causes: [
      'The address belongs to a range that should not deliver directly (PBL).',
      'Spam or malware was seen from this address (CSS, XBL).',
      'The network is blocked by hand (SBL).',
    ],
    fixes: [
      'Look the IP address in the reply up in the Spamhaus checker; it names the list.',
      'For PBL send through a submission service; for CSS and XBL stop the cause and remove the entry in the checker; for SBL ask the owner of the address.',
      'Send through an authenticated submission service on port 587 or 465 instead of delivering from this IP address.',
    ],
  },
  'block-lists-spamcop': {
    title: 'The sending IP address is listed by SpamCop',
    meaning:
      'SpamCop lists addresses from which its users and traps have reported mail lately. Entries go away by themselves about a day after the last report.',
    causes: [
      'Recipients reported your mail as spam, or it hit a spam trap.',
      'Another customer of the same server was reported.',
    ],
    fixes: [
      'Look the address up at SpamCop to see when the last report came.',
      'Stop the mailing that was reported and remove addresses that never agreed.',
      'Wait: when reports stop, the entry ends within a day or so.',
      'If the server is shared, tell its provider, or send through another service.',
    ],
  },
  'block-lists-barracuda': {
    title: 'The sending IP address is on the Barracuda list',
    meaning:
      'The receiver uses the block list of Barracuda Central, which rates the IP address as poor. The receiver need not own a Barracuda device to use it.',
    causes: [
      'Spam was seen from this IP address, maybe before it was yours.',
      'A form, site or account of yours is being abused.',
      'The server sends to many unknown recipients.',
    ],
    fixes: [
      'Look the address up at Barracuda Central and stop the cause.',
      'Fill in its removal form with the IP address and a reason; give a real contact.',
      'Set a PTR record that matches `name` before you ask.',
      'Send through an authenticated submission service on port 587 or 465 instead of delivering from this IP address.',
    ],
  },
  'block-lists-sorbs': {
    title: 'The receiver still asks SORBS, which has closed',
    meaning:
      'SORBS was switched off in June 2024 and lists nobody any more. A server that refuses mail with its name uses outdated data or an outdated set-up.',
    causes: [
      'The receiver never removed the SORBS zones from its configuration.',
      'The reply comes from an old log or a private copy of the list.',
    ],
    fixes: [
      "Tell the recipient's administrator to remove the SORBS zones.",
      'Look for another list in the same reply; it may be the real reason.',
    ],
  },
  'block-lists-uceprotect': {
    title: 'The sending IP address is listed by UCEPROTECT',
    meaning:
      'UCEPROTECT level 1 lists single addresses that hit its traps. An entry ends by itself seven days after the last hit.',
    causes: [
      'Mail from this address reached a spam trap.',
      'The server sends bounces or sender checks to forged addresses.',
    ],
    fixes: [
      'Stop mail to old or bought addresses and secure forms and accounts.',
      'Wait seven days without a new hit; removal is then automatic and free.',
      'Paying for faster removal does not remove the cause.',
    ],
  },
  'block-lists-uceprotect-network': {
    title: 'The whole network of your server is listed (UCEPROTECT)',
    meaning:
      'Levels 2 and 3 of UCEPROTECT list entire ranges or providers because of neighbours. Your own address may be clean; few receivers refuse mail for these levels.',
    causes: ['Other customers of the same hosting provider send spam.'],
    fixes: [
      'Check that your address is not on level 1.',
      'Report the listing to your hosting provider: only they can clean the network.',
      "Ask the recipient's administrator not to refuse mail by level 2 or 3.",
      'Send through a submission service in another network.',
    ],
  },
  'block-lists-invaluement': {
    title: 'Listed by Invaluement',
    meaning:
      'Invaluement lists addresses and domains of senders of bulk mail that others often miss. It rarely lists shared mail servers.',
    causes: [
      'Bulk mail to addresses that did not ask for it.',
      'A domain or address range used for such mail before.',
    ],
    fixes: [
      'Look the IP address and the domain up at Invaluement.',
      'Stop the mailing and remove addresses without consent.',
      'Ask for removal with its form, with the facts of what has changed.',
    ],
  },
  'block-lists-psbl': {
    title: 'The sending IP address is on the PSBL',
    meaning:
      'The Passive Spam Block List lists addresses that sent mail to its spam traps. Everybody may remove an address, and entries end by themselves.',
    causes: [
      'Mail from this address reached a spam trap.',
      'A machine or account behind the address is abused.',
    ],
    fixes: [
      'Stop the source: old lists, an open form, a stolen password.',
      'Remove the address on the PSBL site; it returns when the traps are hit again.',
    ],
  },
  'block-lists-spamrats': {
    title: 'The sending IP address is listed by SpamRATS',
    meaning:
      'SpamRATS has seen abuse from the address: mail to unknown users, spam or failed logins.',
    causes: [
      'Mail goes to many addresses that do not exist.',
      'A machine at this address tries passwords or sends spam.',
    ],
    fixes: [
      'Look the address up at SpamRATS and see which of its lists it is.',
      'Stop the cause and fix reverse DNS.',
      'Then remove the address with its form.',
    ],
  },
  'block-lists-spamrats-ptr': {
    title: 'Missing or generic reverse DNS (SpamRATS)',
    meaning:
      'The NoPtr and Dyna lists of SpamRATS hold addresses without a PTR record or with one that looks dynamic. It is about the name, not about spam.',
    causes: [
      'The IP address has no PTR record.',
      'The PTR record is the default name of the hosting or access provider.',
    ],
    fixes: [
      'Have the provider set a PTR record to your mail host name, with an A or AAAA record that leads back.',
      'Use the same name in `name`.',
      'Remove the address with the SpamRATS form afterwards.',
      'Send through an authenticated submission service on port 587 or 465 instead of delivering from this IP address.',
    ],
  },
  'block-lists-abusix': {
    title: 'Listed by Abusix Mail Intelligence',
    meaning:
      'Abusix has the sending address or domain in one of its lists. Its look-up page names the list and the reason and removes entries.',
    causes: [
      'Mail from the address reached its traps.',
      'The address is dynamic or lacks proper reverse DNS.',
      'The domain is new or used in spam.',
    ],
    fixes: [
      'Look the address or domain up on the Abusix look-up page.',
      'Fix what it names, then remove the entry there.',
    ],
  },
  'block-lists-0spam': {
    title: 'The sending IP address is listed by 0spam',
    meaning:
      '0spam lists addresses from which its own mail servers got spam. Few receivers use it.',
    causes: ['Spam from this address reached one of its servers.'],
    fixes: [
      'Stop the cause, then ask for removal on the site of 0spam.',
      "Ask the recipient's administrator whether they want to refuse mail on this list alone.",
    ],
  },
  'block-lists-nixspam': {
    title: 'Listed by NiX Spam',
    meaning:
      'NiX Spam listed addresses for some hours after they had sent spam. The list was discontinued in January 2025; a refusal that names it today points to an outdated set-up.',
    causes: ['The receiver still queries the zone.', 'The reply comes from an old log.'],
    fixes: [
      "Tell the recipient's administrator to remove the zone.",
      'Look for another reason in the same reply.',
    ],
  },
  'block-lists-mailspike': {
    title: 'The sending IP address is listed by Mailspike',
    meaning:
      'Mailspike rates addresses by what its sensors see, and lists those with a poor rating.',
    causes: [
      'Spam waves came from this address lately.',
      'The address is new and sends a lot at once.',
    ],
    fixes: [
      'Look the address up at Mailspike and stop the cause.',
      'Ask for removal there, and raise the volume slowly afterwards.',
    ],
  },
  'block-lists-surbl': {
    title: 'A link in the message is listed by SURBL',
    meaning:
      'SURBL lists domains that appear in the text of spam. The hit is about a link or address in the message, not about the sending server.',
    causes: [
      'A linked site was hacked or is used in spam.',
      'A link shortener, tracking or redirect domain is listed.',
      'User content with foreign links is sent along.',
    ],
    fixes: [
      'Look up every domain that the message links to, tracking domain included.',
      'Remove the listed link, or link from your own domain.',
      'If the domain is yours, clean it and ask for removal at SURBL.',
    ],
  },
  'block-lists-uribl': {
    title: 'A link in the message is listed by URIBL',
    meaning:
      'URIBL lists domains seen in the links of spam. Changing the sending server does not help while the link stays.',
    causes: [
      'A linked or tracking domain is listed.',
      'The site behind the link was hacked.',
      'The domain is very young.',
    ],
    fixes: [
      'Look up every linked domain at URIBL.',
      'Remove or replace the listed link.',
      'If the domain is yours, clean it and ask for removal with an account at URIBL.',
    ],
  },
  'block-lists-backscatterer': {
    title: 'Listed for bounces to strangers (Backscatterer)',
    meaning:
      'The list holds servers that send bounces, auto-replies or address checks to senders that spammers forged. It is meant for refusing bounces only; entries end four weeks after the last hit.',
    causes: [
      'Your server accepts mail first and sends the bounce afterwards.',
      'It answers spam with vacation notes, or verifies senders by calling back.',
    ],
    fixes: [
      'Refuse unknown recipients during the SMTP session and switch sender call-backs off.',
      "Wait for the entry to end, or ask the recipient's administrator to use the list for bounces only.",
    ],
  },
  'block-lists-dnswl': {
    title: 'An allow list was used as a block list',
    meaning:
      'DNSWL lists good senders. A server that refuses mail because of it has entered it in the wrong place, or gets an error code for too many queries.',
    causes: [
      'The receiver uses the zone as a block list.',
      'The receiver is over the free limit and takes the answer for a hit.',
    ],
    fixes: [
      "Tell the recipient's administrator by another channel.",
      'Send again after they have changed it; your server is not at fault.',
    ],
  },
};
