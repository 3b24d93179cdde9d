import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { mailProblems, toProblem } from '../src/index.ts';
import { reshape } from '../src/format.ts';
import { toHtml } from '../src/html.ts';
import { isClosed } from '../src/respond.ts';
import { mailError } from './support/errors.ts';
import { serveFailing } from './support/http.ts';
import { madeUp } from './support/locale.ts';

const problem = toProblem(mailError());

describe('a response', () => {
  const open = { headersSent: false, writableEnded: false, destroyed: false, socket: null };

  it.each<[string, object, boolean]>([
    ['is open', open, false],
    ['is open, on a connection', { ...open, socket: { destroyed: false } }, false],
    ['has started', { ...open, headersSent: true }, true],
    ['has ended', { ...open, writableEnded: true }, true],
    ['has lost its connection', { ...open, socket: { destroyed: true } }, true],
    ['is gone', { ...open, destroyed: true }, true],
    [
      'cannot be asked',
      {
        get headersSent(): never {
          throw new Error('hostile');
        },
      },
      true,
    ],
  ])('%s, and is treated so', (_, response, expected) => {
    expect(isClosed(response as ServerResponse)).toBe(expected);
  });

  it.each([
    ['Origin', 'Origin, Accept-Language'],
    ['Origin , ACCEPT-language', 'Origin , ACCEPT-language'],
    ['*', '*'],
    ['Origin, *', '*'],
  ])('that varies with %j, varies with %j', async (before, after) => {
    const server = await serveFailing(
      5,
      () => mailError(),
      (error: unknown, _req: unknown, res: ServerResponse, next: (error: unknown) => void) => {
        res.setHeader('Vary', before);
        next(error);
      },
      mailProblems({ locales: [madeUp('vi')] }),
    );
    const { headers } = await server.get();
    await server.close();
    expect(headers.get('vary')).toBe(after);
  });
});

describe('a body in the style of the house', () => {
  it.each([undefined, null, 5, 'x', [], [{}], Promise.resolve({})])('is not %j', (result) => {
    expect(reshape(problem, result)).toBeUndefined();
  });

  it('is of bounded size', () => {
    expect(reshape(problem, { x: 'x'.repeat(8184) })?.body).toHaveLength(8192);
    expect(reshape(problem, { x: 'x'.repeat(8185) })).toBeUndefined();
    expect(reshape(problem, { x: 'é'.repeat(5000) })).toBeUndefined();
  });

  it('has the status and the type of the problem, where it has any', () => {
    expect(reshape(problem, { status: 200, type: 'x', ok: false })).toEqual({
      body: JSON.stringify({ status: problem.status, type: problem.type, ok: false }),
      type: 'application/problem+json',
    });
    expect(reshape(problem, { ok: false })).toEqual({
      body: '{"ok":false}',
      type: 'application/json',
    });
  });
});

describe('a page', () => {
  it('names the status, and the request where it has an id', () => {
    expect(toHtml(problem, 'en')).toContain('<small>422</small>');
    expect(toHtml({ ...problem, requestId: 'id-1' }, 'en')).toContain('<small>422 · id-1</small>');
  });

  it('holds nothing but text', () => {
    const page = toHtml({ ...problem, title: `<a href="x">'&'</a>` }, '"><script>');
    expect(page).toContain('<h1>&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;</h1>');
    expect(page).toContain('<html lang="&quot;&gt;&lt;script&gt;">');
  });
});
