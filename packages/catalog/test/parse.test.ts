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
  ])('reads the codes of %s', (text, code, enhanced) => {
    expect(codes(text)).toEqual([code, enhanced]);
  });

  it.each([
    '',
    'no code at all',
    'connect ECONNREFUSED 127.0.0.1:587',
    'timeout after 450 seconds on port 587',
    'version 5.7 of 192.0.2.1',
    'id 12550 and 5501',
  ])('finds nothing in "%s"', (text) => {
    expect(parseReply(text)).toBeUndefined();
  });

  it('looks at the head and the tail of a long text, and no more', () => {
    expect(parseReply(`550 5.1.1 ${'x'.repeat(100_000)}`)?.text.length).toBeLessThan(8200);
    expect(codes(`${'x '.repeat(100_000)}\n550 5.1.1 unknown`)).toEqual([550, '5.1.1']);
  });
});
