/** What the browser takes from the catalog, in one chunk that is loaded when it is needed. */
export { classify, compare, locate, lookup } from '@mailwhy/catalog';
export { en } from '@mailwhy/catalog/locales/en';
