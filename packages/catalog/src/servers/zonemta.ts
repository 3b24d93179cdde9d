import type { Speaker } from '../types.ts';

/** ZoneMTA, and smtp-server, the library that it and many a test server are built on. */
export const zonemta = {
  name: 'ZoneMTA and smtp-server',
  wordings: {
    'zonemta-credentials-invalid': {
      category: 'auth-failed',
      says: [
        'error authentication credentials invalid',
        'error username and password not accepted',
      ],
      row: 'X.7.8',
      samples: [
        '535 Error: Authentication credentials invalid',
        '535 Error: Username and Password not accepted',
      ],
      sources: ['https://github.com/nodemailer/smtp-server/blob/master/lib/sasl.js'],
    },
    'zonemta-auth-not-implemented': {
      category: 'auth-failed',
      says: ['authentication not implemented'],
      samples: ['535 Authentication not implemented'],
      sources: ['https://github.com/nodemailer/smtp-server/blob/master/lib/smtp-server.js'],
    },
    'zonemta-auth-type': {
      category: 'auth-failed',
      says: ['error unrecognized authentication type'],
      row: 'X.7.4',
      samples: ['504 Error: Unrecognized authentication type'],
      sources: ['https://github.com/nodemailer/smtp-server/blob/master/lib/smtp-connection.js'],
    },
    'zonemta-malformed-auth': {
      category: 'auth-failed',
      says: ['error invalid userdata', 'error missing username'],
      row: 'oracle-oci-malformed-auth',
      samples: [
        '501 Error: invalid userdata',
        '500 Error: invalid userdata',
        '501 Error: missing username',
      ],
      sources: ['https://github.com/nodemailer/smtp-server/blob/master/lib/sasl.js'],
    },
    'zonemta-starttls-first': {
      category: 'tls-failure',
      says: ['error must issue a starttls command first'],
      samples: ['538 Error: Must issue a STARTTLS command first'],
      sources: ['https://github.com/nodemailer/smtp-server/blob/master/lib/smtp-connection.js'],
    },
    'zonemta-message-size': {
      category: 'message-too-large',
      says: ['error message exceeds fixed maximum message size', 'message is too big max'],
      row: 'X.3.4',
      samples: ['552 Error: message exceeds fixed maximum message size 10485760'],
      sources: ['https://github.com/nodemailer/smtp-server/blob/master/lib/smtp-connection.js'],
    },
    'zonemta-too-many-clients': {
      category: 'rate-limited',
      says: ['too many connected clients try again in a moment'],
      samples: ['421 mx.example.net Too many connected clients, try again in a moment'],
      sources: ['https://github.com/nodemailer/smtp-server/blob/master/lib/smtp-server.js'],
    },
    'zonemta-unauthenticated-commands': {
      category: 'auth-required',
      retry: 'after-fix',
      says: ['too many unauthenticated commands'],
      samples: ['421 Error: too many unauthenticated commands'],
      sources: ['https://github.com/nodemailer/smtp-server/blob/master/lib/smtp-connection.js'],
    },
    'zonemta-unrecognized-commands': {
      category: 'protocol-error',
      says: ['error too many unrecognized commands'],
      samples: ['421 Error: too many unrecognized commands'],
      sources: ['https://github.com/nodemailer/smtp-server/blob/master/lib/smtp-connection.js'],
    },
    'zonemta-http-request': {
      category: 'protocol-error',
      says: ['http requests not allowed'],
      samples: ['421 HTTP requests not allowed'],
      sources: ['https://github.com/nodemailer/smtp-server/blob/master/lib/smtp-connection.js'],
    },
    'zonemta-idle': {
      category: 'network-error',
      says: ['timeout closing connection', 'timeout closing transmission channel'],
      row: 'X.4.2',
      samples: ['421 Timeout - closing connection'],
      sources: ['https://github.com/nodemailer/smtp-server/blob/master/lib/smtp-connection.js'],
    },
    'zonemta-syntax': {
      category: 'protocol-error',
      says: ['error syntax (ehlo|helo|lhlo|auth)', 'error bad command parameter syntax'],
      row: '501',
      samples: ['501 Error: syntax: EHLO hostname'],
      sources: ['https://github.com/nodemailer/smtp-server/blob/master/lib/smtp-connection.js'],
    },
    'zonemta-helo-first': {
      category: 'protocol-error',
      says: ['error you should use (helo ehlo|lhlo)'],
      row: 'X.5.1',
      samples: ['503 Error: you should use HELO/EHLO first'],
      sources: ['https://github.com/nodemailer/smtp-server/blob/master/lib/smtp-connection.js'],
    },
  },
} as const satisfies Speaker;
