/** What the browser needs of `site.ts`, without the catalog behind it. */
export const hrefOf = (path: string): string =>
  `/${import.meta.env.BASE_URL}/${path}`.replace(/\/+/gu, '/');

export const codeSlugPath = (id: string): string => `codes/${id.toLowerCase()}/`;

export const fillIn = (template: string, count: number): string =>
  template.replace('{count}', String(count));
