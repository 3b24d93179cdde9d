import type { ironport as facts } from '../../servers/ironport.ts';
import type { Messages } from '../../types.ts';

export const ironport: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'ironport-poor-reputation': {
    title: 'Refused for poor reputation (Cisco)',
    meaning:
      'A Cisco gateway closed the connection at the greeting because Cisco Talos rates the sending IP address as poor. The message was never looked at.',
    causes: [
      'Spam or malware came from this IP address or its neighbours.',
      'The address is on public block lists, which lowers the rating.',
      'The address is new and has no PTR record.',
    ],
    fixes: [
      'Look the IP address up in the Talos reputation centre and stop the cause.',
      'Open a reputation ticket there when the address is clean.',
      'Ask the recipient by another channel to have the address permitted.',
      'Send through an authenticated submission service on port 587 or 465 instead of delivering from this IP address.',
    ],
  },
  'ironport-submit-rejected': {
    title: 'A Cisco gateway does not accept mail from you',
    meaning:
      'The gateway of the receiver puts your IP address or domain into a sender group that may not send.',
    causes: [
      'The address is on a block entry or in a group for unknown hosts.',
      'The host in use is an outbound gateway that serves known clients only.',
    ],
    fixes: [
      'Check `host`: for submission use the server of your own provider, with `auth`.',
      "Ask the recipient's administrator to move the IP address to another sender group.",
    ],
  },
  'ironport-too-many-recipients': {
    title: 'Hourly recipient limit reached (Cisco)',
    meaning:
      'The gateway counts recipients for each sending IP address and hour, and the number is used up.',
    causes: [
      'A mailing to many people of one organization.',
      'Several applications share the IP address.',
    ],
    fixes: [
      'Spread the mailing over hours with `pool: true`, `rateLimit` and `rateDelta`; they count messages, so send each message to one recipient.',
      'Ask the receiver for a higher limit when the mail is wanted.',
    ],
  },
  'ironport-address-rejected': {
    title: 'The Cisco gateway does not take this recipient',
    meaning:
      'The recipient is not in the table of domains and users that the gateway accepts. It says so for unknown users and for foreign domains.',
    causes: [
      'The user does not exist, or is not in the directory.',
      'You use the gateway as a relay, and it serves only its own domains.',
      'The MX record points to a gateway that was not told about the domain.',
    ],
    fixes: [
      'Compare the address with its source, and stop sending to it if it is wrong.',
      'If `host` is your relay, have its administrator let your server send to other domains.',
      'If all addresses of a domain fail, tell its administrator.',
    ],
  },
  'ironport-invalid-recipients': {
    title: 'Too many recipients that do not exist',
    meaning:
      'The server counts unknown recipients for each client, and too many of yours do not exist. It takes that for a search for addresses and refuses the rest.',
    causes: [
      'The list has many old or invented addresses.',
      'A program builds or misspells the addresses.',
    ],
    fixes: [
      'Remove the addresses that were refused as unknown, then send to the rest.',
      'Wait before the next attempt: valid recipients may be refused meanwhile.',
      'Send only to confirmed addresses.',
    ],
  },
};
