import type { Child, Element } from './tree.ts';

/** Elements of a tree, for the browser. Text is set as text. */
export function toDom(child: Child): Node {
  if (child === undefined || child === false) return document.createTextNode('');
  if (typeof child === 'string' || typeof child === 'number') {
    return document.createTextNode(String(child));
  }
  if (Array.isArray(child)) return fragment(child as readonly Child[]);
  const { tag, attributes, children } = child as Element;
  if (tag === '') return fragment(children);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false || name === 'md') continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.map(toDom));
  return element;
}

function fragment(children: readonly Child[]): DocumentFragment {
  const all = document.createDocumentFragment();
  all.append(...children.map(toDom));
  return all;
}
