import type { qmail as facts } from '../../servers/qmail.ts';
import type { Messages } from '../../types.ts';

export const qmail: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'qmail-rcpthosts': {
    title: 'The server will not relay (rcpthosts)',
    meaning:
      'The file `rcpthosts` of qmail lists the domains that it takes mail for. The domain of the recipient is not in it, and you were not known as a client that may relay.',
    causes: [
      '`auth` is missing, or the login was not made.',
      '`host` is the server of another domain.',
      "The recipient's domain points to this server but was never entered there.",
    ],
    fixes: [
      'Set `auth.user` and `auth.pass` and use the submission port 587 or 465.',
      'Use the submission host of your own provider.',
      "If only this domain fails, tell the recipient's administrator that it is missing in `rcpthosts`.",
    ],
  },
  'qmail-stray-newline': {
    title: 'The message holds bare line feeds',
    meaning:
      'qmail refuses lines that end with a line feed alone. Something on the way wrote the message without proper line ends.',
    causes: [
      'A proxy, filter or virus scanner between the client and the server rewrites the stream.',
      'Another client than nodemailer wrote the message with Unix line ends.',
    ],
    fixes: [
      'nodemailer writes CR LF by itself: look for what changes the stream on the way, and try without it.',
      'In other clients convert every line end to CR LF before DATA.',
    ],
  },
  'qmail-spamdyke-rdns': {
    title: 'Reverse DNS is not accepted (spamdyke)',
    meaning:
      'spamdyke in front of qmail checks the PTR record of the client. It is missing, leads nowhere, or looks like a dynamic address.',
    causes: [
      'No PTR record, or one without an A record behind it.',
      'The name holds the digits of the IP address, as on home and cloud networks.',
    ],
    fixes: [
      'Have the provider set a PTR record to your mail host name, with an A or AAAA record that leads back.',
      'Send through an authenticated submission service on port 587 or 465 instead of delivering from this IP address.',
    ],
  },
  'qmail-spamdyke-graylisted': {
    title: 'Put off on first contact (spamdyke)',
    meaning:
      'spamdyke does not know this sender and recipient together yet and asks for a later attempt.',
    causes: ['First message of this kind.', 'The retry came too early.'],
    fixes: [
      'Send the same message again after some minutes, with the same `from`.',
      'Use a queue with growing pauses.',
    ],
  },
  'qmail-badrcptto': {
    title: 'The server refuses mail for this address by a rule',
    meaning:
      'An administrator of the recipient has put this address on a list of recipients that get no mail. The reply does not say that the mailbox is missing.',
    causes: [
      'The address got much spam and was closed.',
      'The person left, and the address was blocked instead of deleted.',
      'It is used for internal or outgoing mail only.',
    ],
    fixes: [
      'Stop sending to the address: no other sender or server will pass.',
      'Ask the person in another way for an address that works.',
      'If the address should work, have its owner tell their administrator about the entry.',
    ],
  },
  'qmail-sender-rejected-by-remote': {
    title: 'The next server refused the sender',
    meaning:
      'A qmail relay took your message, and the next server refused the envelope sender. The reason is in the reply of that server.',
    causes: [
      'The sender domain does not exist in DNS or takes no mail.',
      'The next server blocks the sender, or the IP address of the relay.',
    ],
    fixes: [
      'Read the reply of the next server further down in the report.',
      'Check `envelope.from`, and the MX and SPF records of its domain.',
      'If the reply names an IP address, ask whoever runs the relay.',
    ],
  },
  'qmail-badmailfrom': {
    title: 'The server has blocked this sender',
    meaning:
      'The administrator of the receiving server has entered your sender address or its domain as unwanted. Other servers do not use this list.',
    causes: [
      'Spam came from this address or domain, or was sent in its name.',
      'A whole domain was blocked because of one sender.',
    ],
    fixes: [
      'Ask the administrator to remove the entry, and name the address in `envelope.from`.',
      'On your own server, remove it from the list of blocked senders; in qmail that is the file `badmailfrom`.',
      'Set up SPF, DKIM and DMARC so that nobody else can use your name.',
    ],
  },
  'qmail-spamdyke-same-address': {
    title: 'Sender and recipient are the same address',
    meaning:
      'spamdyke is set to refuse a message whose envelope sender is also its recipient, because spam often looks like that.',
    causes: [
      'A form or a monitor sends its notices from the very address that receives them.',
      '`from` or `envelope.from` is filled with the address of the recipient.',
    ],
    fixes: [
      'Send from another existing address of your domain.',
      'To keep `from`, set another address in `envelope.from`.',
      'If you have an account on that server, set `auth.user` and `auth.pass`: spamdyke does not filter clients that logged in.',
    ],
  },
  'qmail-auth-not-available': {
    title: 'The server has no login set up here',
    meaning:
      'qmail was asked for a login and has no program on this port that could check a password. The user name and password were not judged.',
    causes: [
      'The port is for mail between servers, such as 25. Some servers of this kind offer a login in EHLO all the same.',
      'On your own server, `qmail-smtpd` was started without a password checker, or logins are switched off.',
    ],
    fixes: [
      'Use the submission host of the provider, with port 587 or 465.',
      'On your own qmail, name a password checker in the command that starts `qmail-smtpd`.',
      'If the server needs no login, leave `auth` out.',
    ],
  },
};
