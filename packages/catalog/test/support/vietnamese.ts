import { existsSync } from 'node:fs';
import type { Locale } from '../../src/locale.ts';

const file = new URL('../../src/locales/vi/index.ts', import.meta.url);

/** Vietnamese, as soon as there is an index of it. */
export const vietnamese: Locale | undefined = existsSync(file)
  ? ((await import(/* @vite-ignore */ file.href)) as { readonly vi: Locale }).vi
  : undefined;
