import { type Explanation, type Locale, explain } from '@mailwhy/catalog';
import type { MailProblemsOptions, PartialResultOptions } from '@mailwhy/express';
import { getExplanation } from '@mailwhy/nodemailer';
import type { Request } from 'express';
import { languages } from './languages.ts';
import type { Settings } from './settings.ts';

/** The language of a request. */
function languageOf(req: Request): Locale {
  const tag = req.acceptsLanguages(...languages.map((each) => each.tag));
  return languages.find((each) => each.tag === tag) ?? languages[0];
}

/** The explanation that the error carries is in English; another language explains it anew. */
function explanationFor(error: unknown, req: Request): Explanation | undefined {
  const language = languageOf(req);
  return language.tag === 'en' ? getExplanation(error) : explain(error, { locales: [language] });
}

type Explain = Pick<Settings, 'EXPLAIN'>;

/**
 * How failures are answered. In public: nothing that tells mailboxes, accounts or our own setup apart. While
 * somebody sets the API up (`EXPLAIN`): everything mailwhy knows.
 */
export const problemOptions = ({ EXPLAIN }: Explain): MailProblemsOptions => ({
  locales: languages,
  retryAfter: { jitter: 0.2 },
  ...(EXPLAIN && {
    expose: 'recipients',
    format: (problem, { error, req }) => ({
      ...problem,
      explanation: explanationFor(error, req as Request),
    }),
  }),
});

/** How a send is answered that some recipients were refused for. */
export function partialOptions({ EXPLAIN }: Explain): (req: Request) => PartialResultOptions {
  const expose = EXPLAIN ? 'codes' : 'none';
  // mailwhy checks an object of options once.
  const options = new Map(languages.map((each) => [each, { expose, locales: [each] } as const]));
  return (req) => options.get(languageOf(req)) ?? { expose };
}
