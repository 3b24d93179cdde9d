/** What the decoder offers to try. Documentation addresses only (RFC 2606, RFC 5737). */
export const examples = {
  reply:
    '550-5.7.26 Your email has been blocked because the sender is unauthenticated. Gmail requires\n550 5.7.26 all senders to authenticate with either SPF or DKIM. - gsmtp',
  error: `Error: Invalid login: 535-5.7.8 Username and Password not accepted. For more information, go to
535 5.7.8  https://support.google.com/mail/?p=BadCredentials a1-20020a05600c0001.1 - gsmtp
    at SMTPConnection._formatError (/app/node_modules/nodemailer/lib/smtp-connection/index.js:809:19)
    at SMTPConnection._actionAUTHComplete (/app/node_modules/nodemailer/lib/smtp-connection/index.js:1588:34) {
  code: 'EAUTH',
  response: '535-5.7.8 Username and Password not accepted. For more information, go to\\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials a1-20020a05600c0001.1 - gsmtp',
  responseCode: 535,
  command: 'AUTH PLAIN'
}`,
  log: `Nov 25 09:14:02 mx1 postfix/smtp[2211]: 4F1A: to=<ann@example.net>, status=bounced (host mx.example.net said: 550 5.1.1 <ann@example.net>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command))
Nov 25 09:14:07 mx1 postfix/smtp[2213]: 4F1B: to=<bob@example.org>, status=deferred (host mx.example.org said: 450 4.2.0 <bob@example.org>: Recipient address rejected: Greylisted (in reply to RCPT TO command))
Nov 25 09:14:09 mx1 postfix/smtp[2214]: 4F1C: to=<eve@example.org>, status=deferred (host mx.example.org said: 450 4.2.0 <eve@example.org>: Recipient address rejected: Greylisted (in reply to RCPT TO command))
Nov 25 09:15:31 mx1 postfix/smtp[2219]: 4F1D: to=<joe@example.com>, status=bounced (host mx.example.com said: 552 5.2.2 Mailbox full (in reply to end of DATA command))
Nov 25 09:16:02 mx1 postfix/smtp[2224]: 4F1E: to=<zoe@example.com>, status=deferred (connect to mx2.example.com[192.0.2.7]:25: Connection timed out)`,
  bounce: `Return-Path: <>
From: Mail Delivery System <mailer-daemon@mx1.example.com>
To: news@example.com
Subject: Undelivered Mail Returned to Sender
Date: Wed, 25 Nov 2026 09:14:02 +0000
Message-ID: <20261125091402.4F1A@mx1.example.com>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx1.example.com

Final-Recipient: rfc822; ann@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <ann@example.net>: Recipient address
    rejected: User unknown in virtual mailbox table

--b1
Content-Type: message/rfc822

From: news@example.com
To: ann@example.net
Subject: Hello

Hello Ann

--b1--`,
};
