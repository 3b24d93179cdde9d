import { compare, describe } from '@mailwhy/catalog';
import { all, exactCodes, isWording, speakerPages, wordingsWith } from './data/entries.ts';
import { guides, guidesOf } from './data/guides.ts';
import { pairsOf, prerendered } from './data/pairs.ts';
import { type SiteLocale, fallback, siteLocales } from './locales.ts';
import { absolute, codePath, fill, href, pairPath } from './site.ts';
import { h, textOf } from './tree/tree.ts';
import { codeModel, codeTitle } from './views/code-model.ts';
import { WORDINGS_SHOWN, wordingsView } from './views/code-words.ts';
import { codeView } from './views/code.ts';
import { codesView } from './views/codes.ts';
import { compareIndexView } from './views/compare-index.ts';
import { compareView } from './views/compare.ts';
import { packagePages } from './package-pages.ts';
import { type Page, article, inAll, page } from './page.ts';
import { guideList, guideView, guidesView } from './views/guides.ts';
import { plain, shorten } from './views/parts.ts';
import { providersView, speakerView } from './views/providers.ts';
import { startView } from './views/start.ts';
import { whyView } from './views/why.ts';

let known: readonly Page[] | undefined;

/** Every page of the site but the one for addresses that do not exist. */
export function allPages(): readonly Page[] {
  return (known ??= siteLocales.flatMap((site) => {
    const titles = new Set<string>();
    return [...listPages(site), ...codePages(site), ...pairPages(site)].map((each) => ({
      ...each,
      title: unique(each, titles),
    }));
  }));
}

/** Two pages never share a title. */
function unique({ title, path }: Page, titles: Set<string>): string {
  const name = titles.has(title) ? `${title} (${path.split('/')[1] ?? ''})` : title;
  titles.add(name);
  return name;
}

function listPages(site: SiteLocale): Page[] {
  const { strings } = site;
  const guideTeaser = h(
    'section',
    { id: 'guides' },
    h('h2', {}, strings.start.guidesTitle),
    guideList(guidesOf(site).slice(0, 4), site),
    h(
      'p',
      {},
      h('a', { class: 'more', href: href(`${site.prefix}guides/`) }, strings.start.allGuides),
    ),
  );
  return [
    page('start', site, '', {
      title: strings.start.title,
      description: fill(strings.start.description, { count: all.length }),
      view: () => startView(site, guideTeaser),
      jsonLd: () => ({
        '@type': 'WebSite',
        name: 'mailwhy',
        url: absolute(site.prefix),
        inLanguage: site.tag,
        description: strings.tagline,
      }),
    }),
    page('codes', site, 'codes/', {
      title: strings.codes.title,
      description: strings.codes.description,
      view: () => codesView(site),
    }),
    page('compare', site, 'compare/', {
      title: strings.compare.title,
      description: strings.compare.description,
      view: () => compareIndexView(site),
    }),
    page('providers', site, 'providers/', {
      title: strings.providers.title,
      description: strings.providers.description,
      view: () => providersView(site),
    }),
    ...speakerPages.map((speaker) =>
      page('provider', site, `providers/${speaker.slug}/`, {
        title: fill(strings.providers.oneTitle, { name: speaker.name }),
        description: fill(strings.providers.oneDescription, { name: speaker.name }),
        languages: inAll.filter((tag) => tag === fallback || translated(speaker.wordings, tag)),
        isIndexed: site.tag === fallback || translated(speaker.wordings, site.tag),
        view: () => speakerView(speaker, site),
      }),
    ),
    ...packagePages(site),
    page('why', site, 'why/', {
      title: strings.why.title,
      description: strings.why.description,
      view: () => whyView(site),
    }),
    page('guides', site, 'guides/', {
      title: strings.guides.title,
      description: strings.guides.description,
      view: () => guidesView(site),
    }),
    ...guides
      .filter(({ locale }) => locale === site.tag)
      .map((guide) =>
        page('guide', site, `guides/${guide.slug}/`, {
          title: plain(guide.title),
          description: shorten(plain(guide.lead), 160),
          languages: guides.filter(({ slug }) => slug === guide.slug).map(({ locale }) => locale),
          view: () => guideView(guide, site),
          jsonLd: () => article(site, plain(guide.title), `guides/${guide.slug}/`),
        }),
      ),
  ];
}

/** Whether most of the texts are there in a language. */
function translated(entries: readonly (typeof all)[number][], tag: string): boolean {
  const site = siteLocales.find((each) => each.tag === tag);
  const own = entries.filter((entry) => describe(entry, site?.locales).locale === tag);
  return own.length * 2 > entries.length;
}

function codePages(site: SiteLocale): Page[] {
  const { strings } = site;
  return all.flatMap((entry) => {
    const { messages, locale } = codeModel(entry, site);
    const isOwn = locale === site.tag;
    const languages = siteLocales
      .filter((each) => describe(entry, each.locales).locale === each.tag)
      .map(({ tag }) => tag);
    const title = codeTitle(entry, site);
    const wordings = isWording(entry) ? [] : wordingsWith(entry.id);
    return [
      page('code', site, codePath(entry.id), {
        title,
        description: shorten(plain(messages.meaning), 160),
        languages,
        isIndexed: isOwn,
        view: () => codeView(entry, site),
        jsonLd: () => article(site, title, codePath(entry.id)),
      }),
      ...(wordings.length > WORDINGS_SHOWN
        ? [
            page('wordings', site, `${codePath(entry.id)}wordings/`, {
              title: fill(strings.code.wordingsTitle, { code: entry.id }),
              description: fill(strings.code.wordingsDescription, { code: entry.id }),
              languages,
              isIndexed: isOwn,
              view: () => wordingsView(entry, site),
            }),
          ]
        : []),
    ];
  });
}

function pairPages(site: SiteLocale): Page[] {
  return [...prerendered.values()].map(({ a, b, isCurated }) => {
    const comparison = compare(a, b, { locales: site.locales });
    const languagesOf = (each: SiteLocale): boolean => {
      const {
        locale,
        a: x,
        b: y,
      } = each === site ? comparison : compare(a, b, { locales: each.locales });
      return [locale, x.locale, y.locale].every((tag) => tag === each.tag);
    };
    const languages = siteLocales.filter(languagesOf).map(({ tag }) => tag);
    const first = comparison.opening ?? comparison.summary[0] ?? '';
    return page('pair', site, pairPath(a, b), {
      title: plain(comparison.title),
      description: shorten(plain(first), 160),
      languages,
      isIndexed: isCurated && languages.includes(site.tag),
      view: () =>
        compareView(
          comparison,
          site,
          [a, b].flatMap((code) =>
            pairsOf([code], 4)
              .filter((pair) => !(pair.a === a && pair.b === b))
              .slice(0, 3)
              .map((pair) => ({
                text: `${pair.a} – ${pair.b}`,
                path: site.prefix + pairPath(pair.a, pair.b),
              })),
          ),
        ),
      jsonLd: () => article(site, textOf(comparison.title), pairPath(a, b)),
    });
  });
}

/** Exact codes that lead to the page of their row: `5.7.8` → `codes/x.7.8/`. */
export function aliases(): readonly { readonly code: string; readonly id: string }[] {
  return all.flatMap((entry) => exactCodes(entry).map((code) => ({ code, id: entry.id })));
}
