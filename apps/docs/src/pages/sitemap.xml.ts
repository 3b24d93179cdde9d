import { siteLocales } from '../locales.ts';
import { pathOf } from '../page.ts';
import { allPages } from '../pages.ts';
import { absolute } from '../site.ts';
import { escapeHtml } from '../tree/html.ts';

/** The pages that search engines should list, each with its other languages. */
export function GET(): Response {
  const urls = allPages()
    .filter(({ isIndexed, languages, site }) => isIndexed && languages.includes(site.tag))
    .map((page) => {
      const links = siteLocales
        .filter(({ tag }) => page.languages.includes(tag))
        .map(
          ({ tag, prefix }) =>
            `<xhtml:link rel="alternate" hreflang="${tag}" href="${escapeHtml(absolute(prefix + page.path))}"/>`,
        );
      return `<url><loc>${escapeHtml(absolute(pathOf(page)))}</loc>${links.join('')}</url>`;
    });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
}
