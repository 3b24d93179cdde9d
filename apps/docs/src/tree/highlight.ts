import { type Child, h } from './tree.ts';

const TOKEN =
  /(?<comment>(?<!:)\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/)|(?<string>'[^'\n]*'|"[^"\n]*"|`[^`]*`)|(?<word>\b(?:import|from|export|default|const|let|await|async|try|catch|throw|if|else|return|new|function|for|of|while|undefined|true|false|null|interface|readonly|extends|keyof|typeof|type(?=\s+\w+(?:<[^>]*>)?\s*=))\b)/gu;

/** Code with its comments, strings and keywords marked. Other languages than JavaScript stay plain. */
export function highlight(code: string, language = 'ts'): Child {
  if (!/^(?:[jt]sx?|javascript|typescript|json)$/u.test(language)) return code;
  const parts: Child[] = [];
  let at = 0;
  for (const match of code.matchAll(TOKEN)) {
    parts.push(code.slice(at, match.index));
    const { comment, string } = match.groups ?? {};
    parts.push(
      comment === undefined
        ? h(string === undefined ? 'b' : 'i', {}, match[0])
        : h('em', {}, match[0]),
    );
    at = match.index + match[0].length;
  }
  parts.push(code.slice(at));
  return parts;
}

/** A block of code. */
export const codeBlock = (
  code: string,
  language = 'ts',
  isWrapped = false,
  links: ReadonlyMap<string, string> = new Map(),
): Child =>
  h(
    'pre',
    { 'data-lang': language, class: isWrapped ? 'w' : undefined, tabindex: 0 },
    h('code', {}, linked(highlight(code, language), links)),
  );

/** Code with names as links; not in comments and strings. */
function linked(code: Child, links: ReadonlyMap<string, string>): Child {
  if (links.size === 0 || !Array.isArray(code)) return code;
  return (code as readonly Child[]).map((part) =>
    typeof part === 'string'
      ? part.split(/(\b[A-Z]\w+)/u).map((word) => {
          const address = links.get(word);
          return address === undefined ? word : h('a', { href: address }, word);
        })
      : part,
  );
}
