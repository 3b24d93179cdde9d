import type { NextFunction, Request, Response } from 'express';
import { mailProblems, problemOf } from '@mailwhy/express';

export const handlers = [
  mailProblems({ mode: 'annotate' }),
  (error: unknown, _req: Request, res: Response, next: NextFunction) => {
    const problem = problemOf(error);
    if (problem === undefined) {
      next(error);
      return;
    }
    res.status(problem.status).json({ ok: false, error: { code: problem.code } });
  },
];
