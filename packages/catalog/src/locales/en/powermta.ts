import type { powermta as facts } from '../../servers/powermta.ts';
import type { Messages } from '../../types.ts';

export const powermta: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'powermta-relaying-issues': {
    title: 'The next server refused to pass the message on',
    meaning:
      'PowerMTA had taken the message, and a server after it would not accept mail for that recipient. Your own login is not the reason.',
    causes: [
      "The MX record of the recipient's domain names a server that does not serve the domain.",
      'A route in PowerMTA sends the domain to the wrong host.',
    ],
    fixes: [
      "Compare the MX record of the recipient's domain with the server that the report names.",
      'Tell the administrator of that domain, or correct the route.',
    ],
  },
  'powermta-policy-related': {
    title: 'A server after PowerMTA refused by policy',
    meaning:
      'PowerMTA had taken the message and reports that a server after it refused it by a rule. The category is only a summary; the words of that server are in the same report.',
    causes: [
      'SPF, DKIM or DMARC did not pass for your domain.',
      'The IP address of PowerMTA has a poor reputation there.',
      "The recipient's organization has a rule against the mail.",
    ],
    fixes: [
      'Read the `Diagnostic-Code` line of the report, and look that text up.',
      'Check SPF, DKIM and DMARC of the domain in `from`.',
      "Ask the recipient's administrator, quoting that line.",
    ],
  },
  'powermta-protocol-errors': {
    title: 'PowerMTA and the next server did not agree',
    meaning:
      'PowerMTA had taken the message and reports an SMTP error in its talk with the next server. Your own connection to PowerMTA worked.',
    causes: [
      'The next server refused a command or did not understand it.',
      'A firewall or filter in front of that server alters the session.',
    ],
    fixes: [
      'Read the `Diagnostic-Code` line of the report: it has the reply of that server.',
      'Have the operator of PowerMTA look at the log for this domain.',
    ],
  },
};
