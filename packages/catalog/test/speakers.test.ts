import { describe, expect, it } from 'vitest';
import { patternIndex, patterns, providerHosts, signers, wordingIds } from '../src/directory.ts';
import { createEngine, getEngine, providerOfHost } from '../src/speakers.ts';
import { speakers, tables } from '../src/tables.ts';
import { tokenize } from '../src/tokenize.ts';

const wordings = speakers.flatMap(({ speaker }) => Object.entries(speaker.wordings));
const signatures = speakers.flatMap(({ id, isProvider, speaker: { signature } }) =>
  isProvider && signature !== undefined ? [[id, signature] as const] : [],
);
const codes = [...Object.keys(tables.nodemailer), ...Object.keys(tables.system)];

describe('the directory', () => {
  it('lists wordings, then signatures, then codes', () => {
    expect(Object.values(wordingIds()).flat()).toEqual(wordings.map(([id]) => id));
    expect(signers()).toEqual(signatures.map(([id]) => id));
    expect(patterns()).toEqual([
      ...wordings.map(([, { says }]) => says),
      ...signatures.map(([, signature]) => signature),
      ...codes.map((code) => [code]),
    ]);
    expect(patternIndex().size).toBeGreaterThanOrEqual(patterns().flat().length);
  });

  it('lists the hosts of providers without a dot in front', () => {
    const hosts = new Map(providerHosts());
    expect(hosts.get('smtp.gmail.com')).toBe('gmail');
    expect(hosts.get('l.google.com')).toBe('gmail');
    expect([...hosts.keys()].filter((host) => host.startsWith('.'))).toEqual([]);
    const silent = speakers.filter(({ isProvider, speaker }) => isProvider && !speaker.hosts);
    expect(silent.map(({ id }) => id).filter((id) => [...hosts.values()].includes(id))).toEqual([]);
  });
});

describe('the engine', () => {
  const engine = createEngine();
  const keysIn = (text: string): number[] => engine.match(tokenize(text)).map(({ key }) => key);

  it('is built once', () => {
    expect(getEngine()).toBe(getEngine());
  });

  it('knows whose a match is by its key', () => {
    const said = keysIn('450 gsmtp: user unknown, said ECONNREFUSED');
    const named = <T>(map: ReadonlyMap<number, T>): T[] =>
      said.flatMap((key) => map.get(key) ?? []);
    expect(named(engine.signatures)).toEqual(['gmail']);
    expect(named(engine.codes)).toEqual(['ECONNREFUSED']);
    expect(said.map((key) => engine.wordings[key]?.id)).toContain('generic-no-such-user');
    expect([...engine.signatures.keys()][0]).toBe(wordings.length);
    expect(engine.signatures.size).toBe(signatures.length);
    expect([...engine.codes.values()]).toEqual(codes);
  });

  it('weighs a provider before a server, and a server before nobody in particular', () => {
    const weightOf = (id: string): number | undefined =>
      engine.wordings.find((spoken) => spoken.id === id)?.weight;
    const provider = weightOf('gmail-over-quota') ?? 0;
    const server = weightOf('postfix-relay-access-denied') ?? 0;
    expect(provider).toBeGreaterThan(server);
    expect(server).toBeGreaterThan(0);
    expect(weightOf('generic-relay-denied')).toBe(0);
  });

  it('says who a wording is by, and reads it', () => {
    for (const { id, provider, wording } of engine.wordings) {
      const by = speakers.find(({ speaker }) => Object.hasOwn(speaker.wordings, id));
      expect(provider).toBe(by?.isProvider === true ? by.id : undefined);
      expect(wording).toEqual(by?.speaker.wordings[id]);
    }
  });

  it('lists what a provider says by codes alone', () => {
    const coded = engine.codedOf('microsoft');
    expect(coded.map(({ id }) => id)).toContain('microsoft-basic-auth-disabled');
    expect(coded.filter(({ wording }) => wording.codes === undefined)).toEqual([]);
    expect(engine.codedOf('microsoft')).toBe(coded);
    expect(engine.codedOf('nobody')).toEqual([]);
  });
});

it.each([
  ['smtp.gmail.com', 'gmail'],
  ['SMTP.Gmail.Com', 'gmail'],
  ['x.l.google.com', 'gmail'],
  ['deep.below.smtp.gmail.com', 'gmail'],
  ['notsmtp.gmail.com.example', undefined],
  ['gmail.example.com', undefined],
  ['com', undefined],
  ['.', undefined],
  ['', undefined],
])('knows the provider of the host %j', (host, provider) => {
  expect(providerOfHost(host)).toBe(provider);
});
