/**
 * How much of a text is looked at, in UTF-16 units. A reply line has at most 512 octets (RFC 5321 4.5.3.1.5) and
 * real multi-line replies have a few lines; more than this is noise or an attack. Of a longer text the head and
 * the tail are kept: the code stands in front, and a wrapper's quoted reply often at the end.
 */
export const TEXT_LIMIT = 8192;
const TAIL = 2048;

/**
 * The part of a text that is looked at.
 * @param text Any string.
 * @returns At most `TEXT_LIMIT` units: the text itself, or its head and tail on two lines.
 */
export function bound(text: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  return `${text.slice(0, TEXT_LIMIT - TAIL - 1)}\n${text.slice(-TAIL)}`;
}
