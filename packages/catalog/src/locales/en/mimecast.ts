import type { mimecast as facts } from '../../providers/mimecast.ts';
import type { Messages } from '../../types.ts';

export const mimecast: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'mimecast-envelope-blocked': {
    title: "Blocked by the recipient's Mimecast policy",
    meaning:
      'The receiving organization, or its Mimecast service, has a policy or a user entry against the sender address, domain or IP address.',
    causes: [
      'The recipient or an administrator blocked the sender.',
      'SPF fails hard, or a policy against outside mail with an inside address fired.',
    ],
    fixes: [
      "Ask the recipient's Mimecast administrator to look up the rejected message and permit the sender; Mimecast itself talks to its customers only.",
      'Check that SPF, DKIM and DMARC pass for the domain of `from`.',
    ],
  },
  'mimecast-poor-reputation': {
    title: 'Mimecast refuses the sending IP address',
    meaning: 'The sending IP address has a poor reputation at Mimecast or on a list that it asks.',
    causes: [
      'Spam was sent from the address, or from neighbours on a shared one.',
      'The address is new and sends a lot.',
      'It is on a public block list.',
    ],
    fixes: [
      'Look the address up on the public lists and stop the cause.',
      'Report the address to Mimecast with its sender feedback form, or let the recipient permit it.',
      'Send through an authenticated submission service on port 587 or 465 instead of delivering from this IP address.',
    ],
  },
  'mimecast-blocked-sender': {
    title: 'The sender is on a Mimecast block list of the recipient',
    meaning:
      'An entry of the receiving organization blocks this sender address or domain; with 421 it blocks the sending IP address.',
    causes: [
      'A user marked an earlier message as unwanted.',
      'An administrator blocked the domain.',
    ],
    fixes: [
      'Ask the recipient or their administrator to remove the entry.',
      'Take the recipient off mailings that they did not ask for.',
    ],
  },
  'mimecast-anti-spoofing': {
    title: 'Refused as a forged inside sender (Mimecast)',
    meaning:
      'The From header names a domain that belongs to the receiving organization, but the mail comes from outside. Mimecast refuses that even when SPF passes.',
    causes: [
      'An application sends to the organization with its own domain in `from`.',
      'The service that sends is not registered with their Mimecast.',
    ],
    fixes: [
      'Have their administrator add the sending IP address or host to an anti-spoofing exception.',
      'Or send with a `from` of another domain and put the inside address into `replyTo`.',
    ],
  },
  'mimecast-greylisting': {
    title: 'Put off by Mimecast on first contact',
    meaning:
      'Mimecast does not know the sender, the recipient and the IP address together and asks for a later attempt. It accepts a retry after about a minute and for some hours.',
    causes: [
      'It is the first message of this kind.',
      'The sending IP address has a mixed reputation.',
      'The retries come from changing IP addresses.',
    ],
    fixes: [
      'Send the same message again after a few minutes from the same server.',
      'Use a queue: `sendMail` makes one attempt only.',
    ],
  },
  'mimecast-submitter-auth': {
    title: 'Mimecast wants a known submitter',
    meaning:
      'The host was used for sending out, but the login or the registered IP address is missing.',
    causes: [
      '`auth.user` or `auth.pass` is missing or wrong.',
      'The IP address of the server is not entered as an authorised outbound.',
    ],
    fixes: [
      'Set `auth.user` and `auth.pass` of a Mimecast account that may send by SMTP.',
      'Have the administrator register the public IP address of the server.',
    ],
  },
  'mimecast-host-network': {
    title: 'Mail from your network is not allowed here',
    meaning:
      'A policy of the recipient’s organization at Mimecast refuses mail by where it comes from: the country or network of the sending IP address.',
    causes: [
      'The sending IP address is placed in a country that the organization does not accept.',
      'The policy names the network of your provider.',
    ],
    fixes: [
      'Ask the administrator of the recipient to amend the policy for geographical restrictions.',
      'Send through a service with IP addresses in another country.',
    ],
  },
  'mimecast-journal-expired': {
    title: 'The journal copy is too old for the Mimecast archive',
    meaning:
      'Mimecast archives copies of mail from journaling only up to a certain age, and this copy is older. Ordinary mail is not concerned.',
    causes: [
      'The date of the message is wrong because the clock of the sending machine is wrong.',
      'The copies waited in a queue or journal mailbox for weeks.',
      'Old mail was fed into the journal.',
    ],
    fixes: [
      'Check the clock of the machine that creates the mail, and a `date` that your code sets.',
      'Let the administrator of your organization check the journaling queue.',
      'For old mail, ask Mimecast for an import into the archive.',
    ],
  },
  'mimecast-account-suspended': {
    title: 'The organization is switched off at Mimecast',
    meaning:
      'Mimecast has stopped mail for a whole organization: incoming mail of the recipient, or outgoing mail if you send through Mimecast. A single mailbox is not the reason.',
    causes: [
      'Incoming or outgoing mail was switched off for the account.',
      'The service of the account is interrupted for the moment.',
    ],
    fixes: [
      'Send again later, with growing pauses; the reply is temporary.',
      'With "inbounds", ask the recipient in another way to tell their administrator.',
      'With "outbounds", let the Mimecast administrator of your organization ask Mimecast.',
    ],
  },
};
