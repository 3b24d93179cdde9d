import { defineConfig } from 'astro/config';
import { catalogInBrowser, packageSources, searchModule } from './src/machine/vite.ts';

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
    plugins: [packageSources(), catalogInBrowser(), searchModule()],
  },
});
