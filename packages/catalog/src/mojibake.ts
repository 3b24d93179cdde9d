/**
 * nodemailer up to 7 (and many a log) reads replies as Latin-1, so that UTF-8 text arrives as `EmpfÃ¤nger`. This
 * reads it as it was meant.
 */

const MANGLED = /[\u00C2-\u00F4][\u0080-\u00BF]/u;

/**
 * Undoes a UTF-8 text that was read as Latin-1.
 * @param text Any text.
 * @returns The text as meant; unchanged where it is not of that kind. Never throws.
 */
export function unmangle(text: string): string {
  if (!MANGLED.test(text)) return text;
  return text.replace(/[\u00C2-\u00F4][\u0080-\u00BF]{1,3}/gu, (sequence) => {
    const lead = sequence.charCodeAt(0);
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (sequence.length < length) return sequence;
    let point = lead & (0xff >> (length + 1));
    for (let at = 1; at < length; at++) point = (point << 6) | (sequence.charCodeAt(at) & 0x3f);
    return point > 0x10ffff ? sequence : String.fromCodePoint(point) + sequence.slice(length);
  });
}
