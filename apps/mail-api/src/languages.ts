import type { Locale } from '@mailwhy/catalog';

const load = async (tag: string): Promise<Locale[]> => {
  try {
    const module = (await import(`@mailwhy/catalog/locales/${tag}`)) as Record<string, Locale>;
    return module[tag] === undefined ? [] : [module[tag]];
  } catch {
    return [];
  }
};

/** The languages that this API answers in, beside English. */
export const languages: readonly Locale[] = await load('vi');
