import { describe, expect, it } from 'vitest';
import { commandOf } from '../src/command.ts';

const from = (failure: { command?: string; code?: string; text?: string }, reply?: number) =>
  commandOf({ command: undefined, code: undefined, text: '', ...failure }, reply);

describe('the command of a failure', () => {
  it.each([
    ['CONN', 'CONNECT'],
    ['EHLO', 'EHLO'],
    ['LHLO', 'EHLO'],
    ['STARTTLS', 'STARTTLS'],
    ['AUTH XOAUTH2', 'AUTH'],
    ['MAIL FROM', 'MAIL'],
    ['RCPT TO', 'RCPT'],
    ['DATA', 'DATA'],
    ['API', undefined],
    ['RCPTTO', undefined],
  ])('is what nodemailer names: %s', (command, expected) => {
    expect(from({ command })).toBe(expected);
  });

  it('is the end of the message where DATA failed with the message', () => {
    expect(from({ command: 'DATA', code: 'EMESSAGE' })).toBe('END-OF-DATA');
    expect(from({ command: 'DATA', code: 'ECONNECTION' })).toBe('DATA');
    expect(from({ command: 'MAIL FROM', code: 'EMESSAGE' })).toBe('MAIL');
  });

  it.each([
    ['Invalid login: 535 5.7.8 No', 'AUTH'],
    ['Invalid greeting. response=554 No', 'CONNECT'],
    ['Mail command failed: 550 No', 'MAIL'],
    ["Error: Can't send mail - all recipients were rejected: 550 No", 'RCPT'],
    ['Recipient command failed: 550 No', 'RCPT'],
    ['Data command failed: 554 No', 'DATA'],
    ['MESSAGE FAILED: 554 No', 'END-OF-DATA'],
    ['Error upgrading connection with STARTTLS: 454 No', 'STARTTLS'],
    [`${'.'.repeat(66)}Message failed`, 'END-OF-DATA'],
    [`${'.'.repeat(67)}Message failed`, undefined],
    ['No', undefined],
  ])('is what the words in front of a reply say: %s', (text, expected) => {
    expect(from({ text })).toBe(expected);
  });

  it.each([
    [334, 'AUTH'],
    [534, 'AUTH'],
    [535, 'AUTH'],
    [538, 'AUTH'],
    [550, undefined],
    [undefined, undefined],
  ])('is what only one command is answered with: %s', (reply, expected) => {
    expect(from({}, reply)).toBe(expected);
  });

  it('is rather named than told, and rather told than implied', () => {
    expect(from({ command: 'RCPT TO', text: 'Invalid login' }, 535)).toBe('RCPT');
    expect(from({ command: 'API', text: 'Mail command failed' }, 535)).toBe('MAIL');
  });
});
