import type { Speaker } from '../types.ts';

/** Exchange Server on premises: receive connectors, anti-spam agents and transport. Exchange Online has its own file. */
export const exchangeServer = {
  name: 'Exchange Server',
  wordings: {
    'exchange-server-invalid-domain-name': {
      category: 'bad-helo-or-ptr',
      action: 'fix-configuration',
      says: ['invalid domain name'],
      when: { replies: [501], commands: ['EHLO', 'HELO', 'CONNECT'] },
      samples: ['501 5.5.4 Invalid domain name'],
      row: 'exim-bad-helo',
      sources: ['https://learn.microsoft.com/en-us/exchange/mail-flow/test-smtp-with-telnet'],
    },
    'exchange-server-unable-to-relay': {
      category: 'relay-denied',
      says: [
        'unable to relay',
        'unable to relay recipient in non accepted domain',
        'unable to relay for',
      ],
      samples: [
        '550 5.7.1 Unable to relay',
        '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
        '550 5.7.1 Unable to relay for user@example.com',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/connectors/allow-anonymous-relay',
      ],
    },
    'exchange-server-not-authenticated': {
      category: 'auth-required',
      says: ['client was not authenticated'],
      samples: ['530 5.7.1 Client was not authenticated'],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/connectors/receive-connectors',
      ],
    },
    'exchange-server-send-as-denied': {
      category: 'sender-rejected',
      says: [
        'client does not have permissions to send as this sender',
        'client does not have permission to send as this sender',
        'client does not have permissions to send on behalf of the from address',
      ],
      samples: [
        '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
        '550 5.7.1 Client does not have permissions to send as this sender',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/connectors/receive-connectors',
      ],
    },
    'exchange-server-submit-denied': {
      category: 'policy-rejected',
      action: 'contact-provider',
      says: ['client does not have permissions to submit (mail|) to this server'],
      samples: ['550 5.7.1 Client does not have permissions to submit to this server'],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/connectors/receive-connectors',
      ],
    },
    'exchange-server-recipient-restricted': {
      category: 'recipient-refused',
      says: [
        'resolver rst (authrequired|notauthorized|recipientnotauthorized)',
        'resolver rst authrequired authentication required',
        'delivery not authorized message refused',
        'not authorized to send to this (recipient|group)',
      ],
      samples: [
        '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required [Stage: CreateMessage]',
        '550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/recipients/mailbox-settings/message-delivery-restrictions',
      ],
    },
    'exchange-server-recipient-not-found': {
      category: 'mailbox-not-found',
      says: [
        'resolver adr exrecipnotfound',
        'resolver adr recipnotfound',
        'resolver adr recipientnotfound',
        'resolver adr invalidinternaladdress',
      ],
      row: 'X.1.1',
      samples: [
        '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found',
        '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'exchange-server-recipient-size': {
      category: 'message-too-large',
      says: ['resolver rst recipsizelimit', 'message too large for this recipient'],
      row: 'X.2.3',
      samples: ['550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient'],
      sources: ['https://learn.microsoft.com/en-us/exchange/mail-flow/message-size-limits'],
    },
    'exchange-server-recipient-limit': {
      category: 'rate-limited',
      action: 'fix-message',
      retry: 'after-fix',
      says: ['resolver adr recipientlimit', 'resolver adr recipientlimit too many recipients'],
      row: 'X.5.3',
      samples: ['550 5.5.3 RESOLVER.ADR.RecipientLimit; too many recipients'],
      sources: ['https://learn.microsoft.com/en-us/exchange/mail-flow/message-size-limits'],
    },
    'exchange-server-mailbox-full': {
      category: 'mailbox-full',
      says: [
        'storedrv deliver mailbox full',
        'mapiexceptionshutoffquotaexceeded',
        'mailbox full … storedrv deliver',
      ],
      row: 'X.2.2',
      samples: [
        '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/recipients/user-mailboxes/storage-quotas',
      ],
    },
    'exchange-server-mailbox-disabled': {
      category: 'mailbox-disabled',
      says: [
        'storedrv deliver account disabled',
        'storedrv deliver mailbox disabled',
        'mailbox disabled … mapiexceptionmailboxdisabled',
      ],
      row: 'X.2.1',
      samples: ['550 5.2.1 STOREDRV.Deliver: account disabled'],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'exchange-server-insufficient-resources': {
      category: 'server-error',
      says: ['insufficient system resources'],
      samples: [
        '452 4.3.1 Insufficient system resources',
        '452 4.3.1 Insufficient system resources (UsedDiskSpace)',
      ],
      sources: ['https://learn.microsoft.com/en-us/exchange/mail-flow/back-pressure'],
    },
    'exchange-server-not-active': {
      category: 'server-error',
      says: ['service not active'],
      samples: ['421 4.3.2 Service not active'],
      sources: ['https://learn.microsoft.com/en-us/exchange/mail-flow/mail-flow'],
    },
    'exchange-server-temporary-error': {
      category: 'server-error',
      says: [
        'temporary server error try again later',
        'temporary server error please try again later',
      ],
      samples: ['451 4.7.0 Temporary server error. Please try again later. PRX2'],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/temporary-server-error-prx',
      ],
    },
    'exchange-server-dns-query-failed': {
      category: 'dns-failure',
      says: ['dns query failed', 'dns query failed errorretry'],
      row: 'postfix-name-service-try-again',
      samples: [
        '451 4.4.0 DNS query failed. The error was: DNS query failed with error ErrorRetry',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'exchange-server-dns-no-records': {
      category: 'domain-not-found',
      says: [
        'dns query failed (with error|) (infonorecords|nonexistentdomain|infodomainnonexistent)',
      ],
      row: 'X.4.4',
      samples: [
        '451 4.4.0 DNS query failed. The error was: DNS query failed with error InfoNoRecords',
        '554 5.4.0 DNS query failed: NonExistentDomain',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'exchange-server-queue-expired': {
      category: 'delivery-expired',
      says: ['queue expired message expired', 'queue expired'],
      row: 'X.4.7',
      samples: ['550 4.4.7 QUEUE.Expired; message expired'],
      sources: ['https://learn.microsoft.com/en-us/exchange/mail-flow/queues/queues'],
    },
    'exchange-server-hop-count': {
      category: 'routing-error',
      says: ['hop count exceeded possible mail loop', 'hop count exceeded'],
      row: 'X.4.6',
      samples: ['554 5.4.6 Hop count exceeded - possible mail loop'],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'exchange-server-nonexistent-domain': {
      category: 'domain-not-found',
      says: ['smtpsend dns nonexistentdomain', 'smtpsend dns nonexistentdomain nonexistent domain'],
      samples: ['554 5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain'],
      sources: ['https://learn.microsoft.com/en-us/exchange/mail-flow/mail-routing/mail-routing'],
    },
    'exchange-server-content-filter': {
      category: 'spam-rejected',
      says: [
        'message rejected as spam by content filtering',
        'message rejected due to content restrictions',
      ],
      samples: [
        '550 5.7.1 Message rejected as spam by Content Filtering.',
        '550 5.7.1 Message rejected due to content restrictions',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/antispam-and-antimalware/antispam-protection/content-filtering',
      ],
    },
    'exchange-server-external-client-ip': {
      category: 'reputation-blocked',
      action: 'contact-recipient',
      says: [
        'external client with ip address … does not have permissions to submit to this server',
        'recipient not authorized your ip has been found on a block list',
      ],
      samples: [
        '550 5.7.1 External client with IP address 192.0.2.1 does not have permissions to submit to this server.',
        '550 5.7.1 Recipient not authorized, your IP has been found on a block list',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/antispam-and-antimalware/antispam-protection/connection-filtering',
      ],
    },
    'exchange-server-sender-denied': {
      category: 'sender-rejected',
      action: 'contact-recipient',
      says: [
        'sender denied',
        'sender denied as sender email address is on senderfilterconfig list',
      ],
      samples: [
        '554 5.1.0 Sender denied',
        '554 5.1.0 Sender denied as sender email address is on SenderFilterConfig list',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/antispam-and-antimalware/antispam-protection/sender-filtering',
      ],
    },
    'exchange-server-sender-id': {
      category: 'sender-auth-failed',
      says: ['sender id pra not permitted'],
      samples: ['550 5.7.1 Sender ID (PRA) Not Permitted'],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/antispam-and-antimalware/antispam-protection/sender-id',
      ],
    },
    'exchange-server-no-responsible-address': {
      category: 'message-malformed',
      says: ['missing purported responsible address'],
      row: 'microsoft-from-not-compliant',
      samples: ['550 5.7.1 Missing purported responsible address'],
      sources: ['https://www.rfc-editor.org/rfc/rfc4407#section-2'],
    },
    'exchange-server-message-rate': {
      category: 'rate-limited',
      says: ['message submission rate for this client has exceeded the configured limit'],
      samples: [
        '421 4.4.2 Message submission rate for this client has exceeded the configured limit',
      ],
      sources: ['https://learn.microsoft.com/en-us/exchange/mail-flow/message-rate-limits'],
    },
    'exchange-server-recipient-threads': {
      category: 'rate-limited',
      says: ['recipient thread limit exceeded'],
      row: '4.2.1',
      samples: ['432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded'],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },
    'exchange-server-timeout': {
      category: 'network-error',
      says: [
        'timeout waiting for client input',
        'connection dropped due to (socketerror|connectionreset|timedout)',
      ],
      row: 'X.4.2',
      samples: [
        '451 4.7.0 Timeout waiting for client input',
        '421 4.4.2 Connection dropped due to SocketError',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/send-receive-emails-socketerror',
      ],
    },
    'exchange-server-last-endpoint': {
      category: 'network-error',
      says: ['last endpoint attempted was'],
      row: 'microsoft-remote-unreachable',
      samples: [
        '451 4.4.0 Primary target IP address did not answer. The last endpoint attempted was 192.0.2.1:25',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/send-receive-emails-socketerror',
      ],
    },
    'exchange-server-auth-mechanism': {
      category: 'auth-failed',
      says: ['unrecognized authentication type'],
      row: 'X.7.4',
      samples: ['504 5.7.4 Unrecognized authentication type'],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/connectors/receive-connectors',
      ],
    },
    'exchange-server-bare-linefeed': {
      category: 'message-malformed',
      says: ['bare linefeeds are illegal'],
      row: 'hmailserver-bare-lf',
      samples: ['550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; bare linefeeds are illegal'],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'exchange-server-invalid-content': {
      category: 'message-malformed',
      says: ['storedrv deliver invalid message content'],
      samples: ['554 5.6.0 STOREDRV.Deliver; invalid message content'],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'exchange-server-body-type': {
      category: 'message-malformed',
      says: ['body type not supported (by remote host|)'],
      row: 'X.6.3',
      samples: ['554 5.6.3 Body type not supported by Remote Host'],
      sources: ['https://www.rfc-editor.org/rfc/rfc6152#section-3'],
    },
  },
} as const satisfies Speaker;
