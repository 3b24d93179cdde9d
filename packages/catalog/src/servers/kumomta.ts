import type { Speaker } from '../types.ts';

/** KumoMTA: its SMTP listener, and what it reports for its own queue. */
export const kumomta = {
  name: 'KumoMTA',
  wordings: {
    'kumomta-relaying': {
      category: 'relay-denied',
      says: ['relaying not permitted', 'relaying not permitted for'],
      samples: ['550 5.7.1 relaying not permitted for 192.0.2.1:50000'],
      sources: ['https://docs.kumomta.com/userguide/configuration/relayhosts/'],
    },
    'kumomta-not-ready': {
      category: 'server-error',
      says: ['hold on just a moment', 'shutting down', 'load shedding'],
      samples: [
        '421 mx.example.net 4.3.2 Hold on just a moment!',
        '421 4.3.2 mx.example.net shutting down',
      ],
      sources: ['https://github.com/KumoCorp/kumomta/blob/main/crates/kumod/src/smtp_server.rs'],
    },
    'kumomta-idle': {
      category: 'network-error',
      says: ['idle too long'],
      row: 'X.4.2',
      samples: ['421 4.3.2 mx.example.net idle too long'],
      sources: ['https://github.com/KumoCorp/kumomta/blob/main/crates/kumod/src/smtp_server.rs'],
    },
    'kumomta-sequence': {
      category: 'protocol-error',
      says: [
        'mail from already issued you must rset first',
        'mail from must be issued first',
        'rcpt to must be issued first',
        'can not starttls as tls is already active',
      ],
      row: 'X.5.1',
      samples: ['503 5.5.0 MAIL FROM must be issued first'],
      sources: ['https://github.com/KumoCorp/kumomta/blob/main/crates/kumod/src/smtp_server.rs'],
    },
    'kumomta-syntax': {
      category: 'protocol-error',
      says: ['syntax error in command or arguments'],
      row: '501',
      samples: ['501 Syntax error in command or arguments: expected MAIL FROM'],
      sources: ['https://github.com/KumoCorp/kumomta/blob/main/crates/kumod/src/smtp_server.rs'],
    },
    'kumomta-expired': {
      category: 'delivery-expired',
      says: ['kumomta internal … expired', 'kumomta internal (message|) age exceeds max age'],
      row: 'X.4.7',
      samples: ['551 KumoMTA internal: message age exceeds max_age'],
      sources: ['https://docs.kumomta.com/reference/log_record/'],
    },
    'kumomta-no-sources': {
      category: 'network-error',
      action: 'slow-down',
      says: [
        'kumomta internal no sources for',
        'kumomta internal all possible sources for … are suspended',
        'kumomta internal scheduled queue is suspended',
      ],
      samples: [
        '451 4.4.4 KumoMTA internal: no sources for example.com pool=`default` are eligible for selection at this time',
      ],
      sources: ['https://docs.kumomta.com/faq/all_sources_suspended/'],
    },
    'kumomta-connect-failed': {
      category: 'network-error',
      says: ['kumomta internal failed to (connect|send message)'],
      row: 'postfix-connect-failed',
      samples: [
        '400 KumoMTA internal: failed to connect to any candidate hosts: connect to 192.0.2.1:25 and read initial banner: failed to connect to 192.0.2.1:25',
      ],
      sources: ['https://docs.kumomta.com/reference/log_record/'],
    },
    'kumomta-internal': {
      category: 'network-error',
      says: ['kumomta internal'],
      row: 'X.4.0',
      samples: ['451 4.4.1 KumoMTA internal: returning message to scheduled queue'],
      sources: ['https://docs.kumomta.com/reference/log_record/'],
    },
  },
} as const satisfies Speaker;
