/** Mulberry32, in the public domain. */
function createRandom(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** As many wordings again: those that are there, with one of the later words of each pattern replaced. */
export function varied(says, seed) {
  const below = createRandom(seed);
  const isPlain = (word) => /^\p{L}+$/u.test(word);
  const words = says.flat().flatMap((pattern) => pattern.split(' ').filter(isPlain));
  return says.map((patterns) =>
    patterns.map((pattern) => {
      const own = pattern.split(' ');
      const places = own.flatMap((word, index) => (index > 0 && isPlain(word) ? [index] : []));
      if (places.length > 0) own[places[below(places.length)]] = words[below(words.length)];
      return own.join(' ');
    }),
  );
}

/** A text of a length, made of samples. */
export function textOf(samples, length) {
  const text = samples.join(' ');
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** Texts made to be slow. */
export function hostile(says, length) {
  const beginnings = says
    .flat()
    .map((pattern) =>
      pattern
        .split('…', 1)[0]
        .replace(/[(){}|*]/gu, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
  const longest = beginnings.toSorted((a, b) => b.length - a.length);
  const units = [
    ...longest.slice(0, 3).map((text) => `${text} `),
    `${beginnings.join(' ')} `,
    '550 ',
    '550 5.1.1 ',
    '5.5.5.',
    '((([{<',
    '\r\n',
    '\t',
    '\0',
    '\uD800',
    'a@',
    "a'",
    '\u00C3\u00A9',
    'the user is ',
    'mailbox mailbox full ',
  ];
  return units.map((unit) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
}
