/** Where in the dialogue the sandbox says no, and in which words: replies of real servers. */
export interface Refusal {
  readonly at: 'AUTH' | 'MAIL' | 'RCPT' | 'DATA';
  readonly code: number;
  /** The lines of the reply without the code; each starts with the enhanced status code, if there is one. */
  readonly lines: readonly string[];
}

/**
 * Any address `<name>@sandbox.example` that is named here triggers its reply: a sender at AUTH, MAIL and DATA,
 * a recipient at RCPT. Every other address is accepted.
 */
const refusals = {
  'gmail-password': {
    at: 'AUTH',
    code: 535,
    lines: [
      '5.7.8 Username and Password not accepted. For more information, go to',
      '5.7.8  https://support.google.com/mail/?p=BadCredentials 5b1f17b1804b1-43eb8c9ce0asm1234567b9.10 - gsmtp',
    ],
  },
  'gmail-app-password': {
    at: 'AUTH',
    code: 534,
    lines: [
      '5.7.9 Application-specific password required. For more information, go to',
      '5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor d9443c01a7336-1f0c0b8 - gsmtp',
    ],
  },
  'microsoft-basic-auth': {
    at: 'AUTH',
    code: 535,
    lines: [
      '5.7.139 Authentication unsuccessful, basic authentication is disabled. [MW4PR04CA0123.namprd04.prod.outlook.com 2026-03-01T10:00:00.000Z 08DD58F0A1B2C3D4]',
    ],
  },
  'too-large': {
    at: 'MAIL',
    code: 552,
    lines: ['5.3.4 Message size exceeds fixed limit'],
  },
  'no-such-user': {
    at: 'RCPT',
    code: 550,
    lines: [
      '5.1.1 The email account that you tried to reach does not exist. Please try',
      "5.1.1 double-checking the recipient's email address for typos or",
      '5.1.1 unnecessary spaces. https://support.google.com/mail/?p=NoSuchUser - gsmtp',
    ],
  },
  'mailbox-full': {
    at: 'RCPT',
    code: 452,
    lines: [
      "4.2.2 The recipient's inbox is out of storage space. Please direct the",
      '4.2.2 recipient to https://support.google.com/mail/?p=OverQuotaTemp - gsmtp',
    ],
  },
  greylisted: {
    at: 'RCPT',
    code: 450,
    lines: [
      '4.2.0 <greylisted@sandbox.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/sandbox.example.html',
    ],
  },
  unauthenticated: {
    at: 'DATA',
    code: 550,
    lines: [
      "5.7.26 Unauthenticated email from sandbox.example is not accepted due to domain's",
      '5.7.26 DMARC policy. Please contact the administrator of sandbox.example domain if',
      '5.7.26 this was a legitimate mail. https://support.google.com/mail/?p=DmarcRejection - gsmtp',
    ],
  },
  'unusual-rate': {
    at: 'DATA',
    code: 421,
    lines: [
      '4.7.28 Gmail has detected an unusual rate of unsolicited mail originating',
      '4.7.28 from your IP address. To protect our users from spam, mail sent from',
      '4.7.28 your IP address has been temporarily rate limited. - gsmtp',
    ],
  },
  'ses-not-verified': {
    at: 'DATA',
    code: 554,
    lines: [
      'Message rejected: Email address is not verified. The following identities failed the check in region US-EAST-1: ses-not-verified@sandbox.example',
    ],
  },
} as const satisfies Record<string, Refusal>;

/** A domain that can never exist: RFC 2606, section 2. */
export const domain = 'sandbox.example';

const replies: ReadonlyMap<string, Refusal> = new Map(Object.entries(refusals));

/** The part of a sandbox address before the `@`; an empty string for every other address. */
export function nameOf(address: string): string {
  const suffix = `@${domain}`;
  return address.endsWith(suffix) ? address.slice(0, -suffix.length) : '';
}

/** The reply that this address triggers at this command. */
export function refusalOf(address: string, at: Refusal['at']): Refusal | undefined {
  const refusal = replies.get(nameOf(address));
  return refusal?.at === at ? refusal : undefined;
}
