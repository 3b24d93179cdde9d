/** What stands for what was taken out. */
const ADDRESS = '[address]';
const SECRET = '[redacted]';

/** What names a secret. Anywhere in a word: `SMTP2_PASSWORD`, `clientSecret`. */
const NAME = '(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|api[_-]?key|authorization)';
/** Between a name and its value, in a query, an object, JSON, or JSON within JSON. */
const BETWEEN = String.raw`\\{0,3}["']?\s{0,4}(?:[=:]|%3D)\s{0,4}`;

/** Each applied in turn. All are bounded, so that a hostile reply costs no time. */
const rules: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\w+/=\s\\-]{0,8000}/g, SECRET],
  [/\b(bearer|basic)\s{1,4}[\w.~+/=-]{6,}/gi, `$1 ${SECRET}`],
  // In the URL of a transport a password may hold anything, also `/` and `@`.
  [/\b((?:smtps?|lmtp|socks\d?[ah]?|rediss?):\/\/)[^\s<>"]{0,1000}@(?=[^\s<>"@])/gi, '$1'],
  // A URL keeps its host: paths and queries hold tokens, sign-in links, addresses.
  [
    /\b([a-z][a-z\d+.-]{1,19}:\/\/)(?:[^\s/?#<>"]{0,1000}@)?((?:\[[\da-f:.]{2,45}\]|[^\s/?#<>"@:]+)(?::\d{1,5}(?![^\s/?#<>",;)]))?)(?:[:/?#@][^\s<>"]*)?/gi,
    '$1$2/…',
  ],
  // From the beginning of a word, so that a long one is searched once.
  [
    /(?:"[^"\n]{1,64}"|(?<![^\s<>()[\]:;,"'])[^\s<>()[\]:;,"']{1,8192})(?:@|%40)[^\s<>()[\]:;,"']{1,255}/g,
    ADDRESS,
  ],
  [
    new RegExp(
      String.raw`(authorization${BETWEEN}\\{0,3}["']?(?:bearer|basic|token|digest|negotiate|apikey)\s{1,4})[^\s"',;\\]{1,2048}`,
      'gi',
    ),
    `$1${SECRET}`,
  ],
  // What follows the command is encoded, unless it is a word.
  [
    /\b((?:AUTH|auth) (?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|plain|login|xoauth2) )(?=[\w+/]{0,200}(?:[\d+/=]|[a-z][A-Z]))[\w+/]{4,}={0,2}/g,
    `$1${SECRET}`,
  ],
  // In quotes a secret may hold spaces.
  [
    new RegExp(String.raw`(${NAME}(?:${BETWEEN}|\s{1,4})(["']))(?:\\.|(?!\2)[^\\\n]){1,512}`, 'gi'),
    `$1${SECRET}`,
  ],
  [
    new RegExp(
      String.raw`(${NAME}${BETWEEN}(?:\\{1,3}["'])?)(?!(?:bearer|basic|token|digest|negotiate|apikey) )[^\s"';&\\]{1,512}`,
      'gi',
    ),
    `$1${SECRET}`,
  ],
  // What looks encoded: padded base64, or a long run of letters and digits (also queue ids), but a code of OpenSSL.
  // The name of a secret that is gone by now stays.
  [/(?<![\w+/-])(?:[\w+/-]{6,}==|[\w+/-]{7,}=)(?![\w=[])/g, SECRET],
  [
    /(?<![\w+/-])(?!ERR_[A-Z\d_]+(?![\w+/-]))(?=[A-Za-z+/_-]{0,64}\d)[\w+/-]{24,}(?![\w+/-]|=\[)/g,
    SECRET,
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

const escape = (character: string): string => {
  const code = character.codePointAt(0)?.toString(16).padStart(4, '0') ?? '';
  return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
};

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
    // Controls, line separators, and what is not seen: marks of direction, zero width, tags, half characters.
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escape);
  return line.length <= limit && text.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}
