/**
 * A page is a plain tree. The build turns it into HTML and Markdown, the browser into elements: one view
 * serves all three, and text never becomes markup in any of them.
 */
export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type Child = Element | string | number | false | undefined | readonly Child[];

/**
 * An element.
 * @param tag Its name; an empty one stands for its children alone.
 * @param attributes Attributes; `false` and `undefined` leave one out, `md: false` keeps the element out of Markdown.
 * @param children Elements and text.
 */
export const h = (tag: string, attributes: Attributes = {}, ...children: Child[]): Element => ({
  tag,
  attributes,
  children,
});

/** Children without an element of their own. */
export const group = (...children: Child[]): Element => h('', {}, ...children);

/** Text with literals in backticks, as the catalog writes it. */
export function prose(text: string): Child {
  if (!text.includes('`')) return text;
  return text.split('`').map((part, at) => (at % 2 === 1 ? h('code', {}, part) : part));
}

/** The text of a tree without markup. */
export function textOf(child: Child): string {
  if (child === undefined || child === false) return '';
  if (typeof child === 'string' || typeof child === 'number') return String(child);
  if (Array.isArray(child)) return child.map(textOf).join('');
  return textOf((child as Element).children);
}
