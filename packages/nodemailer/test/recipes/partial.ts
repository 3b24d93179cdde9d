import { summarizeSend } from '@mailwhy/nodemailer';
import type { Transporter } from 'nodemailer';

export async function sendToAll(transporter: Transporter, message: { to: string[] }) {
  const { outcome, refused, retryable } = await transporter
    .sendMail(message)
    .then(summarizeSend, summarizeSend);
  for (const { recipient, explanation } of refused) console.log(recipient, explanation?.title);
  return { outcome, again: retryable };
}
