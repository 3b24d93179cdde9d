import type { gmail as facts } from '../../providers/gmail.ts';
import type { Messages } from '../../types.ts';

export const gmail: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'gmail-bad-credentials': {
    title: 'Google refused the user name and password',
    meaning:
      'Google checked the login and said no. It does not accept the ordinary account password for SMTP, so this is usually the right password of the wrong kind.',
    causes: [
      'The value of `auth.pass` is the account password and not an app password.',
      'The app password was revoked: changing the account password does that.',
      'The user name is an alias or another account than the one that the app password belongs to.',
    ],
    fixes: [
      'Turn on 2-Step Verification, create an app password and put its 16 letters without spaces into `auth.pass`.',
      'Put the full primary address of the account into `auth.user`.',
      'If app passwords are not offered for the account, use `auth.type: "OAuth2"`.',
    ],
  },
  'gmail-app-password-required': {
    title: 'Google wants an app password',
    meaning:
      'The account uses 2-Step Verification, and the normal password was sent. SMTP cannot ask for the second step, so Google wants a password made for this one application.',
    causes: [
      'The value of `auth.pass` is the account password.',
      'A deployment still uses an old secret although an app password exists.',
    ],
    fixes: [
      'Create an app password in the security settings of the Google account and put it into `auth.pass` without spaces.',
      'If the Workspace administrator does not allow app passwords, use `auth.type: "OAuth2"`.',
    ],
  },
  'gmail-web-login-required': {
    title: 'Google wants a login in the browser first',
    meaning:
      'Google finds this login unusual and holds it back until the owner of the account has confirmed it in a browser. The password itself may be right.',
    causes: [
      'The application logs in from a new server, country or cloud network.',
      'The account has an open security alert or has not been used for long.',
      'An ordinary password is used where Google expects an app password or OAuth2.',
    ],
    fixes: [
      'Log in to the account with a browser, and confirm the attempt in its security alerts.',
      'Then use an app password in `auth.pass`, or `auth.type: "OAuth2"`, which such checks rarely touch.',
      'Send from a server with a fixed address.',
    ],
  },
  'gmail-too-many-logins': {
    title: 'Too many logins to this Google account',
    meaning:
      'Google counts logins, and this account made too many in a short time. The password was not judged; the limit goes away by itself.',
    causes: [
      'A new connection, and so a new login, is made for every message.',
      'Several processes or retries use the same account at once.',
      'A loop keeps retrying a login that fails.',
    ],
    fixes: [
      'Wait, then set `pool: true` and create the transport once, so that one login serves many messages.',
      'Lower `maxConnections`, and count all processes that share the account.',
      'Stop retrying at once after a failed login.',
    ],
  },
  'gmail-auth-required': {
    title: 'Google wants a login before it takes mail',
    meaning:
      'The session tried to send without logging in. Google’s submission server takes mail only from an authenticated account.',
    causes: [
      'The transport has no `auth`, or its values are empty in this environment.',
      'The relay `smtp-relay.gmail.com` is set to require SMTP authentication.',
    ],
    fixes: [
      'Set `auth.user` and `auth.pass` with an app password, or `auth.type: "OAuth2"`.',
      'Check where the process starts that the environment variables are there.',
      'For the Workspace relay, log in or have the server’s address allowed by the administrator.',
    ],
  },
  'gmail-auth-mechanism': {
    title: 'Google does not know this way of logging in',
    meaning:
      'Google does not offer the authentication mechanism that the client chose, or does not take it in the form in which it was begun. The credentials were not checked.',
    causes: [
      'The option `authMethod` forces a mechanism such as CRAM-MD5.',
      'The code uses the old XOAUTH mechanism in place of XOAUTH2.',
    ],
    fixes: [
      'Remove `authMethod`, so that the mechanism is chosen from what the server offers.',
      'For tokens use `auth.type: "OAuth2"`.',
    ],
  },
  'gmail-starttls-first': {
    title: 'Google wants encryption before anything else',
    meaning:
      'The connection is still in clear text, and Google takes neither a login nor mail on it. The client did not switch to TLS.',
    causes: [
      'The option `ignoreTLS` is set.',
      'A proxy, firewall or virus scanner hides STARTTLS from the client.',
    ],
    fixes: [
      'Use port 587 with `secure: false`, or port 465 with `secure: true`.',
      'Remove `ignoreTLS` and set `requireTLS: true`.',
      'Try from another network to rule out a device that filters SMTP.',
    ],
  },
  'gmail-tls-required': {
    title: 'Google wants this mail over TLS',
    meaning:
      'The message came over an unencrypted connection. Either the recipient’s domain demands TLS or Google’s rules for bulk senders do.',
    causes: [
      'Your mail server delivers to port 25 without STARTTLS.',
      'The option `ignoreTLS` is set on the transport.',
    ],
    fixes: [
      'Remove `ignoreTLS` and set `requireTLS: true`.',
      'Turn on TLS for outgoing mail in the mail server that delivers to Google.',
      'Read 4.7.29 and 5.7.29 as this rule when Google sends them: the registry gives X.7.29 another meaning.',
    ],
  },
  'gmail-daily-limit': {
    title: 'The account’s daily sending limit is used up',
    meaning:
      'This Google account has sent as much as its limit allows. It can receive, but it cannot send until the limit frees up, which can take up to 24 hours.',
    causes: [
      'The application sends more messages or recipients than the account’s plan allows in a day.',
      'A loop or a compromised password sends mail that you do not know of.',
    ],
    fixes: [
      'Stop sending from this account and try again after up to 24 hours.',
      'Look through its sent mail for messages that nobody meant to send.',
      'Move volume to a sending service or the Workspace relay.',
    ],
  },
  'gmail-relay-limit': {
    title: 'The Workspace relay limit is reached',
    meaning:
      'The Workspace customer or the user has sent as much through the SMTP relay as is allowed for now. A peak limit passes soon, a daily one within a day.',
    causes: [
      'More recipients were addressed through the relay than the number of licences allows.',
      'A batch was sent in one burst.',
    ],
    fixes: [
      'Spread the batch with `pool: true`, `rateLimit` and `rateDelta`, and retry what was deferred.',
      'Ask the Workspace administrator about the limits of the relay service.',
      'Check that no other host of your network uses the relay.',
    ],
  },
  'gmail-relay-credentials': {
    title: 'The Workspace relay does not know you',
    meaning:
      'Google’s relay could not match this connection to a Workspace customer by address, login, EHLO name or envelope sender, so it will not pass the mail on.',
    causes: [
      'The public address of your server is not in the relay settings, or it has changed.',
      'The EHLO name is `localhost` or does not belong to your domain.',
      'The envelope sender is not in a domain of the Workspace account.',
    ],
    fixes: [
      'Have the administrator enter the public address of the server in the SMTP relay settings.',
      'Set `name` to a host name of your registered domain.',
      'Send from a registered domain, or log in with `auth.user` and `auth.pass`.',
    ],
  },
  'gmail-sending-denied': {
    title: 'Google does not let this account send',
    meaning:
      'The sender’s account is disabled or is not registered in the Workspace domain that the mail claims to come from.',
    causes: [
      'The account was suspended or deleted.',
      'The envelope sender is an address that does not exist in the Workspace domain.',
    ],
    fixes: [
      'Have the Workspace administrator check that the account exists and is active.',
      'Set `from` or `envelope` to an address of an active account.',
    ],
  },
  'gmail-not-authorized-ip': {
    title: 'Google takes no direct mail from this address',
    meaning:
      'The connecting IP address looks like a home or dynamic connection, and Google accepts mail from such networks only through a provider’s relay.',
    causes: [
      'The application delivers straight to Google’s MX from a home, office or cloud address.',
      'The address is on a policy list of addresses that should not send mail directly.',
    ],
    fixes: [
      'Set `host` to a submission server with `auth`, on port 587 or 465, in place of the recipient’s MX.',
      'If it is a real mail server, give it a fixed address with reverse DNS and ask for removal from the list.',
    ],
  },
  'gmail-receiving-rate': {
    title: 'This Gmail user is receiving mail too fast',
    meaning:
      'The recipient’s mailbox is getting more mail than Google allows in a short time. The limit belongs to the recipient, not to you alone.',
    causes: [
      'An application sends many notifications to one address.',
      'Others are flooding the same mailbox.',
    ],
    fixes: [
      'Wait and retry with growing intervals.',
      'Combine notifications to one person into a digest.',
      'Pause this recipient when it keeps happening, and go on with the others.',
    ],
  },
  'gmail-group-refused': {
    title: 'The Google group does not take your mail',
    meaning:
      'The address is a Google group that does not exist or does not let you post. Google does not say which of the two.',
    causes: [
      'The group accepts posts from its members or its organization only.',
      'The name of the group is misspelt, or it was deleted.',
    ],
    fixes: [
      'Ask an owner of the group to allow posts from your sender address.',
      'Check the spelling of the address.',
    ],
  },
  'gmail-too-many-recipients': {
    title: 'Too many recipients in one Google transaction',
    meaning:
      'Google takes only a limited number of recipients, and sometimes only one domain, in one SMTP transaction. The others must be sent separately.',
    causes: [
      'One message has a long list in `to`, `cc` and `bcc`.',
      'The envelope mixes recipients of several domains.',
    ],
    fixes: [
      'Split the list and send at most 100 recipients in one call.',
      'Look at `info.rejected` and send the message again to those only.',
      'Send one message for each domain when the reply speaks of domains.',
    ],
  },
  'gmail-unauthenticated': {
    title: 'Google could not tell who sent this',
    meaning:
      'Neither SPF nor DKIM passed for the message, and Google takes no mail from senders that prove nothing. The lines of the reply tell which check failed.',
    causes: [
      'The SPF record of the envelope domain does not list the server that delivers.',
      'The message has no DKIM signature, or the signature broke on the way.',
      'The `from` address belongs to a mailbox provider whose servers were not used.',
    ],
    fixes: [
      'Publish an SPF record that includes your sending service.',
      'Sign with DKIM at the service, or with the `dkim` option.',
      'Send with `from` in a domain that you control, and put the other address into `replyTo`.',
    ],
  },
  'gmail-dmarc-policy': {
    title: 'The From domain’s DMARC policy forbids this',
    meaning:
      'The domain in the From header tells receivers to refuse mail that is not authenticated in its name, and this message was not. Google followed that policy.',
    causes: [
      'The `from` address is of a domain that is not yours, such as a visitor’s address in a contact form.',
      'Your sending service signs with its own domain and not with yours.',
      'SPF passes for another domain than the one in From.',
    ],
    fixes: [
      'Use your own domain in `from`, and put the visitor’s address into `replyTo`.',
      'Set up DKIM for your domain at the sending service.',
      'Send as an address of a mailbox provider only through that provider’s server.',
    ],
  },
  'gmail-spf-failed': {
    title: 'SPF did not pass at Google',
    meaning:
      'The server that delivered is not allowed by the SPF record of the envelope sender’s domain. Google requires SPF of bulk senders.',
    causes: [
      'The SPF record lacks the sending service or server.',
      'There are two SPF records, or more than ten DNS lookups in one.',
      'The message was forwarded by a server that keeps the envelope sender.',
    ],
    fixes: [
      'Add the sending service to the one SPF record of the domain.',
      'Check which domain `envelope.from` uses: SPF looks at that one.',
      'Read 4.7.27 and 5.7.27 as SPF when Google sends them: the registry gives X.7.27 another meaning.',
    ],
  },
  'gmail-dkim-failed': {
    title: 'DKIM did not pass at Google',
    meaning: 'The message has no valid DKIM signature. Google requires DKIM of bulk senders.',
    causes: [
      'No DKIM key is set up at the sending service for your domain.',
      'The public key in DNS is missing or differs from the private one.',
      'Something changed the message after it was signed.',
    ],
    fixes: [
      'Set up DKIM at the sending service, or use the `dkim` option of nodemailer.',
      'Compare the selector in the signature with the TXT record in DNS.',
      'Read 4.7.30 and 5.7.30 as DKIM when Google sends them: the registry gives X.7.30 another meaning.',
    ],
  },
  'gmail-from-not-aligned': {
    title: 'From does not match the authenticated domain',
    meaning:
      'SPF or DKIM may have passed, but for another domain than the one in the From header. Google wants at least one of them to be aligned with it.',
    causes: [
      'The sending service signs with its own domain.',
      'The envelope sender is in the domain of the service.',
    ],
    fixes: [
      'Set up DKIM for the domain that stands in `from`.',
      'Or set up a bounce domain below your own at the service, so that SPF is aligned.',
    ],
  },
  'gmail-no-dmarc-record': {
    title: 'Google wants a DMARC record of your domain',
    meaning:
      'The domain in the From header has no DMARC record with a policy. Google requires one of bulk senders, and the mildest policy is enough.',
    causes: [
      'There is no TXT record under the name `_dmarc` of the domain.',
      'The record exists but has no `p=` tag or a syntax error.',
    ],
    fixes: [
      'Publish a TXT record at `_dmarc` of the From domain with at least `v=DMARC1; p=none`.',
      'Wait until the old DNS answer has expired, then send again.',
    ],
  },
  'gmail-no-ptr': {
    title: 'Google wants reverse DNS for your server',
    meaning:
      'The IP address that delivered has no PTR record, or the name in it does not lead back to the address. Over IPv6 Google also wants SPF or DKIM to pass.',
    causes: [
      'The hosting provider has not set reverse DNS, often for IPv6 only.',
      'The name in the PTR record has no matching A or AAAA record.',
    ],
    fixes: [
      'Set the PTR record with the owner of the address, and a matching A or AAAA record in your DNS.',
      'If only IPv6 lacks it, deliver over IPv4 until it is set.',
      'Or send through a provider’s submission server with `auth`.',
    ],
  },
  'gmail-unusual-rate': {
    title: 'Google is slowing your mail down',
    meaning:
      'Google sees more unwanted mail than usual from your IP address, its network, your domain or a link in the messages, and defers it for now. The reply names which.',
    causes: [
      'The volume rose suddenly, or the address or domain is new.',
      'Recipients report the mail as spam.',
      'A compromised account or form sends spam through you.',
    ],
    fixes: [
      'Stop the batch, wait an hour or more and go on slowly with `pool: true` and `rateLimit`.',
      'Check the spam rate in Google Postmaster Tools.',
      'Remove recipients who never asked for the mail, and look for abuse.',
    ],
  },
  'gmail-unusual-rate-blocked': {
    title: 'Google blocks your mail as unsolicited',
    meaning:
      'Google has seen so much unwanted mail from your IP address or domain that it refuses it. Sending the same again makes it worse.',
    causes: [
      'Recipients report the mail as spam, or many addresses do not exist.',
      'Another customer on a shared IP address sends spam.',
      'A compromised account or form sends through you.',
    ],
    fixes: [
      'Stop sending to Google’s users and find what was sent.',
      'Check the spam rate and the compliance status in Google Postmaster Tools.',
      'Make SPF, DKIM and DMARC pass, remove unwilling recipients and start again with low volume.',
    ],
  },
  'gmail-low-reputation': {
    title: 'Your reputation at Google is very low',
    meaning:
      'Google refused or deferred the message because of what it has seen from this IP address or domain before. The text of the message was not the reason.',
    causes: [
      'Recipients report your mail as spam.',
      'The domain or address is new and sends a lot at once.',
      'A shared IP address is used by spammers too.',
    ],
    fixes: [
      'Check the spam rate and compliance status of the domain in Google Postmaster Tools; it shows no reputation any more.',
      'Make SPF, DKIM and DMARC pass, and send only to people who asked for the mail.',
      'Start again with low volume and raise it slowly. Google has no list to be removed from.',
    ],
  },
  'gmail-likely-spam': {
    title: 'Google took the message for spam',
    meaning:
      'Google’s filter judged the message, its links or its pattern to be unwanted and refused it. A different message from you may well pass.',
    causes: [
      'A link leads to a domain with a bad reputation or a link shortener.',
      'The text looks like bulk mail, or it is a bare test message.',
      'SPF or DKIM does not pass, or the IP address is new.',
    ],
    fixes: [
      'Send the message once without links to see whether they are the reason.',
      'Make SPF, DKIM and DMARC pass for the domain in `from`.',
      'Offer a way to unsubscribe, and remove recipients who did not ask for the mail.',
    ],
  },
  'gmail-closing-connection': {
    title: 'Google hung up early and asks to wait',
    meaning:
      'Google closed the session before any mail was sent. At the Workspace relay it does so at EHLO to clients that it cannot place.',
    causes: [
      'The EHLO name is `localhost`, an address in brackets or not of your domain.',
      'Many connections come from one address in a short time.',
    ],
    fixes: [
      'Set `name` to a full host name of your registered domain.',
      'Use `pool: true` with a low `maxConnections`, and wait before the next try.',
    ],
  },
  'gmail-custom-policy': {
    title: 'A rule of a Workspace administrator refused it',
    meaning:
      'A Google Workspace domain, the recipient’s or your own, has a rule of its own that stops this mail. Google only carries it out.',
    causes: [
      'The domain accepts mail from listed servers or senders only.',
      'A content or attachment rule matched.',
      'Your own organization restricts whom the account may write to.',
    ],
    fixes: [
      'Ask the recipient’s administrator, and give the time and the full reply.',
      'If you send through your own Workspace, ask your administrator about routing and compliance rules.',
    ],
  },
  'gmail-blocked-attachment': {
    title: 'Google refuses the attachment',
    meaning:
      'The message holds a file or content of a kind that Google never accepts. Archives are looked into as well.',
    causes: [
      'An attachment is an executable, a script or a disk image, or an archive that holds one.',
      'The archive is protected by a password.',
      'The file holds macros that look harmful.',
    ],
    fixes: [
      'Remove the file from `attachments` and send a link to it.',
      'Send a document in another format. Renaming the file does not help.',
    ],
  },
  'gmail-too-large': {
    title: 'The message is larger than Google allows',
    meaning:
      'The message, one of its headers or the number of its attachments exceeds a limit of Google. The reply says which. Encoding makes attachments about a third larger.',
    causes: [
      'The attachments together are too big.',
      'A list in `to` or a value in `headers` makes a header too long.',
    ],
    fixes: [
      'Send a link in place of a large file.',
      'Compress or split the attachments.',
      'Shorten the header that the reply names, and use `bcc` or single messages for long lists.',
    ],
  },
  'gmail-not-compliant': {
    title: 'Google finds the headers malformed',
    meaning:
      'A required header is missing, invalid or there twice, so Google refused the message. The reply names the header.',
    causes: [
      'The `from` address is missing, invalid or more than one.',
      'An entry in `headers` is invalid (Date, Message-ID) or writes a header twice (Content-Type, a list of values).',
      'The message was given as `raw` and lacks Message-ID, Date or From.',
    ],
    fixes: [
      'Set exactly one address in `from`.',
      'Remove Date, Message-ID and Content-Type from `headers`; set From, To and Subject by their own options.',
      'Print the message with `streamTransport: true` and check its headers.',
    ],
  },
  'gmail-bad-ehlo': {
    title: 'Google does not accept the EHLO name',
    meaning:
      'The name that the client gave in EHLO is not a valid host name. nodemailer uses the option `name`, or else the name of the operating system if that has a dot; failing both, an address in brackets.',
    causes: [
      'The option `name`, or a machine name that has a dot, holds an underscore or another forbidden character.',
      'The option `name` holds something that is not a host name.',
    ],
    fixes: [
      'Set `name` to a full host name of your domain, made of letters, digits, hyphens and dots.',
    ],
  },
  'gmail-smime': {
    title: 'The recipient takes S/MIME messages only',
    meaning:
      'A rule of the recipient’s Google Workspace domain demands that messages are signed or encrypted with S/MIME. The reply says which of the two.',
    causes: [
      'The message is not signed or encrypted with S/MIME; nodemailer does not do that by itself.',
      'The certificate that was used is expired or not trusted by the recipient.',
    ],
    fixes: [
      'Build the S/MIME message with another tool, and pass it as `raw`.',
      'For encryption, get the certificate of the recipient first.',
      'Or ask the recipient’s administrator to exempt your address.',
    ],
  },
  'gmail-auth-undecodable': {
    title: 'Google could not decode the login',
    meaning:
      'The data that the client sent for AUTH is not valid base64, or not in the form that the login method wants. User name, password or token were not judged.',
    causes: [
      'A login string or token for XOAUTH2 was built by hand or encoded twice.',
      '`auth.user` or the secret is empty or not a string.',
      'A handler of your own in `customAuth` answers in the wrong form.',
    ],
    fixes: [
      'Let nodemailer build it: `auth.type` set to `OAuth2`, with `auth.user` and a plain `auth.accessToken`.',
      'Print the type and length of `auth.user` and the secret, never the values.',
      'Remove `customAuth`, and `authMethod` with it.',
    ],
  },
  'gmail-spf-suspicious': {
    title: 'Google distrusts entries of your SPF record',
    meaning:
      'Google read the SPF record of the sending domain and finds one or more of its entries suspicious. It does not say which.',
    causes: [
      'The record allows far too many senders, for example with `+all` or very wide address ranges.',
      'It includes services that you no longer use.',
      'Somebody who can change your DNS has added an entry.',
    ],
    fixes: [
      'Reduce the SPF record to the services that really send for you, and end it with `~all` or `-all`.',
      'Replace wide address ranges by the single addresses of your servers.',
      'Check who can change the DNS records of the domain.',
    ],
  },
};
