import type { exim as facts } from '../../servers/exim.ts';
import type { Messages } from '../../types.ts';

export const exim: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'exim-retry-timeout': {
    title: 'Exim gave up after failing for too long',
    meaning:
      'The recipient’s servers have failed for longer than Exim keeps trying. A new message can come back at once, without an attempt of its own.',
    causes: [
      'The servers of the recipient’s domain are down or cannot be reached.',
      'They put every message off.',
      'A firewall or a block stands between the relay and those servers.',
    ],
    fixes: [
      'Look in the log of the relay for the last failure with that domain, and act on that.',
      'Check the MX record of the recipient’s domain, and whether its servers answer on port 25.',
      'Send again only after the reason is gone.',
    ],
  },
  'exim-auth-unavailable': {
    title: 'The server cannot check logins at the moment',
    meaning:
      'Exim could not finish checking the login, because something behind it failed. The user name and password were not judged.',
    causes: [
      'A database, directory or script that checks passwords does not answer.',
      'The login part of the server is set up wrongly: then the same reply comes for hours.',
    ],
    fixes: [
      'Send again after some minutes, with the same credentials.',
      'If it lasts, report the reply and its time to whoever runs the server.',
    ],
  },
  'exim-bad-helo': {
    title: 'The EHLO name is not written like a host name',
    meaning:
      'The server looked at how the name in EHLO is written and refused it. A PTR record does not matter here.',
    causes: [
      '`name` is blank, or holds an underscore, a space, a port or a URL.',
      '`name` is not set, and the host name of the machine or container has such a character.',
      'The server does not take the address in brackets that nodemailer sends where the machine has no full host name.',
    ],
    fixes: [
      'Set `name` to a full host name made of letters, digits, hyphens and dots.',
      'Print `name` with its length, and remove blanks.',
    ],
  },
  'exim-unrouteable-address': {
    title: 'Exim found no way to deliver to this address',
    meaning:
      'Every route of the server declined the address: the user does not exist there, or the domain cannot be found. The reply does not say which part is wrong.',
    causes: [
      'The part before the @ is no mailbox on this server.',
      'The domain is misspelt or has no MX and no address record.',
      'The server takes the domain for local, but its mailboxes are elsewhere.',
    ],
    fixes: [
      'Compare both parts of the address with its source.',
      'Look up the MX record of the domain; if it has none, stop sending to it.',
      'If the mailboxes are elsewhere, set the domain to remote routing, for example in cPanel.',
    ],
  },
  'exim-line-too-long': {
    title: 'A line of the message is too long',
    meaning:
      'No line of a message may have more than 998 characters. The server found a longer one and refused the message.',
    causes: [
      'A `raw` message holds HTML or base64 in one long line.',
      'A custom entry in `headers` has a long value without spaces, which cannot be folded.',
      'A relay or filter on the way joined lines.',
    ],
    fixes: [
      'Build the message from `text`, `html` and `attachments`: nodemailer breaks or encodes long lines.',
      'Shorten custom `headers`, or put spaces into their values.',
      'In `raw`, encode the parts as base64 or quoted-printable with lines of 76 characters.',
    ],
  },
  'exim-sender-verify-failed': {
    title: 'The sender address does not seem to exist',
    meaning:
      'The server checked whether mail could be returned to the envelope sender, often by asking the mail server of its domain, and got no for an answer.',
    causes: [
      'The mailbox in `from` or `envelope.from` does not exist, such as a made-up no-reply address.',
      'The domain has no MX or A record, or a machine name stands in it.',
      'The mail server of the domain refuses such questions.',
    ],
    fixes: [
      'Use a sender address whose mailbox exists and receives mail.',
      'Check `envelope.from` too: that is the address which was checked.',
      'Look up the MX record of the domain, and send a test message to the address.',
    ],
  },
  'exim-sender-verify-later': {
    title: 'The sender address could not be checked yet',
    meaning:
      'The server wants to know whether the envelope sender exists and asks the mail server of that domain. It has no answer yet and puts the message off.',
    causes: [
      'The mail server of your sender domain is down, slow or greylists the question.',
      'Its MX record names a host that cannot be reached on port 25.',
      'The check has only just begun.',
    ],
    fixes: [
      'Send the same message again after some minutes.',
      'Check that the MX hosts of the domain in `envelope.from` or `from` answer on port 25 from outside.',
      'If it stays, use a sender address at a domain whose mail server works.',
    ],
  },
  'exim-header-sender': {
    title: 'No sender in the headers can be verified',
    meaning:
      'The server checked the addresses in the headers From, Reply-To and Sender and found none to which mail could be sent.',
    causes: [
      'The address in `from` does not exist, or its domain has no MX record.',
      'The server of the sender domain refused the check.',
      'The address is an internal one, such as a machine name.',
    ],
    fixes: [
      'Use a `from` that exists and receives mail, of a domain with an MX record.',
      'Send a test message to the address in `from` from outside.',
      'Set `replyTo` to a working address: one valid address is enough.',
    ],
  },
  'exim-client-tls-failed': {
    title: 'Exim could not use TLS to the next server',
    meaning:
      'A relay with Exim has your message and must encrypt the way to the next server, and that failed. Your own connection to the relay is not the reason.',
    causes: [
      'The next server offers no STARTTLS.',
      'The TLS handshake failed, or the certificate did not pass a check that is demanded.',
    ],
    fixes: [
      'Leave `secure` and `port` as they are, and give the report to whoever runs the relay.',
      'On your own Exim, check `hosts_require_tls` and `tls_verify_hosts` of the transport, and read its log for the TLS error.',
    ],
  },
};
