import { describe, expect, it } from 'vitest';
import { parseReply } from '@mailwhy/catalog';

const codes = (text: string): [number | undefined, string | undefined] => {
  const reply = parseReply(text);
  return [reply?.code, reply?.enhanced];
};

describe('parseReply', () => {
  it('joins the lines of a reply without their codes', () => {
    expect(
      parseReply(
        '535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials x - gsmtp',
      ),
    ).toEqual({
      code: 535,
      enhanced: '5.7.8',
      lines: [
        'Username and Password not accepted. For more information, go to',
        'https://support.google.com/mail/?p=BadCredentials x - gsmtp',
      ],
      text: 'Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials x - gsmtp',
    });
  });

  it.each([
    ['550 5.1.1 <user@example.com>: user unknown', 550, '5.1.1'],
    ['550-no\r\n550 way', 550, undefined],
    ['smtp; 550 5.1.1 <user@example.com>... User unknown', 550, '5.1.1'],
    ['smtp;550 5.7.1 no', 550, '5.7.1'],
    ['could not open invoice-221.pdf', undefined, undefined],
    ['could not open 550.pdf', undefined, undefined],
    ['the server said -550 no', 550, undefined],
    ["smtplib.SMTPDataError: (554, b'5.7.1 Spam message rejected')", 554, '5.7.1'],
    ['Expected response code 250 but got code "535", with message "535 5.7.8 Error"', 535, '5.7.8'],
    ['gomail: could not send email 1: 550 5.7.1 relaying denied', 550, '5.7.1'],
    [
      'status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 unknown (in reply to RCPT TO command))',
      550,
      '5.1.1',
    ],
    ['{"message":"Invalid login: 535 5.7.3 Authentication unsuccessful"}', 535, '5.7.3'],
    ['connect to mx.example.net:25 took 450 ms, then 421 4.3.2 shutting down', 421, '4.3.2'],
    ['Sorry, no mailbox here by that name. (#5.1.1)', undefined, '5.1.1'],
    ['550 Sorry, no mailbox here by that name. (#5.1.1)', 550, '5.1.1'],
    ['421 5.7.32 a mismatch of the class digits that is really sent', 421, '5.7.32'],
    ['5.7.139 Authentication unsuccessful', undefined, '5.7.139'],
    ['421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred - 4.16.55.1', 421, '4.7.0'],
    ['421 Message from 192.0.2.1 temporarily deferred - 4.16.50.', 421, '4.16.50'],
    ['550', 550, undefined],
    ['250 2.1.0 Ok\n250 2.1.5 Ok\n550 no such user', 550, undefined],
    ['250 2.1.0 Ok\n250 2.1.5 Ok\n550 5.1.1 no such user', 550, '5.1.1'],
    ['250 2.1.0 Ok, 550 of them', 250, '2.1.0'],
  ])('reads the codes of %s', (text, code, enhanced) => {
    expect(codes(text)).toEqual([code, enhanced]);
  });

  it.each([
    '',
    'no code at all',
    'connect ECONNREFUSED 127.0.0.1:587',
    'timeout after 450 seconds on port 587',
    'version 5.7 of 192.0.2.1',
    'execution expired, /usr/lib/ruby/2.7.0/net/smtp.rb:539',
    'sent by PHPMailer 5.2.10 on PHP 5.6.40',
    'id 12550 and 5501',
  ])('finds nothing in "%s"', (text) => {
    expect(parseReply(text)).toBeUndefined();
  });

  it.each([
    // In the middle of a sentence a failure is believed, a number of the classes 2 and 3 is not.
    ['the relay answered 550 no such user', 550],
    ['the relay answered 450 try later', 450],
    ['queued 250 of them', undefined],
    ['moved 301 permanently', undefined],
    // Behind a bracket or after a word for a reply, success counts too.
    ['status=sent (250 ok)', 250],
    ['the server said 250 ok', 250],
    ['delivered (250)', 250],
    ['delivered (250x)', undefined],
    ['rejected (550x)', undefined],
    ['uid 550x', undefined],
    ['250 2.1.5 ok', 250],
    ['delivered, 250 2.1.5 ok', 250],
    // 3xx only where a line starts.
    ['354 go ahead', 354],
    ['connected\n354 go ahead', 354],
    ['connected\\r\\n 354 go ahead', 354],
    ['the server said: 354 go ahead', undefined],
    ['the server said: 334 VXNlcm5hbWU6', undefined],
    // A line that starts with a code needs nothing else.
    ['550', 550],
    ['250-mx.example.com', 250],
    ['> 550 no', 550],
    ['DATA\n450 bytes left', 450],
  ])('believes the place of a code: %s', (text, code) => {
    expect(parseReply(text)?.code).toBe(code);
  });

  it.each([
    ['a port', 'Connection to port 587 failed'],
    ['a port behind a colon', 'smtp.example.com:465 refused the connection'],
    ['a port in front of a long text', `uses port 550 for ${'the submission of mails '.repeat(9)}`],
    ['the delays of Postfix', 'relay=none, delay=301, delays=0.1/0/300/1, status=deferred'],
    ['the fields of Postfix', 'A1B2C3: size=512, nrcpt=1 (queue active)'],
    ['another field', 'rejected, reason=550'],
    ['a size', 'message of 552 bytes'],
    ['a size in kB', 'message of 552 kB'],
    ['a limit', 'over the limit of 500'],
    ['recipients', 'too many: 500 recipients'],
    ['milliseconds', 'waited 450 ms'],
    ['milliseconds without a space', 'waited 450ms'],
    ['seconds', 'gave up, 421 seconds'],
    ['mails a day', 'you may send 550/day'],
    ['a count behind a word for a reply', 'got 550 messages today'],
    ['attempts', 'gave up after 421'],
    ['a time', 'the command took 452'],
    ['a line number', 'thrown in line 450 of send.js'],
    ['a stack', 'at send (send.js:550:12)'],
    ['an HTTP status line', 'answered HTTP/1.1 502 Bad Gateway'],
    ['an HTTP/2 status line', 'answered HTTP/2 503'],
    ['an HTTP status', 'answered http 502'],
    ['an HTTP proxy', 'bad response from proxy: 407'],
    ['an HTTP client', 'Received invalid status code 502'],
    ['an exit code', 'sendmail: process exited with exit code 255'],
    ['an exit status', 'sendmail: died with status 255'],
    ['an expected code', 'Expected response code 354'],
    ['an expected success', 'Expected response code "250"'],
    ['expected codes', 'we expected codes 250'],
    ['an IP address', 'host 250.221.235.1 is unreachable'],
    ['a part of a number', 'id 12550 and 5501 or x550'],
    ['a decimal', 'scored 0.550'],
  ])('takes %s for no code', (_what, text) => {
    expect(parseReply(text)).toBeUndefined();
  });

  it.each([
    ['a line start wins over a mention', 'about 550 mails\n250 ok', 250, 'ok'],
    ['a mention with a code behind it wins', 'log 450 a and 551 5.1.1 b', 551, 'b'],
    ['a quote wins over a bracket', 'mx (450 a) said: 551 b', 551, 'b'],
    ['a quote wins over what follows it', 'it said: 551 a, later 450 b', 551, 'a, later 450 b'],
    ['a failure wins over a success', 'it said: 250 ok, it said: 450 no', 450, 'no'],
    ['a permanent one too', '250 ok\n550 no', 550, 'no'],
    ['in any order', 'it said: 550 no, it said: 250 ok', 550, 'no, it said: 250 ok'],
    ['the first of two equals', '550 a\n451 b', 550, 'a b'],
    ['the first of two equal mentions', 'with 450 a or 551 b', 450, 'a or 551 b'],
    ['agreeing classes win', 'then 550 4.2.5 a, then 551 5.1.1 b', 551, 'b'],
    ['and stay in front', 'then 551 5.1.1 b, then 550 4.2.2 a', 551, 'b, then 550 4.2.2 a'],
    ['the reply behind the greeting', '220 mx.example.com ESMTP\n554 no', 554, 'no'],
    ['what was got, not what was expected', 'expected 250, got 451 later', 451, 'later'],
  ])('chooses among codes: %s', (_what, text, code, rest) => {
    const reply = parseReply(text);
    expect([reply?.code, reply?.text]).toEqual([code, rest]);
  });

  it('looks at 64 numbers and 64 enhanced codes, and no more', () => {
    const ports = (count: number): string => `to ${'port 465 '.repeat(count)}said: 550 no`;
    expect(codes(ports(63))).toEqual([550, undefined]);
    expect(parseReply(ports(64))).toBeUndefined();
    const others = (count: number): string => `550 no ${'4.4.4 '.repeat(count)}5.1.1`;
    expect(codes(others(63))).toEqual([550, '5.1.1']);
    expect(codes(others(64))).toEqual([550, undefined]);
  });

  it.each([
    ['550 #5.1.1 no', '5.1.1'],
    ['550 (5.1.1) no', '5.1.1'],
    ['550 (#5.1.1) no', '5.1.1'],
    ['550 [5.7.1] no', '5.7.1'],
    ['550 <5.7.1> no', '5.7.1'],
    ['550-5.7.1 no', '5.7.1'],
    ['550\t5.7.1 no', '5.7.1'],
    ['550 5.7.139 no', '5.7.139'],
  ])('reads the enhanced code behind the code: %s', (text, enhanced) => {
    expect(parseReply(text)).toStrictEqual({ code: 550, enhanced, lines: ['no'], text: 'no' });
    // In the middle of a line as well.
    expect(parseReply(`postfix/smtp[42]: mx.example.net said: ${text}`)).toStrictEqual({
      code: 550,
      enhanced,
      lines: ['no'],
      text: 'no',
    });
  });

  it.each([
    // Failures of another class are believed when they stand directly behind, or in brackets.
    ['421 5.7.32 no', 421, '5.7.32'],
    ['554 4.4.7 expired', 554, '4.4.7'],
    ['454 (5.7.3) no', 454, '5.7.3'],
    ['250 5.1.1 odd', 250, undefined],
    ['235 5.7.0 odd', 235, undefined],
    ['354 5.1.1 odd', 354, undefined],
    ['235 2.7.0 Authentication successful', 235, '2.7.0'],
    // Codes at the end, as qmail writes them.
    ['553 sorry, that domain is not in my list (#5.7.1)', 553, '5.7.1'],
    ['550 no (4.2.2)', 550, '4.2.2'],
    ['550 no [4.2.2]', 550, '4.2.2'],
    ['550 no #4.2.2', 550, '4.2.2'],
    ['550 no (2.0.0)', 550, undefined],
    ['550 no 4.2.2', 550, undefined],
    ['550 no 4.2.5', 550, undefined],
    ['550 no (4.2.2) (4.4.1)', 550, '4.2.2'],
    ['550 no (4.2.2), rather 5.1.1', 550, '5.1.1'],
    ['550 no (5.1.1), not 5.2.2', 550, '5.1.1'],
    // Versions and addresses.
    ['550 5.7.1.2 is blocked', 550, undefined],
    ['550 5.7.1234 is no code', 550, undefined],
    ['550 you come from 5.1.1.7', 550, undefined],
    ['550 you come from [5.1.1.70]', 550, undefined],
    ['550 Sendmail 8.5.1 says no', 550, undefined],
    ['550 kernel 4.16.50 says no', 550, undefined],
    ['550 tool v5.1.1 says no', 550, undefined],
    ['550 192.0.2.1 is listed, see 5.7.1', 550, '5.7.1'],
  ])('tells enhanced codes from other numbers: %s', (text, code, enhanced) => {
    expect(codes(text)).toEqual([code, enhanced]);
  });

  it.each([
    ['550-5.1.1 a\r\n550 5.1.1 b', ['a', 'b']],
    ['550-a\r550 b', ['a', 'b']],
    ['550-a\\n550 b', ['a', 'b']],
    ['550-a\\r\\n550 b', ['a', 'b']],
    ['smtp; 550-5.1.1 a\nsmtp; 550 5.1.1 b', ['a', 'b']],
    ['SMTP;550-5.1.1 a\nSMTP;550 5.1.1 b', ['a', 'b']],
    ['550 a\n\n \t \n550 b', ['a', 'b']],
    ['  550   a  \n  550   b  ', ['a', 'b']],
    ['550-<5.1.1>: a\n550 [5.1.1] b', ['a', 'b']],
    ['550-\n550 b', ['b']],
    ['550-a\n550', ['a']],
    ['550 a\n5501 b\n550c', ['a', '5501 b', '550c']],
    ['550 a\n5.1.1.7 b', ['a', '5.1.1.7 b']],
    ['550', []],
    ['mx.example.net said: 550 a', ['a']],
  ])('splits %j into lines', (text, lines) => {
    const reply = parseReply(text);
    expect(reply?.code).toBe(550);
    expect(reply?.lines).toEqual(lines);
    expect(reply?.text).toBe(lines.join(' '));
  });

  it('leaves out what is not there', () => {
    expect(parseReply('550 no')).toStrictEqual({ code: 550, lines: ['no'], text: 'no' });
    expect(parseReply('see 5.1.1 unknown\nuser')).toStrictEqual({
      enhanced: '5.1.1',
      lines: ['unknown', 'user'],
      text: 'unknown user',
    });
  });

  it('looks at the head and the tail of a long text, and no more', () => {
    expect(parseReply(`550 5.1.1 ${'x'.repeat(100_000)}`)?.text.length).toBeLessThan(8200);
    expect(codes(`${'x '.repeat(100_000)}\n550 5.1.1 unknown`)).toEqual([550, '5.1.1']);
  });
});
