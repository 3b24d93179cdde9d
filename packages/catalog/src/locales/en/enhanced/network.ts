import type { network as facts } from '../../../codes/enhanced/network.ts';
import type { Messages } from '../../../types.ts';

export const network: Record<keyof typeof facts, Messages> = {
  'X.4.0': {
    title: 'Network or routing trouble, no detail',
    meaning:
      'The server that answered could not pass the message on because of the network or DNS. It does not say more.',
    causes: [
      'A lookup in DNS failed or gave an unusable answer.',
      'The next server could not be reached.',
      'The route is misconfigured.',
    ],
    fixes: [
      'With 4 in front, send the same message again after some minutes.',
      "Look up the MX and address records of the recipient's domain.",
      'If it lasts, show the text to the operator of the server that answered.',
    ],
  },
  'X.4.1': {
    title: 'The next mail server did not answer',
    meaning:
      "Your server accepted the task, but could not open a connection to the recipient's server. This is between those two servers.",
    causes: [
      "The recipient's server is down or too busy.",
      'A firewall blocks port 25 between the servers.',
      'The MX record points to an address where nothing listens.',
    ],
    fixes: [
      'Let it be tried again: outages of this kind often end within hours.',
      'Look up the MX record and try to reach that host on port 25.',
      'If it is your own relay, check that its network allows outgoing port 25.',
    ],
  },
  '5.4.1': {
    title: 'The recipient or the domain is not accepted here',
    meaning:
      'The registry keeps this number for a host that does not answer. With 5 in front it mostly comes from Exchange Online, where the recipient is unknown or the domain is not served.',
    causes: [
      'The text says "recipient address rejected": the address does not exist there.',
      'The text says "relay access denied": that server does not take mail for the domain, often because of a wrong MX record.',
    ],
    fixes: [
      'Check the address, and remove it from your list if it does not exist.',
      'For "relay access denied", compare the MX record of the domain with what its owner expects.',
      "If the address is right, ask the recipient's administrator to look it up in the directory.",
    ],
  },
  'X.4.2': {
    title: 'The connection broke during the transfer',
    meaning:
      'The connection was there and then failed or timed out before the message was through. It may have been yours or the one to the next server.',
    causes: [
      'The session was idle for too long, such as a pooled connection.',
      'The transfer was too slow, or a stream in the message stalled.',
      'A firewall or a network with a small packet size cut the connection.',
    ],
    fixes: [
      'Send again: one lost connection means little.',
      'If it happens on idle connections, lower `idleTimeout` of the `pool` (recent nodemailer), or close the pool when it has no work.',
      'If it happens with large messages only, test from another network.',
    ],
  },
  'X.4.3': {
    title: 'A DNS or directory lookup failed',
    meaning:
      "The server needed DNS or a directory to go on and got no answer. It may have asked for the recipient's domain or for yours.",
    causes: [
      'A name server was unreachable or answered with an error.',
      'Your SPF or DKIM record could not be fetched in time.',
      "The user directory of the recipient's system is down.",
    ],
    fixes: [
      'Send the same message again after 15 minutes.',
      'Check from outside that all name servers of your domain answer for the SPF record and the DKIM key.',
      'With 5 in front, or if it lasts, tell the operator of the server.',
    ],
  },
  'X.4.4': {
    title: "No route to the recipient's domain",
    meaning:
      'The server could not find out where to send mail for this domain. With 4 in front, the lookup may succeed later.',
    causes: [
      'The domain does not exist or is misspelt.',
      'The domain has no MX record, and its name has no address.',
      'The relay has no route, or a wrong smart host, for this domain.',
    ],
    fixes: [
      'Check the spelling of the domain, and look up its MX record.',
      'Remove the address if the domain is gone.',
      'If it is your own relay, check its DNS resolver and its smart host.',
      'With 4 in front, send again later.',
    ],
  },
  'X.4.5': {
    title: 'The mail system is congested',
    meaning:
      'The server is too busy to take or pass on the message. The registry means it as temporary.',
    causes: [
      'The server has more mail than it can handle right now.',
      'You send many messages at once.',
      'With 5 in front, some providers use it for a sending limit of your account: read the text of the reply.',
    ],
    fixes: [
      'Send again after some minutes, with growing pauses.',
      'Lower `maxConnections`, and set `rateLimit` and `rateDelta` in a `pool`.',
      'If the text names a limit of yours, wait for the next day or use a bulk mail service.',
    ],
  },
  '5.4.5': {
    title: 'Your daily sending limit is used up',
    meaning:
      'The registry keeps this number for congestion. With 5 in front, Gmail and some hosting providers use it when the account has sent all it may for now.',
    causes: [
      'The account sent to more recipients within a day than its plan allows.',
      'Several programs share the account, and their sends add up.',
      'Somebody else sends through the account.',
    ],
    fixes: [
      'Stop and wait: the limit usually counts over 24 hours.',
      'Queue the rest and send it more slowly.',
      'Use a mail service with a higher limit for bulk mail.',
      'If you did not send that much, change the password and revoke app passwords.',
    ],
  },
  'X.4.6': {
    title: 'The message went in circles',
    meaning:
      'The message was passed around too many times, and a server stopped it. Forwarding or routing sends it back to where it came from.',
    causes: [
      'Two mailboxes forward to each other.',
      'The MX record or a smart host leads back to the same server.',
      'Some providers use this number for unusual sending activity: read the text of the reply.',
    ],
    fixes: [
      'Ask the recipient to check forwarding rules.',
      'Look at the chain of Received headers in the report: the repeating hosts are the loop.',
      'If the domain is yours, compare its MX record with the servers that accept it.',
      'If the text speaks of sending activity, slow down and ask your provider.',
    ],
  },
  'X.4.7': {
    title: 'Delivery was given up after too long',
    meaning:
      'A server kept the message in its queue, tried again and again, and stopped. The real reason is an earlier failure.',
    causes: [
      "The recipient's server was unreachable the whole time.",
      'It answered every attempt with a temporary refusal, such as a full mailbox or a limit.',
      'The message asked for delivery within a time that has passed.',
    ],
    fixes: [
      'Look in the report or the log of the relay for the last reply of the remote server, and act on that.',
      "Check the MX record of the recipient's domain.",
      'Send again only after the reason is gone.',
    ],
  },
  'X.4.8': {
    title: 'The MX host is not in the MTA-STS policy',
    meaning:
      "Exchange Online refuses to deliver because the recipient's domain publishes an MTA-STS policy that does not list its own mail host. The number is not registered.",
    causes: [
      'The MX record was changed and the policy was not.',
      'Somebody redirects mail for the domain, which the policy is meant to stop.',
    ],
    fixes: [
      "Tell the administrator of the recipient's domain: the policy file has to name the MX hosts.",
      'With 4 in front, later attempts succeed once that is done.',
    ],
  },
  '5.4.14': {
    title: 'Exchange Online stopped a mail loop',
    meaning:
      "The message was passed around about twenty times, and Exchange Online ended it. The number is Microsoft's own.",
    causes: [
      'Mailbox rules forward to each other.',
      'A connector and the MX record send the mail back and forth between two systems.',
    ],
    fixes: [
      'Ask the recipient to check forwarding rules.',
      "The administrator of the recipient's organization checks MX records, connectors and the type of the accepted domain.",
    ],
  },
  '5.4.300': {
    title: 'The message expired in Exchange Online',
    meaning:
      "Exchange Online could not deliver the message in time and gave up. The number is Microsoft's own.",
    causes: [
      "The recipient's server never answered.",
      'The message was itself a report that could not be returned to its sender.',
    ],
    fixes: [
      'Look for the last remote error in the report: it holds the reason.',
      "Check the MX record of the recipient's domain.",
      'Send again once that server can be reached.',
    ],
  },
  '5.4.310': {
    title: "The recipient's domain does not exist",
    meaning:
      "Exchange Online found no such domain in DNS and gives up. The number is Microsoft's own.",
    causes: ['The domain has a typing error.', 'The domain has expired or was deleted.'],
    fixes: [
      'Check the spelling of the domain, and look up its MX record.',
      'Remove the address from your list if the domain is gone.',
    ],
  },
  'X.4.312': {
    title: 'Exchange Online got no usable DNS answer',
    meaning:
      "A lookup of the recipient's domain failed. With 5 in front, Exchange Online has given up; the number is Microsoft's own.",
    causes: [
      'The name servers of the domain do not answer or answer with an error.',
      'The domain is signed with DNSSEC, and the signatures are invalid.',
    ],
    fixes: [
      'Look up the MX record with several public resolvers.',
      'Tell the administrator of the domain if one of them fails.',
      'Send again later with 4 in front.',
    ],
  },
  'X.4.315': {
    title: 'Exchange Online could not connect in time',
    meaning:
      "Exchange Online tried to reach the recipient's server, and the connection timed out. With 5 in front the message has expired that way.",
    causes: [
      'A firewall drops connections from Microsoft 365.',
      'The server is down, or its address has changed.',
    ],
    fixes: [
      "Tell the recipient's administrator to check the firewall and the MX record.",
      'With 4 in front there is nothing to do at your side: it is tried again.',
    ],
  },
  'X.4.316': {
    title: "The recipient's server refused the connection",
    meaning:
      'Exchange Online reached the host, and nothing took the connection. With 5 in front the message has expired that way.',
    causes: [
      'The mail service on that host is stopped.',
      'A firewall there rejects Microsoft 365.',
      'The MX record points to the wrong host.',
    ],
    fixes: [
      "Tell the recipient's administrator, with the address named in the report.",
      'With 4 in front there is nothing to do at your side: it is tried again.',
    ],
  },
  'X.4.317': {
    title: "The recipient's server ended the session at once",
    meaning:
      "Exchange Online connected to the recipient's server, which answered with an error or did not meet a condition, such as TLS. The details in the reply tell.",
    causes: [
      'The server answered that its service is not available.',
      'TLS is demanded, and the handshake failed.',
    ],
    fixes: [
      'Read the message in brackets in the reply.',
      "Pass it on to the recipient's administrator.",
      'With 5 in front, send again after that is fixed.',
    ],
  },
  'X.4.318': {
    title: "The recipient's server broke the connection",
    meaning:
      "Exchange Online was in a session with the recipient's server when it closed without a word. With 5 in front the message has expired that way.",
    causes: [
      'A firewall or filter at the recipient cuts sessions.',
      'The server is overloaded or crashes.',
    ],
    fixes: [
      "Tell the recipient's administrator to look in the logs of the server and the firewall.",
      'With 4 in front there is nothing to do at your side: it is tried again.',
    ],
  },
};
