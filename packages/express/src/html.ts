import type { Problem } from './problem.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/["&'<>]/g, (sign) => entities[sign] ?? '');

/** A page that runs nothing, loads nothing and is framed by nobody. */
export const PAGE_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The problem as a page for a person.
 * @param problem The problem.
 * @param locale The language of its texts.
 * @returns A small document; every text is escaped.
 */
export function toHtml(problem: Problem, locale: string): string {
  const { title, detail, status, requestId } = problem;
  const note = [String(status), requestId ?? ''].filter((part) => part !== '').join(' · ');
  return `<!doctype html>
<html lang="${escape(locale)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<h1>${escape(title)}</h1>
<p>${escape(detail)}</p>
<p><small>${escape(note)}</small></p>
</html>
`;
}
