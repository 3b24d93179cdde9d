import { isExplained } from '@mailwhy/nodemailer';

export function report(error: unknown): string {
  if (!isExplained(error)) return String(error);
  const { title, causes, fixes, docs } = error.explanation;
  return [
    title,
    ...causes.map((cause) => `Why: ${cause}`),
    ...fixes.map((fix) => `Fix: ${fix}`),
    docs,
  ].join('\n');
}
