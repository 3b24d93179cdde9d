import { en } from '@mailwhy/catalog/locales/en';
import { category } from '../../src/codes/category.ts';
import type { Locale } from '../../src/locale.ts';
import { speakers, tables } from '../../src/tables.ts';
import type { Category, CategoryFacts } from '../../src/types.ts';
import { vietnamese } from './vietnamese.ts';
import { wordings } from './wordings.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const sizeOf = (name: keyof typeof tables): number => Object.keys(tables[name]).length;

/** A number that keeps growing, rounded down so that the README need not change with it every day. */
const atLeast = (count: number, step: number): string =>
  `more than ${(Math.floor((count - 1) / step) * step).toLocaleString('en')}`;

function counts(): string {
  const rows = Object.entries(tables.enhanced).filter(([id]) => id.startsWith('X'));
  const registered = rows.filter(([, facts]) => facts.registered).length;
  const providers = speakers.filter(({ isProvider }) => isProvider).length;
  return table(
    ['what', 'how many'],
    [
      ['reply codes (`535`)', String(sizeOf('reply'))],
      ['numbers that are quoted as reply codes and are none', String(sizeOf('other-number'))],
      ['enhanced status codes of the IANA registry (`X.7.8`)', String(registered)],
      ['enhanced status codes that only servers use', String(rows.length - registered)],
      [
        'classes and subjects of codes',
        String(sizeOf('reply-class') + sizeOf('enhanced-class') + sizeOf('enhanced-subject')),
      ],
      ['error codes of nodemailer, versions 6 to 10 (`EAUTH`)', String(sizeOf('nodemailer'))],
      ['error codes of Node.js behind them (`ECONNREFUSED`)', String(sizeOf('system'))],
      ['mistakes in the options of a transport', String(sizeOf('diagnosis'))],
      ['wordings of servers (`gmail-bad-credentials`)', atLeast(wordings.length, 100)],
      ['providers that are recognised', atLeast(providers, 10)],
    ],
  );
}

function categories(): string {
  const rows = (Object.entries(category) as [Category, CategoryFacts][]).map(
    ([id, { retry, retryAfter, action }]) => [
      `\`${id}\``,
      en.categories[id].label,
      `\`${retry}\`${retryAfter === undefined ? '' : `, ${String(retryAfter)} s`}`,
      `\`${action}\``,
    ],
  );
  return table(['category', 'label', 'retry', 'action'], rows);
}

function locales(): string {
  const all: readonly Locale[] = vietnamese === undefined ? [en] : [en, vietnamese];
  const ids = Object.keys(en.messages);
  return table(
    ['language', 'import', 'entries with texts', 'coverage'],
    all.map(({ tag, labels, messages }) => {
      const count = ids.filter((id) => Object.hasOwn(messages, id)).length;
      return [
        labels.language,
        `\`@mailwhy/catalog/locales/${tag}\``,
        `${String(count)} of ${String(ids.length)}`,
        `${String(Math.floor((100 * count) / ids.length))} %`,
      ];
    }),
  );
}

/** The tables of the README by their name. */
export const tablesOfReadme = (): Readonly<Record<string, string>> => ({
  counts: counts(),
  categories: categories(),
  locales: locales(),
});
