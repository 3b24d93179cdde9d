import { type Child, type Element, textOf } from './tree.ts';

type Resolve = (href: string) => string;

/**
 * Markdown of a tree.
 * @param child The tree.
 * @param resolve Turns the address of a link into an absolute one.
 */
export function toMarkdown(child: Child, resolve: Resolve): string {
  const lines = block(child, resolve)
    .split('\n')
    .map((line) => line.trimEnd());
  return `${lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()}\n`;
}

const escaped = (text: string): string => text.replace(/[\\*_[\]<>#|`]/gu, '\\$&');

function inline(child: Child, resolve: Resolve): string {
  if (child === undefined || child === false) return '';
  if (typeof child === 'string' || typeof child === 'number') {
    return escaped(String(child).replace(/\s+/gu, ' '));
  }
  if (Array.isArray(child)) {
    return (child as readonly Child[]).map((each) => inline(each, resolve)).join('');
  }
  const { tag, attributes, children } = child as Element;
  if (attributes['md'] === false) return '';
  const inner = inline(children, resolve);
  switch (tag) {
    case 'code':
    case 'kbd':
    case 'samp':
      return codeSpan(textOf(child));
    case 'a':
      return attributes['href'] === undefined
        ? inner
        : `[${inner.trim()}](${resolve(String(attributes['href']))})`;
    case 'b':
    case 'strong':
    case 'dt':
      return `**${inner.trim()}**`;
    case 'em':
      return `*${inner.trim()}*`;
    case 'br':
      return ' ';
    default:
      return inner;
  }
}

function codeSpan(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.includes('`') ? `\`\` ${flat} \`\`` : `\`${flat}\``;
}

const blocks = new Set(
  'article section div header footer main aside nav figure h1 h2 h3 h4 p ul ol dl pre blockquote table details form hr'.split(
    ' ',
  ),
);

const isBlock = (child: Child): boolean =>
  typeof child === 'object' &&
  (Array.isArray(child)
    ? (child as readonly Child[]).some(isBlock)
    : (child as Element).tag === ''
      ? (child as Element).children.some(isBlock)
      : blocks.has((child as Element).tag));

/** Blocks with an empty line around each. */
function block(child: Child, resolve: Resolve): string {
  if (child === undefined || child === false) return '';
  if (typeof child !== 'object') return inline(child, resolve);
  if (Array.isArray(child)) return flow(child as readonly Child[], resolve);
  const element = child as Element;
  const { tag, attributes, children } = element;
  if (attributes['md'] === false) return '';
  const text = (): string => inline(children, resolve).trim();
  switch (tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
      return `\n\n${'#'.repeat(Number(tag[1]))} ${text()}\n\n`;
    case 'p':
    case 'summary':
      return `\n\n${text()}\n\n`;
    case 'pre':
      return `\n\n\`\`\`${String(attributes['data-lang'] ?? '')}\n${textOf(element).trimEnd()}\n\`\`\`\n\n`;
    case 'ul':
    case 'ol':
      return `\n\n${items(element, resolve)}\n\n`;
    case 'dl':
      return `\n\n${pairs(element, resolve)}\n\n`;
    case 'table':
      return `\n\n${table(element, resolve)}\n\n`;
    case 'blockquote':
      return `\n\n${flow(children, resolve).trim().replace(/^/gmu, '> ')}\n\n`;
    case 'form':
    case 'button':
    case 'dialog':
      return '';
    default:
      return isBlock(children)
        ? flow(children, resolve)
        : blocks.has(tag)
          ? `\n\n${text()}\n\n`
          : inline(element, resolve);
  }
}

const flow = (children: readonly Child[], resolve: Resolve): string =>
  children
    .map((each) => (isBlock(each) ? `\n\n${block(each, resolve)}\n\n` : inline(each, resolve)))
    .join('');

function items({ tag, children }: Element, resolve: Resolve): string {
  return elements(children)
    .map((item, at) => {
      const mark = tag === 'ol' ? `${at + 1}. ` : '- ';
      const body = isBlock(item.children)
        ? flow(item.children, resolve).trim()
        : inline(item.children, resolve).trim();
      return mark + body.replace(/\n{2,}/gu, '\n').replace(/\n/gu, `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

function pairs({ children }: Element, resolve: Resolve): string {
  return elements(children)
    .flatMap((each) => (each.tag === 'div' ? elements(each.children) : [each]))
    .map((each) =>
      each.tag === 'dt'
        ? `\n- **${inline(each.children, resolve).trim()}:** `
        : `${inline(each.children, resolve).trim()} `,
    )
    .join('')
    .trim();
}

function table(element: Element, resolve: Resolve): string {
  const rows = elements(element.children)
    .flatMap((part) => (part.tag === 'tr' ? [part] : elements(part.children)))
    .filter(({ tag }) => tag === 'tr')
    .map((row) =>
      elements(row.children).map((cell) => inline(spaced(cell.children), resolve).trim()),
    );
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** Blocks inside a cell, one after the other. */
const spaced = (children: readonly Child[]): readonly Child[] =>
  children.flatMap((child) => (isBlock(child) ? [' ', child] : [child]));

function elements(children: readonly Child[]): Element[] {
  return children.flatMap((child) => {
    if (typeof child !== 'object') return [];
    if (Array.isArray(child)) return elements(child as readonly Child[]);
    const element = child as Element;
    if (element.attributes['md'] === false) return [];
    return element.tag === '' ? elements(element.children) : [element];
  });
}
