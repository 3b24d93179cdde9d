/** What the browser takes from the catalog, in one chunk that is loaded when it is needed. */
export { locate } from '../temp.ts';
export { classify, compare, lookup, parseReply } from '@mailwhy/catalog';
export { en } from '@mailwhy/catalog/locales/en';
