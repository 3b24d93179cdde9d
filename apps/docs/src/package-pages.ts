import { problemPages, problemPath } from './data/problems.ts';
import { referencePackages } from './data/reference.ts';
import { type SiteLocale, fallback } from './locales.ts';
import { type Page, article, page } from './page.ts';
import { fill } from './site.ts';
import { plain, shorten } from './views/parts.ts';
import { problemStrings, problemTitle, problemView, problemsView } from './views/problems.ts';
import { referenceListView, referencePath, referenceView } from './views/reference.ts';

/** What the packages bring: the problems of mail APIs, and the reference. */
export const packagePages = (site: SiteLocale): Page[] => [
  ...problemList(site),
  // Docstrings exist in one language only.
  ...(site.tag === fallback ? referencePages(site) : []),
];

const problemList = (site: SiteLocale): Page[] => [
  page('problems', site, 'problems/', {
    title: problemStrings(site).title,
    description: problemStrings(site).description,
    view: () => problemsView(site),
  }),
  ...problemPages().map((problem) => {
    const title = problemTitle(problem, site);
    const { code, status } = problem;
    return page('problem', site, problemPath(problem), {
      title,
      description: fill(problemStrings(site).oneDescription, { code, status }),
      view: () => problemView(problem, site),
      jsonLd: () => article(site, title, problemPath(problem)),
    });
  }),
];

function referencePages(site: SiteLocale): Page[] {
  const { reference } = site.strings;
  const packages = referencePackages();
  const languages = [site.tag];
  return [
    page('reference', site, 'reference/', {
      title: reference.title,
      description: reference.description,
      languages,
      view: () => referenceListView(packages, site),
    }),
    ...packages.map((each) => {
      const title = fill(reference.oneTitle, { name: each.name });
      return page('package', site, referencePath(each), {
        title,
        description: shorten(plain(each.description), 160),
        languages,
        view: () => referenceView(each, packages, site),
        jsonLd: () => article(site, title, referencePath(each)),
      });
    }),
  ];
}
