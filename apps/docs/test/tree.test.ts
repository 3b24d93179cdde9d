import { describe, expect, it } from 'vitest';
import { highlight } from '../src/tree/highlight.ts';
import { toHtml } from '../src/tree/html.ts';
import { toMarkdown } from '../src/tree/markdown.ts';
import { h, prose, textOf } from '../src/tree/tree.ts';

const markdown = (...children: Parameters<typeof toHtml>[0][]): string =>
  toMarkdown(children, (address) => new URL(address, 'https://example.com').href);

describe('toHtml', () => {
  it('never takes text for markup', () => {
    expect(toHtml(h('p', { title: '"><script>' }, '<img src=x onerror=alert(1)> & "q"'))).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;img src=x onerror=alert(1)&gt; &amp; &quot;q&quot;</p>',
    );
  });

  it('leaves out what is absent and closes no void element', () => {
    expect(toHtml([h('input', { hidden: true, id: undefined, md: false }), false, undefined])).toBe(
      '<input hidden>',
    );
  });
});

describe('prose', () => {
  it('turns backticks into literals', () => {
    expect(toHtml(prose('Set `secure` to `true`.'))).toBe(
      'Set <code>secure</code> to <code>true</code>.',
    );
  });
});

describe('highlight', () => {
  it('changes no character', () => {
    const code = "// a 'quoted' word\nconst a = 'if'; /* b */ return `x` < 3;\n";
    expect(textOf(highlight(code))).toBe(code);
    expect(toHtml(highlight(code))).toContain("<em>// a 'quoted' word</em>");
  });
});

describe('toMarkdown', () => {
  it('writes headings, lists, tables, quotes and code', () => {
    const text = markdown(
      h('h1', {}, 'A ', h('code', {}, 'b')),
      h('p', { lang: 'en' }, 'One *two* ', h('a', { href: '/c/' }, 'three')),
      h('ol', {}, h('li', {}, 'x'), h('li', {}, h('p', {}, 'y'), h('p', {}, 'z'))),
      h('dl', {}, h('div', {}, h('dt', {}, 'k'), h('dd', {}, 'v'))),
      h('blockquote', {}, h('p', {}, 'q')),
      h('pre', { 'data-lang': 'js' }, 'a < b\n'),
      h('table', {}, h('tr', {}, h('th', {}, 'h')), h('tr', {}, h('td', {}, 'a|b'))),
      h('nav', { md: false }, 'gone'),
    );
    expect(text).toBe(
      [
        '# A `b`',
        'One \\*two\\* [three](https://example.com/c/)',
        '1. x\n2. y\n   z',
        '- **k:** v',
        '> q',
        '```js\na < b\n```',
        '| h |\n| --- |\n| a\\|b |\n',
      ].join('\n\n'),
    );
  });
});
