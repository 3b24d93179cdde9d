import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import { cases } from './demo/cases.ts';
import type { Settings } from './settings.ts';

/**
 * The page at `/`: a form that sends a test mail and shows what mailwhy says about it. In the sandbox it has an
 * example of each failure; where there is none, mail is really sent, and the page says so.
 */
export function page({ SMTP_URL }: Pick<Settings, 'SMTP_URL'>): Router {
  const examples =
    SMTP_URL === undefined
      ? cases.map(({ name, title, from, to }) => ({ name, title, from, to }))
      : [];
  return Router()
    .get('/examples.json', (_req, res) => {
      res.json(examples);
    })
    .use(express.static(fileURLToPath(new URL('page', import.meta.url)), { redirect: false }));
}
