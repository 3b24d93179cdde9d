import type { Speaker } from '../types.ts';

/** hMailServer: the texts of its SMTP server. */
export const hmailserver = {
  name: 'hMailServer',
  wordings: {
    'hmailserver-auth-required': {
      category: 'auth-required',
      says: ['smtp authentication is required', 'smtp authentication required'],
      samples: ['530 SMTP authentication is required.', '550 SMTP authentication required.'],
      sources: [
        'https://www.hmailserver.com/documentation/latest/?page=reference_smtperrors',
        'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/Server/SMTP/SMTPConnection.cpp',
      ],
    },
    'hmailserver-credentials-expired': {
      category: 'auth-failed',
      says: [
        'login credentials no longer valid re authenticate',
        'login credentials no longer valid',
      ],
      samples: ['550 Login credentials no longer valid. Please re-authenticate.'],
      sources: [
        'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/Server/SMTP/SMTPConnection.cpp',
      ],
    },
    'hmailserver-auth-type': {
      category: 'auth-failed',
      says: ['authentication type not specified'],
      row: 'X.7.4',
      samples: ['504 Authentication type not specified.'],
      sources: [
        'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/Server/SMTP/SMTPConnection.cpp',
      ],
    },
    'hmailserver-bad-credentials': {
      category: 'auth-failed',
      says: [
        'restarting authentication process',
        'authentication failed restarting authentication process',
      ],
      row: 'X.7.8',
      samples: ['535 Authentication failed. Restarting authentication process.'],
      sources: [
        'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/Server/SMTP/SMTPConnection.cpp',
      ],
    },
    'hmailserver-delivery-not-allowed': {
      category: 'relay-denied',
      says: ['delivery is not allowed to this address'],
      samples: ['550 Delivery is not allowed to this address.'],
      sources: ['https://www.hmailserver.com/documentation/latest/?page=reference_smtperrors'],
    },
    'hmailserver-domain-disabled': {
      category: 'mailbox-disabled',
      says: [
        'domain has been disabled',
        'account is not active',
        'alias is not active',
        'distribution list is not active',
      ],
      row: 'X.2.1',
      samples: ['550 Domain has been disabled.', '550 Account is not active.'],
      sources: [
        'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/Server/SMTP/RecipientParser.cpp',
      ],
    },
    'hmailserver-not-in-route': {
      category: 'mailbox-not-found',
      says: ['recipient not in route list'],
      row: 'X.1.1',
      samples: ['550 Recipient not in route list.'],
      sources: [
        'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/Server/SMTP/RecipientParser.cpp',
      ],
    },
    'hmailserver-list-not-authorized': {
      category: 'recipient-refused',
      says: ['not authorized (owner|sender)'],
      samples: ['550 Not authorized owner.', '550 Not authorized sender.'],
      sources: [
        'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/Server/SMTP/RecipientParser.cpp',
      ],
    },
    'hmailserver-recursive-forwards': {
      category: 'routing-error',
      says: ['mail server configuration error too many recursive forwards'],
      row: 'X.4.6',
      samples: ['550 Mail server configuration error. Too many recursive forwards.'],
      sources: [
        'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/Server/SMTP/RecipientParser.cpp',
      ],
    },
    'hmailserver-sender-address': {
      category: 'sender-rejected',
      says: ['sender address must be specified', 'sender address must be specified non delivery'],
      samples: ['550 Sender address must be specified.'],
      sources: ['https://www.hmailserver.com/documentation/latest/?page=reference_smtperrors'],
    },
    'hmailserver-invalid-address': {
      category: 'invalid-address',
      says: ['a valid address is required', 'invalid syntax syntax should be rcpt to'],
      row: 'X.1.3',
      samples: [
        '550 A valid address is required.',
        '550 Invalid syntax. Syntax should be RCPT TO:<userdomain>[crlf]',
      ],
      sources: ['https://www.hmailserver.com/documentation/latest/?page=reference_smtperrors'],
    },
    'hmailserver-invalid-sender': {
      category: 'invalid-address',
      action: 'fix-configuration',
      says: ['the address is not valid', 'invalid syntax syntax should be mail from'],
      row: 'X.1.7',
      samples: [
        '550 The address is not valid.',
        '550 Invalid syntax. Syntax should be MAIL FROM:<userdomain>[crlf]',
      ],
      sources: [
        'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/Server/SMTP/SMTPConnection.cpp',
      ],
    },
    'hmailserver-message-size': {
      category: 'message-too-large',
      says: [
        'message size exceeds fixed maximum message size size',
        'message size exceeds the drop maximum message size',
      ],
      row: 'X.3.4',
      samples: [
        '552 Message size exceeds fixed maximum message size. Size: 30000 KB, Max size: 20000 KB',
        '554 Rejected - Message size exceeds fixed maximum message size. Size: 30000 KB, Max size: 20000 KB',
      ],
      sources: ['https://www.hmailserver.com/documentation/latest/?page=reference_smtperrors'],
    },
    'hmailserver-bare-lf': {
      category: 'message-malformed',
      says: ['message containing bare lfs', 'rejected message containing bare lfs'],
      samples: ["554 Rejected - Message containing bare LF's."],
      sources: ['https://www.hmailserver.com/documentation/latest/?page=reference_smtperrors'],
    },
    'hmailserver-command-sequence': {
      category: 'protocol-error',
      says: [
        'use helo ehlo first',
        'must have sender and recipient first',
        'must have sender first',
        'issue a reset if you want to start over',
        'unimplemented command',
        'too many invalid commands bye',
      ],
      row: 'X.5.1',
      samples: [
        '502 Use HELO/EHLO first.',
        '503 Must have sender and recipient first.',
        '503 Issue a reset if you want to start over',
      ],
      sources: ['https://www.hmailserver.com/documentation/latest/?page=reference_smtperrors'],
    },
    'hmailserver-helo-domain': {
      category: 'bad-helo-or-ptr',
      action: 'fix-configuration',
      says: ['(helo|ehlo) invalid domain address'],
      row: 'exim-bad-helo',
      samples: ['501 EHLO Invalid domain address.'],
      sources: ['https://www.hmailserver.com/documentation/latest/?page=reference_smtperrors'],
    },
    'hmailserver-excessive-data': {
      category: 'protocol-error',
      says: ['excessive amounts of data sent to server'],
      samples: ['421 Excessive amounts of data sent to server.'],
      sources: ['https://www.hmailserver.com/documentation/latest/?page=reference_smtperrors'],
    },
    'hmailserver-no-data': {
      category: 'server-error',
      says: ['rejected no data saved'],
      samples: ['451 Rejected - No data saved.'],
      sources: [
        'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/Server/SMTP/SMTPConnection.cpp',
      ],
    },
    'hmailserver-helo-mismatch': {
      category: 'bad-helo-or-ptr',
      says: ['the host name specified in helo does not match ip address'],
      samples: ['550 The host name specified in HELO does not match IP address.'],
      sources: ['https://www.hmailserver.com/documentation/latest/?page=reference_antispam'],
    },
    'hmailserver-spf': {
      category: 'sender-auth-failed',
      says: ['blocked by spf'],
      samples: ['550 Blocked by SPF (softfail)'],
      sources: ['https://www.hmailserver.com/documentation/latest/?page=reference_antispam'],
    },
  },
} as const satisfies Speaker;
