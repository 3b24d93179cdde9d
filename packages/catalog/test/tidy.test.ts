import { describe, expect, it } from 'vitest';
import { classify, entries, lookup } from '@mailwhy/catalog';
import { en } from '@mailwhy/catalog/locales/en';
import { vi } from '@mailwhy/catalog/locales/vi';
import { glossary } from '../src/locales/vi/glossary.ts';
import { readPart } from '../src/pattern.ts';
import { speakers } from '../src/tables.ts';
import type { Messages } from '../src/types.ts';

/** The catalog's own lint. Each test names the row that breaks a rule, so that it can be mended at once. */

const all = [...entries().values()];
const wordings = speakers.flatMap(({ id: speaker, isProvider, speaker: { wordings, hosts } }) =>
  Object.entries(wordings).map(([id, wording]) => ({
    id,
    speaker,
    isProvider,
    host: hosts?.[0]?.replace(/^\./u, 'mx.'),
    wording,
  })),
);

/** What `classify` makes of a sample, at the provider's own host where the wording asks for it. */
function winnerOf(sample: string, { wording, host }: (typeof wordings)[number]): string {
  const command = wording.when?.commands?.[0];
  const isAuth = command === 'AUTH' && wording.when?.commands?.length === 1;
  const error = isAuth ? { response: sample, command: 'AUTH PLAIN', code: 'EAUTH' } : sample;
  return classify(error, host === undefined ? undefined : { host }).id;
}

describe('wordings', () => {
  it('have patterns that say nothing twice', () => {
    const choicesOf = (pattern: string): string[][] =>
      (pattern.match(/\([^()]*\)/gu) ?? []).map((choice) => choice.slice(1, -1).split('|'));
    const twice = wordings.flatMap(({ id, wording: { says } }) =>
      [[...says], ...says.flatMap(choicesOf)]
        .flatMap((list) => list.filter((it, at) => list.indexOf(it) !== at))
        .map((it) => `${id}: ${it}`),
    );
    expect(twice).toEqual([]);
  });

  it('have patterns that can be read', () => {
    const broken: string[] = [];
    for (const { id, wording } of wordings) {
      for (const pattern of wording.says) {
        for (const part of pattern.split('…')) {
          try {
            readPart(part.trim());
          } catch (error) {
            broken.push(`${id}: ${pattern}: ${String(error)}`);
          }
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it('win their own samples', () => {
    const lost = wordings.flatMap((row) =>
      row.wording.samples
        .map((sample) => ({ sample, winner: winnerOf(sample, row) }))
        .filter(({ winner }) => winner !== row.id)
        .map(({ sample, winner }) => `${row.id} loses to ${winner}: ${sample}`),
    );
    expect(lost).toEqual([]);
  });

  it('have ids in kebab-case that start with their speaker or its family', () => {
    expect(
      wordings.map(({ id }) => id).filter((id) => !/^[a-z\d]+(?:-[a-z\d]+)+$/u.test(id)),
    ).toEqual([]);
  });

  it('have unique ids, also among categories and diagnoses', () => {
    const ids = [
      ...wordings.map(({ id }) => id),
      ...all.filter(({ kind }) => kind !== 'wording').map(({ id }) => id.toLowerCase()),
    ];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('references', () => {
  it('resolve', () => {
    const dangling = all.flatMap(({ id, facts }) => [
      ...(facts.related ?? [])
        .filter((other) => lookup(other) === undefined)
        .map((other) => `${id} → ${other}`),
      ...('row' in facts && lookup(facts.row) === undefined ? [`${id} → row ${facts.row}`] : []),
      ...('meant' in facts
        ? facts.meant
            .filter((other) => lookup(other) === undefined)
            .map((other) => `${id} → ${other}`)
        : []),
    ]);
    expect(dangling).toEqual([]);
  });

  it('are https addresses of primary sources', () => {
    const bad = all.flatMap(({ id, facts }) =>
      facts.sources.length === 0
        ? [`${id} has none`]
        : facts.sources
            .filter((source) => !source.startsWith('https://'))
            .map((source) => `${id}: ${source}`),
    );
    expect(bad).toEqual([]);
  });
});

describe.each([en, vi])('the locale $tag', (locale) => {
  const texts = Object.entries(locale.messages);

  it('belongs to entries', () => {
    expect(texts.map(([id]) => id).filter((id) => lookup(id) === undefined)).toEqual([]);
  });

  it('keeps the writing guide', () => {
    expect(
      texts.flatMap(([id, messages]) => faultsOf(messages).map((fault) => `${id}: ${fault}`)),
    ).toEqual([]);
  });

  it('keeps it in the categories', () => {
    expect(
      Object.entries(locale.categories).flatMap(([id, messages]) =>
        faultsOf(messages).map((fault) => `${id}: ${fault}`),
      ),
    ).toEqual([]);
  });
});

describe('the Vietnamese glossary', () => {
  it('names terms that the texts use', () => {
    const texts = JSON.stringify(vi).toLowerCase();
    const unused = Object.entries(glossary).filter(([, terms]) =>
      terms
        .toLowerCase()
        .replace(/ \([^()]{1,40}\)/gu, '')
        .split(/[,;/] ?/u)
        .every((term) => !texts.includes(term)),
    );
    expect(unused).toEqual([]);
  });
});

/** Two words in a row that are one, with letters of any script. */
const DOUBLED = /(?<![\p{L}\p{N}])(\p{L}+) \1(?![\p{L}\p{N}])/iu;

function faultsOf({ title, meaning, causes, fixes }: Messages): string[] {
  const sentences = [meaning, ...causes, ...fixes];
  const everything = [title, ...sentences];
  const faults: string[] = [];
  if (title.length > 60) faults.push(`title has ${String(title.length)} characters`);
  if (/[.!]$/u.test(title)) faults.push('title ends with a full stop');
  if (causes.length > 4 || fixes.length > 4) faults.push('more than four causes or fixes');
  const total = everything.join('').length;
  if (total > 900) faults.push(`${String(total)} characters`);
  for (const text of everything) {
    if (text.trim() !== text || text === '') faults.push(`white space or empty: "${text}"`);
    if (/ {2}/u.test(text)) faults.push(`two spaces: ${text}`);
    if (/<\/?[a-z]+>|&[a-z]+;/u.test(text)) faults.push(`markup: ${text}`);
    if (DOUBLED.test(text)) faults.push(`doubled word: ${text}`);
    if (/\bsimply\b|\bplease\b/iu.test(text)) faults.push(`a word that the guide bans: ${text}`);
    if ((text.match(/`/gu) ?? []).length % 2 === 1) faults.push(`odd backtick: ${text}`);
  }
  for (const text of sentences)
    if (!/[.?!]["”)]?$/u.test(text)) faults.push(`no full stop: ${text}`);
  return faults;
}
