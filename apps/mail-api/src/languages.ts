import type { Locale } from '@mailwhy/catalog';
import { vi } from '@mailwhy/catalog/locales/vi';

/** The languages that this API answers in, beside English. */
export const languages: readonly Locale[] = [vi];
