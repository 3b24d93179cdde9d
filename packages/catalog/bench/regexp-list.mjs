/**
 * What one would write without a matcher: a regular expression for each pattern, tried in order.
 * @param {readonly string[]} patterns Patterns of wordings.
 * @param {(source: string) => readonly { rows: readonly (readonly string[])[], isOptional: boolean }[]} readPart
 */
export function compileList(patterns, readPart) {
  return patterns.map((pattern) => {
    const parts = pattern.split('…').map((part) => compilePart(readPart(part.trim())));
    return new RegExp(`(?:^|\\W)${parts.join(String.raw`(?:\w+\W+){0,12}?`)}`, 'i');
  });
}

function compilePart(terms) {
  return terms
    .map(({ rows, isOptional }) => {
      const choices = rows.map((row) => row.map(compileWord).join(''));
      return `(?:${choices.join('|')})${isOptional ? '?' : ''}`;
    })
    .join('');
}

function compileWord(word) {
  if (word === '*') return String.raw`\S+\W+`;
  if (word === '@') return String.raw`\S+@\S+\s*`;
  const escaped = word.replace(/[.\\+*?^$()[\]{}|]/gu, String.raw`\$&`);
  return /^\w/u.test(word) ? String.raw`${escaped}(?:\W+|$)` : escaped;
}
