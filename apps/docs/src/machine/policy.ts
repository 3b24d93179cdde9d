import { createHash } from 'node:crypto';

/** Sets the chosen theme before anything is painted. The only inline script of the site. */
export const THEME_SCRIPT =
  'try{const t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}';

const hash = createHash('sha256').update(THEME_SCRIPT).digest('base64');

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
