import { describe, expect, it } from 'vitest';
import { classify, locate } from '@mailwhy/catalog';
import { createRandom } from './support/random.ts';
import { samples } from './support/wordings.ts';

describe('locate', () => {
  it('says where the codes and the words stand', () => {
    const { text, spans } = locate('SMTP error: 550 5.1.1 <user@example.com>: user unknown');
    expect(spans.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['reply', '550'],
      ['enhanced', '5.1.1'],
      ['wording', 'user unknown'],
    ]);
  });

  it('says it in the order of the text', () => {
    const { text, spans } = locate('Mailbox full, says the server: 452 4.2.2');
    const places = spans.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(places).toEqual([
      ['wording', 'Mailbox full'],
      ['reply', '452'],
      ['enhanced', '4.2.2'],
    ]);
    expect(locate('nothing to find').spans).toEqual([]);
  });

  it('looks behind what went well in a transcript', () => {
    const transcript = (end: string): string =>
      `Connection: opened\nSMTP -> 220 2.0.0 Ready to start TLS\n${end}`;
    const { verdict, text, spans } = locate(transcript('PHP: certificate verify failed'));
    expect(verdict).toMatchObject({ category: 'tls-failure', evidence: 'wording' });
    expect(verdict.reply).toBeUndefined();
    expect(text).toBe(transcript('PHP: certificate verify failed'));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toContain(
      'certificate verify failed',
    );
    expect(classify(transcript('all is well')).category).toBe('success');
    expect(classify('status=sent (250 2.0.0 Ok)\nspam score 1').category).toBe('success');
    expect(classify('250 2.0.0 Ok\ncertificate verify failed').category).toBe('success');
  });

  it('gives the verdict of classify, and places inside the text', () => {
    for (const sample of samples) {
      const { verdict, text, spans } = locate(sample);
      expect(verdict).toEqual(classify(sample));
      const said = new Map(spans.map(({ kind, start, end }) => [kind, text.slice(start, end)]));
      expect([...said.values()]).not.toContain('');
      const { reply, enhanced } = verdict;
      expect([said.get('reply'), said.get('enhanced')]).toEqual([reply?.toString(), enhanced]);
    }
  });

  it('keeps places inside the text, whatever comes in', { tags: 'slow' }, () => {
    const { below, pick } = createRandom(3);
    for (let round = 0; round < 2000; round++) {
      const sample = pick(samples);
      const at = below(sample.length);
      const noise = pick(['\0', '\uD800', 'Ã©', '\r\n', 'x'.repeat(9000)]);
      const { text, spans } = locate(sample.slice(0, at) + noise + sample.slice(at));
      const outside = spans.filter(({ start, end }) => start >= end || end > text.length);
      expect(outside).toEqual([]);
    }
  });
});
