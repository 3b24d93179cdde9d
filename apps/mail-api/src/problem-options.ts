import { type Explanation, type Locale, explain } from '@mailwhy/catalog';
import type { MailProblemsOptions, PartialResultOptions } from '@mailwhy/express';
import { getExplanation } from '@mailwhy/nodemailer';
import type { Request } from 'express';
import { languages } from './languages.ts';
import type { Settings } from './settings.ts';

/** The language of a request, where it is not English. */
function languageOf(req: Request): Locale | undefined {
  const tag = req.acceptsLanguages('en', ...languages.map((each) => each.tag));
  return languages.find((each) => each.tag === tag);
}

function explanationFor(error: unknown, req: Request): Explanation | undefined {
  const language = languageOf(req);
  return language === undefined ? getExplanation(error) : explain(error, { locales: [language] });
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
  const english: PartialResultOptions = { expose };
  // mailwhy checks an object of options once.
  const others = new Map(languages.map((each) => [each, { expose, locales: [each] } as const]));
  return (req) => {
    const language = languageOf(req);
    return (language && others.get(language)) ?? english;
  };
}
