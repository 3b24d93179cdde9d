/**
 * Opt-in: with `import '@mailwhy/nodemailer/augment'` the errors that nodemailer 10 declares know `explanation`.
 * It needs nodemailer 10's own types; for older majors use `isExplained` or `getExplanation`.
 */
import type { Explanation } from '@mailwhy/catalog';
import type {} from 'nodemailer/lib/errors';

declare module 'nodemailer/lib/errors' {
  interface NodemailerError {
    /** What the error means, once a transporter is wrapped by `explainErrors`. */
    explanation?: Explanation;
  }
}
