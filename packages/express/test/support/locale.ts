import type { Category, CategoryMessages, Locale } from '@mailwhy/catalog';
import { en } from '@mailwhy/catalog/locales/en';

/** A language that is complete: every text of a category is the English one with the tag in front. */
export function madeUp(tag: string): Locale {
  const categories = Object.entries(en.categories).map(([category, messages]) => [
    category,
    { ...messages, label: `${tag} ${messages.label}`, publicText: `${tag} ${messages.publicText}` },
  ]);
  return {
    ...en,
    tag,
    categories: Object.fromEntries(categories) as Record<Category, CategoryMessages>,
  };
}
