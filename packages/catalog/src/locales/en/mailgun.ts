import type { mailgun as facts } from '../../providers/mailgun.ts';
import type { Messages } from '../../types.ts';

export const mailgun: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'mailgun-bad-credentials': {
    title: 'Mailgun refused the SMTP credentials',
    meaning:
      'Mailgun has its own SMTP users for each sending domain. The account password and the API key do not log in here.',
    causes: [
      '`auth.pass` is the API key or the password of the control panel.',
      '`auth.user` is not the full name with the sending domain.',
      'The domain lives in the EU region and `host` names the US server, or the other way round.',
    ],
    fixes: [
      'Open the SMTP credentials of the sending domain, reset the password there, and use both values.',
      'Choose the `host` of the region in which the domain was created.',
    ],
  },
  'mailgun-account-not-activated': {
    title: 'The Mailgun account is not activated',
    meaning:
      'Mailgun takes no mail until the new account is confirmed. The code is temporary, but waiting alone does not help.',
    causes: [
      'The activation link in the welcome mail was not opened.',
      'The phone verification of the account was not finished.',
    ],
    fixes: [
      'Open the activation mail, or have it sent again from the control panel.',
      'Finish the verification that the control panel asks for, then send again.',
    ],
  },
  'mailgun-sandbox-recipient': {
    title: 'Mailgun sandbox: the recipient is not authorized',
    meaning:
      'A sandbox domain or a free account without a card sends only to recipients that were authorized and have confirmed it.',
    causes: [
      'The recipient was never added as an authorized recipient.',
      'It was added, but has not confirmed the invitation.',
      'The application still uses the sandbox domain in production.',
    ],
    fixes: [
      'Add the address as an authorized recipient and confirm the invitation.',
      'For real mail, add a domain of your own, verify it, and use its SMTP credentials.',
    ],
  },
  'mailgun-domain-not-verified': {
    title: 'The sending domain is not verified at Mailgun',
    meaning:
      'The login worked, but the DNS records of the sending domain are missing or were not checked yet.',
    causes: [
      'The SPF or DKIM record is missing or was entered at the wrong name.',
      'The records are right, but the verification was not run again.',
    ],
    fixes: [
      'Compare the DNS records in the control panel with what the name servers answer.',
      'Start the verification again, then send again.',
    ],
  },
  'mailgun-domain-disabled': {
    title: 'Mailgun has stopped this domain or account',
    meaning:
      'Mailgun does not send for this domain. The code is temporary, but it stays like this until the account is in order again.',
    causes: [
      'Too many bounces or complaints, or a leaked password.',
      'The account was closed, or a payment or a verification is missing.',
    ],
    fixes: [
      'Read the reason behind the colon of the reply and the notice in the control panel.',
      'Change the SMTP password, clean the list, and write to Mailgun support.',
    ],
  },
  'mailgun-limit-reached': {
    title: 'The sending limit at Mailgun is reached',
    meaning: 'The account or domain has sent as many messages as it may in this period.',
    causes: [
      'New and free accounts have low hourly or daily limits.',
      'A loop or a leaked password sends more than you think.',
    ],
    fixes: [
      'Wait until the time that the reply names, and keep the messages in a queue.',
      'Look at the sending log, then ask for a higher limit or change the plan.',
    ],
  },
  'mailgun-recipient-suppressed': {
    title: 'Mailgun keeps this recipient on a suppression list',
    meaning:
      'An earlier message to this address bounced, was unsubscribed or was reported as spam, so Mailgun did not even try.',
    causes: ['The address does not exist.', 'The person unsubscribed or complained.'],
    fixes: [
      'Stop sending to this address and mark it in your data.',
      'Remove it from the suppression list only when you know that it works again.',
    ],
  },
};
