import type { Attributes, Child, Element } from './tree.ts';

const voids = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);

function attributesOf(attributes: Attributes): string {
  let html = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false || name === 'md') continue;
    html += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  }
  return html;
}

/** HTML of a tree. Everything in it is text: nothing is taken for markup. */
export function toHtml(child: Child): string {
  if (child === undefined || child === false) return '';
  if (typeof child === 'string') return escapeHtml(child);
  if (typeof child === 'number') return String(child);
  if (Array.isArray(child)) return (child as readonly Child[]).map(toHtml).join('');
  const { tag, attributes, children } = child as Element;
  const inner = children.map(toHtml).join('');
  if (tag === '') return inner;
  const start = `<${tag}${attributesOf(attributes)}>`;
  return voids.has(tag) ? start : `${start}${inner}</${tag}>`;
}
