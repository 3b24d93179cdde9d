import { type Explanation, explain } from '@mailwhy/catalog';
import { languages } from '../languages.ts';
import { domain } from '../sandbox/scenarios.ts';
import type { Case } from './cases.ts';

/** What nodemailer handed to the API. */
export interface Failure {
  readonly error: unknown;
  readonly explanation: Explanation;
}

export interface Report extends Pick<Case, 'name' | 'title' | 'expected'> {
  /** Whether everything is as expected. */
  readonly ok: boolean;
  /** What nodemailer said. It resolves although a recipient is refused, as long as one is taken. */
  readonly nodemailer: {
    readonly outcome: 'rejected' | 'resolved';
    readonly code: string;
    readonly message: string;
  };
  readonly mailwhy: Explanation;
  readonly http: { readonly status: number; readonly body: Readonly<Record<string, unknown>> };
}

/**
 * Posts the message of a case.
 * @param url Where the API listens.
 * @param failures Where the API's hook leaves what nodemailer said.
 */
export async function runCase(url: string, failures: Failure[], test: Case): Promise<Report> {
  failures.length = 0;
  const response = await fetch(`${url}/messages`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(test.language && { 'Accept-Language': test.language }),
    },
    body: JSON.stringify({
      ...(test.from && { from: test.from }),
      to: test.to ?? [`anna@${domain}`],
      subject: 'A message of the demo',
      text: 'It never leaves this machine.',
    }),
  });
  const body = (await response.json()) as Report['http']['body'];
  const [failure] = failures;
  if (failure === undefined) {
    throw new Error(`${test.name}: nothing failed (HTTP ${response.status})`);
  }
  const { category, retry, status } = test.expected;
  const { code = '', message } = failure.error as NodeJS.ErrnoException;
  const mailwhy = inLanguage(failure, test.language);
  return {
    name: test.name,
    title: test.language === undefined ? test.title : `${test.title}, in ${nameOf(test.language)}`,
    expected: test.expected,
    ok:
      mailwhy.category === category &&
      mailwhy.retry === retry &&
      response.status === status &&
      mailwhy.locale === (test.language ?? 'en'),
    nodemailer: { outcome: response.ok ? 'resolved' : 'rejected', code, message },
    mailwhy,
    http: { status: response.status, body },
  };
}

const nameOf = (tag: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

const inLanguage = ({ error, explanation }: Failure, tag: string | undefined): Explanation => {
  const locales = languages.filter((each) => each.tag === tag);
  return locales.length === 0 ? explanation : explain(error, { locales });
};
