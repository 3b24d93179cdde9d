import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Locale } from '@mailwhy/catalog';
import { checks } from './checks.ts';
import { comparison, list, one, searched } from './codes-document.ts';
import { statusPhrases } from './http-status.ts';
import type { MailHandler } from './mail-health.ts';
import { languageFor } from './negotiate.ts';
import { checkOptions } from './option-error.ts';
import { own } from './read.ts';
import { type Answer, isClosed, respond } from './respond.ts';

/** What `codesRouter` can be told. */
export interface CodesRouterOptions {
  /** Locales of the catalog, the default first; English is always there. */
  readonly locales?: readonly Locale[];
  /** Where the entries are documented, without a slash at the end. */
  readonly docs?: string;
  /** How long clients may keep an answer. Seconds, 3600 by default. */
  readonly maxAge?: number;
}

const optionChecks = {
  locales: checks.locales,
  docs: checks.docs,
  maxAge: checks.seconds,
} as const;

/** Longer addresses are not looked at. */
const URL_LIMIT = 2048;

/**
 * The catalog as JSON: `/` lists it (`?kind=`, `?category=`, `?class=`, `?limit=`, `?offset=`), `/535` is an entry,
 * `/compare?a=251&b=535` two of them side by side, `/search?q=app+password` finds some. Mount it where you like.
 * @param options Languages, and how long clients may keep an answer (seconds).
 * @returns The handler, for GET and HEAD. What it does not know is a problem with 404 that repeats nothing of the
 *   request. Answers carry an ETag and may be cached.
 * @throws {TypeError} With a `code` that starts with `ERR_MAILWHY_`, for an option that is unknown or wrong.
 * @example
 * ```ts
 * app.use('/codes', codesRouter());
 * ```
 */
export function codesRouter(options?: CodesRouterOptions): MailHandler {
  const settings = checkOptions<CodesRouterOptions>('codesRouter', options, optionChecks);
  const { locales = [], maxAge = 3600, docs } = settings;
  const base = docs?.replace(/\/$/, '');

  return (req, res) => {
    if (isClosed(res)) return;
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      respond(res, { ...problem(405), headers: [['Allow', 'GET, HEAD']] });
      return;
    }
    const preferred = languageFor(req.headers['accept-language'], locales);
    const { document, language } = documentIn(preferred, req.url ?? '/', base);
    if (document === undefined) {
      respond(res, problem(404));
      return;
    }
    const body = JSON.stringify(document);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const isKnown = matches(req, etag);
    respond(res, {
      status: isKnown ? 304 : 200,
      type: 'application/json',
      body: isKnown ? '' : body,
      headers: [
        ['Cache-Control', `public, max-age=${maxAge}`],
        ['Content-Language', language],
        ['ETag', etag],
      ],
      vary: locales.length > 0 ? ['Accept-Language'] : [],
    });
  };
}

/** A problem without a type of its own (RFC 9457 4.2.1). */
function problem(status: 404 | 405): Answer {
  const body = JSON.stringify({ type: 'about:blank', title: statusPhrases[status], status });
  return { status, type: 'application/problem+json', body, headers: [], vary: [] };
}

/** Whether the client has it already (RFC 9110 13.1.2). Bounded, as everything that a client sends. */
function matches(req: IncomingMessage, etag: string): boolean {
  const header = req.headers['if-none-match']?.slice(0, 1000) ?? '';
  return (
    header.trim() === '*' ||
    header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  );
}

/** The document in a language; in English where the texts of a locale cannot be used. */
function documentIn(
  locales: readonly Locale[],
  url: string,
  docs: string | undefined,
): { readonly document: object | undefined; readonly language: string } {
  try {
    const document = documentAt(url, locales, docs);
    // An entry says which language it is in; a list is in the one that was asked for, as far as there are texts.
    const said = own(document, 'locale');
    return { document, language: typeof said === 'string' ? said : (locales[0]?.tag ?? 'en') };
  } catch {
    return { document: documentAt(url, [], docs), language: 'en' };
  }
}

function documentAt(
  url: string,
  locales: readonly Locale[],
  docs: string | undefined,
): object | undefined {
  if (url.length > URL_LIMIT) return undefined;
  const [path = '', ...rest] = url.split('?');
  const segment = decode(path.replace(/^\//, '').replace(/\/$/, ''));
  const query = new URLSearchParams(rest.join('?'));
  switch (segment) {
    case undefined:
      return undefined;
    case '':
      return list(query, locales);
    case 'compare':
      return comparison(query, locales, docs);
    case 'search':
      return searched(query, locales);
    default:
      return one(segment, locales, docs);
  }
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
