/** More than this is not read: a log of that size belongs into a program. Characters. */
export const LIMIT = 400_000;

/** Lines that cannot start something new: stack frames, the inside and the end of a dumped object. */
const INNER = /^(?:[\s}\])]|at )/u;

/** Further lines of one reply: `535-… / 535 …`. */
const CONTINUED = /(?:^|[\s"'`:=])(?<code>[2-5]\d\d)-/u;

/**
 * Splits what was pasted into the pieces that can each hold one failure: lines of a log, errors with their
 * stack, replies over several lines, objects of a log in JSON.
 * @param text Anything.
 * @returns Pieces in their order, none empty.
 */
export function split(text: string): string[] {
  const pieces: string[] = [];
  let current: string[] = [];
  let code: string | undefined;
  let depth = 0;
  const close = (): void => {
    if (current.length > 0) pieces.push(current.join('\n'));
    current = [];
    code = undefined;
    depth = 0;
  };
  for (const line of text.slice(0, LIMIT).split(/\r\n|\n|\r/u)) {
    if (line.trim() === '') {
      if (depth === 0) close();
      continue;
    }
    const again = code !== undefined && new RegExp(`^[\\s>*<SC:]{0,6}${code}[- ]`, 'u').test(line);
    const isInside = current.length > 0 && (again || depth > 0 || INNER.test(line));
    if (!isInside) close();
    current.push(line);
    code = CONTINUED.exec(line)?.groups?.['code'] ?? (again ? code : undefined);
    depth += bracesOf(line);
    if (depth < 0) depth = 0;
  }
  close();
  return pieces;
}

/** Opened minus closed braces: a dumped object ends where its braces do. */
function bracesOf(line: string): number {
  let depth = 0;
  for (const character of line) {
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
  }
  return depth;
}
