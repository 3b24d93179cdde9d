import type { APIRoute } from 'astro';
import { type Pair, prerendered } from '../../../../data/pairs.ts';
import { type SiteLocale, siteLocales } from '../../../../locales.ts';
import { comparisonOf, json, pairJson } from '../../../../machine/json.ts';

interface Props {
  readonly pair: Pair;
  readonly site: SiteLocale;
}

export const getStaticPaths = () =>
  siteLocales.flatMap((site) =>
    [...prerendered].map(([slug, pair]) => ({
      params: { tag: site.tag, pair: slug },
      props: { pair, site } satisfies Props,
    })),
  );

export const GET: APIRoute<Props> = ({ props: { pair, site } }) =>
  json(pairJson(comparisonOf(pair.a, pair.b, site), site));
