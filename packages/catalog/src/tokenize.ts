/**
 * Text to words. Everything that looks for meaning in a reply works on words, so that quotes, line breaks, the
 * codes in front of continuation lines and the spelling of contractions cannot hide it. One pass, no regular
 * expression, nothing thrown.
 */

/** The words of a text with where they stand in it. */
export interface Words {
  /** The text in lower case. */
  readonly text: string;
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

// Characters by their UTF-16 unit.
const QUOTE = 0x22;
const PERCENT = 0x25;
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const EQUALS = 0x3d;
const AT = 0x40;
const BACKSLASH = 0x5c;
const UNDERSCORE = 0x5f;

// Kinds of characters. Numbers, because this is asked of every character of a reply.
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const LINE = 3;
const IDEOGRAPH = 4;

const ascii = /* @__PURE__ */ Uint8Array.from({ length: 0x80 }, (_, unit) => {
  if (unit >= 0x61 && unit <= 0x7a) return LETTER;
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if (unit >= 0x41 && unit <= 0x5a) return LETTER;
  return unit === 0x0a || unit === 0x0d ? LINE : OTHER;
});

function kindOf(unit: number): number {
  if (unit < 0x80) return ascii[unit] ?? OTHER;
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

/**
 * What ends at an apostrophe: words that lost a vowel to the next one (`l'adresse`, `all'indirizzo`), and what Python
 * writes in front of a string (`b'550 …'`).
 */
const elided: ReadonlySet<string> = new Set(
  'b c d j l m n s t qu un all dall dell nell sull'.split(' '),
);
const ELIDED_LENGTH = 4;

function isElided(text: string, start: number, at: number): boolean {
  return at - start <= ELIDED_LENGTH && elided.has(text.slice(start, at));
}

/** Signs that an address has on both sides of its `@`. */
function isDomainSign(unit: number): boolean {
  return unit === DOT || unit === HYPHEN || unit === UNDERSCORE;
}

function isDomainUnit(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === LETTER || kind === DIGIT || isDomainSign(unit);
}

function isLocalPartSign(unit: number): boolean {
  return isDomainSign(unit) || unit === PLUS || unit === EQUALS || unit === PERCENT;
}

/** A text in lower case, every character where it was. */
function toLower(text: string): string {
  const lower = text.toLowerCase();
  // The one letter that gets longer in lower case would shift all offsets.
  return lower.length === text.length ? lower : text.replaceAll('İ', 'i').toLowerCase();
}

/**
 * The words of a text, in lower case. Dotted numbers stay one word (`5.7.139`, `192.0.2.1`), an address becomes
 * `@`, an ideograph is a word of its own, and the reply code at the start of a line is left out together with
 * the enhanced status code behind it: they are read by `parseReply`. Names of properties in JSON are left out.
 * @param text Any string; the caller bounds its length.
 * @returns The words and their offsets. Never throws.
 */
export function tokenize(text: string): Words {
  const lower = toLower(text);
  const { words, starts, ends } = new Scanner(lower).scan();
  return { text: lower, words, starts, ends };
}

/** Reads a text from left to right; every `read…` starts at `at` and leaves it behind what it read. */
class Scanner {
  readonly words: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  private readonly text: string;
  private at = 0;
  /** No word stands on this line yet. */
  private isLineStart = true;
  /** The last word was a reply code at the start of a line. */
  private isBehindCode = false;
  /** Where the characters began that would be the local part if an `@` came next. */
  private localPart = 0;

  constructor(text: string) {
    this.text = text;
  }

  scan(): this {
    while (this.at < this.text.length) {
      const unit = this.text.charCodeAt(this.at);
      const kind = kindOf(unit);
      if (kind === LETTER) this.readWord();
      else if (kind === DIGIT) this.readNumber();
      else if (kind === IDEOGRAPH) this.readIdeograph();
      else if (unit === AT && this.isAddress()) this.readAddress();
      else this.skip(unit, kind);
    }
    return this;
  }

  private readWord(): void {
    const { text, at: start } = this;
    let word = '';
    let from = start;
    let at = start + 1;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind === LETTER || kind === DIGIT) continue;
      if (!isApostrophe(unit) || !this.isAt(LETTER, at + 1) || isElided(text, start, at)) break;
      word += text.slice(from, at);
      from = at + 1;
    }
    if (this.isKey(start, at)) this.goOn(at);
    else this.push(word + text.slice(from, at), start, at);
  }

  /** The name of a property in JSON, such as `"message":`, also inside a string: nobody said it. */
  private isKey(start: number, end: number): boolean {
    const { text } = this;
    if (text.charCodeAt(start - 1) !== QUOTE) return false;
    const quote = text.charCodeAt(end) === BACKSLASH ? end + 1 : end;
    return text.charCodeAt(quote) === QUOTE && text.charCodeAt(quote + 1) === COLON;
  }

  private readNumber(): void {
    const { text, at: start, isLineStart, isBehindCode } = this;
    let dots = 0;
    let hasLetters = false;
    let at = start + 1;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind === DIGIT) continue;
      if (kind === LETTER) hasLetters = true;
      else if (unit === DOT && !hasLetters && this.isAt(DIGIT, at + 1)) dots++;
      else break;
    }
    const isReplyCode = isLineStart && !hasLetters && dots === 0 && at - start === 3;
    const isEnhanced = isBehindCode && !hasLetters && dots === 2;
    if (isReplyCode || isEnhanced) this.goOn(at);
    else this.push(text.slice(start, at), start, at);
    this.isBehindCode = isReplyCode;
  }

  private readIdeograph(): void {
    const start = this.at;
    this.push(this.text.charAt(start), start, start + 1);
    this.localPart = this.at;
  }

  /** Whether the `@` here has something in front of it and behind it. */
  private isAddress(): boolean {
    const behind = this.at + 1;
    return (
      this.at > this.localPart &&
      behind < this.text.length &&
      isDomainUnit(this.text.charCodeAt(behind))
    );
  }

  private readAddress(): void {
    const { text, localPart: start } = this;
    this.takeBack(start);
    let at = this.at + 1;
    while (at < text.length && isDomainUnit(text.charCodeAt(at))) at++;
    this.push(ADDRESS, start, at);
    this.localPart = at;
  }

  /** Passes punctuation and white space; `\n` written out by a logger counts as a line break. */
  private skip(unit: number, kind: number): void {
    if (kind === LINE) this.isLineStart = true;
    else if (unit === BACKSLASH) {
      const escaped = this.text.charAt(this.at + 1);
      if (escaped === 'n' || escaped === 'r') this.isLineStart = true;
      if (escaped === 't') this.isLineStart = false;
      if (escaped === 'n' || escaped === 'r' || escaped === 't') this.at++;
    }
    this.at++;
    if (!isLocalPartSign(unit)) this.localPart = this.at;
  }

  private isAt(kind: number, at: number): boolean {
    return at < this.text.length && kindOf(this.text.charCodeAt(at)) === kind;
  }

  private push(word: string, start: number, end: number): void {
    // All contractions end in t.
    const pair = word.endsWith('t') ? contractions.get(word) : undefined;
    if (pair === undefined) {
      this.words.push(word);
      this.starts.push(start);
      this.ends.push(end);
    } else {
      this.words.push(pair[0], pair[1]);
      this.starts.push(start, start);
      this.ends.push(end, end);
    }
    this.goOn(end);
  }

  /** Goes on behind a word, kept or not. */
  private goOn(end: number): void {
    this.at = end;
    this.isLineStart = this.isBehindCode = false;
  }

  /** Drops the words from an offset on: they turned out to be the local part of an address. */
  private takeBack(from: number): void {
    while ((this.starts.at(-1) ?? -1) >= from) {
      this.words.pop();
      this.starts.pop();
      this.ends.pop();
    }
  }
}
