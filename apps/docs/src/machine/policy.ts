import { createHash } from 'node:crypto';

/**
 * Says that scripts run, and sets the chosen theme, before anything is painted: nothing shifts and nothing flashes.
 * The only inline script of the site.
 */
export const HEAD_SCRIPT =
  'const d=document.documentElement.dataset;d.js=1;try{d.theme=localStorage.theme??0}catch{}';

const hash = createHash('sha256').update(HEAD_SCRIPT).digest('base64');

/** Nothing from elsewhere, nothing inline but the line above. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${hash}'`,
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join(';');
