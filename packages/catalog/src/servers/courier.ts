import type { Speaker } from '../types.ts';

/** The Courier mail server: courieresmtpd and submit. */
export const courier = {
  name: 'Courier',
  wordings: {
    'courier-sender-dns': {
      category: 'sender-rejected',
      says: ['syntax error in sender address'],
      row: 'X.1.7',
      samples: ['517 Syntax error in sender address.'],
      sources: ['https://www.courier-mta.org/courier.html'],
    },
    'courier-dns-failure': {
      category: 'dns-failure',
      says: ['dns lookup failure', 'dns lookup failure … try again later'],
      row: 'X.4.3',
      samples: ['417 DNS lookup failure: example.com. Try again later.'],
      sources: ['https://www.courier-mta.org/courier.html'],
    },
    'courier-rfc-violation': {
      category: 'sender-rejected',
      action: 'fix-sender-domain',
      says: [
        'invalid domain see url ftp',
        'mx records violate section 3.3.9 of rfc 1035',
        'mx records for … violate section',
      ],
      samples: [
        '517 Invalid domain, see <URL:ftp://ftp.isi.edu/in-notes/rfc1035.txt>',
        '517-MX records for example.com violate section 3.3.9 of RFC 1035.',
      ],
      sources: ['https://www.courier-mta.org/courier.html'],
    },
    'courier-bofh': {
      category: 'policy-rejected',
      says: ['bofh'],
      samples: ['517 Access denied: BOFH.'],
      sources: ['https://www.courier-mta.org/courier.html#bofh'],
    },
    'courier-malformed-mime': {
      category: 'message-malformed',
      says: [
        'improper use of 8 bit data in message header',
        'improper use of 8 bit data in message header message rejected',
      ],
      samples: ['550 Improper use of 8-bit data in message header. Message rejected.'],
      sources: ['https://www.courier-mta.org/courier.html'],
    },
    'courier-sender-domain': {
      category: 'sender-rejected',
      action: 'fix-sender-domain',
      says: ['domain does not exist', 'domain … does not exist'],
      when: { replies: [517] },
      row: 'X.1.8',
      samples: ['517-Domain does not exist: example.invalid.'],
      sources: ['https://www.courier-mta.org/courier.html'],
    },
  },
} as const satisfies Speaker;
