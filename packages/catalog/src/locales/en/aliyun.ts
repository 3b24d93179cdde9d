import type { aliyun as facts } from '../../providers/aliyun.ts';
import type { Messages } from '../../types.ts';

export const aliyun: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'aliyun-bad-credentials': {
    title: 'Alibaba Cloud refused the SMTP login',
    meaning:
      'DirectMail logs in with the sender address and an SMTP password that is set for it in the console. Alibaba Mail logs in with the mailbox, and only where third-party clients are allowed.',
    causes: [
      'The SMTP password of the sender address was not set, or it is the password of the account.',
      '`host` belongs to another region than the sender address; or, at Alibaba Mail, third-party clients are off.',
    ],
    fixes: [
      'Set an SMTP password for the sender address in the console and put it into `auth.pass`.',
      'Put the sender address into `auth.user` and use the `host` of its region. At Alibaba Mail, allow third-party clients and use their security password where one is set.',
    ],
  },
  'aliyun-from-mismatch': {
    title: 'The sender must be the address that logged in',
    meaning:
      'Alibaba Cloud wants the envelope sender to be the account of the login. The code is temporary, but waiting does not help.',
    causes: ['`from` or `envelope.from` differs from `auth.user`.'],
    fixes: [
      'Set `from` to the address in `auth.user`, with any display name.',
      'Remove `envelope.from` and put other people into `replyTo`.',
    ],
  },
  'aliyun-recipient-invalid': {
    title: 'Alibaba Cloud lists this recipient as invalid',
    meaning:
      'DirectMail keeps a list of addresses that it takes for invalid, and this recipient is on it. It did not ask the server of the recipient.',
    causes: [
      'The address does not exist, or mail to it bounced before.',
      'The address has a typing error.',
    ],
    fixes: [
      'Compare the address with its source, letter by letter.',
      'Stop sending to it and mark it in your data.',
      'If you know that it works, open a ticket with Alibaba Cloud to have it removed.',
    ],
  },
  'aliyun-invalid-setting': {
    title: 'A setting for Alibaba Cloud is not valid',
    meaning:
      'DirectMail reads its own settings from the X-AliDM-Settings header and does not accept a value in it. The reply names the setting.',
    causes: [
      'The setting has a value that DirectMail does not know.',
      'The value of the header was put together by hand and is malformed.',
    ],
    fixes: [
      'Read the name of the setting in `err.response`, and correct its value in `headers`.',
      'Send once without the header to see that nothing else is wrong.',
    ],
  },
  'aliyun-honeypot': {
    title: 'The recipient is a spam trap',
    meaning:
      'Alibaba Cloud knows this recipient as a trap address, which no real person uses, and did not send the message. Your login and your server are not the reason.',
    causes: [
      'The list was bought, collected from websites or never confirmed.',
      'A bot entered the address in a form.',
      'The address is long dead and was turned into a trap.',
    ],
    fixes: [
      'Remove the address and do not send to it again.',
      'Check the other addresses that came from the same source.',
      'Have new addresses confirmed with a link in a first message.',
    ],
  },
};
