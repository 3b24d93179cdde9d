import type { Request } from 'express';
import { mailProblems } from '@mailwhy/express';

export const handler = mailProblems({
  // Callers who have signed in see the numbers; nobody else can tell failures apart.
  expose: (_error, req: Request) => (req.get('authorization') === undefined ? 'none' : 'codes'),
  // The sender is set by our server: a refused sender is our fault.
  problems: { 'sender-rejected': { status: 500 } },
  retryAfter: { min: 5, max: 3600, jitter: 0.2 },
  onProblem: ({ verdict, severity, problem, req }) => {
    const { id, category, reply } = verdict;
    console.error({ id, category, reply, severity, requestId: problem.requestId, url: req.url });
  },
});
