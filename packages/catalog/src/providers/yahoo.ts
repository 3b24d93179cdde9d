import type { Speaker } from '../types.ts';

/** Yahoo Mail and AOL, with the domains that Yahoo receives for. Yahoo Japan is somebody else. */
export const yahoo = {
  name: 'Yahoo Mail and AOL',
  hosts: [
    'smtp.mail.yahoo.com',
    'smtp.bizmail.yahoo.com',
    'smtp.aol.com',
    'smtp.verizon.net',
    'smtp.att.yahoo.com',
    '.mail.yahoo.com',
    '.yahoodns.net',
    '.mx.aol.com',
    '.aol.com',
  ],
  signature: [
    'yahoodns net',
    'mail yahoo com',
    '(am0|bf1|bf2|gq1|ir2|kr3|mud|ne1|sg3|sp1|sp2|tw1) yahoo com',
    'help yahoo com',
    'postmaster yahoo com',
    'postmaster yahooinc com',
    'senders yahooinc com',
    'postmaster verizonmedia com',
    'login yahoo com',
    'account is yahoo com',
    'postmaster aol com',
    'postmaster info aol com',
    'mx aol com',
    'yahoo requires all senders',
    'a yahoo com account',
    '(tss04|tss05|tss06|tss07|tss08|tss09|tss10|tss11|tss12|tss14)',
    '(ts01|ts02|ts03|ts04)',
    '(auth001|auth002|auth003|auth004|auth005|auth006|auth010|auth012)',
    '(mbr1212|mbr1240)',
  ],
  wordings: {
    // ── Login and submission ─────────────────────────────────────────────────────────────────────────
    'yahoo-bad-credentials': {
      category: 'auth-failed',
      says: [
        'too many bad auth attempts',
        'auth005 too many bad auth attempts',
        '(auth001|auth002|auth003|auth004|auth005|auth006|auth010)',
        'mbr1212',
        'mbr1212 incorrect username or password',
        'application specific password required … yahoo',
      ],
      codes: ['535'],
      when: { class: 5 },
      related: ['535', 'EAUTH'],
      samples: [
        '535 5.7.0 (#AUTH005) Too many bad auth attempts.',
        '535 5.7.0 (#MBR1212) Incorrect username or password.',
      ],
      sources: [
        'https://help.yahoo.com/kb/SLN15241.html',
        'https://help.yahoo.com/kb/SLN4724.html',
      ],
    },
    'yahoo-verify-account': {
      category: 'auth-failed',
      says: [
        'mbr1240',
        'mbr1240 please verify your account',
        'please verify your account by going to https login yahoo com',
      ],
      samples: [
        '535 5.7.0 (#MBR1240) Please verify your account by going to https://login.yahoo.com',
      ],
      sources: [
        'https://help.yahoo.com/kb/SLN15241.html',
        'https://help.yahoo.com/kb/SLN4724.html',
      ],
    },
    'yahoo-auth-unavailable': {
      category: 'server-error',
      says: [
        'auth012',
        '(auth012|authentication) … temporarily unavailable',
        'temporary authentication failure',
      ],
      when: { class: 4, provider: true },
      samples: ['454 4.7.0 (#AUTH012) Temporary authentication failure'],
      sources: ['https://help.yahoo.com/kb/SLN4724.html'],
    },
    'yahoo-auth-required': {
      category: 'auth-required',
      says: ['authentication required'],
      when: { provider: true },
      related: ['530'],
      samples: [
        '530 5.7.1 Authentication required; see http://help.yahoo.com/help/us/mail/pop/pop-11.html',
      ],
      sources: ['https://help.yahoo.com/kb/SLN4724.html'],
    },
    'yahoo-from-not-allowed': {
      category: 'sender-rejected',
      says: [
        'request failed mailbox unavailable',
        'from address not verified',
        'from address not verified see',
        'sendfrom 07',
        'requested action not taken mailbox unavailable … sender',
      ],
      when: { class: 5, provider: true },
      related: ['EMESSAGE'],
      samples: [
        '553 From: address not verified; see http://help.yahoo.com/l/us/yahoo/mail/original/manage/sendfrom-07.html',
        '550 Request failed; Mailbox unavailable (smtp.mail.yahoo.com)',
      ],
      sources: ['https://help.yahoo.com/kb/SLN4724.html'],
    },
    'yahoo-sending-abuse': {
      category: 'spam-rejected',
      says: [
        'can not send message due to possible abuse',
        'message due to possible abuse',
        'transaction failed … possible abuse',
      ],
      samples: [
        '554 Cannot send message due to possible abuse; please visit http://postmaster.yahoo.com/abuse_smtp.html for more information',
      ],
      sources: ['https://senders.yahooinc.com/smtp-error-codes/'],
    },
    'yahoo-sending-limit': {
      category: 'sending-limit-exceeded',
      says: [
        'you have exceeded (your|the) (daily|hourly) (sending|email|message) (limit|quota)',
        'exceeded … (sending|daily|hourly|email) (limit|quota)',
        '(sending|daily|hourly) (limit|quota) … (exceeded|reached)',
        'too many (messages|emails) … (per day|per hour|today)',
      ],
      when: { provider: true },
      samples: [
        '550 5.7.1 You have exceeded your daily sending limit; see https://help.yahoo.com/kb/SLN3353.html',
      ],
      sources: ['https://help.yahoo.com/kb/SLN4724.html'],
    },

    // ── Throttling and blocks ────────────────────────────────────────────────────────────────────────
    'yahoo-deferred': {
      category: 'reputation-blocked',
      action: 'slow-down',
      says: [
        'temporarily deferred due to (unexpected volume or|) user complaints',
        'temporarily deferred due to unexpected volume',
        '(messages|message|mail) from * temporarily deferred',
        'message temporarily deferred',
        '(tss04|tss05|tss06|tss07|tss08|tss12|tss14)',
        '(ts01|ts02|ts04)',
        '(tss04|ts01|ts02) messages from * temporarily deferred',
        'temporarily deferred … (4.16.50|4.16.51|4.16.52|4.16.53|4.16.54|4.16.55|4.16.55.1|4.16.56|4.16.56.1|4.16.58)',
      ],
      when: { class: 4 },
      retryAfter: 3600,
      related: ['4.7.0', '421'],
      samples: [
        '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
        '421 4.7.0 [TS01] Messages from 192.0.2.1 temporarily deferred due to user complaints - 4.16.55.1; see http://postmaster.yahoo.com/421-ts01.html',
        '421 Message temporarily deferred - [4.16.51]',
      ],
      sources: [
        'https://senders.yahooinc.com/smtp-error-codes/',
        'https://help.yahoo.com/kb/review-xx-smtp-sln26151.html',
      ],
    },
    'yahoo-greylisted': {
      category: 'greylisted',
      says: ['gl01', 'gl01 (message|messages) from * temporarily deferred'],
      when: { class: 4 },
      samples: [
        '421 4.7.0 [GL01] Message from (192.0.2.1) temporarily deferred - 4.16.50. Please refer to http://postmaster.yahoo.com/errors/postmaster-21.html',
      ],
      sources: [
        'https://senders.yahooinc.com/smtp-error-codes/',
        'https://help.yahoo.com/kb/review-xx-smtp-sln26151.html',
      ],
    },
    'yahoo-permanently-deferred': {
      category: 'reputation-blocked',
      says: [
        'will be permanently deferred retrying will not succeed',
        '(messages|message|mail) from * (will be|) permanently deferred',
        'all messages from * (will be|) permanently deferred',
        '(ts03|tss09|tss10|tss11)',
        '(ts03|tss09|tss10|tss11) all messages from * (will be|) permanently deferred retrying will not succeed',
      ],
      retry: 'after-fix',
      samples: [
        '553 5.7.2 [TSS09] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
        '421 4.7.1 [TS03] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed. See http://postmaster.yahoo.com/421-ts03.html',
      ],
      sources: [
        'https://senders.yahooinc.com/smtp-error-codes/',
        'https://help.yahoo.com/kb/SLN3436.html',
      ],
    },
    'yahoo-block-list': {
      category: 'reputation-blocked',
      says: [
        '(bl20|bl21|bl22|bl23|bl24)',
        '(bl21|bl23) connections will not be accepted from',
        'connections will not be accepted from * because the ip is in',
        'because the ip is in spamhauss list',
        'connections not accepted from (servers|ip addresses) on spamhaus',
      ],
      when: { class: 5 },
      related: ['550'],
      samples: [
        "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list; see https://postmaster.yahooinc.com/error-codes",
        '553 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL; see http://postmaster.yahoo.com/errors/550-bl23.html [550]',
      ],
      sources: ['https://senders.yahooinc.com/smtp-error-codes/'],
    },
    'yahoo-mail-not-allowed': {
      category: 'reputation-blocked',
      says: [
        'mail from * not allowed (10|5)',
        'mail from * not allowed … yahoo',
        'vs10 rt possible forgery or deactivated due to abuse',
        'possible forgery or deactivated due to abuse',
        'vs1 (mf|ip) excessive unknown recipients',
        'excessive unknown recipients possible open relay',
        '(rtr|con|dyn|rly|ipt) (b1|b2|b3|bb|bg|bl|bd|ge|gd|ga|ld|su|bu|du|rt|t1)',
        '(rtr|hvu|con|dyn|rly|ipt) (b1|b2|b3|bb|bg|bl|bd|ge|gd|ga|ld|su|bu|du|rt) … aol',
      ],
      samples: [
        '553 Mail from 192.0.2.1 not allowed - [10]',
        '553 VS10-RT Possible forgery or deactivated due to abuse [#5.1.8]',
        '451 VS1-IP Excessive unknown recipients - possible Open Relay [#4.1.8]',
        '554 5.7.1 : (RTR:BB) https://postmaster.aol.com/error-codes#554rtrbb',
      ],
      sources: ['https://senders.yahooinc.com/smtp-error-codes/'],
    },
    'yahoo-no-ptr': {
      category: 'bad-helo-or-ptr',
      says: ['dns (b1|b2|b3|nr) … aol'],
      samples: ['421 4.7.1 : (DNS:NR) https://postmaster.aol.com/error-codes#421dnsnr'],
      row: 'X.7.25',
      sources: [
        'https://senders.yahooinc.com/smtp-error-codes/',
        'https://senders.yahooinc.com/best-practices/',
      ],
    },
    'yahoo-resources': {
      category: 'server-error',
      says: [
        'resources temporarily not available please try again later',
        'resources temporarily not available',
      ],
      when: { class: 4, provider: true },
      samples: [
        '451 mta1001.mail.bf1.yahoo.com Resources temporarily not available - Please try again later [#4.16.5].',
      ],
      row: 'X.3.0',
      sources: [
        'https://senders.yahooinc.com/smtp-error-codes/',
        'https://help.yahoo.com/kb/review-xx-smtp-sln26151.html',
      ],
    },
    'yahoo-connection-limit': {
      category: 'rate-limited',
      says: ['too many (connections|messages|sessions|recipients|requests)'],
      when: { class: 4, provider: true },
      samples: [
        '421 4.7.0 Too many connections from 192.0.2.1; see https://postmaster.yahooinc.com/error-codes',
      ],
      sources: [
        'https://senders.yahooinc.com/smtp-error-codes/',
        'https://senders.yahooinc.com/best-practices/',
      ],
    },

    // ── Authentication and policy ────────────────────────────────────────────────────────────────────
    'yahoo-unauthenticated': {
      category: 'sender-auth-failed',
      says: [
        'yahoo requires all senders to authenticate with either spf or dkim',
        'yahoo requires all senders to authenticate',
        'sender is unauthenticated yahoo requires',
        'sender is unauthenticated … yahoo',
        'message not accepted for policy reasons … postmaster 28',
      ],
      related: ['X.7.26', 'X.7.9'],
      samples: [
        '550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM.',
        '554 5.7.9 Message not accepted for policy reasons. See http://postmaster.yahoo.com/errors/postmaster-28.html',
      ],
      sources: [
        'https://senders.yahooinc.com/best-practices/',
        'https://senders.yahooinc.com/smtp-error-codes/',
      ],
    },
    'yahoo-policy': {
      category: 'policy-rejected',
      says: [
        '(message|email|mail) not accepted for policy reasons',
        'ph01',
        'ph01 (message|email|mail) not accepted for policy reasons',
        'message not allowed ph01 (message|email|mail) not accepted for policy reasons',
        'message not allowed up email not accepted for policy reasons',
      ],
      when: { class: 5 },
      action: 'fix-message',
      related: ['X.7.9', 'X.7.1'],
      samples: [
        '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
        '554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit http://postmaster.yahoo.com/errors/postmaster-27.html [120]',
      ],
      sources: [
        'https://senders.yahooinc.com/smtp-error-codes/',
        'https://senders.yahooinc.com/best-practices/',
      ],
    },
    'yahoo-sender-domain': {
      category: 'sender-rejected',
      says: [
        'due to unresolvable (rfc 5321|rfc5321|rfc 5322|rfc5322|rfc.5321) (from|domain)',
        'unresolvable (rfc 5321|rfc5321|rfc 5322|rfc5322) (from|) domain',
      ],
      codes: ['X.1.8'],
      action: 'fix-sender-domain',
      samples: [
        '451 Message temporarily deferred due to unresolvable RFC.5321 from domain; see https://postmaster.yahooinc.com/error-codes',
      ],
      row: 'X.1.8',
      sources: ['https://senders.yahooinc.com/smtp-error-codes/'],
    },

    // ── Recipients ───────────────────────────────────────────────────────────────────────────────────
    'yahoo-no-such-user': {
      category: 'mailbox-not-found',
      says: [
        'this user does not have (a|an) * (com|net) account',
        'does not have (a|an) (yahoo com|ymail com|rocketmail com|yahoo|aol com|att net) account',
        'dd this user does not have',
        'dd (not a valid recipient|requested mail action aborted mailbox not found)',
        'delivery error dd not a valid recipient',
        'requested mail action aborted mailbox not found',
        'recipient address rejected (aol com|yahoo com)',
      ],
      samples: [
        "554 delivery error: dd This user doesn't have a yahoo.com account (user@example.com) [-5] - mta1001.mail.bf1.yahoo.com",
        '552 1 Requested mail action aborted, mailbox not found',
        '554 delivery error: dd Not a valid recipient - mta1001.mail.ne1.yahoo.com',
      ],
      row: 'X.1.1',
      sources: ['https://senders.yahooinc.com/smtp-error-codes/'],
    },
    'yahoo-mailbox-disabled': {
      category: 'mailbox-disabled',
      says: [
        'account has been disabled or discontinued (101|102)',
        'account has been disabled or discontinued',
        'sorry your message to @ can not be delivered this (account|mailbox) (has been|is) (disabled|suspended|discontinued|deactivated)',
        'this (mailbox|account) is disabled (554.30|554.31)',
        'delivery error dd … (disabled|suspended|discontinued|deactivated)',
      ],
      when: { class: 5 },
      samples: [
        '554 30 Sorry, your message to user@example.com cannot be delivered. This mailbox is disabled (554.30). - mta1001.mail.bf1.yahoo.com',
        '554 delivery error: dd Sorry your message to user@example.com cannot be delivered. This account has been disabled or discontinued [#102]. - mta1001.mail.gq1.yahoo.com',
      ],
      row: 'X.2.1',
      sources: ['https://senders.yahooinc.com/smtp-error-codes/'],
    },
    'yahoo-over-quota': {
      category: 'mailbox-full',
      says: [
        'this account is over quota',
        'account is over quota',
        '(mailbox|user|account|inbox|recipient) … over quota',
        'over quota',
        'delivery error dd … (over quota|quota exceeded|exceeded storage)',
        'the email account that you tried to reach is over quota',
        'mail quota exceeded',
      ],
      codes: ['5.2.2', '4.2.2'],
      when: { provider: true },
      samples: [
        '554 delivery error: dd Sorry, your message to user@example.com cannot be delivered. This account is over quota. - mta1001.mail.gq1.yahoo.com',
        '552 5.2.2 user over quota [mta1001.mail.bf1.yahoo.com]',
      ],
      row: 'X.2.2',
      sources: ['https://senders.yahooinc.com/smtp-error-codes/'],
    },
  },
} as const satisfies Speaker;
