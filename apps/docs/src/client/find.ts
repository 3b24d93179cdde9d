/** An element that the page is built with. */
export function find<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  selector: string,
  root: ParentNode = document,
): HTMLElementTagNameMap[K] {
  const element = root.querySelector<HTMLElementTagNameMap[K]>(`${tag}${selector}`);
  if (element === null) throw new Error(`The page has no ${tag}${selector}.`);
  return element;
}
