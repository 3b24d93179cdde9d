import { absolute } from '../site.ts';

export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap.xml')}\n`);
