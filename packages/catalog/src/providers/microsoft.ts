import type { Speaker } from '../types.ts';

/**
 * Microsoft: submission through Microsoft 365 and Outlook.com, Exchange Online Protection and Outlook.com as
 * receivers, and the strings of Exchange transport, which Exchange Server says on premises too.
 */
export const microsoft = {
  name: 'Microsoft 365 and Outlook.com',
  hosts: [
    'smtp.office365.com',
    'smtp-mail.outlook.com',
    'smtp.outlook.com',
    'smtp.live.com',
    'smtp.partner.outlook.cn',
    '.office365.com',
    '.mail.protection.outlook.com',
    '.olc.protection.outlook.com',
    '.outlook.com',
    '.hotmail.com',
    '.mx.microsoft',
  ],
  signature: [
    'protection outlook com',
    'prod outlook com',
    'prod exchangelabs com',
    'olc protection outlook com',
    'aka ms',
    'sender office com',
    'go microsoft com fwlink',
    'mail live com mail',
    'postmaster live com',
    'sendersupport olc',
    'delist messaging microsoft com',
    'tenantattribution',
    'tenantinboundattribution',
    'smtpclientauthentication',
    'outlook com postmaster',
    'mx microsoft',
    'as (843|844|3140|3150|201806271|201806281|16012607|16012611|16012612|77711)',
  ],
  wordings: {
    // ── Login ────────────────────────────────────────────────────────────────────────────────────────
    'microsoft-basic-auth-disabled': {
      category: 'auth-failed',
      says: [
        'authentication unsuccessful basic authentication is disabled',
        'basic authentication is (disabled|blocked|not supported)',
        'basic authentication is not supported for client submission',
      ],
      codes: ['5.7.30'],
      related: ['535', 'X.7.30', 'EAUTH'],
      samples: [
        '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [AM0PR01CA0001.eurprd01.prod.exchangelabs.com 2026-01-01T00:00:00.000Z]',
        '550 5.7.30 Basic authentication is not supported for Client Submission.',
      ],
      sources: [
        'https://techcommunity.microsoft.com/blog/exchange/exchange-online-to-retire-basic-auth-for-client-submission-smtp-auth/4114750',
        'https://support.microsoft.com/en-us/office/modern-authentication-methods-now-needed-to-continue-syncing-outlook-email-in-non-microsoft-email-apps-c5d65390-9676-4763-b41f-d7986499a90d',
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      ],
    },
    'microsoft-oauth2-refused': {
      category: 'auth-failed',
      says: [
        '(aadsts7000215|aadsts7000222|aadsts700016|aadsts7000218|aadsts65001|aadsts50126|aadsts50076|aadsts50079|aadsts53003)',
        '(aadsts90002|aadsts50034|aadsts50053|aadsts50055|aadsts50057|aadsts70000|aadsts70008|aadsts700082|aadsts70011|aadsts54005|aadsts500011|aadsts900023|aadsts9002313)',
        'invalid client secret (is|) provided',
        'client secret keys … are expired',
      ],
      related: ['EAUTH'],
      samples: [
        "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '00000000-0000-0000-0000-000000000000'.",
        'AADSTS7000222: The provided client secret keys are expired.',
      ],
      sources: ['https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes'],
    },
    'microsoft-smtp-auth-disabled': {
      category: 'auth-failed',
      says: [
        'smtpclientauthentication is disabled for the (tenant|mailbox)',
        'smtpclientauthentication is disabled',
        'aka ms smtp auth disabled',
      ],
      related: ['535', 'EAUTH'],
      samples: [
        '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]',
        '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information.',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      ],
    },
    'microsoft-login-policy': {
      category: 'auth-failed',
      says: [
        'did not meet the criteria to be authenticated successfully',
        'did not meet the criteria to be authenticated',
        'user is locked by your organizations security defaults policy',
        'organizations security defaults policy',
        'authentication unsuccessful … (conditional access|security defaults)',
        'blocked by conditional access',
      ],
      samples: [
        '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator. [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]',
        "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator. [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]",
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
        'https://learn.microsoft.com/en-us/entra/fundamentals/security-defaults',
      ],
    },
    'microsoft-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication unsuccessful the user credentials were incorrect',
        'authentication unsuccessful … (password has expired|password expired|account is locked|account is disabled)',
        'authentication unsuccessful … (prod|exchangelabs|outlook com)',
      ],
      codes: ['5.7.139', '5.7.3'],
      when: { class: 5, enhanced: ['5.7.139', '5.7.3'] },
      related: ['535', 'X.7.3', 'EAUTH'],
      samples: [
        '535 5.7.3 Authentication unsuccessful [AM0PR01CA0001.eurprd01.prod.exchangelabs.com 2026-01-01T00:00:00.000Z]',
        '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
        'https://support.microsoft.com/en-us/office/modern-authentication-methods-now-needed-to-continue-syncing-outlook-email-in-non-microsoft-email-apps-c5d65390-9676-4763-b41f-d7986499a90d',
      ],
    },
    'microsoft-temporary-auth-failure': {
      category: 'server-error',
      says: ['temporary authentication failure'],
      when: { class: 4, provider: true },
      related: ['454'],
      samples: [
        '454 4.7.0 Temporary authentication failure [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'microsoft-auth-mechanism': {
      category: 'auth-failed',
      says: ['unrecognized authentication type'],
      when: { provider: true },
      row: 'X.7.4',
      related: ['504', 'X.7.4'],
      samples: [
        '504 5.7.4 Unrecognized authentication type [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'microsoft-not-authenticated': {
      category: 'auth-required',
      says: ['client (was|is|) not authenticated to send (anonymous|) (mail|email)'],
      codes: ['5.7.57'],
      related: ['530', '5.7.57'],
      samples: [
        '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]',
        '530 5.7.57 Client not authenticated to send mail. [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      ],
    },
    'microsoft-tls-version': {
      category: 'tls-failure',
      says: [
        'tls 1.0 and (tls|) 1.1 are not supported',
        'update your client to support tls 1.2',
        'upgrade … client to support tls',
        'aka ms smtp auth tls',
        'starttls is required to send mail',
      ],
      samples: [
        '421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2. Visit https://aka.ms/smtp_auth_tls. [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]',
        '451 5.7.3 STARTTLS is required to send mail [AM0PR01CA0001.eurprd01.prod.outlook.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/opt-in-exchange-online-endpoint-for-legacy-tls-using-smtp-auth',
      ],
    },
    'microsoft-destination-tls': {
      category: 'tls-failure',
      says: [
        'starttls not supported destination mail server must support tls',
        'destination mail server must support tls to receive mail',
        'destination mail servers certificate is expired',
        'tlsa invalid the domain failed dane validation',
        'domain failed dane validation',
        'destination domain returned invalid dnssec records',
      ],
      codes: ['X.7.321', 'X.7.322', 'X.7.323', 'X.7.324'],
      action: 'contact-recipient',
      samples: [
        '450 4.7.321 starttls-not-supported: Destination mail server must support TLS to receive mail.',
        "450 4.7.322 certificate-expired: Destination mail server's certificate is expired.",
        '550 5.7.323 tlsa-invalid: The domain failed DANE validation.',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },

    // ── Own limits and throttling of submission ──────────────────────────────────────────────────────
    'microsoft-concurrent-connections': {
      category: 'rate-limited',
      says: [
        'concurrent connections limit exceeded',
        'concurrent connection limit exceeded',
        'sender thread limit exceeded',
        'aka ms concurrent sending',
        'maximum number of concurrent (server|) connections has exceeded a limit',
        'maximum number of concurrent connections has exceeded a limit',
      ],
      when: { class: 4 },
      retryAfter: 60,
      related: ['432'],
      samples: [
        '432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information. [Hostname=AM0PR01MB0001.eurprd01.prod.exchangelabs.com]',
        '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded [Hostname=AM0PR01MB0001.eurprd01.prod.outlook.com]',
        '421 4.3.2 The maximum number of concurrent server connections has exceeded a limit, closing transmission channel',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/send-emails/smtp-submission-improvements',
        'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      ],
    },
    'microsoft-submission-rate': {
      category: 'rate-limited',
      says: ['message submission rate for this client has exceeded … (prod|outlook com)'],
      when: { class: 4 },
      samples: [
        '421 4.4.2 Message submission rate for this client has exceeded the configured limit [AM0PR01CA0001.eurprd01.prod.outlook.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      ],
    },
    'microsoft-recipient-threads': {
      category: 'rate-limited',
      says: ['recipient thread limit exceeded … (prod|outlook com)'],
      when: { class: 4 },
      row: '4.2.1',
      samples: [
        '432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded [Hostname=AM0PR01MB0001.eurprd01.prod.outlook.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },
    'microsoft-sending-limit': {
      category: 'sending-limit-exceeded',
      says: [
        'submission quota exceeded',
        'senders submission quota was exceeded',
        'submissionquotaexceededexception',
        'submissionquotaexceeded',
        'reached your daily limit for message recipients',
        'exceeded its daily limit for sending email to external recipients',
        'tenant external recipient rate limit',
        'wascl useraction verdict … (refusequota|showtierupgrade)',
        'actual verdict is (refusequota|showtierupgrade)',
      ],
      codes: ['5.1.90', '5.7.232', '5.7.233'],
      retryAfter: 86400,
      samples: [
        "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients.",
        "550 5.7.233 - Your message can't be sent because your tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)",
        "554 5.2.2 The message can't be submitted because the sender's submission quota was exceeded; STOREDRV.Submission.Exception:SubmissionQuotaExceededException",
        '554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message due to a permanent exception with message WASCL UserAction verdict is not None. Actual verdict is RefuseQuota, ShowTierUpgrade.',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      ],
    },
    'microsoft-account-suspended': {
      category: 'sender-rejected',
      says: [
        'access denied bad outbound sender',
        'bad outbound sender',
        'wascl useraction verdict is not none actual verdict is (suspend|hipsend|refuse)',
        'outboundspamexception … actual verdict is (suspend|hipsend|refuse)',
        'outboundspamexception',
      ],
      codes: ['5.1.8'],
      when: { class: 5 },
      action: 'contact-provider',
      related: ['5.7.501'],
      samples: [
        '550 5.1.8 Access denied, bad outbound sender AS(42003). For more information please go to http://go.microsoft.com/fwlink/?LinkId=875724.',
        '554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message due to a permanent exception with message WASCL UserAction verdict is not None. Actual verdict is Suspend, ShowTierUpgrade.',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },
    'microsoft-banned-sender': {
      category: 'reputation-blocked',
      says: [
        'access denied banned sender',
        'banned sender',
        'access denied spam abuse detected',
        'spam abuse detected',
      ],
      codes: ['5.7.501', '5.7.502', '5.7.503'],
      when: { enhanced: ['5.7.501', '5.7.502', '5.7.503'] },
      action: 'contact-provider',
      related: ['5.7.502'],
      samples: [
        '550 5.7.502 Access denied, banned sender',
        '550 5.7.501 Service unavailable. Access denied, spam abuse detected AS(1430)',
      ],
      row: '5.7.502',
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },
    'microsoft-tenant-blocked': {
      category: 'sending-limit-exceeded',
      says: [
        'access denied tenant has exceeded threshold',
        'tenant has exceeded (threshold|threshold restriction)',
        'access denied tenant has been blocked',
      ],
      codes: ['5.7.705'],
      retry: 'after-fix',
      action: 'contact-provider',
      samples: [
        '550 5.7.705 Service unavailable. Access denied, tenant has exceeded threshold. For more information please go to http://go.microsoft.com/fwlink/?LinkId=875724. AS(7550)',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-700-through-5-7-750',
      ],
    },
    'microsoft-traffic-not-accepted': {
      category: 'reputation-blocked',
      says: ['traffic not accepted from this ip', 'traffic not accepted from this ip address'],
      codes: ['5.7.708'],
      action: 'contact-provider',
      samples: [
        '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653. AS(8561)',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-700-through-5-7-750',
      ],
    },
    'microsoft-unregistered-domain': {
      category: 'sender-rejected',
      says: [
        'blocked from sending from unregistered domains',
        'sending from unregistered (domains|domain)',
      ],
      codes: ['5.7.750'],
      samples: [
        '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653. AS(8570)',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-700-through-5-7-750',
      ],
    },

    // ── Sender identity, relay ───────────────────────────────────────────────────────────────────────
    'microsoft-send-as-denied': {
      category: 'sender-rejected',
      says: [
        'sendasdenied',
        'sendasdeniedexception',
        'sendasdenied @ not allowed to send as @',
        '@ not allowed to send as @',
        'permissions to send as this sender … (prod|outlook com)',
        'permissions to send on behalf of … (prod|outlook com)',
        'errorsendasdenied',
        'does not have the right to send mail on behalf of',
      ],
      codes: ['5.2.252', '5.7.60'],
      related: ['EMESSAGE'],
      samples: [
        '554 5.2.252 SendAsDenied; user@example.com not allowed to send as news@example.com; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message due to a permanent exception with message Cannot submit message.',
        '550 5.7.60 SMTP; Client does not have permissions to send as this sender [AM0PR01MB0001.eurprd01.prod.outlook.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/recipients-in-exchange-online/manage-permissions-for-recipients',
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      ],
    },
    'microsoft-unable-to-relay': {
      category: 'relay-denied',
      says: [
        'smtp unable to relay recipient in non accepted domain … (prod|outlook com)',
        'unable to relay … (prod|outlook com)',
      ],
      codes: ['5.7.54'],
      samples: [
        '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'microsoft-next-server-relay': {
      category: 'relay-denied',
      action: 'contact-provider',
      says: ['remote server returned not permitted to relay'],
      codes: ['5.7.367'],
      samples: [
        '550 5.7.367 Remote server returned not permitted to relay -> 550 5.7.1 relaying denied',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/forwarded-message-rejected-5-7-367-ndr',
      ],
    },
    'microsoft-tenant-attribution': {
      category: 'relay-denied',
      says: [
        'tenantattribution relay access denied',
        'tenantattribution',
        'relay access denied (attr1|attr2|attr3|attr5|attr8|attr25|attr34|attr35|attr36)',
        'relay access denied … (prod|outlook com)',
      ],
      codes: ['5.7.64'],
      related: ['5.7.64'],
      samples: [
        '550 5.7.64 TenantAttribution; Relay Access Denied [VE1EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
        '550 5.7.64 Relay Access Denied ATTR1',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-64-in-exchange-online',
      ],
    },
    'microsoft-direct-send-refused': {
      category: 'policy-rejected',
      says: [
        'direct send not allowed for this organization',
        'tenantinboundattribution direct send',
        'tenantinboundattribution',
        'restrictdomainstoipaddresses',
        'restrictdomainstocertificate',
      ],
      codes: ['5.7.68', '5.7.51'],
      action: 'fix-configuration',
      samples: [
        '550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources',
        "550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set",
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
        'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/use-connectors-to-configure-mail-flow',
      ],
    },

    // ── Recipients ───────────────────────────────────────────────────────────────────────────────────
    'microsoft-recipient-not-found': {
      category: 'mailbox-not-found',
      says: [
        'resolver adr recipientnotfound',
        'recipient @ not found by smtp address lookup',
        'not found by smtp address lookup',
        'resolver adr (ambiguous|badprimary)',
        'resolver adr (exrecipnotfound|recipnotfound) … (prod|outlook com)',
        'resolver fwd notfound',
        'recipient address rejected access denied as',
        'recipient address rejected access denied … (prod|outlook com)',
      ],
      codes: ['5.1.10', '5.7.504'],
      when: { class: 5 },
      related: ['X.1.10', '5.4.1'],
      samples: [
        '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient user@example.com not found by SMTP address lookup',
        '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found [Stage: CreateMessage] [AM0PR01MB0001.eurprd01.prod.outlook.com]',
        '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [VE1EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/use-directory-based-edge-blocking',
      ],
    },
    'microsoft-next-server-unknown-recipient': {
      category: 'mailbox-not-found',
      says: [
        'remote server returned (unknown recipient|invalid or missing)',
        'remote server returned unknown recipient or mailbox unavailable',
      ],
      codes: ['5.1.351', '5.1.350'],
      when: { class: 5 },
      row: 'X.1.1',
      samples: [
        '550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 5.1.1 user unknown',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },
    'microsoft-recipient-access-denied': {
      category: 'mailbox-not-found',
      says: ['recipient address rejected access denied'],
      codes: ['5.4.1'],
      when: { enhanced: ['5.4.1', '5.7.504'] },
      related: ['5.4.1'],
      samples: ['550 5.4.1 Recipient address rejected: Access denied'],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/use-directory-based-edge-blocking',
      ],
    },
    'microsoft-consumer-mailbox-unavailable': {
      category: 'mailbox-not-found',
      says: [
        'requested action not taken mailbox unavailable s2017062302',
        'requested action not taken mailbox unavailable … (outlook|hotmail|microsoft|s2017062302)',
        'requested action not taken mailbox unavailable',
        'mailbox unavailable s2017062302',
      ],
      codes: ['5.5.0'],
      when: { class: 5, provider: true },
      related: ['550'],
      samples: [
        '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [AM6EUR05FT001.eop-eur05.prod.protection.outlook.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },
    'microsoft-mailbox-disabled': {
      category: 'mailbox-disabled',
      says: [
        '(accountdisabledexception|mailboxdisabledexception)',
        '(mapiexceptionaduserdisabled|mapiexceptionaduserdisabledandhidden)',
        'storedrv deliver exception accountdisabledexception',
        'storedrv deliver mailbox disabled … (prod|outlook com)',
      ],
      when: { class: 5 },
      samples: [
        '550 5.2.1 STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionADUserDisabledAndHidden; Failed to process message due to a permanent exception',
      ],
      row: 'X.2.1',
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'microsoft-mailbox-full': {
      category: 'mailbox-full',
      says: [
        'remote server returned mailbox full',
        'recipients mailbox is full and can not accept messages now',
        'mailbox is full … (prod|outlook com)',
      ],
      codes: ['5.2.2', '4.2.2'],
      related: ['X.2.2'],
      samples: [
        "552 5.2.2 The recipient's mailbox is full and can't accept messages now. [AM0PR01MB0001.eurprd01.prod.outlook.com]",
      ],
      row: 'X.2.2',
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'microsoft-receive-limit': {
      category: 'rate-limited',
      says: [
        'per hour message receive limit',
        'recipients per hour message receive limit',
        'exceeded … limit … messages … receive per hour … (prod|outlook com)',
      ],
      codes: ['5.2.121', '5.2.122'],
      retryAfter: 3600,
      samples: [
        "554 5.2.121 Recipient's per hour message receive limit from specific sender exceeded.",
        "554 5.2.122 Recipient's per hour message receive limit exceeded.",
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      ],
    },
    'microsoft-banned-recipient': {
      category: 'recipient-refused',
      says: ['access denied banned recipient'],
      codes: ['5.7.505'],
      when: { class: 5 },
      row: '5.7.505',
      samples: ['550 5.7.505 Access denied, banned recipient.'],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },
    'microsoft-recipient-restricted': {
      category: 'recipient-refused',
      says: [
        'resolver rst (restrictedtorecipientspermission|sendernotauthenticatedforgroup|sendernotauthenticatedformailbox|sendernotauthenticatedformailuser|sendernotauthenticatedforpublicfolder|sendernotauthenticatedbyorganization|sendernotinallowedsenderslist)',
        'resolver rst * authentication required delivery restriction check failed',
        'delivery restriction check failed because the sender was not authenticated',
        'delivery restriction check failed',
        'resolver rst (authrequired|notauthorized) … (prod|outlook com)',
        'delivery not authorized message refused … (prod|outlook com)',
        'sender not in allowed senders list',
        'sender not authenticated for (mailbox|public folder|mail user)',
        'sender was not authenticated (by organization|for mailbox|for public folder|for group)',
        'mapiexceptionnotauthorized',
        'access denied rejected by recipient',
        'blocked by … using customer block list',
        'using customer block list',
      ],
      codes: [
        '5.7.12',
        '5.7.13',
        '5.7.124',
        '5.7.129',
        '5.7.133',
        '5.7.134',
        '5.7.135',
        '5.7.136',
        '5.7.507',
        '5.7.513',
      ],
      when: { class: 5 },
      related: ['5.7.133', '5.7.124'],
      samples: [
        '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required [Stage: CreateMessage] [AM0PR01MB0001.eurprd01.prod.outlook.com]',
        '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group',
        '550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized to send to recipient because the sender is not on the allowed list',
        '550 5.7.507 Access denied, rejected by recipient. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653. AS(201909001)',
        '550 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by example.com using Customer Block list (AS16012607)',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },
    'microsoft-too-many-recipients': {
      category: 'rate-limited',
      says: ['too many recipients'],
      codes: ['4.5.3', '5.5.3'],
      when: { provider: true },
      action: 'fix-message',
      row: 'X.5.3',
      samples: [
        '452 4.5.3 Too many recipients (AS780090) [VE1EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      ],
    },
    'microsoft-domain-not-found': {
      category: 'domain-not-found',
      says: [
        'smtpsend dns nonexistentdomain … (prod|outlook com)',
        'infodomainnonexistent',
        'dns domain … does not exist',
        'errormxrecordnull',
        'infonomx',
      ],
      codes: ['5.4.310'],
      related: ['5.4.310'],
      samples: [
        '550 5.4.310 DNS domain example.net does not exist [Message=InfoDomainNonexistent] [LastAttemptedServerName=example.net]',
        '550 5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain [AM0PR01MB0001.eurprd01.prod.outlook.com]',
      ],
      row: 'X.1.2',
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'microsoft-no-connector': {
      category: 'routing-error',
      action: 'contact-provider',
      says: ['routing noconnectorforaddresstype'],
      samples: [
        '550 5.4.4 ROUTING.NoConnectorForAddressType; unable to route for address type [AM0PR01MB0001.eurprd01.prod.outlook.com]',
      ],
      row: 'X.4.4',
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'microsoft-dns-failed': {
      category: 'dns-failure',
      says: [
        'dns query failed',
        'dns query failed (message|error) (errorretry|errortimeout|infonorecords|serverfailure)',
        'smtpsend dns invaliddata',
      ],
      codes: ['X.4.312'],
      when: { provider: true },
      row: 'X.4.312',
      samples: [
        '450 4.4.312 DNS query failed [Message=ErrorRetry] [LastAttemptedServerName=example.net] [AM0PR01MB0001.eurprd01.prod.outlook.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },

    // ── SPF, DKIM, DMARC, PTR, HELO ──────────────────────────────────────────────────────────────────
    'microsoft-dmarc': {
      category: 'sender-auth-failed',
      says: [
        'does not pass dmarc verification and has a dmarc policy of reject',
        'does not pass dmarc verification',
      ],
      codes: ['5.7.509'],
      related: ['5.7.509'],
      samples: [
        '550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject. [VE1EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },
    'microsoft-authentication-level': {
      category: 'sender-auth-failed',
      says: ['does not meet the required authentication level', 'required authentication level'],
      codes: ['5.7.515'],
      related: ['5.7.515'],
      samples: [
        "550 5.7.515 Access denied, sending domain EXAMPLE.COM does not meet the required authentication level. The sender's domain in the 5322.From address does not meet the authentication requirements defined for the sender. [AM6EUR05FT001.eop-eur05.prod.protection.outlook.com]",
      ],
      sources: [
        'https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/strengthening-email-ecosystem-outlook%E2%80%99s-new-requirements-for-high%E2%80%90volume-senders/4399730',
        'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx',
      ],
    },
    'microsoft-spf': {
      category: 'sender-auth-failed',
      says: [
        'rejected because of sender policy framework violation',
        'sender policy framework violation',
      ],
      codes: ['5.7.23'],
      related: ['X.7.23'],
      samples: [
        '550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.1 SPF check failed',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/defender-office-365/email-authentication-spf-configure',
      ],
    },
    'microsoft-ipv6-authentication': {
      category: 'sender-auth-failed',
      says: [
        'message sent over ipv6 … must pass either spf or dkim',
        'must pass either spf or dkim validation',
      ],
      codes: ['4.7.26'],
      samples: [
        '450 4.7.26 Service does not accept messages sent over IPv6 [2001:db8::1] unless they pass either SPF or DKIM validation (message not signed); a message sent over IPv6 must pass either SPF or DKIM validation, this message is not signed',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/defender-office-365/mail-flow-inbound-mail-ipv6',
      ],
    },
    'microsoft-ipv6-refused': {
      category: 'policy-rejected',
      says: ['does not accept email over ipv6', 'service does not accept messages sent over ipv6'],
      codes: ['5.7.510'],
      action: 'fix-configuration',
      samples: [
        '550 5.7.510 Access denied, example.com does not accept email over IPv6 [AM0EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/defender-office-365/mail-flow-inbound-mail-ipv6',
      ],
    },
    'microsoft-no-ptr': {
      category: 'bad-helo-or-ptr',
      says: [
        'the sending ipv6 address … must have a reverse dns record',
        'must have a reverse dns record',
      ],
      codes: ['5.7.25', '4.7.25'],
      samples: [
        '550 5.7.25 Access denied, the sending IPv6 address [2001:db8::1] must have a reverse DNS record',
      ],
      row: 'X.7.25',
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/defender-office-365/mail-flow-inbound-mail-ipv6',
      ],
    },
    'microsoft-bad-helo': {
      category: 'bad-helo-or-ptr',
      says: ['access denied bad helo'],
      codes: ['5.7.506'],
      action: 'fix-configuration',
      samples: [
        '550 5.7.506 Access Denied, Bad HELO [VE1EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },

    // ── Reputation and throttling of receivers ───────────────────────────────────────────────────────
    'microsoft-ip-block-list': {
      category: 'reputation-blocked',
      says: [
        'part of their network is on our block list',
        'part of their network is on our block list (s3140|s3150|as3140|as3150)',
        '(s3140|s3150|as3140|as3150)',
        'as (3140|3150)',
        'mail live com mail troubleshooting aspx errors',
        'sc (001|002|003|004) … (unfortunately|mail rejected|block list)',
        'ou (001|002) … (unfortunately|mail rejected|block list)',
        'mail rejected by (outlook com|windows live hotmail|hotmail) for policy reasons',
        'messages from * (were not|werent) sent',
      ],
      when: { class: 5 },
      related: ['5.7.606'],
      samples: [
        "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [DM6NAM12FT001.eop-nam12.prod.protection.outlook.com]",
        "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (AS3140).",
        "550 OU-002 (BAY004-MC1F1) Unfortunately, messages from 192.0.2.1 weren't sent. Please contact your Internet service provider since part of their network is on our block list.",
        '550 SC-001 Mail rejected by Outlook.com for policy reasons. Reasons for rejection may be related to content with spam-like characteristics or IP/domain reputation.',
      ],
      sources: [
        'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx',
        'https://sendersupport.olc.protection.outlook.com/pm/',
      ],
    },
    'microsoft-dynamic-ip': {
      category: 'reputation-blocked',
      says: [
        'dy (001|002)',
        'mail rejected by (outlook com|windows live hotmail|hotmail) for policy reasons we generally do not accept email from dynamic',
        'we generally do not accept email from dynamic',
        'does not relay dynamically assigned ip ranges',
        'you can tell them that (hotmail|outlook com) does not relay dynamically assigned ip ranges',
      ],
      action: 'fix-configuration',
      samples: [
        "550 DY-001 (COL004-MC1F1) Unfortunately, messages from 192.0.2.1 weren't sent. Please contact your Internet service provider. You can tell them that Hotmail does not relay dynamically-assigned IP ranges. You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.",
        "550 DY-001 Mail rejected by Outlook.com for policy reasons. We generally do not accept email from dynamic IP's as they are not typically used to deliver unauthenticated SMTP email to an Internet mail server.",
      ],
      sources: ['https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx'],
    },
    'microsoft-outlook-rate': {
      category: 'rate-limited',
      says: [
        'rp (001|002|003)',
        'rp (001|002|003) … some messages from * (werent|were not) sent',
        'some messages from * (werent|were not) sent',
        'mail server ip connecting to outlook com server has exceeded',
        'mail server ip connecting to … has exceeded the (rate|connection) limit',
        'temporarily rate limited due to ip reputation',
        'mail server * has exceeded the maximum number of connections',
        'mail server * has been temporarily rate limited',
        'has exceeded permitted limits within',
      ],
      codes: ['4.7.650', '4.7.651', '4.7.652', '5.7.508'],
      retryAfter: 3600,
      related: ['4.7.650'],
      samples: [
        "421 RP-001 (BAY004-MC1F1) Unfortunately, some messages from 192.0.2.1 weren't sent. Please try again. We have limits for how many messages can be sent per hour and per day.",
        '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://aka.ms/postmaster (S775) [AM6EUR05FT001.eop-eur05.prod.protection.outlook.com]',
        '451 4.7.652 The mail server [192.0.2.1] has exceeded the maximum number of connections. (S844) https://aka.ms/postmaster [AM6EUR05FT001.eop-eur05.prod.protection.outlook.com]',
      ],
      sources: ['https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx'],
    },
    'microsoft-access-denied-for-now': {
      category: 'reputation-blocked',
      says: ['access denied please try again later'],
      codes: ['4.7.850'],
      when: { class: 4 },
      retryAfter: 1800,
      related: ['4.7.500'],
      samples: [
        '451 4.7.550 Access denied, please try again later [AM0EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
      ],
      row: '4.7.500',
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online',
      ],
    },
    'microsoft-server-busy-ip': {
      category: 'rate-limited',
      says: [
        'server busy (please|) try again later from',
        'server busy … (as 843|as 844|as843|as844|s77714|s77719)',
      ],
      codes: ['4.7.500', '4.7.501', '4.7.550'],
      when: { class: 4 },
      retryAfter: 1800,
      related: ['4.7.500'],
      samples: [
        '451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (S77719) [VE1EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online',
      ],
    },
    'microsoft-banned-ip': {
      category: 'reputation-blocked',
      says: [
        'access denied banned sending ip',
        'banned sending ip',
        'banned sender * to request removal from this list',
        'banned sender … request removal from this list',
        'sender office com',
        'request removal from this list … forward this message',
      ],
      codes: ['5.7.606', '5.7.607', '5.7.608', '5.7.609', '5.7.610', '5.7.511'],
      when: { class: 5 },
      related: ['5.7.606'],
      samples: [
        '550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to http://go.microsoft.com/fwlink/?LinkID=526655 (AS16012609) [VE1EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
        '550 5.7.511 Access denied, banned sender[192.0.2.1]. To request removal from this list please forward this message to delist@messaging.microsoft.com. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653. (AS16012609)',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/defender-office-365/use-the-delist-portal-to-remove-yourself-from-the-office-365-blocked-senders-lis',
      ],
    },
    'microsoft-dnsbl': {
      category: 'reputation-blocked',
      says: [
        'client host * blocked using (spamhaus|fblw15|blocklist|blocklist 1) to request removal from this list',
        'blocked using fblw15',
        'client host * blocked using … (as16012611|as16012612|as 16012611|as 16012612)',
        'blocked using … removal from this list … (as16012611|as16012612|as 16012611|as 16012612)',
      ],
      when: { class: 5 },
      samples: [
        '550 5.7.1 Service unavailable, Client host [192.0.2.1] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.1 (AS16012611) [VE1EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
        'https://learn.microsoft.com/en-us/exchange/antispam-and-antimalware/antispam-protection/antispam-protection',
      ],
    },

    // ── Content, spam, policy, form ──────────────────────────────────────────────────────────────────
    'microsoft-spam': {
      category: 'spam-rejected',
      says: [
        'remote server returned message detected as spam',
        'message rejected as spam by content filtering … (prod|outlook com)',
        'message was classified as spam … (prod|outlook com)',
      ],
      codes: ['5.7.350'],
      when: { class: 5 },
      samples: [
        '550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1 rejected',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/antispam-and-antimalware/antispam-protection/antispam-protection',
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },
    'microsoft-content-restrictions': {
      category: 'content-rejected',
      says: [
        'policy violation detected (as345|as 345)',
        'requested action not taken policy violation detected',
        'rejected due to (unacceptable|blocked) attachments … (prod|outlook com)',
      ],
      samples: [
        '550 5.0.350 Remote server returned an error -> 550 Requested action not taken: policy violation detected (AS345)',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },
    'microsoft-transport-rule': {
      category: 'policy-rejected',
      says: [
        'transport rules rejectmessage',
        'transport rules rejectmessage the message was rejected by organization policy',
        'message was rejected by organization policy',
        'blocked by your organization using tenant allow block list',
        'journaling archive is disabled',
      ],
      codes: ['5.7.703', '5.3.190'],
      samples: [
        '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
        "550 5.7.703 Your message can't be delivered because messages to XXX, YYY are blocked by your organization using Tenant Allow Block List.",
        '550 5.3.190 Journaling on-premises messages to Microsoft 365 or Office 365 not supported when Journaling Archive is disabled.',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },
    'microsoft-from-not-compliant': {
      category: 'message-malformed',
      says: [
        'message must be rfc 5322 section 3.6.2 compliant',
        'rfc 5322 section 3.6.2 compliant',
        'multiple from addresses are not allowed without sender address',
      ],
      codes: ['5.7.512', '5.1.20'],
      samples: [
        '550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant [VE1EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
        '550 5.1.20 Multiple From addresses are not allowed without Sender address',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },
    'microsoft-malformed': {
      category: 'message-malformed',
      says: [
        'message contains bare linefeeds',
        'bare linefeeds … bdat',
        'conversionfailedexception',
        'invalid mime content single text value size',
        'invalid mime content',
        'x dg ref header is too long',
        'smtpsend utf8recipientaddress',
        'corrupt message content',
        'invalid message content … (prod|outlook com)',
      ],
      codes: ['5.6.11', '5.6.211'],
      when: { class: 5 },
      related: ['5.6.11'],
      samples: [
        '550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA and receiving system does not support BDAT',
        '554 5.6.0 Corrupt message content',
        "554 5.6.211 Invalid MIME Content: Single text value size (32834) exceeded allowed maximum (32768) for the 'X-Custom' header",
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'microsoft-too-large': {
      category: 'message-too-large',
      says: [
        'message size exceeds fixed maximum … (prod|outlook com)',
        'message header size exceeds fixed maximum size',
        'resolver rst (sendsizelimit|sendersizelimit)',
        'resolver rst sendsizelimit sender message too large for this sender',
        'message too large for this (recipient|sender) … (prod|outlook com)',
        'routing sizelimit',
        'smtpsend overadvertisedsizelimit',
        'remote server returned message too large',
      ],
      codes: ['5.2.3', '5.3.4'],
      samples: [
        '552 5.3.4 Message size exceeds fixed maximum message size [AM0PR01MB0001.eurprd01.prod.outlook.com]',
        '550 5.2.3 RESOLVER.RST.SendSizeLimit.Sender; message too large for this sender',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
        'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      ],
    },

    // ── The way, and Microsoft's own trouble ─────────────────────────────────────────────────────────
    'microsoft-loop': {
      category: 'routing-error',
      says: [
        'possible mail loop (attr1|attr34)',
        'possible mail loop … (prod|outlook com)',
        'possible mail loop detected on message id',
        'routing loopdetected',
        'resolver fwd loop',
        'smtpsend dns mxloopback',
        'agent generated message depth exceeded',
        'dns records for this domain are configured in a loop',
      ],
      codes: ['5.4.14', '5.4.6', '5.4.12', '5.4.11', '5.4.20'],
      related: ['5.4.14'],
      samples: [
        '554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [VE1EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
        '554 5.4.12 SMTP; Hop count exceeded - possible mail loop detected on message id <a@example.com>',
      ],
      row: '5.4.14',
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },
    'microsoft-expired': {
      category: 'delivery-expired',
      says: [
        'queue expired … (prod|outlook com)',
        'message expired … (lastattemptedservername|lasterror|prod|outlook com)',
        'message expired (can not|unable)',
        'message expired connection (reset|refused|timed out|timeout|closed|failed)',
      ],
      codes: ['5.4.300', '5.4.316', '5.4.317', '5.4.318'],
      related: ['X.4.7', '5.4.300'],
      samples: [
        '550 4.4.7 QUEUE.Expired; message expired [AM0PR01MB0001.eurprd01.prod.outlook.com]',
        '550 5.4.300 Message expired -> 421 4.4.1 Connection timed out [AM0PR01MB0001.eurprd01.prod.outlook.com]',
        '550 5.4.318 Message expired, connection reset(SuspiciousRemoteServerError) [AM0PR01MB0001.eurprd01.prod.outlook.com]',
      ],
      row: 'X.4.7',
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      ],
    },
    'microsoft-remote-unreachable': {
      category: 'network-error',
      says: [
        'error encountered while communicating with primary target ip address',
        'suspiciousremoteservererror',
        'smtpsend suspiciousremoteservererror',
        'connection refused message socket error code',
        'remote server disconnected abruptly',
        'winsock error code',
      ],
      when: { class: 4 },
      samples: [
        '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mx.example.net]',
        '441 4.4.1 Error encountered while communicating with primary target IP address: Failed to connect. Winsock error code: 10060, Win32 error code: 10060. Attempted failover to alternate host, but that did not succeed.',
        '450 4.4.318 Connection was closed abruptly (SuspiciousRemoteServerError)',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'microsoft-server-busy': {
      category: 'server-error',
      says: [
        'temporary server error please try again later … (prod|outlook com)',
        'insufficient system resources … (prod|outlook com)',
        '(mailboxintransitexception|mailboxofflineexception|storageunavailableexception)',
        'storedrv deliver exception (mailboxintransitexception|mailboxofflineexception|storageunavailableexception)',
        'service not (active|available) … (prod|outlook com)',
      ],
      when: { class: 4 },
      related: ['4.3.2'],
      samples: [
        '451 4.7.0 Temporary server error. Please try again later. PRX2 [VE1EUR01FT001.eop-EUR01.prod.protection.outlook.com]',
        '432 4.2.0 STOREDRV.Deliver.Exception:MailboxInTransitException; Failed to process message due to a transient exception',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
        'https://learn.microsoft.com/en-us/exchange/mail-flow/back-pressure',
      ],
    },
    'microsoft-server-busy-provider': {
      category: 'server-error',
      says: ['server busy', 'system not accepting network messages', 'service not available'],
      when: { class: 4, provider: true },
      samples: ['421 4.3.2 Server busy [AM0PR01CA0001.eurprd01.prod.outlook.com]'],
      row: '4.3.2',
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'microsoft-too-many-errors': {
      category: 'protocol-error',
      says: ['too many errors on this connection closing transmission channel'],
      samples: ['421 4.7.0 Too many errors on this connection, closing transmission channel'],
      sources: [
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      ],
    },
    'microsoft-bad-sequence': {
      category: 'protocol-error',
      says: [
        'send hello first … (prod|outlook com)',
        'need (rcpt|mail) command … (prod|outlook com)',
      ],
      row: 'X.5.1',
      samples: ['503 5.5.2 Send hello first [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]'],
      sources: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4'],
    },
    'microsoft-graph-throttled': {
      category: 'rate-limited',
      says: [
        'applicationthrottled',
        'application is over its mailboxconcurrency limit',
        '(activitylimitreached|toomanyrequests)',
      ],
      samples: [
        '{"error":{"code":"ApplicationThrottled","message":"Application is over its MailboxConcurrency limit."}}',
      ],
      sources: ['https://learn.microsoft.com/en-us/graph/throttling-limits'],
    },
  },
} as const satisfies Speaker;
