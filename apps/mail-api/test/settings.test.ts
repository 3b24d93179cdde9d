import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings, settingNames } from '../src/settings.ts';

describe('readSettings', () => {
  it('needs none', () => {
    expect(readSettings({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', EXPLAIN: true });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readSettings({ SMTP_URL: '', PORT: '' })).toMatchObject({ PORT: 3000 });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', ' '],
    ['PORT', '0x50'],
    ['RETRY_FACTOR', ' '],
    ['HOST', 'http://secret'],
    ['SMTP_URL', 'smtp://'],
    ['SMTP_URL', 'smtp://:secret@'],
    ['REDIS_URL', 'redis://'],
    ['REDIS_URL', 'redis://mail.example/secret'],
    ['REDIS_URL', 'redis://mail.example:99999'],
    ['REDIS_URL', 'redis://user:secret%zz@mail.example'],
    ['SMTP_URL', 'smtp://mail.example?secret=1'],
    ['SMTP_URL', 'smtp://mail.example?logger=true'],
    ['SMTP_URL', 'smtp://mail.example?debug=true'],
    ['SMTP_URL', 'smtp://mail.example?sendmail=true'],
    ['SMTP_URL', 'smtp://mail.example?jsonTransport=true'],
    ['SMTP_URL', 'smtp://mail.example?pool=true'],
    ['SMTP_URL', 'smtp://mail.example?connectionTimeout=secret'],
    ['SMTP_URL', 'smtp://mail.example?connectionTimeout='],
    ['SMTP_URL', 'smtp://mail.example?socketTimeout=1&socketTimeout=2'],
    ['SMTP_URL', 'smtp://mail.example?requireTLS=secret'],
    ['SMTP_URL', 'smtp://mail.example?name=1'],
    ['SMTP_URL', 'smtp://mail.example?tls.minVersion=secret'],
    ['API_KEY', 'pässwörd-0123456789'],
    ['API_KEY', ' secret-0123456789'],
    ['API_KEY', 'secret\t0123456789'],
    ['SMTP_URL', 'http://user:secret@mail.example'],
    ['SMTP_URL', 'secret'],
    ['REDIS_URL', 'secret:6379'],
    ['API_KEY', 'secret'],
    ['MAIL_FROM', 'secret'],
    ['RATE_LIMIT', '0'],
    ['UNKNOWN_DELIVERY', 'secret'],
  ])('names a wrong %s and does not repeat it', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^  ${name}: \\w`, 'm'));
    expect(() => readSettings({ [name]: value })).not.toThrow(/secret/);
  });

  it('says which option of SMTP_URL is wrong, and which there are', () => {
    const read = (query: string) => () =>
      readSettings({ SMTP_URL: `smtp://mail.example?${query}`, MAIL_FROM: 'app@mail.example' });
    expect(read('connectionTimeout=abc')).toThrow(/SMTP_URL: .*connectionTimeout/);
    expect(read('logger=true')).toThrow(/SMTP_URL: .*connectionTimeout, .*tls\.rejectUnauthorized/);
    const good = 'connectionTimeout=500&requireTLS=true&name=app.example&tls.minVersion=TLSv1.3';
    expect(read(good)).not.toThrow();
  });

  it('is described in the README, every one', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(settingNames.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('names all that are wrong', () => {
    expect(() => readSettings({ PORT: 'a', LOG_LEVEL: 'b' })).toThrow(/PORT.*\n.*LOG_LEVEL/);
  });

  it('wants a sender of its own for a real server', () => {
    expect(() => readSettings({ SMTP_URL: 'smtp://mail.example' })).toThrow(/MAIL_FROM: Needed/);
    expect(
      readSettings({ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'app@mail.example' }),
    ).toMatchObject({ EXPLAIN: false });
  });
});
