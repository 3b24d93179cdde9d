/** Errors in the shapes of nodemailer 10, for what a real server cannot be made to say quickly. */
export const mailError = (properties: object = {}): Error =>
  Object.assign(new Error('550 5.1.1 User unknown'), {
    code: 'EENVELOPE',
    command: 'RCPT TO',
    response: '550 5.1.1 User unknown',
    responseCode: 550,
    ...properties,
  });

export const replyError = (reply: string, code = 'EMESSAGE', command = 'DATA'): Error =>
  Object.assign(new Error(reply), {
    code,
    command,
    response: reply,
    responseCode: Number(reply.slice(0, 3)),
  });

/** What the operator has to mend; the client must not be able to tell these apart. */
export const operatorErrors: Readonly<Record<string, Error>> = {
  login: replyError('535 5.7.8 Username and Password not accepted', 'EAUTH', 'AUTH PLAIN'),
  'no login': Object.assign(new Error('Missing credentials for "PLAIN"'), {
    code: 'EAUTH',
    command: 'API',
  }),
  OAuth: Object.assign(new Error('invalid_grant'), {
    code: 'EAUTH',
    command: 'AUTH XOAUTH2',
    originalCode: 'EOAUTH2',
  }),
  STARTTLS: Object.assign(new Error('Error upgrading connection with STARTTLS'), {
    code: 'ETLS',
    command: 'CONN',
  }),
  certificate: Object.assign(new Error('self-signed certificate'), {
    code: 'ESOCKET',
    command: 'CONN',
    originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT',
  }),
  configuration: Object.assign(new Error('Unsupported configuration'), { code: 'ECONFIG' }),
  'unknown host': Object.assign(new Error('getaddrinfo ENOTFOUND smtp.secret.example'), {
    code: 'EDNS',
    command: 'CONN',
    originalCode: 'ENOTFOUND',
    errno: -3008,
    syscall: 'getaddrinfo',
  }),
  proxy: Object.assign(new Error('Invalid response from proxy: 407'), { code: 'EPROXY' }),
};
