import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codesRouter } from '../src/index.ts';
import { type Running, serve } from './support/http.ts';

let server: Running;
beforeAll(async () => {
  server = await serve(codesRouter({ docs: 'https://docs.example/' }));
});
afterAll(() => server.close());

const json = async (path: string): Promise<Record<string, unknown>> =>
  (await (await server.get(path)).json()) as Record<string, unknown>;

const idsAt = async (path: string): Promise<readonly string[]> =>
  ((await json(path))['codes'] as { id: string }[]).map(({ id }) => id);

describe('a list of codes', () => {
  it('has pages', async () => {
    const { total, offset } = await json('/');
    expect([Number(total) > 500, offset]).toEqual([true, 0]);
    expect(await idsAt('/')).toHaveLength(500);
    expect(await idsAt('/?limit=501')).toHaveLength(500);
    expect(await idsAt('/?limit=0')).toEqual([]);
    const [, second, third] = await idsAt('/?limit=3');
    expect(await idsAt('/?offset=1&limit=2')).toEqual([second, third]);
    expect(await json(`/?offset=${Number(total) + 1}`)).toMatchObject({ offset: total, codes: [] });
  });

  it.each(['-1', '1.5', 'x', '1x', 'x1', '1234567', ''])(
    'takes no %j for a limit',
    async (limit) => {
      expect(await idsAt(`/?limit=${limit}`)).toHaveLength(500);
    },
  );

  it('holds the codes of a class, whatever their kind', async () => {
    const ids = await idsAt('/?class=4');
    expect(ids).toEqual(expect.arrayContaining(['421', 'X.2.2']));
    expect(ids).not.toContain('550');
    expect(await idsAt('/?class=2')).not.toContain('X.2.2');
    expect(await idsAt('/?class=E')).toEqual([]);
  });

  it('takes several conditions together', async () => {
    expect(await idsAt('/?kind=reply&category=mailbox-full&class=5')).toEqual(['552']);
  });
});

describe('a search', () => {
  it('finds so many', async () => {
    expect(await idsAt('/search?q=mail')).toHaveLength(20);
    expect(await idsAt('/search?q=mail&limit=2')).toHaveLength(2);
    expect(await idsAt('/search?q=mail&limit=1000')).toHaveLength(100);
    expect(await idsAt('/search?q=')).toEqual([]);
    expect(await idsAt(`/search?q=${'x'.repeat(200)}+greylisted`)).toEqual([]);
  });
});

it('leads to the pages of its entries', async () => {
  expect(await json('/X.7.8')).toMatchObject({ docs: 'https://docs.example/codes/x.7.8/' });
  expect(await json('/gmail-bad-credentials')).toMatchObject({ speaker: 'gmail' });
  expect(await json('/535')).not.toHaveProperty('speaker');
  const [wording] = (await json('/?kind=wording&limit=1'))['codes'] as object[];
  expect(wording).toHaveProperty('speaker');
  expect(await json('/compare?a=251&b=535')).toMatchObject({
    a: { docs: 'https://docs.example/codes/251/' },
  });
});

it('says when to try again, and what is related, where there is something to say', async () => {
  expect(await json('/421')).toMatchObject({ retryAfter: expect.any(Number) as number });
  expect(await json('/535')).not.toHaveProperty('retryAfter');
  expect((await json('/535'))['related']).toContain('534');
  expect(await json('/mailbox-full')).toMatchObject({ related: [] });
});

it.each([
  '/no-such-code',
  '/%E0%A4%A',
  '/535/x',
  '/compare',
  '/compare?a=535',
  '/compare?b=535',
  '/compare?a=535&b=no',
  '/compare?a=no&b=535',
  '/search',
  `/535?${'x'.repeat(2044)}`,
])('knows nothing at %s', async (path) => {
  const response = await server.get(path);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.has('vary')).toBe(false);
  expect(await response.json()).toEqual({ type: 'about:blank', title: 'Not Found', status: 404 });
});

it('reads an address of just the length that is allowed, and any spelling', async () => {
  for (const path of [`/535?${'x'.repeat(2043)}`, '/535/', '/%35%335', '/535?a?b']) {
    expect(await json(path)).toMatchObject({ id: '535' });
  }
});

it('tells a client that has an answer already', async () => {
  const etag = (await server.get('/535')).headers.get('etag') ?? '';
  for (const [header, status] of [
    [etag, 304],
    [` "x" ,W/${etag} `, 304],
    [' * ', 304],
    ['"*"', 200],
    [`${etag}x`, 200],
    [`"W/${etag}`, 200],
    [`${'"x",'.repeat(250)}${etag}`, 200],
  ] as const) {
    const response = await server.get('/535', { 'if-none-match': header });
    expect([header, response.status]).toEqual([header, status]);
    expect(response.headers.has('content-length')).toBe(status === 200);
  }
  expect((await server.get('/251')).headers.get('etag')).not.toBe(etag);
});
