import type { yahoo as facts } from '../../providers/yahoo.ts';
import type { Messages } from '../../types.ts';

export const yahoo: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'yahoo-bad-credentials': {
    title: 'Yahoo refused the login',
    meaning:
      'Yahoo does not accept the account password for SMTP. It may answer a plain refusal with the words about too many attempts as well.',
    causes: [
      'The value of `auth.pass` is the account password and not an app password.',
      'The app password was revoked or belongs to another account.',
      'Real repeated failures have locked the login for a while.',
    ],
    fixes: [
      'Create an app password in the account security settings and put it into `auth.pass` without spaces.',
      'Put the full address into `auth.user`.',
      'Stop retrying for some hours if the values are right and it still fails.',
    ],
  },
  'yahoo-verify-account': {
    title: 'Yahoo wants you to verify the account first',
    meaning:
      'Yahoo holds the login back until the owner of the account has logged in with a browser and confirmed it.',
    causes: [
      'The login comes from a new place or server.',
      'The account has an open security question.',
    ],
    fixes: [
      'Log in to the account with a browser and follow what it asks.',
      'Then use an app password in `auth.pass`.',
    ],
  },
  'yahoo-auth-required': {
    title: 'Yahoo wants a login before it takes mail',
    meaning: 'The session tried to send without logging in.',
    causes: [
      'The transport has no `auth`, or its values are empty in this environment.',
      'The login was skipped because the connection did not switch to TLS.',
    ],
    fixes: [
      'Set `auth.user` to the full address and `auth.pass` to an app password.',
      'Use port 465 with `secure: true`, or 587 with `secure: false` and `requireTLS: true`.',
    ],
  },
  'yahoo-from-not-allowed': {
    title: 'Yahoo does not let you send as this address',
    meaning:
      'The login worked, but the sender’s address is not the one of the account nor a verified extra address of it. Yahoo may word this as an unavailable mailbox.',
    causes: [
      'The value of `from` differs from `auth.user`.',
      'A contact form puts the visitor’s address into `from`.',
    ],
    fixes: [
      'Set `from` and `envelope.from` to the address of the account, and use `replyTo` for the other one.',
      'Or add and verify the other address in the settings of Yahoo Mail.',
    ],
  },
  'yahoo-sending-abuse': {
    title: 'Yahoo took your outgoing mail for abuse',
    meaning:
      'Yahoo’s own filter for outgoing mail stopped the message. It protects the account from being used for spam.',
    causes: [
      'The text or a link looks like spam.',
      'Many messages of the same kind were sent in a short time.',
      'Somebody else uses the account.',
    ],
    fixes: [
      'Send less and more slowly, without link shorteners.',
      'Change the password and create a new app password if you see unknown mail in the sent folder.',
      'Use a sending service for anything in bulk.',
    ],
  },
  'yahoo-deferred': {
    title: 'Yahoo is deferring mail from your server',
    meaning:
      'Yahoo sees unusual volume from your IP address or complaints of its users, and takes the mail later. Retrying fast prolongs it.',
    causes: [
      'Users marked your mail as spam.',
      'The address is new, or the volume rose suddenly.',
      'The IP address is shared with senders of spam.',
    ],
    fixes: [
      'Pause for an hour or more, then send slowly with few connections.',
      'Make SPF, DKIM and DMARC pass, and remove recipients who do not react.',
      'Join Yahoo’s Complaint Feedback Loop to learn who complains.',
    ],
  },
  'yahoo-greylisted': {
    title: 'Yahoo defers the first contact',
    meaning:
      'Yahoo does not know your server well enough yet and asks it to come back. The same message will usually be taken later.',
    causes: ['The IP address is new to Yahoo or sends to it seldom.'],
    fixes: [
      'Retry from the same address after some minutes, with growing intervals.',
      'Or send through a provider that Yahoo knows.',
    ],
  },
  'yahoo-permanently-deferred': {
    title: 'Yahoo takes no more mail from your server',
    meaning:
      'Yahoo has decided against your IP address and says that retrying will not help, even where the reply code is a temporary one.',
    causes: [
      'Much of the mail from the address was unwanted.',
      'A compromised account or a forwarder sends spam through it.',
    ],
    fixes: [
      'Stop retrying, and find what was sent.',
      'Clean the list and make SPF, DKIM and DMARC pass, then ask Yahoo’s sender support for a review.',
      'Send through another provider in the meantime.',
    ],
  },
  'yahoo-block-list': {
    title: 'Your IP address is on a block list that Yahoo uses',
    meaning:
      'Yahoo refused the connection because of a block list, mostly one of Spamhaus. The reply names it.',
    causes: [
      'The server, or an account on it, has sent spam.',
      'The address is a home or dynamic one, which should not send directly.',
    ],
    fixes: [
      'Look the address up at the list that is named, stop the cause and ask there for removal.',
      'Send through a submission server with `auth` in place of delivering directly.',
    ],
  },
  'yahoo-mail-not-allowed': {
    title: 'Yahoo or AOL refuses your server',
    meaning:
      'The reputation of your IP address or domain is too low, or its behaviour looks like abuse. The short tag in the reply names the rule.',
    causes: [
      'Users complained about mail from the address.',
      'Many recipients do not exist, as with an old list.',
      'The address looks dynamic or like an open relay.',
    ],
    fixes: [
      'Stop sending to unknown recipients, and remove every address that bounced.',
      'Look the tag up on the page that the reply names, and ask sender support for a review.',
      'Send through a provider in the meantime.',
    ],
  },
  'yahoo-unauthenticated': {
    title: 'Yahoo could not tell who sent this',
    meaning:
      'Neither SPF nor DKIM passed, or the DMARC policy of the From domain forbids the message. At Yahoo 5.7.9 means this and not a weak login.',
    causes: [
      'The SPF record does not list the server that delivers.',
      'The message has no DKIM signature of your domain.',
      'The `from` address is of a domain that is not yours, such as a Yahoo address sent from elsewhere.',
    ],
    fixes: [
      'Publish SPF for your sending service and sign with DKIM.',
      'Use your own domain in `from`, and `replyTo` for other addresses.',
      'Publish a DMARC record for the domain.',
    ],
  },
  'yahoo-policy': {
    title: 'Yahoo refused the message by policy',
    meaning:
      'Yahoo does not say more. In practice it is missing authentication of the From domain, or content and links that it finds harmful (PH01). 5.7.9 here is not about a login.',
    causes: [
      'The message fails the DMARC policy of its From domain.',
      'A link or a phrase looks like phishing.',
      'The IP address or domain has a poor reputation.',
    ],
    fixes: [
      'Check that SPF or DKIM passes for the domain in `from`.',
      'Send the message once without links to see whether they are the reason.',
      'Ask Yahoo’s sender support with the full reply.',
    ],
  },
};
