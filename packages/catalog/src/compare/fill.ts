/** Values by the name of their token. */
export type Tokens = Readonly<Record<string, string>>;

/**
 * Fills the tokens of a template.
 * @param template A sentence with tokens such as `{a}`.
 * @param tokens Their values; they are never looked at again, whatever they hold.
 * @returns The sentence. A token without a value stays as it is.
 */
export function fill(template: string, tokens: Tokens): string {
  return template.replace(/\{(\w+)\}/gu, (token, key: string) => tokens[key] ?? token);
}

/**
 * Each value once, in order.
 * @param values Any strings.
 * @returns Them without repetitions.
 */
export function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
