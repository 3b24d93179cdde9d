import { defineConfig } from 'astro/config';
import { catalogInBrowser, searchModule } from './src/machine/browser.ts';

const conditions = ['@mailwhy/source', 'module', 'browser', 'development|production'];

export default defineConfig({
  ...(process.env['SITE_URL'] !== undefined && { site: process.env['SITE_URL'] }),
  base: process.env['BASE'] ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    // The policy of the site allows no inline script and no inline style.
    build: {
      assetsInlineLimit: 0,
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      chunkSizeWarningLimit: 1000,
    },
    resolve: { conditions },
    ssr: { resolve: { conditions: ['@mailwhy/source'] } },
    plugins: [catalogInBrowser(), searchModule()],
  },
});
