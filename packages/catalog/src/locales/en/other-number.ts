import type { otherNumber as facts } from '../../codes/other-number.ts';
import type { Messages } from '../../types.ts';

export const otherNumber: Record<keyof typeof facts, Messages> = {
  '101': {
    title: 'Not an SMTP code: no route to the server',
    meaning:
      'SMTP replies start with 2, 3, 4 or 5, so no mail server sends 101. On Linux it is the number of the system error ENETUNREACH: your machine knows no way to the address of the server.',
    causes: [
      'The host name resolves to an IPv6 address and your network or container has no IPv6.',
      'The machine, container or VPN has no route to the outside.',
    ],
    fixes: [
      'Test the connection to `host` and `port` from the same machine or container.',
      'Check the network and IPv6 settings of the container or cloud instance.',
      'Look at `err.originalCode` or `err.message`: the real error is there, not in a reply; `err.code` of nodemailer says only `ESOCKET`.',
    ],
  },
  '111': {
    title: 'Not an SMTP code: connection refused',
    meaning:
      'SMTP replies start with 2, 3, 4 or 5, so no mail server sends 111. On Linux it is the number of the system error ECONNREFUSED: the machine was reached, and nothing listens on that port or a firewall rejects it.',
    causes: [
      '`port` or `host` is wrong; without a `host`, nodemailer connects to the local machine.',
      'The mail server is not running, or it runs in another container.',
      'A firewall rejects outgoing SMTP.',
    ],
    fixes: [
      'Print `host` and `port` where the transport is created: an empty environment variable leads to the local machine.',
      'Use port 587 with `secure: false`, or 465 with `secure: true`.',
      'From a container, use the service name of the mail server as `host`.',
    ],
  },
  '200': {
    title: 'Not an SMTP code: success as HTTP says it',
    meaning:
      'No RFC defines 200 for SMTP, where the general success reply is 250; the number comes from HTTP. An SMTP client that receives it takes it for success by its first digit.',
    causes: [
      "You look at the answer of a mail service's HTTP API, or at a web page that lists both kinds of codes.",
      'A home-made SMTP server or test tool answers 200.',
    ],
    fixes: [],
  },
  '400': {
    title: 'Not an SMTP code: usually HTTP "bad request"',
    meaning:
      'No RFC defines 400 for SMTP; in HTTP it means that the request was malformed. If an SMTP server really sent it, its first digit makes it a temporary refusal.',
    causes: [
      "A web server, a proxy or a mail service's HTTP API answered, not an SMTP server.",
      '`host` or `port` points to a web server: it answers the mail commands with an HTTP error page.',
      'A delivery report uses 400 as a general number before an enhanced status code, which has the reason.',
    ],
    fixes: [
      'If the reply starts with HTTP, correct `host` and `port`.',
      'If it came from an API, read the body of its answer.',
      'If it came over SMTP, read the enhanced status code and send again later.',
    ],
  },
  '403': {
    title: 'Not an SMTP code: not allowed to send as this sender',
    meaning:
      'No RFC defines 403 for SMTP; in HTTP it means "forbidden". SendGrid lists it among its SMTP errors for a `from` address that is not a verified sender identity.',
    causes: [
      'The `from` address or its domain is not verified in the account at the mail service.',
      'The number came from an HTTP API: the key lacks the permission to send.',
    ],
    fixes: [
      'Verify the sender address or the domain at the service, or use a `from` that is verified.',
      'Check that the API key in `auth.pass` may send mail.',
      'Where a real SMTP reply exists, read it in `err.response`: it is usually 550.',
    ],
  },
  '420': {
    title: 'Not an SMTP code: the connection timed out',
    meaning:
      'No RFC defines 420. Lists of error codes give it for a connection that timed out, which a mail server cannot report by a reply: the client sees it as ETIMEDOUT, or the server closes with 421 and 4.4.2.',
    causes: [
      'A firewall drops the packets, or `port` does not fit the server.',
      'The server or the network is overloaded.',
    ],
    fixes: [
      'Test the connection to `host` and `port`, and use 587 or 465 where 25 is blocked.',
      'Send again later; raise `connectionTimeout` or `greetingTimeout` only for a server known to be slow.',
    ],
  },
  '431': {
    title: 'Not an SMTP code: the mail system is full (4.3.1)',
    meaning:
      'No RFC defines 431; it is 4.3.1 without the dots: the storage of the receiving mail system is full for now. The reply code that goes with it is 452.',
    causes: [
      'The disk or memory of the receiving server is exhausted.',
      'Many messages or a large one arrived at once.',
    ],
    fixes: [
      'Send again later, with growing waits.',
      "If it stays for a day, tell the recipient's administrator by another way.",
    ],
  },
  '441': {
    title: 'Not an SMTP code: no answer from the host (4.4.1)',
    meaning:
      "No RFC defines 441. It is 4.4.1 without the dots: the mail system that tried to deliver got no answer from the recipient's server and will try again or has given up.",
    causes: [
      "The recipient's mail server is down or unreachable.",
      'A firewall blocks the connection, or the MX record names a dead server.',
    ],
    fixes: [
      'Wait: a relay tries again by itself. If you deliver directly, send again later.',
      "Look up the MX record of the recipient's domain and test port 25 of that server.",
      'If it lasts for days, correct the address or ask the recipient.',
    ],
  },
  '442': {
    title: 'Not an SMTP code: the connection broke (4.4.2)',
    meaning:
      'No RFC defines 442; it is 4.4.2 without the dots: the connection was made and then broke or timed out before the message was through. Over SMTP it usually appears as 421.',
    causes: [
      'The network or the other server dropped the connection.',
      'The transfer was too slow, or the connection idled too long.',
      'A firewall or virus scanner cut the transfer, often of a large message.',
    ],
    fixes: [
      'Send again later; it can arrive twice if the break came after the final dot.',
      'Try a small message: if it passes, the size or a scanner in between is the reason.',
      'With `pool: true`, lower `idleTimeout` (recent nodemailer) if idle connections break.',
    ],
  },
  '446': {
    title: 'Not an SMTP code: a routing loop (4.4.6)',
    meaning:
      'No RFC defines 446. It is 4.4.6 without the dots: the message passed through too many servers and seems to go round in a circle.',
    causes: [
      'Two mailboxes forward to each other.',
      "The MX record of the recipient's domain leads back to a server that does not keep the domain's mail.",
    ],
    fixes: [
      'Read the Received lines of the returned message: the servers that repeat form the loop.',
      "Ask the recipient's administrator to repair the forwarding or the MX record.",
      'Do not send again before it is repaired.',
    ],
  },
  '447': {
    title: 'Not an SMTP code: delivery time expired (4.4.7)',
    meaning:
      'No RFC defines 447. It is 4.4.7 without the dots: a mail system kept the message in its queue and gave up when the permitted time had passed.',
    causes: [
      "The recipient's server was unreachable or refused temporarily all that time.",
      'The address has a domain that exists and takes no mail.',
    ],
    fixes: [
      'Find the last temporary reply in the returned message: it has the real reason.',
      "Check the recipient's domain and its MX record.",
      'Send it again as a new message only after that reason is gone.',
    ],
  },
  '449': {
    title: 'Not an SMTP code: a routing error',
    meaning:
      'No RFC defines 449, and no 4.4.9 is registered either. Lists give it for a routing error; the registered code for mail that cannot be routed is 4.4.4.',
    causes: [
      "The MX record or the route for the recipient's domain is wrong.",
      'The relay of your provider or company has no route for this domain.',
    ],
    fixes: [
      "Look up the MX record of the recipient's domain.",
      'Read the text beside the number, and ask whoever runs the relay that wrote it.',
    ],
  },
  '471': {
    title: 'Not an SMTP code: a filter said no for now (4.7.1)',
    meaning:
      'No RFC defines 471. It is most likely 4.7.1 without the dots: a rule of the receiving or the sending mail system holds the message back for now.',
    causes: [
      'Greylisting, or a limit for senders that the server does not know.',
      'A spam or virus filter on the way is in trouble, your own outgoing one included.',
    ],
    fixes: [
      'Send again after some minutes, then with growing waits.',
      'If it stays, read the text beside the number: it names the filter or the rule.',
      'Check SPF, DKIM and reverse DNS of the sending server.',
    ],
  },
  '510': {
    title: 'Not an SMTP code: a bad address (5.1.0)',
    meaning:
      'No RFC defines 510; it is 5.1.0 without the dots: something about an address made the server refuse, and it does not say what. The reply code beside it is usually 550 or 553.',
    causes: [
      "The recipient's address has a typing error.",
      "The sender's address is the one that was refused.",
    ],
    fixes: [
      'Check the address that the text names, character by character.',
      'See in `err.command` whether RCPT TO or MAIL FROM was refused.',
    ],
  },
  '511': {
    title: 'Not an SMTP code: no such mailbox (5.1.1)',
    meaning:
      'No RFC defines 511; it is 5.1.1 without the dots: the domain takes mail, but there is no mailbox of that name. The reply code beside it is usually 550.',
    causes: ['The part before the @ has a typing error.', 'The account was closed.'],
    fixes: [
      'Correct the address, or ask the recipient for the current one.',
      'Stop sending to it: repeated attempts harm your reputation.',
    ],
  },
  '512': {
    title: 'Not an SMTP code: host not found (5.1.2)',
    meaning:
      'No RFC defines 512. It is 5.1.2 without the dots: the domain after the @ does not exist or cannot take mail.',
    causes: [
      'The domain of the recipient has a typing error.',
      'The domain has expired, or has no MX or address record.',
    ],
    fixes: [
      'Check the spelling of the domain and look up its MX record.',
      'Correct the address or stop sending to it.',
    ],
  },
  '513': {
    title: 'Not an SMTP code: bad address syntax (5.1.3)',
    meaning:
      "No RFC defines 513; it is 5.1.3 without the dots: the form of the recipient's address is wrong. The reply code beside it is usually 501 or 553.",
    causes: [
      'Spaces, line breaks, quotes or a second @ are in the address.',
      'The address has no domain, or characters that the server does not take.',
    ],
    fixes: [
      'Print the address with its length where the message is built, and remove what does not belong to it.',
      'Pass `to` as an object with `name` and `address` where names hold commas or quotes.',
    ],
  },
  '540': {
    title: 'Not an SMTP code: perhaps 5.4.0',
    meaning:
      'No RFC defines 540; it may be 5.4.0 without the dots, which says only that something in the network or the routing failed for good. The first digit makes it a final refusal.',
    causes: [
      "The route or the DNS records for the recipient's domain are wrong.",
      'A mail system uses a number of its own; its text is the only explanation.',
    ],
    fixes: [
      'Read the text beside the number.',
      "Look up the MX record of the recipient's domain.",
      'Ask whoever runs the system that wrote it.',
    ],
  },
  '541': {
    title: "Not an SMTP code: refused by the recipient's side",
    meaning:
      "No RFC defines 541. By its digits it is 5.4.1, no answer from the host; in lists and at some providers it means that the recipient's filter or rules refused the message.",
    causes: [
      "A spam filter or a rule of the recipient's organization refused the message.",
      'The recipient is unknown to the server, which some report as 5.4.1.',
      "The recipient's server could not be reached.",
    ],
    fixes: [
      'Read the text: it tells refusal from an unreachable server.',
      'Check the address, then SPF, DKIM and DMARC of your domain.',
      "Ask the recipient's administrator to allow your domain.",
    ],
  },
  '544': {
    title: 'Not an SMTP code: cannot be routed (5.4.4)',
    meaning:
      'No RFC defines 544. It is most likely 5.4.4 without the dots: the mail system found no server to which the message could go.',
    causes: [
      "The recipient's domain does not exist, or has a typing error.",
      'The domain has no usable MX or address record.',
    ],
    fixes: [
      'Check the spelling of the domain and look up its MX record.',
      'If the records are right, ask whoever runs the relay that wrote the report.',
    ],
  },
  '571': {
    title: 'Not an SMTP code: refused by policy (5.7.1)',
    meaning:
      'No RFC defines 571; it is 5.7.1 without the dots: the server has a rule against this message, this sender or this recipient. The reply code beside it is usually 550 or 554.',
    causes: [
      'The server does not relay for you without a login.',
      'SPF, DKIM, DMARC or reverse DNS is missing or wrong, or your IP address is on a block list.',
      'The recipient takes mail from certain senders only.',
    ],
    fixes: [
      'Read the text: it usually names the rule or the list.',
      'Set `auth`, and use a `from` that belongs to the account.',
      'Repair the SPF record, DKIM and DMARC of your domain, or ask for removal from the list.',
    ],
  },
  '605': {
    title: 'Not an SMTP code: Mailgun has suppressed the address',
    meaning:
      'SMTP replies start with 2, 3, 4 or 5, so no mail server sends 605. Mailgun writes it into its own events: the address bounced before, and Mailgun did not try to deliver again.',
    causes: [
      'An earlier message to this address was refused for good.',
      'The mailbox works again, and the address is still on the list of bounces.',
    ],
    fixes: [
      'Look up the earlier bounce in the events or the suppressions of the domain: it has the real reason.',
      'Remove the address from your own list if the mailbox does not exist.',
      'Delete the entry from the suppressions only when you know that the mailbox works.',
    ],
  },
};
