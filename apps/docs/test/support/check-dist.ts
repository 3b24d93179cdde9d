import { existsSync, readFileSync, statSync } from 'node:fs';
import { filesIn } from './build.ts';

/** What a page says about itself. */
interface CheckedPage {
  readonly path: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`, 'u')
    .exec(tag)?.[1]
    ?.replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');

const tags = (html: string, name: string): string[] =>
  html.match(new RegExp(`<${name}\\s[^>]*>`, 'gu')) ?? [];

/**
 * Reads a built site and lists everything that is wrong with it.
 * @param dist The folder.
 * @param origin The origin of the published site.
 * @param base The path that it lives under, with a slash at both ends.
 */
export function checkDist(dist: string, origin: string, base: string): string[] {
  const problems: string[] = [];
  const pages = new Map<string, CheckedPage>();
  for (const file of filesIn(dist, '.html')) {
    const html = readFileSync(dist + file, 'utf8');
    const path = base + file.replace(/(?:^|(?<=\/))index\.html$/u, '');
    const found = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id ?? '');
    for (const id of new Set(found)) {
      if (found.indexOf(id) !== found.lastIndexOf(id))
        problems.push(`${path}: two elements #${id}`);
    }
    pages.set(path, { path, html, ids: new Set(found) });
  }
  const isFile = (path: string): boolean => {
    const file = dist + decodeURIComponent(path.slice(base.length));
    return existsSync(file) && statSync(file).isFile();
  };

  const titles = new Map<string, string>();
  const indexed = new Set<string>();
  const alternates = new Map<string, Map<string, string>>();
  for (const { path, html } of pages.values()) {
    const isRedirect = html.includes('http-equiv="refresh"');
    const isMissing = path.endsWith('404.html');
    const language = /<html lang="([^"]+)"/u.exec(html)?.[1];
    if (language === undefined) problems.push(`${path}: no language`);
    if ((html.match(/<h1[\s>]/gu) ?? []).length !== 1) problems.push(`${path}: not one h1`);
    const title = /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? '';
    if (title === '') problems.push(`${path}: no title`);
    if (!isRedirect) {
      const key = `${language ?? ''} ${title}`;
      const other = titles.get(key);
      if (other !== undefined) problems.push(`${path}: the title of ${other} too: ${title}`);
      titles.set(key, path);
      if (!/<meta name="description" content="[^"]{20,200}"/u.test(html)) {
        problems.push(`${path}: no description, or a bad one`);
      }
      if (!html.includes('http-equiv="Content-Security-Policy"'))
        problems.push(`${path}: no policy`);
    }
    if (html.includes(' style=')) problems.push(`${path}: an inline style`);
    if (/\son(?:click|load|error|input|submit|change|focus)=/u.test(html))
      problems.push(`${path}: an inline handler`);

    const links = tags(html, 'link');
    const canonical = links.find((tag) => attribute(tag, 'rel') === 'canonical');
    const target = canonical && attribute(canonical, 'href');
    if (target === undefined && !isMissing) problems.push(`${path}: no canonical address`);
    if (target?.startsWith(origin + base) === false) problems.push(`${path}: canonical ${target}`);
    if (target !== undefined && !pages.has(target.slice(origin.length))) {
      problems.push(`${path}: canonical leads nowhere: ${target}`);
    }
    const isHidden = html.includes('<meta name="robots" content="noindex');
    if (!isHidden && !isRedirect && !isMissing) {
      indexed.add(path);
      if (target !== origin + path)
        problems.push(`${path}: indexed, but canonical is ${String(target)}`);
    }
    alternates.set(
      path,
      new Map(
        links
          .filter((tag) => attribute(tag, 'hreflang') !== undefined)
          .map((tag) => [attribute(tag, 'hreflang') ?? '', attribute(tag, 'href') ?? '']),
      ),
    );

    for (const tag of [
      ...tags(html, 'a'),
      ...links,
      ...tags(html, 'script'),
      ...tags(html, 'img'),
    ]) {
      const address = attribute(tag, 'href') ?? attribute(tag, 'src');
      if (address === undefined) continue;
      const isLink = tag.startsWith('<a');
      const isOwn =
        address.startsWith('/') || address.startsWith('#') || address.startsWith(`${origin}/`);
      if (!isOwn) {
        if (!isLink || !address.startsWith('https://')) problems.push(`${path}: loads ${address}`);
        continue;
      }
      const [place = '', anchor] = address.replace(origin, '').split('#');
      const bare = place.split('?')[0] ?? '';
      const to = bare === '' ? path : bare;
      if (!to.startsWith(base)) problems.push(`${path}: outside of the site: ${address}`);
      else if (!pages.has(to) && !isFile(to)) problems.push(`${path}: broken link ${address}`);
      else if (anchor !== undefined && anchor !== '' && pages.get(to)?.ids.has(anchor) === false) {
        problems.push(`${path}: broken anchor ${address}`);
      }
    }
    if (!isRedirect && !isMissing && !isFile(`${path}index.md`))
      problems.push(`${path}: no Markdown twin`);
  }

  for (const [path, languages] of alternates) {
    for (const [language, address] of languages) {
      const back = alternates.get(address.slice(origin.length));
      const own = [...languages.values()].includes(origin + path);
      if (language !== 'x-default' && own && ![...(back?.values() ?? [])].includes(origin + path)) {
        problems.push(`${path}: ${language} does not lead back`);
      }
      if (!indexed.has(path) && indexed.has(address.slice(origin.length)) && own) {
        problems.push(`${path}: not indexed, but its ${language} version is`);
      }
    }
  }

  const sitemap = readFileSync(`${dist}sitemap.xml`, 'utf8');
  const listed = new Set(
    [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url]) =>
      (url ?? '').slice(origin.length),
    ),
  );
  for (const path of indexed) if (!listed.has(path)) problems.push(`${path}: not in the sitemap`);
  for (const path of listed)
    if (!indexed.has(path)) problems.push(`${path}: in the sitemap, but not indexed`);

  // Everything that search engines list can be reached by links.
  const reached = new Set<string>();
  const queue = [base];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const tag of tags(pages.get(path)?.html ?? '', 'a')) {
      const to = (attribute(tag, 'href') ?? '').split(/[#?]/u)[0] ?? '';
      if (pages.has(to) && !reached.has(to)) queue.push(to);
    }
  }
  for (const path of indexed) if (!reached.has(path)) problems.push(`${path}: no link leads there`);
  return problems;
}
