import { describe, expect, it } from 'vitest';
import {
  classify,
  describe as describeEntry,
  describeCategory,
  explain,
  lookup,
  type Entry,
  type Locale,
} from '@mailwhy/catalog';
import { en } from '@mailwhy/catalog/locales/en';
import { entries } from '../src/entries.ts';
import { samples } from './support/wordings.ts';

/** A locale that has next to nothing. */
const partial = (tag: string, texts: Partial<Locale>): Locale => ({
  ...en,
  tag,
  messages: {},
  categories: {},
  ...texts,
});

const messages = (title: string) => ({ title, meaning: `${title}.`, causes: [], fixes: [] });
const categoryMessages = (title: string) => ({
  ...messages(title),
  label: title,
  description: title,
  publicText: title,
  avoid: title,
});

describe('explain', () => {
  it('adds the texts of the entry to the verdict', () => {
    const reply = '535-5.7.8 Username and Password not accepted. x - gsmtp';
    const { title, meaning, causes, fixes, locale, docs, ...verdict } = explain(reply);
    expect(verdict).toEqual(classify(reply));
    expect({ title, meaning, causes, fixes }).toEqual(en.messages[verdict.id]);
    expect(locale).toBe('en');
    expect(docs).toBe(`https://mailwhy.example/codes/${verdict.id}/`);
  });

  it('takes the context into account', () => {
    const error = { response: '535 5.7.8 Error: authentication failed', code: 'EAUTH' };
    const context = { host: 'smtp.gmail.com' };
    expect(explain(error, { context })).toMatchObject(classify(error, context));
    expect(explain(error, { context }).provider).toBe('gmail');
  });

  it('puts the pages where it is told', () => {
    expect(explain(535, { docs: 'https://docs.example' }).docs).toBe(
      'https://docs.example/codes/535/',
    );
    expect(explain('EAUTH').docs).toBe('https://mailwhy.example/codes/eauth/');
  });

  it('speaks the first language that has the text, and English at last', () => {
    const a = partial('x-a', { messages: { 535: messages('a535') } });
    const b = partial('x-b', { messages: { 535: messages('b535'), EAUTH: messages('bEAUTH') } });
    const said = (code: string, ...locales: Locale[]) => {
      const { title, locale } = explain(code, { locales });
      return `${locale} ${title}`;
    };
    expect(said('535', a, b)).toBe('x-a a535');
    expect(said('535', b, a)).toBe('x-b b535');
    expect(said('EAUTH', a, b)).toBe('x-b bEAUTH');
    expect(said('550', a, b)).toBe(`en ${en.messages['550']?.title ?? ''}`);
    expect(said('535')).toBe(`en ${en.messages['535']?.title ?? ''}`);
  });

  it('does not mix languages within one text', () => {
    const a = partial('x-a', { messages: { 535: messages('a535') } });
    expect(explain('535', { locales: [a] })).toMatchObject({
      meaning: 'a535.',
      causes: [],
      fixes: [],
    });
  });

  it('falls back to the row and the category of a wording without texts of its own', () => {
    const own = [...entries().values()].filter(({ kind }) => kind === 'wording');
    const bare = own.find(({ id, facts }) => !('row' in facts) && !Object.hasOwn(en.messages, id));
    const rowed = own.find(({ facts }) => 'row' in facts);
    const textOf = (entry: Entry | undefined, ...locales: Locale[]) =>
      entry && describeEntry(entry, locales);
    expect(textOf(bare)?.messages).toBe(en.categories[bare?.facts.category ?? 'unknown']);
    const row = (rowed?.facts as { row: string }).row;
    expect(textOf(rowed)?.messages).toBe(en.messages[row]);

    const { category } = bare?.facts ?? { category: 'unknown' };
    const a = partial('x-a', { categories: { [category]: categoryMessages('a') } });
    expect(textOf(bare, a)).toMatchObject({ locale: 'x-a', messages: { title: 'a' } });
    expect(describeCategory(category, [a]).locale).toBe('x-a');
    expect(describeCategory(category).locale).toBe('en');
  });

  it('is not fooled by names that every object has', () => {
    const a = partial('x-a', { messages: {} });
    for (const input of ['constructor', '__proto__', 'toString']) {
      expect(explain(input, { locales: [a] })).toMatchObject({ id: 'unknown', locale: 'en' });
    }
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a code', 535],
    ['a reply', '550 5.1.1 <user@example.com>: user unknown'],
    [
      'an error',
      Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:25'), { code: 'ESOCKET' }),
    ],
  ])('is frozen, survives JSON, and looks like no error: %s', (_, input) => {
    const explanation = explain(input);
    expect(Object.isFrozen(explanation)).toBe(true);
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    expect(Object.keys(explanation)).not.toContain('message');
    expect(Object.keys(explanation)).not.toContain('stack');
    expect(Object.values(explanation)).not.toContain(undefined);
  });

  it('is small, and repeats nothing of what the server said', () => {
    const secret = 'q7Zx9Kv2Lm4';
    for (const sample of samples) {
      const json = JSON.stringify(
        explain(`${sample} ${secret} ${secret}@example.com 203.0.113.99`),
      );
      expect(json.length).toBeLessThan(3000);
      expect(json).not.toContain(secret);
      expect(json).not.toContain('203.0.113.99');
    }
  });

  it('has texts for every entry', () => {
    for (const id of entries().keys()) {
      expect(lookup(id)).toBeDefined();
      expect(explain(id).meaning).not.toBe('');
    }
  });
});
