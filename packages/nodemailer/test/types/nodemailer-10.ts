// What a user of nodemailer 10 writes; compiled in every resolution by types.test.ts.
import '@mailwhy/nodemailer/augment';
import {
  enrich,
  explainErrors,
  getExplanation,
  isExplained,
  isRetryable,
  retryDelay,
  wrapTransport,
} from '@mailwhy/nodemailer';
import nodemailer, { type NodemailerError, type Transporter } from 'nodemailer';
import SMTPTransport from 'nodemailer/lib/smtp-transport';

export const transporter: Transporter<SMTPTransport.SentMessageInfo> = explainErrors(
  nodemailer.createTransport({ host: 'smtp.example.com', port: 587 }),
);
export const pool = explainErrors(nodemailer.createTransport({ pool: true, host: 'a' }), {
  onError: ({ id }) => id,
});
export const wrapped: SMTPTransport = wrapTransport(new SMTPTransport({ host: 'a' }));

export async function send(): Promise<string | undefined> {
  try {
    const { accepted } = await transporter.sendMail({ to: 'a@example.com' });
    return String(accepted[0]);
  } catch (error) {
    if (isExplained(error)) return error.explanation.title;
    if (isRetryable(error)) return String(retryDelay(error, 1));
    throw enrich(error);
  }
}

transporter.sendMail({}, (error, info) => {
  // The opt-in augmentation.
  const title: string | undefined = error?.explanation?.title;
  console.log(title, info.messageId, getExplanation(error)?.fixes[0]);
});

export const idOf = (error: NodemailerError): string | undefined => error.explanation?.id;

// @ts-expect-error -- locales are objects: this must not compile
explainErrors(transporter, { locales: 'vi' });
// @ts-expect-error -- no transport
wrapTransport({});
