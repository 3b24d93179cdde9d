import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import { cases } from './demo/cases.ts';
import type { Settings } from './settings.ts';

/** The page at `/`: a form that sends a test mail and shows what mailwhy says about it. */
export function page({ SMTP_URL }: Pick<Settings, 'SMTP_URL'>): Router {
  const examples =
    SMTP_URL === undefined
      ? cases.map(({ title, from, to, language }) => ({ title, from, to, language }))
      : [];
  return Router()
    .get('/examples.json', (_req, res) => {
      res.json(examples);
    })
    .use(express.static(fileURLToPath(new URL('page', import.meta.url))));
}
