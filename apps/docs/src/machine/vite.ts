import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Packages of the workspace are taken from their sources, in whichever environment: nothing is built before. */
export function packageSources(): Plugin {
  return {
    name: 'mailwhy-package-sources',
    configEnvironment: (name) => ({
      resolve: {
        conditions: [
          '@mailwhy/source',
          'module',
          name === 'client' ? 'browser' : 'node',
          'development|production',
        ],
      },
    }),
  };
}

const EMPTY = '\0mailwhy-no-prose';

/**
 * Leaves the catalog's prose out of what the browser loads: its functions find an empty English locale, which
 * the page fills with the two or three entries it needs (`src/client/texts.ts`). Some 150 kB stay at home.
 */
export function catalogInBrowser(): Plugin {
  return {
    name: 'mailwhy-catalog-in-browser',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (this.environment.name !== 'client' || !/locales\/en(?:\/index\.[jt]s)?$/u.test(source)) {
        return null;
      }
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved?.id.includes('/catalog/') === true ? EMPTY : null;
    },
    load(id) {
      return id === EMPTY
        ? `export const en = { tag: 'en', messages: {}, categories: {}, labels: {}, pairs: {} };`
        : null;
    },
  };
}

/** Where the search lives: it is fetched when somebody opens it, and by this name. */
export const SEARCH_MODULE = '_astro/search.js';

/**
 * Builds the search as a file of its own. As an `import()` with a fixed address it would bring Vite's preload
 * helper, one more request, to every page.
 */
export function searchModule(): Plugin {
  return {
    name: 'mailwhy-search-module',
    apply: 'build',
    buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      const id = fileURLToPath(new URL('../client/search.ts', import.meta.url));
      this.emitFile({ type: 'chunk', id, fileName: SEARCH_MODULE, preserveSignature: 'strict' });
    },
  };
}
