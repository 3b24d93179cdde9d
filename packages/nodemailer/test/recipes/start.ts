import { explainErrors } from '@mailwhy/nodemailer';
import nodemailer from 'nodemailer';

export function start(smtp: { host: string; port: number; auth: { user: string; pass: string } }) {
  // #region
  const transporter = explainErrors(nodemailer.createTransport(smtp));
  // #endregion
  return transporter;
}
