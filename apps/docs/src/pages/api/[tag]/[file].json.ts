import type { APIRoute } from 'astro';
import { all } from '../../../data/entries.ts';
import { prerendered } from '../../../data/pairs.ts';
import { type SiteLocale, siteLocales } from '../../../locales.ts';
import { indexRow, json, pageRows } from '../../../machine/json.ts';
import { absolute, codePath } from '../../../site.ts';
import { codeModel } from '../../../views/code-model.ts';

const files = {
  /** Every entry with its title. */
  index: (site: SiteLocale) =>
    all.map((entry) => {
      const { messages, locale } = codeModel(entry, site);
      return {
        id: entry.id,
        kind: entry.kind,
        category: entry.facts.category,
        title: messages.title,
        locale,
        page: absolute(site.prefix + codePath(entry.id)),
      };
    }),
  /** What the search of the site works on. */
  search: (site: SiteLocale) => ({
    entries: all.map((entry) => indexRow(entry, site)),
    pages: pageRows(site),
  }),
  /** The interface strings of the catalog. */
  labels: (site: SiteLocale) => site.labels,
  /** Comparisons that have a page and a JSON of their own. */
  comparisons: () => [...prerendered.keys()],
};

interface Props {
  readonly file: keyof typeof files;
  readonly site: SiteLocale;
}

export const getStaticPaths = () =>
  siteLocales.flatMap((site) =>
    (Object.keys(files) as (keyof typeof files)[]).map((file) => ({
      params: { tag: site.tag, file },
      props: { file, site } satisfies Props,
    })),
  );

export const GET: APIRoute<Props> = ({ props: { file, site } }) => json(files[file](site));
