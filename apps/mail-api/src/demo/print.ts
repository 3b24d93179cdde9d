import { STATUS_CODES } from 'node:http';
import { styleText } from 'node:util';
import type { Locale } from '@mailwhy/catalog';
import { en } from '@mailwhy/catalog/locales/en';
import { languages } from '../languages.ts';
import type { Report } from './run-case.ts';
import { wrap } from './wrap.ts';

interface Terminal {
  readonly columns: number;
  readonly color: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** How a terminal wants to be written to: colour only where somebody looks, and not against their will. */
export const terminal = (out: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal => ({
  columns: Math.max(40, Math.min(out.isTTY ? out.columns : 80, 100)),
  color: out.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
});

const indent = 12;

/** Writes a report for people. */
export function print({ columns, color }: Terminal, report: Report, place: string): string {
  const style = (format: Style, text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;
  const row = (name: string, texts: readonly string[], format: Style = 'reset') =>
    texts
      .flatMap((text) => hanging(text, columns - indent))
      .map((line, index) => {
        const head = index === 0 ? name : '';
        return `${style('dim', head.padEnd(indent))}${style(format, line)}`;
      });
  const numbered = (texts: readonly string[]) =>
    texts.map((text, index) => (texts.length > 1 ? `${index + 1}. ${text}` : text));

  const { nodemailer, mailwhy, http, ok, expected } = report;
  const { labels } = languageOf(mailwhy.locale);
  const heading = `── ${place}  ${report.title} `;
  const problem = typeof http.body['code'] === 'string' ? ` ${http.body['code']}` : '';
  const said = nodemailer.outcome === 'resolved' ? 'resolved, with one of rejectedErrors ' : '';
  const verdict = ok
    ? `✓ as expected: ${expected.category}`
    : `✗ expected ${expected.category}, retry ${expected.retry}, HTTP ${expected.status}; got ${mailwhy.category}, retry ${mailwhy.retry}`;

  return [
    style('bold', heading + '─'.repeat(Math.max(0, columns - heading.length))),
    ...row('nodemailer', [`${said}${nodemailer.code}: ${nodemailer.message}`], 'red'),
    ...row('mailwhy', [mailwhy.title], 'bold'),
    ...row('', [mailwhy.meaning]),
    ...row('why', numbered(mailwhy.causes)),
    ...row('fix', numbered(mailwhy.fixes), 'green'),
    ...row('retry', [retryOf(report, labels)]),
    ...row('HTTP', [`${http.status} ${STATUS_CODES[http.status] ?? ''}${problem}`]),
    ...row('', [verdict], ok ? 'green' : 'red'),
    '',
  ].join('\n');
}

/** The lines of a numbered text start below its first word. */
function hanging(text: string, width: number): string[] {
  const number = /^(?:\d\. )?/.exec(text)?.[0] ?? '';
  return wrap(text.slice(number.length), width - number.length).map(
    (line, index) => (index === 0 ? number : ' '.repeat(number.length)) + line,
  );
}

const languageOf = (tag: string): Locale => languages.find((each) => each.tag === tag) ?? en;

function retryOf({ mailwhy: { retry, retryAfter } }: Report, { retry: labels }: Locale['labels']) {
  const after = retryAfter === undefined ? '' : ` (${retryAfter} s)`;
  return `${labels[retry].label}${after}: ${labels[retry].sentence}`;
}
