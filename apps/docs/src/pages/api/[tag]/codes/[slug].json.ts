import type { Entry } from '@mailwhy/catalog';
import type { APIRoute } from 'astro';
import { all } from '../../../../data/entries.ts';
import { type SiteLocale, siteLocales } from '../../../../locales.ts';
import { entryJson, json } from '../../../../machine/json.ts';
import { slugOf } from '../../../../site.ts';

interface Props {
  readonly entry: Entry;
  readonly site: SiteLocale;
}

export const getStaticPaths = () =>
  siteLocales.flatMap((site) =>
    all.map((entry) => ({
      params: { tag: site.tag, slug: slugOf(entry.id) },
      props: { entry, site } satisfies Props,
    })),
  );

export const GET: APIRoute<Props> = ({ props: { entry, site } }) => json(entryJson(entry, site));
