import { type ExplainErrorsOptions, explainErrors } from '@mailwhy/nodemailer';
import { type Transporter, createTransport } from 'nodemailer';
import type { SMTPTransportOptions } from 'nodemailer/lib/smtp-transport';
import { startSmtpSandbox } from './sandbox/smtp-sandbox.ts';
import type { Settings } from './settings.ts';

export interface Mailer {
  /** The transporter that sends for this sender. Its errors explain themselves. */
  transporterFor(sender: string): Transporter;
  close(): Promise<void>;
}

/** Milliseconds. nodemailer waits minutes; the client of an API does not. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Nobody who can post a message may read our files or make us fetch a URL. */
const safety = { disableFileAccess: true, disableUrlAccess: true };

/**
 * Connects to the SMTP server of the settings, or to a sandbox of its own.
 * @param onError Hears of every failure, and of every recipient that was refused.
 */
export async function createMailer(
  { SMTP_URL }: Pick<Settings, 'SMTP_URL'>,
  onError: ExplainErrorsOptions['onError'],
): Promise<Mailer> {
  const connect = (options: SMTPTransportOptions): Transporter =>
    explainErrors(
      createTransport({ ...patience, ...options, ...safety }),
      onError === undefined ? {} : { onError },
    );

  if (SMTP_URL !== undefined) {
    const transporter = connect({ url: SMTP_URL });
    return {
      transporterFor: () => transporter,
      close() {
        transporter.close();
        return Promise.resolve();
      },
    };
  }
  const sandbox = await startSmtpSandbox();
  return {
    transporterFor: (sender) => connect(sandbox.transportFor(sender)),
    close: () => sandbox.close(),
  };
}
