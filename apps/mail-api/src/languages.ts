import type { Locale } from '@mailwhy/catalog';
import { en } from '@mailwhy/catalog/locales/en';
import { vi } from '@mailwhy/catalog/locales/vi';

/** The languages that this API answers in. Who asks for none of them gets the first. */
export const languages: readonly [Locale, ...Locale[]] = [en, vi];
