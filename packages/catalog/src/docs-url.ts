/** Where the site lives. The one place that says so. */
const SITE = 'https://mailwhy.example';

/**
 * The page of an entry.
 * @param id The entry's id.
 * @param base The address of the pages, without a slash at the end.
 * @returns `https://…/codes/535/`; ids are in lower case there.
 */
export function docsUrl(id: string, base: string = SITE): string {
  return `${base}/codes/${id.toLowerCase()}/`;
}
