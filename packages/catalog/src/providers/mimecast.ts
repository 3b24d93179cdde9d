import type { Speaker } from '../types.ts';

/** Mimecast Email Security; its replies are listed in its own documentation. */
export const mimecast = {
  name: 'Mimecast',
  hosts: ['.mimecast.com', '.mimecast.co.za', '.mimecast-offshore.com', '.mimecast.org'],
  signature: ['mimecast com', 'mimecast co za', 'mimecast org'],
  wordings: {
    'mimecast-envelope-blocked': {
      category: 'policy-rejected',
      says: ['administrative prohibition envelope blocked', 'envelope blocked'],
      samples: [
        '550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550 [abcDEF123]',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-user-entry': {
      category: 'recipient-refused',
      says: ['envelope blocked user entry', 'envelope blocked user domain entry'],
      row: 'mimecast-envelope-blocked',
      samples: [
        '550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-poor-reputation': {
      category: 'reputation-blocked',
      says: [
        'csi mimecast org poor reputation sender',
        'local ct ip reputation',
        'local ct ip reputation reject',
        'ip found on rbl',
      ],
      samples: [
        '550 csi.mimecast.org Poor Reputation Sender. - https://community.mimecast.com/docs/DOC-1369#550',
        '550 Local CT IP Reputation - (reject) - https://community.mimecast.com/docs/DOC-1369#550',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-blocked-sender': {
      category: 'recipient-refused',
      says: [
        'rejected by header based manually blocked senders',
        'rejected by header based blocked senders',
        'sender address blocked … mimecast com',
      ],
      samples: [
        '550 Rejected by header based manually Blocked Senders - block for manual block - https://community.mimecast.com/docs/DOC-1369#550',
        '421 Sender address blocked - https://community.mimecast.com/docs/DOC-1369#421',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-anti-spoofing': {
      category: 'sender-rejected',
      says: [
        'rejected by header based anti spoofing policy',
        'anti spoofing policy inbound not allowed',
        'header based anti spoofing policy',
      ],
      samples: [
        '550 Rejected by header based Anti-Spoofing policy: news@example.com - https://community.mimecast.com/docs/DOC-1369#550',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-dmarc': {
      category: 'sender-auth-failed',
      says: ['dmarc sender invalid envelope rejected', 'dmarc sender invalid'],
      samples: [
        '550 DMARC Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-spf': {
      category: 'sender-auth-failed',
      says: ['spf sender invalid envelope rejected', 'spf sender invalid'],
      row: 'X.7.23',
      samples: [
        '550 SPF Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-dkim': {
      category: 'sender-auth-failed',
      says: ['dkim sender invalid envelope rejected', 'dkim sender invalid'],
      row: 'X.7.20',
      samples: [
        '550 DKIM Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-greylisting': {
      category: 'greylisted',
      says: ['internal (resource|resources) (are|is|) temporarily unavailable'],
      samples: [
        '451 Internal resource temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451',
        '451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-ip-temporarily-blocked': {
      category: 'rate-limited',
      says: ['ip temporarily (blacklisted|blocklisted|blocked)'],
      samples: [
        '451 IP temporarily blacklisted - https://community.mimecast.com/docs/DOC-1369#451',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-overloaded': {
      category: 'server-error',
      says: ['unable to process (connection|email|command|an email|a connection) at this time'],
      samples: [
        '421 Unable to process connection at this time - https://community.mimecast.com/docs/DOC-1369#421',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-account-suspended': {
      category: 'mailbox-disabled',
      action: 'contact-recipient',
      says: [
        'account (service is temporarily unavailable|inbounds disabled)',
        'mimecast account (service is temporarily unavailable|inbounds disabled)',
      ],
      samples: ['451 Account inbounds disabled - https://community.mimecast.com/docs/DOC-1369#451'],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-outbounds-disabled': {
      category: 'sender-rejected',
      action: 'contact-provider',
      says: ['account outbounds disabled', 'mimecast account outbounds disabled'],
      row: 'mimecast-account-suspended',
      samples: [
        '451 Account outbounds disabled - https://community.mimecast.com/docs/DOC-1369#451',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-open-relay': {
      category: 'relay-denied',
      says: ['open relay not allowed'],
      samples: ['451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451'],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-invalid-recipient': {
      category: 'mailbox-not-found',
      says: ['invalid recipient … mimecast', 'recipient email address is possibly incorrect'],
      row: 'X.1.1',
      samples: [
        '550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550',
        '550 Recipient email address is possibly incorrect - https://community.mimecast.com/docs/DOC-1369#550',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-submitter-auth': {
      category: 'auth-failed',
      says: [
        'submitter failed to authenticate',
        'submitter failed to disclose',
        'authentication data incorrect … mimecast',
      ],
      samples: [
        '550 Submitter failed to authenticate - https://community.mimecast.com/docs/DOC-1369#550',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-thread-limit': {
      category: 'rate-limited',
      says: ['exceeding outbound thread limit'],
      samples: [
        '550 Exceeding outbound thread limit - https://community.mimecast.com/docs/DOC-1369#550',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-content-policy': {
      category: 'content-rejected',
      says: ['message bounced due to content examination policy', 'content examination policy'],
      samples: [
        '550 Message bounced due to Content Examination Policy - https://community.mimecast.com/docs/DOC-1369#550',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-security-policy': {
      category: 'policy-rejected',
      says: ['email rejected due to security policies', 'rejected due to security policies'],
      samples: [
        '554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [abcDEF123]',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-host-network': {
      category: 'policy-rejected',
      says: ['host network not allowed'],
      samples: ['554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554'],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-message-size': {
      category: 'message-too-large',
      says: ['maximum email size exceeded'],
      row: 'X.3.4',
      samples: [
        '554 Maximum email size exceeded - https://community.mimecast.com/docs/DOC-1369#554',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-journal-expired': {
      category: 'delivery-expired',
      action: 'fix-configuration',
      says: ['journal message past expiration'],
      samples: [
        '550 Journal message past expiration - https://community.mimecast.com/docs/DOC-1369#550',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
    'mimecast-spam-signature': {
      category: 'spam-rejected',
      says: ['mcspamsignature', 'rejected due to security policies mcspamsignature'],
      samples: [
        '554 Email rejected due to security policies - MCSpamSignature.x.y - https://community.mimecast.com/docs/DOC-1369#554',
      ],
      sources: [
        'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      ],
    },
  },
} as const satisfies Speaker;
