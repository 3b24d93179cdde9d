/**
 * Text to words. Everything that looks for meaning in a reply works on words, so that quotes, line breaks, the
 * codes in front of continuation lines and the spelling of contractions cannot hide it. One pass, no regular
 * expression, nothing thrown.
 */

/** The words of a text with where they stand in it. */
export interface Words {
  readonly words: string[];
  /** Offsets in the text: where a word starts, and the first character behind it. */
  readonly starts: number[];
  readonly ends: number[];
}

/** The word that an e-mail address becomes. */
export const ADDRESS = '@';

const contractions: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['cannot', ['can', 'not']],
  ['cant', ['can', 'not']],
  ['couldnt', ['could', 'not']],
  ['didnt', ['did', 'not']],
  ['doesnt', ['does', 'not']],
  ['dont', ['do', 'not']],
  ['hasnt', ['has', 'not']],
  ['havent', ['have', 'not']],
  ['isnt', ['is', 'not']],
  ['arent', ['are', 'not']],
  ['wasnt', ['was', 'not']],
  ['wont', ['will', 'not']],
  ['wouldnt', ['would', 'not']],
  ['arnt', ['are', 'not']],
]);

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const LINE = 3;
const IDEOGRAPH = 4;

function kindOf(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x61 && unit <= 0x7a) return LETTER;
    if (unit >= 0x30 && unit <= 0x39) return DIGIT;
    if (unit >= 0x41 && unit <= 0x5a) return LETTER;
    return unit === 0x0a || unit === 0x0d ? LINE : OTHER;
  }
  // Latin-1 punctuation, general punctuation, fullwidth forms and CJK punctuation separate words.
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba ? LETTER : OTHER;
  if (unit >= 0x2000 && unit <= 0x2bff) return OTHER;
  if (unit >= 0x3000 && unit <= 0x303f) return OTHER;
  if (unit >= 0xff00 && unit <= 0xff0f) return OTHER;
  if (unit >= 0xff1a && unit <= 0xff20) return OTHER;
  if (unit >= 0xd800 && unit <= 0xdfff) return OTHER;
  if (unit >= 0x3040 && unit <= 0x9fff) return IDEOGRAPH;
  return LETTER;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** Python writes a reply as `b'…'`: that apostrophe opens a string. */
function isBytesPrefix(text: string, start: number, at: number): boolean {
  return at - start === 1 && text.charAt(start) === 'b';
}

/** Whether a character may stand in front of the `@` of an address, or behind it. */
function isAddressUnit(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === LETTER || kind === DIGIT || unit === 0x2e || unit === 0x2d || unit === 0x5f;
}

function isLocalPartUnit(unit: number): boolean {
  return isAddressUnit(unit) || unit === 0x2b || unit === 0x3d || unit === 0x25;
}

/**
 * The words of a text, in lower case. Dotted numbers stay one word (`5.7.139`, `192.0.2.1`), an address becomes
 * `@`, an ideograph is a word of its own, and the reply code at the start of a line is left out together with
 * the enhanced status code behind it: they are read by `parseReply`.
 * @param text Any string; the caller bounds its length.
 * @returns The words and their offsets. Never throws.
 */
export function tokenize(text: string): Words {
  // The one letter that gets longer in lower case would shift all offsets.
  const lower = text.replaceAll('İ', 'i').toLowerCase();
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const length = lower.length;
  let at = 0;
  let lineStart = true;
  let afterCode = false;
  let runStart = 0; // where the current run of address characters began

  const push = (word: string, start: number, end: number): void => {
    // All of them end in t.
    const pair = word.endsWith('t') ? contractions.get(word) : undefined;
    if (pair === undefined) {
      words.push(word);
      starts.push(start);
      ends.push(end);
    } else {
      words.push(pair[0], pair[1]);
      starts.push(start, start);
      ends.push(end, end);
    }
  };

  while (at < length) {
    const unit = lower.charCodeAt(at);
    const kind = kindOf(unit);

    if (kind === LETTER) {
      const start = at;
      let word = '';
      let from = at;
      at++;
      while (at < length) {
        const next = lower.charCodeAt(at);
        const nextKind = kindOf(next);
        if (nextKind === LETTER || nextKind === DIGIT) at++;
        else if (
          isApostrophe(next) &&
          at + 1 < length &&
          kindOf(lower.charCodeAt(at + 1)) === LETTER &&
          !isBytesPrefix(lower, start, at)
        ) {
          word += lower.slice(from, at);
          from = ++at;
        } else break;
      }
      push(word + lower.slice(from, at), start, at);
      lineStart = afterCode = false;
      continue;
    }

    if (kind === DIGIT) {
      const start = at;
      let dots = 0;
      at++;
      let letters = false;
      while (at < length) {
        const next = lower.charCodeAt(at);
        const nextKind = kindOf(next);
        if (nextKind === DIGIT) at++;
        else if (nextKind === LETTER) {
          letters = true;
          at++;
        } else if (
          next === 0x2e &&
          !letters &&
          at + 1 < length &&
          kindOf(lower.charCodeAt(at + 1)) === DIGIT
        ) {
          dots++;
          at++;
        } else break;
      }
      const isCode: boolean = lineStart && !letters && dots === 0 && at - start === 3;
      if (!isCode && !(afterCode && !letters && dots === 2))
        push(lower.slice(start, at), start, at);
      afterCode = isCode;
      lineStart = false;
      continue;
    }

    if (kind === IDEOGRAPH) {
      push(lower.charAt(at), at, at + 1);
      at++;
      lineStart = afterCode = false;
      runStart = at;
      continue;
    }

    if (
      unit === 0x40 &&
      at > runStart &&
      at + 1 < length &&
      isAddressUnit(lower.charCodeAt(at + 1))
    ) {
      while (starts.length > 0 && (starts[starts.length - 1] ?? 0) >= runStart) {
        words.pop();
        starts.pop();
        ends.pop();
      }
      const start = runStart;
      at++;
      while (at < length && isAddressUnit(lower.charCodeAt(at))) at++;
      push(ADDRESS, start, at);
      lineStart = afterCode = false;
      runStart = at;
      continue;
    }

    // Punctuation and white space; `\n` written out by a logger counts as a line break.
    if (kind === LINE) lineStart = true;
    else if (unit === 0x5c && at + 1 < length) {
      const escaped = lower.charCodeAt(at + 1);
      if (escaped === 0x6e || escaped === 0x72 || escaped === 0x74) {
        lineStart = escaped !== 0x74;
        at++;
      }
    }
    at++;
    if (!isLocalPartUnit(unit)) runStart = at;
  }
  return { words, starts, ends };
}
