import { explainErrors } from '@mailwhy/nodemailer';
import nodemailer from 'nodemailer';

export const connect = (smtp: { host: string; auth: { user: string; pass: string } }) =>
  explainErrors(nodemailer.createTransport(smtp)); // this is all
