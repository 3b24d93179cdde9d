import type { Problem } from './problem.ts';

type Kind = Pick<Problem, 'type' | 'title' | 'status' | 'detail' | 'code'>;

interface Head {
  readonly kind: Kind;
  readonly json: string;
}

/**
 * Writes problems as `JSON.stringify` does, several times as fast: what all problems of a kind share is written once.
 * @returns The writer, for problems as `makeProblem` makes them. What it keeps is bounded by the table of problems
 *   and the languages.
 */
export function problemWriter(): (problem: Problem) => string {
  const heads = new Map<string, Map<string, Head>>();
  return (problem) => {
    if (problem.category !== undefined) return JSON.stringify(problem);
    const { type, title, status, detail, code, retryable, delivery } = problem;
    let ofCode = heads.get(code);
    if (ofCode === undefined) heads.set(code, (ofCode = new Map<string, Head>()));
    let head = ofCode.get(detail);
    if (head === undefined || !isOf(head.kind, problem)) {
      // Strings apart: an object would ask for `toJSON`.
      const [typeText, titleText, detailText] = [type, title, detail].map((text) =>
        JSON.stringify(text),
      );
      const json = `{"type":${typeText},"title":${titleText},"status":${status},"detail":${detailText},"code":"${code}"`;
      head = { kind: { type, title, status, detail, code }, json };
      ofCode.set(detail, head);
    }
    const wait = retryable ? `,"retryAfter":${String(problem.retryAfter)}` : '';
    // Its characters need no escape, see `REQUEST_ID`.
    const id = Object.hasOwn(problem, 'requestId')
      ? `,"requestId":"${problem.requestId ?? ''}"`
      : '';
    return `${head.json},"retryable":${String(retryable)}${wait},"delivery":"${delivery}"${id}}`;
  };
}

function isOf(kind: Kind, { type, title, status, code }: Problem): boolean {
  return kind.code === code && kind.title === title && kind.type === type && kind.status === status;
}
