import { describe, expect, it } from 'vitest';
import { classify, type Verdict } from '@mailwhy/catalog';

const smtpError = (response: string, code: string, command: string): Error =>
  Object.assign(new Error(`${code}: ${response}`), {
    code,
    command,
    response,
    responseCode: Number(response.slice(0, 3)),
  });

describe('classify', () => {
  it.each<[string, Partial<Verdict>]>([
    [
      '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown',
      { category: 'mailbox-not-found', retry: 'never', permanent: true, delivery: 'not-sent' },
    ],
    [
      '450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted',
      { category: 'greylisted', retry: 'later', retryAfter: 300, permanent: false },
    ],
    [
      '452 4.2.2 The email account that you tried to reach is over quota',
      { category: 'mailbox-full', retry: 'later' },
    ],
    [
      '552 5.2.2 The mailbox is full',
      {
        category: 'mailbox-full',
        retry: 'after-fix',
        action: 'contact-recipient',
        permanent: true,
      },
    ],
    [
      '554 5.7.1 <user@example.com>: Relay access denied',
      { category: 'relay-denied', retry: 'after-fix' },
    ],
    ['250 2.0.0 Ok: queued as 12345', { category: 'success', retry: 'none', delivery: 'sent' }],
    ['354 End data with <CR><LF>.<CR><LF>', { category: 'success', delivery: 'not-sent' }],
    ['554 Transaction failed', { category: 'unknown' }],
    ['471 nothing that anybody knows', { retry: 'later', permanent: false, evidence: 'class' }],
    ['571 nothing that anybody knows', { permanent: true, evidence: 'class' }],
  ])('says what "%s" is', (reply, expected) => {
    expect(classify(reply)).toMatchObject(expected);
  });

  it('reads the same code by its command', () => {
    const at = (command: string, code: string): string =>
      classify(smtpError('454 4.7.0 no', code, command)).category;
    expect([at('AUTH PLAIN', 'EAUTH'), at('STARTTLS', 'ETLS'), at('DATA', 'EMESSAGE')]).toEqual([
      'server-error',
      'tls-failure',
      'rate-limited',
    ]);
  });

  it.each([
    [
      'Authenticator LOGIN returned Expected response code 235 but got code "451", with message "451 Authentication failed: Maximum credits exceeded"',
      'sending-limit-exceeded',
    ],
    [
      'Could not connect to SMTP host: smtp.example.com, port: 465; nested exception is: unable to find valid certification path to requested target',
      'tls-failure',
    ],
    ['{"code":"E1","message":"Invalid API token","subject":"Authorization"}', 'auth-failed'],
    ['530 5.7.0', 'auth-required'],
    [
      'Boîte aux lettres non disponible. La réponse du serveur était : 4.2.2 quota exceeded',
      'mailbox-full',
    ],
    ["535 Erreur : l'authentification a échoué", 'auth-failed'],
    ['550 5.7.1 Transaction failed because of local policy', 'policy-rejected'],
  ])('finds the cause in %j', (text, category) => {
    expect(classify(text).category).toBe(category);
  });

  it('takes a refused login for one, whatever the reply code', () => {
    expect(classify(smtpError('550 no', 'EAUTH', 'AUTH PLAIN')).category).toBe('auth-failed');
  });

  it.each<[string, object, Partial<Verdict>]>([
    [
      '10.1 and newer',
      { code: 'ESOCKET', originalCode: 'ECONNREFUSED', command: 'CONN', syscall: 'connect' },
      { id: 'ECONNREFUSED', code: 'ESOCKET', originalCode: 'ECONNREFUSED', delivery: 'not-sent' },
    ],
    [
      'the number',
      { code: 'ESOCKET', errno: -3008, command: 'CONN', syscall: 'getaddrinfo' },
      { id: 'ENOTFOUND', originalCode: 'ENOTFOUND' },
    ],
    [
      'a socket that died while reading',
      { code: 'ESOCKET', errno: -104, command: 'CONN', syscall: 'read' },
      { id: 'ECONNRESET', retry: 'later', delivery: 'unknown' },
    ],
    [
      'a timeout before the greeting',
      { code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT', command: 'CONN' },
      { category: 'network-error', delivery: 'not-sent' },
    ],
    [
      'a timeout later',
      { code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT', command: 'CONN' },
      { category: 'network-error', delivery: 'unknown' },
    ],
  ])('recovers the original code from %s', (_, properties, expected) => {
    expect(classify(Object.assign(new Error('no'), properties))).toMatchObject(expected);
  });

  it('recovers the original code from the message alone', () => {
    const verdicts = [
      'connect ECONNREFUSED 127.0.0.1:587',
      'self-signed certificate; if the root CA is installed locally, try running Node.js with --use-system-ca',
      "Hostname/IP does not match certificate's altnames: Host: localhost. is not in the cert's altnames: DNS:example.com",
      'C0A8:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/ssl/record/ssl3_record.c:354:',
    ].map(
      (message) =>
        classify(Object.assign(new Error(message), { code: 'ESOCKET', command: 'CONN' }))
          .originalCode,
    );
    expect(verdicts).toEqual([
      'ECONNREFUSED',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'ERR_SSL_WRONG_VERSION_NUMBER',
    ]);
  });

  it('looks into an AggregateError and keeps the code of the outer error', () => {
    const inner = Object.assign(new Error('connect ECONNREFUSED ::1:587'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
    });
    const outer = Object.assign(new AggregateError([inner, inner]), {
      code: 'ESOCKET',
      command: 'CONN',
    });
    expect(classify(outer)).toMatchObject({
      id: 'ECONNREFUSED',
      code: 'ESOCKET',
      originalCode: 'ECONNREFUSED',
    });
  });

  it('looks into a cause', () => {
    const cause = smtpError('550 5.1.1 user unknown', 'EENVELOPE', 'RCPT TO');
    expect(classify(new Error('could not send the invoice', { cause })).category).toBe(
      'mailbox-not-found',
    );
  });

  it('survives errors that are their own cause', () => {
    const error = new Error('round and round');
    error.cause = error;
    expect(classify(error).category).toBe('unknown');
  });

  it('calls the whole send retryable when one of the refused recipients is', () => {
    const gone = smtpError('550 5.1.1 user unknown', 'EENVELOPE', 'RCPT TO');
    const full = smtpError('452 4.2.2 over quota', 'EENVELOPE', 'RCPT TO');
    const all = Object.assign(smtpError('550 5.1.1 user unknown', 'EENVELOPE', 'RCPT TO'), {
      rejectedErrors: [gone, full],
    });
    expect(classify(all)).toMatchObject({ category: 'mailbox-full', retry: 'later' });
    expect(classify(Object.assign(gone, { rejectedErrors: [gone] })).retry).toBe('never');
  });

  it.each([
    [535, '535'],
    ['535', '535'],
    ['5.7.8', 'X.7.8'],
    ['4.4.2', 'X.4.2'],
    ['EAUTH', 'EAUTH'],
    ['econnrefused', 'ECONNREFUSED'],
    ['gmail-bad-credentials', 'gmail-bad-credentials'],
  ])('takes the bare code %s', (code, id) => {
    expect(classify(code).id).toBe(id);
  });

  it.each([
    [undefined],
    [null],
    [''],
    [0],
    [Number.NaN],
    [-1],
    [true],
    [Symbol('x')],
    [() => 1],
    [{}],
    [[]],
    [10n],
    [new Date(0)],
    [Object.create(null)],
  ])('always answers, also for %o', (input) => {
    const verdict = classify(input);
    expect(verdict.category).toBe('unknown');
    expect(Object.isFrozen(verdict)).toBe(true);
  });

  it('survives accessors and proxies that throw', () => {
    const hostile = new Proxy(new Error('x'), {
      get() {
        throw new Error('no');
      },
    });
    expect(classify(hostile).category).toBe('unknown');
    expect(
      classify({
        get message() {
          throw new Error('no');
        },
      }).category,
    ).toBe('unknown');
  });

  it('reads lists of errors that are forged, and nested ones no deeper than nodemailer makes them', () => {
    const full = smtpError('452 4.2.2 over quota', 'EENVELOPE', 'RCPT TO');
    const sparse: unknown[] = [];
    sparse[5] = full;
    class Forged extends Array<unknown> {
      static override get [Symbol.species](): never {
        throw new Error('no');
      }
    }
    for (const rejectedErrors of [sparse, Forged.from([full])]) {
      expect(classify({ message: 'x', rejectedErrors }).category).toBe('mailbox-full');
    }

    let reads = 0;
    const nested = (depth: number): object => ({
      message: 'x',
      get rejectedErrors() {
        reads++;
        return depth === 0 ? [] : Array.from({ length: 20 }, () => nested(depth - 1));
      },
    });
    classify(nested(4));
    expect(reads).toBeLessThanOrEqual(21);
  });

  it('is not fooled by a polluted prototype', () => {
    const plain = classify(new Error('something else'));
    Object.assign(Object.prototype, { response: '535 5.7.8 no', code: 'EAUTH', responseCode: 535 });
    try {
      expect(classify(new Error('something else'))).toEqual(plain);
    } finally {
      for (const key of ['response', 'code', 'responseCode']) {
        Reflect.deleteProperty(Object.prototype, key);
      }
    }
  });

  it('holds nothing of what the server said', () => {
    const secret = 'Zx9Q4kL2vB7n';
    const verdict = classify(
      Object.assign(
        smtpError(`535 5.7.8 ${secret} user ${secret}@example.com`, 'EAUTH', `AUTH ${secret}`),
        {
          originalCode: secret,
          name: secret,
        },
      ),
    );
    expect(JSON.stringify(verdict)).not.toContain(secret);
  });
});

describe('a code alone', () => {
  it.each<[string | number, object]>([
    ['535', { reply: 535, permanent: true, evidence: 'reply', delivery: 'not-sent' }],
    [250, { reply: 250, permanent: false, evidence: 'reply' }],
    ['4.2.2', { enhanced: '4.2.2', permanent: false, evidence: 'enhanced', retry: 'later' }],
    [' 5.2.2 ', { enhanced: '5.2.2', permanent: true, evidence: 'enhanced' }],
    ['#5.1.1', { enhanced: '5.1.1', permanent: true, evidence: 'enhanced' }],
    ['453', { reply: 453, permanent: false, retry: 'later' }],
    ['2.6.4', { id: 'X.6.4', category: 'success' }],
    ['4.4.4', { id: 'X.4.4', category: 'dns-failure', permanent: false }],
    ['5.4.4', { id: 'X.4.4', category: 'domain-not-found', permanent: true }],
    ['X.4.4', { id: 'X.4.4', category: 'domain-not-found', permanent: true }],
    ['5.7.28', { enhanced: '5.7.28', permanent: true, retry: 'after-fix' }],
    ['4.7.28', { enhanced: '4.7.28', permanent: false, retry: 'later' }],
    ['5.7.139', { id: '5.7.139', enhanced: '5.7.139', permanent: true }],
    // A row of one class says what that class means.
    ['X.7.12', { permanent: false, retry: 'after-fix' }],
    ['X.4.6', { permanent: false, retry: 'later' }],
    ['X.5.3', { permanent: false, retry: 'later' }],
    ['605', { permanent: true, evidence: 'none' }],
    ['X.2.2', { evidence: 'enhanced' }],
    ['5yz', { permanent: true, evidence: 'class' }],
    ['4yz', { permanent: false, evidence: 'class', retry: 'later' }],
    ['X.7.X', { evidence: 'class' }],
    ['EAUTH', { code: 'EAUTH', evidence: 'error-code' }],
    ['econnreset', { code: 'ECONNRESET', evidence: 'error-code', delivery: 'unknown' }],
    ['gmail-over-quota', { provider: 'gmail', evidence: 'provider' }],
    ['generic-greylisted', { evidence: 'wording', retry: 'later' }],
    ['host-not-set', { evidence: 'wording' }],
    ['111', { evidence: 'none' }],
    ['mailbox-full', { category: 'mailbox-full', evidence: 'none' }],
  ])('says what its own row says: %j', (code, expected) => {
    expect(classify(code)).toMatchObject(expected);
  });

  it('is neither a reply nor a code where it is none', () => {
    for (const code of ['X.2.2', '5yz', '111', 'mailbox-full', 'generic-greylisted']) {
      expect(Object.keys(classify(code))).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:reply|enhanced|code|provider)$/)]),
      );
    }
  });
});

describe('an error with others inside', () => {
  const plain = (properties: object): Error => Object.assign(new Error('x'), properties);
  const cause = plain({ code: 'ECONNREFUSED' });

  it('says what its cause says, under its own code', () => {
    expect(classify(plain({ cause }))).toMatchObject({ id: 'ECONNREFUSED', code: 'ECONNREFUSED' });
    expect(classify(plain({ code: 'ENEW', cause }))).toMatchObject({
      id: 'ECONNREFUSED',
      code: 'ENEW',
      originalCode: 'ECONNREFUSED',
    });
    const same = classify(plain({ code: 'ENEW', cause: new Error('550 5.1.1 User unknown') }));
    expect(same).toMatchObject({ code: 'ENEW', reply: 550 });
    expect(same).not.toHaveProperty('originalCode');
  });

  it('is asked first, and its first error before its cause', () => {
    const reset = plain({ code: 'ECONNRESET' });
    expect(classify(plain({ errors: [reset], cause })).id).toBe('ECONNRESET');
    expect(classify(plain({ errors: [plain({})], cause })).id).toBe('ECONNREFUSED');
    expect(classify(plain({ errors: [null], cause })).id).toBe('ECONNREFUSED');
    const refusal = Object.assign(new Error('550 5.1.1 User unknown'), { cause });
    expect(classify(refusal).reply).toBe(550);
  });

  it('is read as deep as errors are wrapped, and no deeper', () => {
    const wrapped = (depth: number): unknown =>
      depth === 0 ? cause : plain({ cause: wrapped(depth - 1) });
    expect(classify(wrapped(4)).id).toBe('ECONNREFUSED');
    expect(classify(wrapped(5)).id).toBe('unknown');
  });

  it('is not asked what wraps nothing: words and replies decide, and empty causes are passed over', () => {
    const wording = Object.assign(new Error('x'), { message: 'User unknown', cause });
    expect(classify(wording)).toMatchObject({ category: 'mailbox-not-found', evidence: 'wording' });
    const provider = { message: 'Application-specific password required', cause };
    expect(classify(provider)).toMatchObject({ evidence: 'provider', category: 'auth-failed' });
    const reply = { message: 'qwerty', response: '550 qwerty', cause };
    expect(classify(reply)).toMatchObject({ id: '550', evidence: 'reply' });
    for (const empty of [null, undefined]) {
      const error = plain({ code: 'ENEW', errors: [empty], cause: empty });
      expect(classify(error)).toMatchObject({ category: 'unknown', code: 'ENEW' });
    }
  });

  it('has refused recipients of its own, and of one error inside', () => {
    const full = plain({ response: '452 4.2.2 Mailbox full' });
    const inner = plain({ code: 'EENVELOPE', rejectedErrors: [full] });
    expect(classify(plain({ code: 'EENVELOPE', rejectedErrors: [inner] })).reply).toBe(452);
    const innermost = plain({ code: 'EENVELOPE', rejectedErrors: [inner] });
    expect(classify(plain({ rejectedErrors: [innermost] }))).not.toHaveProperty('reply');
  });

  it('may be tried again where one of its recipients may', () => {
    const [gone, full] = ['550 5.1.1 User unknown', '452 4.2.2 Mailbox full'].map((response) =>
      plain({ response }),
    );
    const all = { code: 'EENVELOPE', response: '550 5.1.1 User unknown' };
    expect(classify(plain({ ...all, rejectedErrors: [gone, full] })).reply).toBe(452);
    expect(classify(plain({ ...all, rejectedErrors: [gone] })).reply).toBe(550);
  });
});
