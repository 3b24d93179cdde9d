/** What stands for what was taken out. */
const ADDRESS = '[address]';
const SECRET = '[redacted]';

/** Each applied in turn. All are bounded, so that a hostile reply costs no time. */
const rules: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // A URL keeps its host: paths and queries hold tokens, sign-in links, addresses.
  [
    /\b([a-z][a-z\d+.-]{1,19}:\/\/)(?:[^\s/?#<>"]{0,200}@)?([^\s/?#<>"@]+)(?:[/?#][^\s<>"]*)?/gi,
    '$1$2/…',
  ],
  [/(?:"[^"\n]{1,64}"|[^\s<>()[\]:;,"']{1,64})@[^\s<>()[\]:;,"']{1,255}/g, ADDRESS],
  [/\b(bearer|basic)\s{1,4}[\w.~+/=-]{6,}/gi, `$1 ${SECRET}`],
  // What looks encoded: padded base64, or a long run of letters and digits (also queue ids).
  [/(?<![\w+/-])[\w+/-]{8,}={1,2}(?![\w=])/g, SECRET],
  [/(?<![\w+/-])(?=[a-z+/_-]{0,64}\d)[\w+/-]{24,}/gi, SECRET],
  [
    /\b([a-z_-]{0,20}(?:pass(?:word|wd)?|secret|token|api[_-]?key|authorization))(["']?\s{0,4}[=:]\s{0,4}["']?)[^\s"',;&]{1,512}/gi,
    `$1$2${SECRET}`,
  ],
];

/**
 * Takes mail addresses, credentials, tokens and the paths of URLs out of a text.
 * @param text What a server or an error said.
 * @returns The text without them.
 */
export function redact(text: string): string {
  return rules.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text);
}

/**
 * Makes a text one line that a terminal and a log can take.
 * @param text Any text.
 * @param limit The longest result, in UTF-16 units.
 * @returns The text on one line: line breaks are `\n`, other control characters are escaped, what is too long ends in `…`.
 */
export function oneLine(text: string, limit: number): string {
  const line = text
    .slice(0, limit)
    .replace(/\r?\n|\r/g, '\\n')
    // C0, C1, line separators, and the marks that turn the direction of writing.
    .replace(
      // eslint-disable-next-line no-control-regex -- they are what has to go
      /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return line.length < limit && text.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}
