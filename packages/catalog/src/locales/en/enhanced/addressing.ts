import type { addressing as facts } from '../../../codes/enhanced/addressing.ts';
import type { Messages } from '../../../types.ts';

export const addressing: Record<keyof typeof facts, Messages> = {
  'X.1.0': {
    title: 'Something about an address',
    meaning:
      'The reply is about the sender or a recipient address and gives no detail. After MAIL with 2 in front it only says that the sender address was taken.',
    causes: [
      'The address answered in this step does not exist or is not accepted: the sender after MAIL, the recipient after RCPT.',
      'The sender is refused: Exchange uses 5.1.0 for a denied sender or an unresolvable recipient.',
    ],
    fixes: [
      'Look at `err.command`: MAIL FROM points to `envelope.from` or `from`, and RCPT TO points to the recipient.',
      'Check that address for typing errors and send to it from an ordinary mail client.',
      'Read the words of the reply: they usually name the address.',
    ],
  },
  'X.1.1': {
    title: 'The mailbox does not exist',
    meaning:
      "The domain takes mail, but nobody there has the part left of the @. The recipient's server decided this, and it will say the same next time.",
    causes: [
      'The address has a typing error.',
      'The person left or the account was deleted.',
      'The address was invented in a sign-up form.',
      'The domain was moved to another server that does not know the user yet.',
    ],
    fixes: [
      'Compare the address with its source, letter by letter.',
      'Take the address off your list: repeated mail to unknown users harms the reputation of your domain.',
      'If the person says that the address is right, ask their administrator and check the MX records of the domain.',
    ],
  },
  '4.1.1': {
    title: 'The mailbox could not be confirmed yet',
    meaning:
      'The server does not know this recipient at the moment, but asks you to try again instead of refusing for good.',
    causes: [
      'The server checks recipients at another server, and that one has not answered yet.',
      'The directory of users is unavailable or being changed.',
      'The address does not exist, and the server is configured to answer that with a temporary code.',
    ],
    fixes: [
      'Send the same message again after 15 minutes, with growing pauses.',
      'If it still fails after a day, treat the address as not existing and check its spelling.',
    ],
  },
  'X.1.2': {
    title: "The recipient's domain is wrong or takes no mail",
    meaning:
      'The part right of the @ does not exist or has no server for mail. With 4 in front, the lookup may have failed only for now.',
    causes: [
      'The domain has a typing error, such as a missing letter or a wrong ending.',
      'The domain has expired.',
      'The domain has neither an MX nor an address record.',
    ],
    fixes: [
      'Look up the MX record of the domain: `dig MX` and the domain.',
      'Correct the domain or remove the address from your list.',
      'If the domain resolves for you, send again later and ask the operator of the server which resolver it uses.',
    ],
  },
  'X.1.3': {
    title: 'The recipient address is malformed',
    meaning:
      'The server could not read the recipient address: its syntax is wrong. It says nothing about whether such a mailbox exists.',
    causes: [
      'The address contains a space, a second @, a trailing dot or brackets.',
      'Several addresses were joined into one string without commas.',
      'A display name or a placeholder from a template ended up in the address.',
    ],
    fixes: [
      'Log `err.rejected` and look at the address character by character.',
      'Trim and validate addresses when they are entered, not when they are used.',
      'Give `to` an array of strings, or objects with `name` and `address`.',
    ],
  },
  'X.1.4': {
    title: 'The address fits more than one mailbox',
    meaning:
      'The server guesses mailboxes from names, and this one matches several. It does not choose for you.',
    causes: [
      'The address is a short form of a name that several people share.',
      "The directory of the recipient's organization has duplicate entries.",
    ],
    fixes: [
      'Ask the recipient for the exact address and use that.',
      "If it is the exact address, the recipient's administrator has to remove the duplicate.",
    ],
  },
  'X.1.5': {
    title: 'The recipient was accepted',
    meaning:
      'The server takes mail for this recipient. The message itself has not been judged yet: it can still be refused after its content was sent.',
    causes: [
      'The answer to RCPT TO for an address that the server is responsible for or will relay to.',
    ],
    fixes: [],
  },
  'X.1.6': {
    title: 'The mailbox is gone and left no new address',
    meaning:
      'The address was valid once. Mail for it is no longer accepted, and the server knows no successor.',
    causes: [
      'The person left the organization.',
      'The account was closed or moved to another provider.',
    ],
    fixes: [
      'Remove the address from your list.',
      'Ask the recipient for a new address through another channel.',
    ],
  },
  'X.1.7': {
    title: 'The sender address was not accepted as written',
    meaning:
      'The address in MAIL FROM is malformed. With 4 in front, the server may also be waiting for proof that the sender address exists.',
    causes: [
      '`from` or `envelope.from` lacks a domain or contains a space.',
      'The value comes from an environment variable that is not set.',
      'With 4 in front: the server asks your own mail server whether the sender exists and got no answer yet.',
    ],
    fixes: [
      'Set `from` to one complete address, and `envelope.from` too if you use `envelope`.',
      'Log the envelope: `info.envelope` after a success, the debug log of nodemailer otherwise.',
      'With 4 in front, use a sender address that receives mail, and send again later.',
    ],
  },
  'X.1.8': {
    title: "The sender's domain cannot receive mail",
    meaning:
      'The server looked up the domain of your sender address and found nothing it could answer to, so it refuses mail from there.',
    causes: [
      'The domain in `from` or `envelope.from` has no MX and no address record, or is misspelt.',
      'Your DNS servers did not answer in time.',
      'The sender is an internal host name such as `localhost`.',
      'Some providers use this number for an account that was blocked for spam: read the text of the reply.',
    ],
    fixes: [
      'Use a sender domain of yours that has an MX record, in `from` and in `envelope.from`.',
      'Look up the domain from outside your network.',
      'If the text says that the sender is blocked, change the password of the account and ask the provider to lift the block.',
    ],
  },
  'X.1.9': {
    title: 'Handed on to a server that reports no further',
    meaning:
      'The message was passed to a system that does not take part in tracking. What happened to it after that is not known.',
    causes: ['A report about a tracked message whose path left the systems that can be tracked.'],
    fixes: [],
  },
  'X.1.10': {
    title: "The recipient's domain accepts no mail at all",
    meaning:
      'The domain publishes a null MX record: it declares that it never receives mail. Exchange Online uses the same number for a recipient that it cannot find.',
    causes: [
      'The domain is a misspelling of the one that was meant.',
      'The domain is used for the web only.',
      'The text says "recipient not found": then the mailbox is missing, not the domain\'s mail service.',
    ],
    fixes: [
      'Look up the MX record: a single dot as the host means no mail, ever.',
      'Correct the address or remove it from your list.',
      'If the text says that the recipient was not found, check the part left of the @.',
    ],
  },
  '5.1.90': {
    title: 'Your mailbox reached its daily recipient limit',
    meaning:
      'Exchange Online counts the recipients of each mailbox per day, and yours has used them up. Mail goes out again when older sends drop out of the 24 hours.',
    causes: [
      'The application sends bulk mail through an ordinary mailbox.',
      'Someone else sends through the account because its password leaked.',
    ],
    fixes: [
      'Wait, and queue what is left: the limit counts over the last 24 hours.',
      'Move bulk mail to a service that is made for it.',
      'If you did not send that much, change the password and check the sign-ins of the account.',
    ],
  },
};
