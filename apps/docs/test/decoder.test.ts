import { readFileSync } from 'node:fs';
import * as catalog from '@mailwhy/catalog';
import { describe, expect, it } from 'vitest';
import { examples } from '../src/client/examples.ts';
import { isMessage, readReport } from '../src/decoder/bounce.ts';
import { decode, pieces } from '../src/decoder/decode.ts';
import { split } from '../src/decoder/split.ts';

const ids = async (text: string): Promise<string[]> =>
  (await decode(text, catalog)).causes.map(({ first }) => first.verdict.id);

describe('split', () => {
  it('keeps the lines of one reply and the stack of one error together', () => {
    expect(split(examples.reply)).toHaveLength(1);
    expect(split(examples.error)).toHaveLength(1);
    expect(split(examples.log)).toHaveLength(5);
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    split('550-'.repeat(200_000));
    split('{\n'.repeat(150_000));
    split('\n'.repeat(400_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('decode', () => {
  it('knows its own examples', async () => {
    expect(await ids(examples.reply)).toEqual([catalog.classify(examples.reply).id]);
    expect(await ids(examples.error)).toEqual(['gmail-bad-credentials']);
    const log = await decode(examples.log, catalog);
    expect(log.kind).toBe('several');
    expect(log.causes.map(({ count }) => count)).toEqual([2, 1, 1, 1]);
    expect(log.causes[0]?.first.verdict.category).toBe('greylisted');
    const bounce = await decode(examples.bounce, catalog);
    expect(bounce.bounce).toEqual({ recipients: 1 });
    expect(bounce.causes[0]?.first.recipient).toBe('ann@example.net');
    expect(bounce.causes[0]?.first.verdict.category).toBe('mailbox-not-found');
  });

  it('reads an error as JSON, alone, under a key of a logger, and line by line', async () => {
    const error = {
      message: 'Invalid login: 535 5.7.8 Error: authentication failed',
      code: 'EAUTH',
      responseCode: 535,
      response: '535 5.7.8 Error: authentication failed',
      command: 'AUTH PLAIN',
    };
    const own = catalog.classify(error).id;
    expect(await ids(JSON.stringify(error))).toEqual([own]);
    expect(await ids(JSON.stringify({ level: 50, err: error }, null, 2))).toEqual([own]);
    const lines = [1, 2, 3]
      .map((time) => JSON.stringify({ level: 50, time, err: error }))
      .join('\n');
    const { causes, kind } = await decode(lines, catalog);
    expect(kind).toBe('several');
    expect(causes).toMatchObject([{ count: 3 }]);
  });

  it('finds the failure in a session that went well until then', async () => {
    const session =
      '220 mx.example.com ESMTP\nEHLO me\n250-mx.example.com\n250 STARTTLS\nRCPT TO:<a@example.com>\n550 5.1.1 <a@example.com>: User unknown';
    const { kind, causes } = await decode(session, catalog);
    expect(kind).toBe('one');
    expect(causes[0]?.first.verdict.category).toBe('mailbox-not-found');
  });

  it('says so when there is nothing to recognise', async () => {
    expect(await decode('  \n ', catalog)).toEqual({ kind: 'nothing', causes: [] });
    expect((await decode('hello there', catalog)).kind).toBe('nothing');
  });

  it('gives the verdict of the packages for every reply of a sample of the catalog', async () => {
    const wordings = [...catalog.entries().values()].filter((entry) => entry.kind === 'wording');
    const wrong: string[] = [];
    for (const { facts } of wordings.filter((_, at) => at % 9 === 0)) {
      const [sample] = facts.samples;
      const { causes } = await decode(sample, catalog);
      if (causes[0]?.first.verdict.id !== catalog.classify(sample).id) wrong.push(sample);
    }
    expect(wrong).toEqual([]);
  });

  it('survives hostile text', async () => {
    const texts = [
      '<img src=x onerror=alert(1)> 550',
      '{'.repeat(5000),
      '[['.repeat(5000),
      'Received: x\nFrom: y\nTo: z\nContent-Type: multipart/report; boundary="b"\n\n--b',
      '\u0000\u202e550 5.1.1',
    ];
    for (const text of texts) await expect(decode(text, catalog)).resolves.toBeDefined();
  });
});

describe('pieces', () => {
  it('cover the text once, with codes inside of words kept as codes', () => {
    const parts = pieces('550 5.1.1 user unknown', [
      { kind: 'wording', start: 4, end: 22 },
      { kind: 'enhanced', start: 4, end: 9 },
      { kind: 'reply', start: 0, end: 3 },
    ]);
    expect(parts.map(({ text }) => text).join('')).toBe('550 5.1.1 user unknown');
    expect(parts.filter(({ kind }) => kind !== undefined)).toEqual([
      { text: '550', kind: 'reply' },
      { text: '5.1.1', kind: 'enhanced' },
      { text: ' user unknown', kind: 'wording' },
    ]);
  });
});

describe('bounces', () => {
  it('are told from replies', () => {
    expect(isMessage(examples.bounce)).toBe(true);
    expect(isMessage(examples.log)).toBe(false);
    expect(isMessage('From: me\n550 no')).toBe(false);
  });

  it('name every recipient that failed, with folded lines', () => {
    expect(
      readReport(
        'Reporting-MTA: dns; a\n\nFinal-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.2.2 (over quota)\n\nFinal-Recipient: rfc822;b@example.com\nAction: delivered\nStatus: 2.0.0\n\nFinal-Recipient: rfc822; c@example.com\nAction: delayed\nStatus: 4.4.1\nDiagnostic-Code: smtp; 421 try\n  later',
      ),
    ).toEqual([
      { recipient: 'a@example.com', text: '5.2.2' },
      { recipient: 'c@example.com', text: '421 try later' },
    ]);
  });
});

describe('the examples', () => {
  it('hold documentation addresses only', () => {
    const source = readFileSync(new URL('../src/client/examples.ts', import.meta.url), 'utf8');
    const hosts = [...source.matchAll(/@([\w.-]+)/gu)].map(([, host]) => host ?? '');
    expect(hosts.filter((host) => !/(?:^|\.)example\.(?:com|net|org)$/u.test(host))).toEqual([]);
  });
});
