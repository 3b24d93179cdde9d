import { ofKind, speakerPages } from '../data/entries.ts';
import { guidesOf } from '../data/guides.ts';
import { confused } from '../data/pairs.ts';
import { problemBody, problemPages, problemPath } from '../data/problems.ts';
import { referencePackages } from '../data/reference.ts';
import { siteLocales } from '../locales.ts';
import { absolute, codePath, pairPath } from '../site.ts';
import { referencePath } from '../views/reference.ts';
import { capital, plain } from '../views/parts.ts';
import { codeModel } from '../views/code-model.ts';

/** What is here and where, for language models: https://llmstxt.org */
export function GET(): Response {
  const [site] = siteLocales;
  if (site === undefined) return new Response('');
  const link = (text: string, path: string, note = ''): string =>
    `- [${text}](${absolute(`${site.prefix}${path}index.md`)})${note && `: ${note}`}`;
  const kinds = ['reply', 'enhanced', 'nodemailer', 'system', 'diagnosis', 'category'] as const;
  const lines = [
    '# mailwhy',
    '',
    `> ${site.strings.tagline}: what SMTP replies, enhanced status codes, nodemailer errors and the words of mail providers mean, why they happen, how to fix them, and whether to send again.`,
    '',
    `Every page has a Markdown twin: add \`index.md\` to its address. Every entry is JSON as well: ${absolute('api/openapi.json')}. ${siteLocales
      .slice(1)
      .map(({ labels, prefix }) => `${labels.language}: ${absolute(prefix)}`)
      .join(', ')}`,
    '',
    '## Guides',
    ...guidesOf(site).map(({ slug, title, lead }) =>
      link(plain(title), `guides/${slug}/`, plain(lead)),
    ),
    '',
    '## API reference',
    ...referencePackages().map((each) => link(each.name, referencePath(each), each.description)),
    '',
    '## Problem types of mail APIs',
    ...problemPages().map((each) =>
      link(
        each.code,
        problemPath(each),
        `${problemBody(each, site.locales).detail} (${each.status})`,
      ),
    ),
    ...kinds.flatMap((kind) => [
      '',
      `## ${capital(site.labels.kinds[kind].many)}`,
      ...ofKind(kind).map((entry) =>
        link(entry.id, codePath(entry.id), plain(codeModel(entry, site).messages.title)),
      ),
    ]),
    '',
    '## What providers and servers say, word for word',
    ...speakerPages.map(({ name, slug }) => link(name, `providers/${slug}/`)),
    '',
    '## Often confused',
    ...confused.map(({ a, b }) => link(`${a} and ${b}`, pairPath(a, b))),
    '',
  ];
  return new Response(lines.join('\n'));
}
