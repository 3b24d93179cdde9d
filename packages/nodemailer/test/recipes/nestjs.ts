import { wrapTransport } from '@mailwhy/nodemailer';
import { MailerModule } from '@nestjs-modules/mailer';
import SMTPTransport from 'nodemailer/lib/smtp-transport';

export const mailerModule = (options: { host: string; port: number }) =>
  MailerModule.forRoot({ transport: wrapTransport(new SMTPTransport(options)) });
