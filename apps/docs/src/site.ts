import { docsUrl } from '@mailwhy/catalog';

/** What Vite puts in; absent where a test runs this file by itself. */
const environment: { readonly BASE_URL?: string; readonly SITE?: string } = import.meta.env;

/** The path that everything lives under, with a slash at both ends. */
const base = `/${environment.BASE_URL ?? process.env['BASE'] ?? ''}/`.replace(/\/+/gu, '/');

/** The origin of the published site. */
export const origin = environment.SITE ?? process.env['SITE_URL'] ?? new URL(docsUrl('')).origin;

/** The address of a page or file of the site. */
export const href = (path: string): string => base + path;

/** The same, absolute. */
export const absolute = (path: string): string => origin.replace(/\/$/u, '') + href(path);

/** Fills `{…}` in a string of the interface. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/gu, (token, key: string) => String(values[key] ?? token));

/** The path of an entry below the language: the catalog decides it. */
export const codePath = (id: string): string => docsUrl(id, '').slice(1);

/** The last part of it. */
export const slugOf = (id: string): string => codePath(id).slice('codes/'.length, -1);

/** The path of a comparison; `a` and `b` in canonical order. */
export const pairPath = (a: string, b: string): string => `compare/${slugOf(a)}-vs-${slugOf(b)}/`;
