// What a user of nodemailer 6 to 9 with @types/nodemailer writes; compiled in every resolution by types.test.ts.
import { explainErrors, isExplained, summarizeSend } from '@mailwhy/nodemailer';
import { createTransport, type Transporter } from 'nodemailer-8';

export const transporter: Transporter = explainErrors(
  createTransport({ host: 'smtp.example.com', port: 587 }),
);

export async function send(): Promise<string | undefined> {
  try {
    const info: unknown = await transporter.sendMail({ to: 'a@example.com' });
    return summarizeSend(info).refused[0]?.explanation?.title;
  } catch (error) {
    return isExplained(error) ? error.explanation.title : undefined;
  }
}

transporter.verify((error) => {
  console.log(isExplained(error) && error.explanation.docs);
});
