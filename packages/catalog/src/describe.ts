import type { Locale } from './locale.ts';
import { en } from './locales/en/index.ts';
import { own } from './own.ts';
import type { Category, CategoryMessages, Entry, Messages } from './types.ts';

/** Texts, and the language that they are in. */
export interface Described {
  readonly messages: Messages;
  /** A BCP 47 tag. */
  readonly locale: string;
}

/**
 * The texts of an entry in the first language that has them.
 * @param entry The entry, as `lookup` finds it.
 * @param locales Languages in order of preference; English fills the gaps and is always complete.
 * @returns The entry's own texts; for a wording that needs none, those of its row or its category. Never throws.
 */
export function describe(entry: Entry, locales: readonly Locale[] = []): Described {
  const { facts, id } = entry;
  const row = 'row' in facts && typeof facts.row === 'string' ? facts.row : undefined;
  for (const key of row === undefined ? [id] : [id, row]) {
    if (!Object.hasOwn(en.messages, key)) continue;
    for (const locale of [...locales, en]) {
      const messages = Object.hasOwn(locale.messages, key) ? locale.messages[key] : undefined;
      if (messages !== undefined) return { messages, locale: locale.tag };
    }
  }
  return describeCategory(facts.category, locales);
}

/**
 * The texts of a category in the first language that has them.
 * @param category The category.
 * @param locales Languages in order of preference; English is the last resort.
 * @returns The texts and their language. Never throws.
 */
export function describeCategory(
  category: Category,
  locales: readonly Locale[] = [],
): { readonly messages: CategoryMessages; readonly locale: string } {
  for (const locale of locales) {
    const messages = own(locale.categories, category);
    if (messages !== undefined) return { messages, locale: locale.tag };
  }
  return { messages: en.categories[category], locale: en.tag };
}
