import type { APIRoute } from 'astro';
import { type Page, pathOf } from '../../page.ts';
import { allPages } from '../../pages.ts';
import { absolute, origin } from '../../site.ts';
import { toMarkdown } from '../../tree/markdown.ts';

interface Props {
  readonly page: Page;
}

export const getStaticPaths = () =>
  allPages().map((page) => ({
    params: { path: pathOf(page).replace(/\/$/u, '') || undefined },
    props: { page } satisfies Props,
  }));

/** The Markdown twin of every page. */
export const GET: APIRoute<Props> = ({ props: { page } }) => {
  const here = absolute(pathOf(page));
  const markdown = toMarkdown(page.view(), (href) =>
    href.startsWith('#') ? here + href : new URL(href, origin).href,
  );
  return new Response(`${markdown}\n<${here}>\n`, {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
