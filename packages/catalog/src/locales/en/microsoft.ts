import type { microsoft as facts } from '../../providers/microsoft.ts';
import type { Messages } from '../../types.ts';

export const microsoft: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'microsoft-basic-auth-disabled': {
    title: 'Microsoft takes no passwords here any more',
    meaning:
      'Logging in to SMTP with user name and password is switched off for this account or organization. The password was not judged, and no other password will work.',
    causes: [
      'The account is a personal one of Outlook.com, Hotmail or Live, which need modern authentication.',
      'The organization or Microsoft has switched off password logins for SMTP. Until they are removed for good, an administrator may be able to allow them again.',
    ],
    fixes: [
      'Use `auth.type: "OAuth2"` with a token of Microsoft Entra ID or of the Microsoft account.',
      'Send through Microsoft Graph, or through a service with its own SMTP login.',
      'Do not look for an app password: it counts as a password too.',
    ],
  },
  'microsoft-oauth2-refused': {
    title: 'Microsoft Entra refused the token request',
    meaning:
      'The login service of Microsoft, not the mail server, turned down the OAuth2 request. The number behind AADSTS names the reason.',
    causes: [
      'The client secret is wrong (7000215) or has expired (7000222).',
      'The tenant does not know the app (700016), or consent is missing (65001).',
      'The refresh token has expired (70008, 700082), or the user must sign in with a second factor (50076, 50079).',
      'A conditional access policy forbids the sign-in (53003).',
    ],
    fixes: [
      'Create a new client secret in the app registration and use its value, not its id.',
      'Check tenant, client id and scope of the token request.',
      'Have the user sign in again to get a new refresh token.',
    ],
  },
  'microsoft-smtp-auth-disabled': {
    title: 'SMTP login is switched off at Microsoft 365',
    meaning:
      'An administrator, or the default of new organizations, has disabled authenticated SMTP. The reply says whether it is off for the whole tenant or for this mailbox.',
    causes: [
      'The tenant has SMTP AUTH disabled, which is the default for new ones.',
      'The mailbox has its own setting that forbids it.',
    ],
    fixes: [
      'Have the administrator turn on Authenticated SMTP for this mailbox: the mailbox setting beats the tenant’s.',
      'Wait for the change to take effect, then try again.',
      'Or send through Microsoft Graph, which does not need SMTP AUTH.',
    ],
  },
  'microsoft-login-policy': {
    title: 'A security policy of the organization stopped it',
    meaning:
      'A rule of the Microsoft 365 organization refused the login, such as security defaults or Conditional Access. Another password does not help.',
    causes: [
      'Security defaults are on: they block password logins over SMTP.',
      'A Conditional Access policy blocks older ways to log in, this place or this network.',
      'The account must use multi-factor authentication.',
    ],
    fixes: [
      'Use `auth.type: "OAuth2"`.',
      'Ask the administrator to look up the attempt in the sign-in logs: they name the policy.',
      'Have Authenticated SMTP checked for the mailbox, or send through Microsoft Graph.',
    ],
  },
  'microsoft-bad-credentials': {
    title: 'Microsoft refused the login',
    meaning:
      'The login to Microsoft’s SMTP server failed. The short text covers wrong credentials as well as accounts for which SMTP login is not allowed.',
    causes: [
      'The user name or the password is wrong, or the password has expired.',
      'SMTP AUTH is disabled for the mailbox or the tenant.',
      'The account needs multi-factor authentication, which a password cannot give.',
      'An OAuth2 token was made for another account or lacks the SMTP scope.',
    ],
    fixes: [
      'Log in on the web with the same values, and put the full sign-in address into `auth.user`.',
      'Have the administrator check Authenticated SMTP for the mailbox.',
      'With `auth.type: "OAuth2"` check that the token has the scope `SMTP.Send`, or the role `SMTP.SendAsApp` if an app logs in without a user.',
    ],
  },
  'microsoft-not-authenticated': {
    title: 'Microsoft wants a login before it takes mail',
    meaning:
      'The session tried to send without being logged in. Microsoft’s submission server takes no anonymous mail.',
    causes: [
      'The transport has no `auth`, or its values are empty in this environment.',
      'The login was skipped because the connection did not switch to TLS.',
    ],
    fixes: [
      'Set `auth` and use port 587 with `secure: false` and `requireTLS: true`.',
      'Check where the process starts that the environment variables are there.',
      'Without a login, send to the MX of your own domain on port 25 through a connector.',
    ],
  },
  'microsoft-tls-version': {
    title: 'Microsoft wants TLS 1.2 or newer',
    meaning:
      'The connection was unencrypted or used a version of TLS that Microsoft no longer supports.',
    causes: [
      'The option `tls.maxVersion`, `tls.secureProtocol` or `tls.ciphers` forces an old protocol.',
      'The version of Node.js or OpenSSL is very old.',
      'The option `ignoreTLS` keeps the connection in clear text.',
    ],
    fixes: [
      'Remove `tls.ciphers`, `tls.maxVersion` and `tls.secureProtocol`, and set `tls.minVersion: "TLSv1.2"`.',
      'Use port 587 with `secure: false` and `requireTLS: true`.',
      'Update Node.js.',
    ],
  },
  'microsoft-destination-tls': {
    title: 'The recipient’s server fails Microsoft’s TLS check',
    meaning:
      'Microsoft 365 tried to deliver your message and found that the recipient’s server cannot prove who it is or offers no TLS, although its domain demands it.',
    causes: [
      'The certificate of the recipient’s server has expired or does not match.',
      'The TLSA or DNSSEC records of the recipient’s domain are wrong.',
    ],
    fixes: [
      'Tell the administrator of the recipient’s domain, with the full reply.',
      'Reach the recipient another way until it is repaired. Nothing in your transport can change it.',
    ],
  },
  'microsoft-concurrent-connections': {
    title: 'Too many connections to Microsoft at once',
    meaning:
      'A mailbox of Microsoft 365 may send over at most three connections at a time; an Exchange server has a limit of its own. More were open. With 432 it is a throttle and not the password transition of the standard.',
    causes: [
      'The pool uses more connections than allowed: `maxConnections` is 5 by default.',
      'Several processes or workers send with the same mailbox.',
    ],
    fixes: [
      'Set `pool: true` with `maxConnections` of 3 or less, counted over all processes.',
      'Retry what was refused after a minute.',
      'Stay below 30 messages a minute with `rateLimit` and `rateDelta`.',
    ],
  },
  'microsoft-sending-limit': {
    title: 'A sending limit of Microsoft is used up',
    meaning:
      'The mailbox or the whole organization has written to as many recipients as it may. Limits are counted over the last 24 hours, so they free up by themselves.',
    causes: [
      'The application sends more than a mailbox is made for.',
      'All mail of the organization together reached the limit for external recipients.',
      'A compromised account sends spam, or a new personal account is not yet verified.',
    ],
    fixes: [
      'Wait until the count of the last 24 hours has fallen, and spread the rest.',
      'Check the mailbox for mail that nobody meant to send.',
      'Move bulk mail to a sending service.',
    ],
  },
  'microsoft-account-suspended': {
    title: 'Microsoft has stopped this account from sending',
    meaning:
      'Microsoft took outgoing mail of this account for spam and has blocked it. Other accounts of the same organization may still send.',
    causes: [
      'The password was stolen, and somebody sends spam with it.',
      'A sudden batch looked like spam.',
      'A personal account has to be verified first.',
    ],
    fixes: [
      'Change the password, and look for strange forwarding rules and sent mail.',
      'Have the administrator remove the account from the restricted entities in Microsoft Defender.',
      'With a personal account, log in on the web and follow the request to verify it.',
    ],
  },
  'microsoft-tenant-blocked': {
    title: 'Microsoft has stopped the whole organization',
    meaning:
      'Most of what this Microsoft 365 organization sent looked suspicious, so Microsoft refuses all its outgoing mail. No setting of the transport helps.',
    causes: [
      'A compromised account or an open relay sends spam.',
      'A new or trial organization sends in bulk.',
    ],
    fixes: [
      'Find and close what sent the mail, and reset the credentials.',
      'Then have an administrator ask Microsoft support to lift the block.',
    ],
  },
  'microsoft-traffic-not-accepted': {
    title: 'Microsoft takes no mail from this address',
    meaning:
      'Microsoft 365 does not pass on mail of this organization, because the IP address that it leaves from has a low reputation. New and trial organizations meet this most.',
    causes: [
      'An account or a connector of the organization is abused for spam.',
      'The organization is new or a trial and has no history yet.',
    ],
    fixes: [
      'Replace a trial with a paid plan, and secure accounts and connectors.',
      'Have an administrator ask Microsoft support to allow it.',
    ],
  },
  'microsoft-unregistered-domain': {
    title: 'The sender’s domain is not in Microsoft 365',
    meaning:
      'Too much mail came from domains that are not registered in the Microsoft 365 organization, and it is now refused.',
    causes: [
      'The `from` or envelope address uses a domain that nobody added to the organization.',
      'A server relays mail of other domains through your connector.',
    ],
    fixes: [
      'Have the administrator add and verify every domain that you send from.',
      'Set `from` and `envelope.from` to a verified domain.',
      'If it stays, ask Microsoft support to lift the block.',
    ],
  },
  'microsoft-send-as-denied': {
    title: 'This mailbox may not send as that address',
    meaning:
      'The login worked, but the From address belongs to another mailbox than the one that logged in, and it has no permission to send as it.',
    causes: [
      'The value of `from` differs from `auth.user`.',
      'The address is a shared mailbox or group without the Send As permission.',
      'A contact form puts the visitor’s address into `from`.',
    ],
    fixes: [
      'Set `from` to the address of `auth.user`, and put the other one into `replyTo`.',
      'Have the administrator grant Send As on the other mailbox, and wait until it takes effect.',
      'Check `envelope.from` and `sender` too.',
    ],
  },
  'microsoft-unable-to-relay': {
    title: 'This server does not deliver to that domain',
    meaning:
      'The connection is not logged in, and the recipient’s domain is not one that the server receives for, so it will not pass the mail on.',
    causes: [
      'The transport uses the MX of your organization for recipients outside it.',
      'The login is missing.',
    ],
    fixes: [
      'Send through the submission server on port 587 with `auth`.',
      'If a connector should allow it, have the administrator add your server’s address to it.',
    ],
  },
  'microsoft-tenant-attribution': {
    title: 'Microsoft 365 cannot tell whose mail this is',
    meaning:
      'Your server is not recognised by a connector of the Microsoft 365 organization, so Microsoft treats the mail as a stranger’s and will not relay it.',
    causes: [
      'The public address or the certificate of the server has changed.',
      'The sender’s domain is not an accepted domain of the organization.',
      'Mail for other domains is sent to the organization’s MX without a connector.',
    ],
    fixes: [
      'Have the administrator enter the current address or certificate name in the inbound connector.',
      'Send with `from` in a domain of the organization.',
      'Or log in to the submission server on port 587.',
    ],
  },
  'microsoft-direct-send-refused': {
    title: 'The organization takes no direct mail from you',
    meaning:
      'The Microsoft 365 organization accepts this kind of mail only from servers named in a connector, and yours is not one of them.',
    causes: [
      'The organization rejects Direct Send: mail in its own name that comes without login.',
      'A partner connector wants a certain address or certificate.',
    ],
    fixes: [
      'Log in and send through the submission server on port 587.',
      'Or have the administrator create a connector for your server.',
      'Check whether a service between you and Microsoft changes the connecting address.',
    ],
  },
  'microsoft-recipient-not-found': {
    title: 'Microsoft 365 does not know this recipient',
    meaning:
      'The domain uses Microsoft 365, and no mailbox with this address is in its directory. 5.1.10 and 5.4.1 mean this here, whatever they mean in the registry.',
    causes: [
      'The address is misspelt, or the person has left.',
      'The mailbox is new, and the directory has not caught up yet.',
      'In a hybrid organization the address exists on one side only.',
    ],
    fixes: [
      'Correct the address, or remove it from your list.',
      'If the recipient insists that it exists, ask their administrator to look at accepted domains and Directory-Based Edge Blocking.',
    ],
  },
  'microsoft-recipient-access-denied': {
    title: 'Microsoft 365 does not know this recipient',
    meaning:
      'It reads like a permission, but at Microsoft 5.4.1 and 5.7.504 with these words mean that the address does not exist in the recipient’s organization.',
    causes: [
      'The address is misspelt, or the mailbox was deleted.',
      'The mailbox exists on the recipient’s own server, but not in the Microsoft 365 directory.',
    ],
    fixes: [
      'Correct the address, or remove it from your list.',
      'If the address is right, the recipient’s administrator has to check Directory-Based Edge Blocking and the domain type.',
    ],
  },
  'microsoft-consumer-mailbox-unavailable': {
    title: 'No such mailbox at Outlook.com or Hotmail',
    meaning:
      'Microsoft did not find this address among its personal mailboxes. Accounts that were unused for long are deleted and answer like this too.',
    causes: ['The address is misspelt, often in the domain.', 'The account was closed or deleted.'],
    fixes: [
      'Correct the address, or remove it from your list.',
      'Do not retry: such an address seldom comes back.',
    ],
  },
  'microsoft-receive-limit': {
    title: 'The recipient gets too much mail this hour',
    meaning:
      'A Microsoft 365 mailbox accepts a limited number of messages an hour, from one sender and in total. It passes by itself although the reply is a permanent one.',
    causes: [
      'An application floods one mailbox with notifications.',
      'Others send to the same mailbox at the same time.',
    ],
    fixes: [
      'Wait an hour, and send to this mailbox more slowly.',
      'Combine notifications into a digest, or spread them over more mailboxes.',
    ],
  },
  'microsoft-recipient-restricted': {
    title: 'The recipient does not accept you as a sender',
    meaning:
      'The address exists, but its organization lets only certain senders write to it: insiders, people on a list, or nobody from your address or server.',
    causes: [
      'The recipient is a group, shared mailbox or public folder for insiders.',
      'The group has a list of allowed senders without you.',
      'The organization has put your address or server on a block list of its own.',
    ],
    fixes: [
      'Ask the owner of the group or the administrator to allow your sender address.',
      'If you belong to the organization, send through its submission server with `auth`.',
      'Do not ask Microsoft: only the recipient’s organization can change this.',
    ],
  },
  'microsoft-dmarc': {
    title: 'The From domain’s DMARC policy forbids this',
    meaning:
      'The domain in the From header tells receivers to reject mail that is not authenticated in its name. Microsoft found neither SPF nor DKIM aligned with it.',
    causes: [
      'The `from` domain is not yours, as in a contact form that uses the visitor’s address.',
      'The sending service signs with its own domain.',
    ],
    fixes: [
      'Use your own domain in `from`, and `replyTo` for the other address.',
      'Set up DKIM for your domain at the sending service.',
      'Or use an envelope sender in your own domain, with an SPF record that covers the service.',
    ],
  },
  'microsoft-authentication-level': {
    title: 'Outlook.com wants SPF, DKIM and DMARC to pass',
    meaning:
      'Domains that send more than 5,000 messages a day to Outlook.com must pass SPF and DKIM and publish DMARC. Yours does not, so its mail is refused.',
    causes: [
      'SPF or DKIM does not pass for the sending service.',
      'There is no DMARC record, or nothing is aligned with the From domain.',
    ],
    fixes: [
      'Publish SPF for the service and set up DKIM with your own domain.',
      'Publish a TXT record at `_dmarc` of the From domain with at least `v=DMARC1; p=none`.',
      'Check the Authentication-Results header of a message that arrived elsewhere.',
    ],
  },
  'microsoft-ipv6-authentication': {
    title: 'Mail over IPv6 must pass SPF or DKIM',
    meaning:
      'Microsoft accepts mail over IPv6 only when SPF or DKIM passes, and neither did. Over IPv4 the rule is not as strict.',
    causes: [
      'The SPF record lists the IPv4 address of the server only.',
      'The message has no DKIM signature.',
    ],
    fixes: [
      'Add the IPv6 address of the server to the SPF record.',
      'Sign with DKIM.',
      'Or let the server deliver over IPv4.',
    ],
  },
  'microsoft-ipv6-refused': {
    title: 'The recipient takes no mail over IPv6',
    meaning:
      'The recipient’s organization at Microsoft 365 has not turned on mail over IPv6, and your server connected over it.',
    causes: ['Your mail server prefers IPv6 when it delivers.'],
    fixes: [
      'Let the server deliver to this domain over IPv4.',
      'Or send through a submission server with `auth`.',
    ],
  },
  'microsoft-bad-helo': {
    title: 'The client greets with Microsoft’s own name',
    meaning:
      'The EHLO name of the client is the name of the server that it talks to. Microsoft takes that as a sign of a spambot.',
    causes: ['The option `name` was set to the value of `host`.'],
    fixes: ['Set `name` to the full host name of your own server, or remove it.'],
  },
  'microsoft-ip-block-list': {
    title: 'Outlook.com blocks your IP address',
    meaning:
      'Microsoft’s personal mail services have your server’s address, or the network around it, on a block list. With SC-001 the content of your mail can be a reason too.',
    causes: [
      'The address or its neighbours have sent spam.',
      'The address is new or was used by somebody else before.',
      'Recipients complained about your mail.',
    ],
    fixes: [
      'Send through a provider with a good reputation, or another address, for now.',
      'Ask for removal with the sender support form of Outlook.com, with the full reply.',
      'Join SNDS and the Junk Email Reporting Program to see what Microsoft sees.',
    ],
  },
  'microsoft-dynamic-ip': {
    title: 'Outlook.com takes no mail from dynamic addresses',
    meaning:
      'Your server’s address looks like one of a home or dynamic connection, and Microsoft does not accept mail from those directly.',
    causes: [
      'The application delivers to the MX from a home or office connection.',
      'The reverse DNS name looks like a dynamic one.',
      'The machine is compromised and sends spam.',
    ],
    fixes: [
      'Send through a submission server: set `host`, port 587 and `auth`.',
      'If the address is fixed, have its owner set a proper PTR record.',
    ],
  },
  'microsoft-outlook-rate': {
    title: 'Microsoft is slowing your address down',
    meaning:
      'Your IP address, or with 5.7.508 its IPv6 range, sends more or opens more connections than Microsoft allows. It passes by itself, even after a 550.',
    causes: [
      'The address is new and has no reputation yet.',
      'The volume rose suddenly, or recipients complained.',
      'Too many connections are open at once.',
    ],
    fixes: [
      'Use `pool: true` with few connections and a `rateLimit`, and retry with growing intervals.',
      'Raise the volume of a new address slowly over weeks.',
      'Look at your address in SNDS, and make SPF, DKIM and DMARC pass.',
    ],
  },
  'microsoft-server-busy-ip': {
    title: 'Microsoft is holding your address back for now',
    meaning:
      'It says busy or access denied, but it is meant for your IP address: Microsoft has seen something suspicious and defers its mail while it looks.',
    causes: [
      'The address is new to Microsoft, or its volume rose suddenly.',
      'Part of what it sends looks like spam.',
    ],
    fixes: [
      'Retry after half an hour or more and send more slowly: it is lifted by itself when the mail is fine.',
      'Check the server for compromised accounts and forms.',
      'Make SPF, DKIM, DMARC and reverse DNS right.',
    ],
  },
  'microsoft-banned-ip': {
    title: 'Microsoft 365 has banned your IP address',
    meaning:
      'The address of your server is on Microsoft 365’s block list. It applies to all organizations there until you have it removed.',
    causes: [
      'Spam came from the address, perhaps through a compromised account.',
      'The address was used by a spammer before you.',
    ],
    fixes: [
      'Find and stop what sent the spam.',
      'Then ask for removal in the delist portal or at the address that the reply names, with the IP address.',
      'Send through another provider until it is done.',
    ],
  },
  'microsoft-dnsbl': {
    title: 'Your IP address is on a block list that Microsoft uses',
    meaning:
      'Microsoft refused the connection because your server’s address is on the list that the reply names.',
    causes: [
      'The server, or an account on it, has sent spam.',
      'The address is of a kind that should not send mail directly.',
    ],
    fixes: [
      'Look the address up at the list that is named, stop the cause and ask there for removal.',
      'Send through a submission server with `auth` in the meantime.',
    ],
  },
  'microsoft-content-restrictions': {
    title: 'The recipient’s server refuses an attachment',
    meaning:
      'Something in the message is not allowed at the recipient. With AS345 it is an attachment, such as a Word file, that has 20 or more files embedded in it.',
    causes: ['An attachment holds many other files.', 'The file type is not allowed.'],
    fixes: [
      'Remove some of the files that are embedded in the attachment.',
      'Send a link in place of the file.',
    ],
  },
  'microsoft-transport-rule': {
    title: 'A rule or setting of an organization refused it',
    meaning:
      'A rule, a block list or a setting of the recipient’s or your own Microsoft 365 organization stops this mail. Microsoft only carries it out.',
    causes: [
      'A rule matched the sender, the content or the attachment.',
      'The recipient or its domain is on your organization’s block list (5.7.703), or journal reports arrive while Journaling Archive is off (5.3.190).',
    ],
    fixes: [
      'Ask the administrator of the organization that wrote the reply, and give the time and the full text.',
      'Change what the custom text of the rule names, if there is one.',
    ],
  },
  'microsoft-from-not-compliant': {
    title: 'Microsoft finds the From header invalid',
    meaning:
      'Every message must have a valid address in From. If there are several, a Sender header has to name the one who sends.',
    causes: [
      'The value of `from` is empty, has no domain or is not an address.',
      'There is more than one address in `from`.',
    ],
    fixes: [
      'Set exactly one full address in `from`.',
      'With several authors set `sender` as well.',
    ],
  },
  'microsoft-malformed': {
    title: 'Microsoft cannot handle the form of the message',
    meaning:
      'The message breaks a rule of mail format: stray line feeds, a header that is too long, or broken MIME. The reply says which part.',
    causes: [
      'A program after nodemailer wrote line feeds without carriage returns. Over SMTP nodemailer sends none, even from `raw`.',
      'A custom header is longer than Microsoft accepts.',
    ],
    fixes: [
      'Build the message with nodemailer’s own fields in place of `raw`.',
      'Shorten or remove the entry in `headers` that the reply names.',
      'For bare line feeds, look at the relays, filters and signature services after nodemailer.',
    ],
  },
  'microsoft-too-large': {
    title: 'The message is larger than Microsoft allows',
    meaning:
      'The message exceeds a size limit of the server, of your mailbox or of the recipient. Encoding makes attachments about a third larger.',
    causes: [
      'The attachments together are too big.',
      'The organization has set a lower limit than the default.',
    ],
    fixes: [
      'Send a link in place of a large file.',
      'Compress or split the attachments.',
      'Ask the administrator for the limit of the mailbox.',
    ],
  },
  'microsoft-remote-unreachable': {
    title: 'Microsoft cannot reach the recipient’s server',
    meaning:
      'Microsoft 365 or Exchange has your message and tries to deliver it, but the recipient’s server refuses or breaks the connection. It goes on trying for a day or so.',
    causes: [
      'The recipient’s server is down or behind a firewall.',
      'The MX record of the recipient’s domain names a wrong host.',
    ],
    fixes: [
      'Wait: the server retries by itself, so do not send the message again yet.',
      'If it lasts, tell the recipient another way.',
    ],
  },
  'microsoft-next-server-relay': {
    title: 'The next server refused to relay',
    meaning:
      'Microsoft 365 took the message and passed it on, and the server after it would not accept mail for that recipient.',
    causes: [
      'A connector or the MX record leads to a gateway that does not serve the domain.',
      'The message was forwarded, and the gateway refuses the servers that Microsoft uses for forwarded mail that fails SPF.',
    ],
    fixes: [
      'Have the administrator check the outbound connector, and the MX record of the recipient’s domain.',
      'For forwarded mail, make SPF or DKIM of the original sender pass.',
    ],
  },
  'microsoft-graph-throttled': {
    title: 'Microsoft Graph throttles the application',
    meaning:
      'The request went to the Graph API, not to SMTP. The application makes too many requests at once or in a short time, often for one mailbox.',
    causes: [
      'More than four requests for one mailbox run at the same time.',
      'Several processes send in one burst.',
    ],
    fixes: [
      'Wait as long as the `Retry-After` header of the response says, then repeat the request.',
      'Run at most four requests at a time for each mailbox.',
      'Put the messages into a queue.',
    ],
  },
  'microsoft-too-many-errors': {
    title: 'Too many errors in one connection',
    meaning:
      'Microsoft closed the connection because several commands in it had failed. The refusals before this one have the real reason.',
    causes: [
      'Several recipients or logins were refused one after the other.',
      'A client repeats a command that was refused.',
    ],
    fixes: [
      'Turn on `logger` and `debug`, and read the earlier replies of the session.',
      'Correct what they name, such as the login or the recipients.',
      'Wait some minutes before the next connection.',
    ],
  },
};
