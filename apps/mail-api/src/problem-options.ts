import { type Explanation, explain } from '@mailwhy/catalog';
import type { MailProblemsOptions } from '@mailwhy/express';
import { getExplanation } from '@mailwhy/nodemailer';
import type { Request } from 'express';
import { languages } from './languages.ts';
import type { Settings } from './settings.ts';

/** The explanation of an error in the language of a request. */
function explanationFor(error: unknown, req: Request): Explanation | undefined {
  const tag = req.acceptsLanguages('en', ...languages.map((each) => each.tag));
  const locales = languages.filter((each) => each.tag === tag);
  return locales.length === 0 ? getExplanation(error) : explain(error, { locales });
}

/**
 * How failures are answered. In public: nothing that tells mailboxes, accounts or our own setup apart. While
 * somebody sets the API up (`EXPLAIN`): everything mailwhy knows.
 */
export const problemOptions = ({ EXPLAIN }: Pick<Settings, 'EXPLAIN'>): MailProblemsOptions => ({
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
