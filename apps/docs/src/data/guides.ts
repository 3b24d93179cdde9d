import type { SiteLocale } from '../locales.ts';
import { fallback } from '../locales.ts';

/**
 * A guide is a Markdown file, `src/guides/<language>/<slug>.md`: a heading of level 1, a paragraph that says what
 * the reader gets, then sections. The same slug in two languages is the same guide.
 */
export interface Guide {
  readonly slug: string;
  readonly locale: string;
  readonly title: string;
  readonly lead: string;
  /** Everything after the lead. */
  readonly body: string;
}

const files: Readonly<Record<string, string>> = import.meta.glob('../guides/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The order on the list; guides that are not named here follow by title. */
const order = [
  'reading-an-smtp-error',
  'first-steps-nodemailer',
  'first-steps-express',
  'first-steps-catalog',
  'gmail-app-passwords-and-oauth2',
  'microsoft-365-after-basic-authentication',
  'amazon-ses-sandbox-and-regions',
  'ports-tls-modes-and-certificates',
  'spf-dkim-and-dmarc-for-senders',
  'rate-limits-greylisting-and-queues',
  'a-mail-api-that-leaks-nothing',
  'reading-a-bounce',
];

export function parseGuide(slug: string, locale: string, markdown: string): Guide {
  const [head = '', lead = '', ...body] = markdown.replaceAll('\r\n', '\n').split(/\n{2,}/u);
  if (!head.startsWith('# ') || lead === '' || /^[#`|-]/u.test(lead)) {
    throw new Error(`guides/${locale}/${slug}.md starts without a title or without a lead.`);
  }
  const title = head.slice(2).trim();
  return { slug, locale, title, lead: lead.replaceAll('\n', ' '), body: body.join('\n\n') };
}

export const guides: readonly Guide[] = Object.entries(files).map(([path, markdown]) => {
  const [locale = '', file = ''] = path.split('/').slice(-2);
  return parseGuide(file.replace(/\.md$/u, ''), locale, markdown);
});

const rank = (slug: string): number => (order.indexOf(slug) + 1 || order.length + 1) - 1;

/** The guides in a language, those not translated yet in the default one. */
export function guidesOf({ tag }: Pick<SiteLocale, 'tag'>): readonly Guide[] {
  const own = guides.filter(({ locale }) => locale === tag);
  const others = guides.filter(
    ({ locale, slug }) => locale === fallback && !own.some((guide) => guide.slug === slug),
  );
  return [...own, ...(tag === fallback ? [] : others)].sort(
    (a, b) => rank(a.slug) - rank(b.slug) || a.title.localeCompare(b.title),
  );
}
