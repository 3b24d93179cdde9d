import { type ExplainErrorsOptions, explainErrors } from '@mailwhy/nodemailer';
import { type Transporter, createTransport } from 'nodemailer';
import type { SMTPTransportOptions } from 'nodemailer/lib/smtp-transport';
import { TakenOver, lastLook } from './queue/last-look.ts';
import { startSmtpSandbox } from './sandbox/smtp-sandbox.ts';
import type { Settings } from './settings.ts';

export interface Mailer {
  /** The transporter that sends for this sender. Its errors explain themselves. */
  transporterFor(sender: string): Transporter;
  /** For health checks: when one fails, no message has. */
  readonly probe: Transporter;
  close(): Promise<void>;
}

/** Milliseconds. nodemailer waits minutes; the client of an API does not. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Nobody who can post a message may read our files or make us fetch a URL. */
const safety = { disableFileAccess: true, disableUrlAccess: true };

type OnError = NonNullable<ExplainErrorsOptions['onError']>;

const connect = (options: SMTPTransportOptions, onError: OnError): Transporter =>
  explainErrors(
    createTransport({ ...patience, ...options, ...safety }).use('stream', lastLook),
    // That a message was left to another process is no problem of mail.
    {
      onError: (...problem) => (problem[1] instanceof TakenOver ? undefined : onError(...problem)),
    },
  );

interface Hooks {
  /** Hears of every failed send, and of every recipient that was refused. */
  readonly onError: OnError;
  /** Hears of every failed health check. */
  readonly onProbeError: OnError;
}

/** Connects to the SMTP server of the settings, or to a sandbox of its own. */
export async function createMailer(
  { SMTP_URL, MAIL_FROM }: Pick<Settings, 'SMTP_URL' | 'MAIL_FROM'>,
  { onError, onProbeError }: Hooks,
): Promise<Mailer> {
  if (SMTP_URL !== undefined) {
    const transporter = connect({ url: SMTP_URL }, onError);
    const probe = connect({ url: SMTP_URL }, onProbeError);
    return {
      transporterFor: () => transporter,
      probe,
      close() {
        transporter.close();
        probe.close();
        return Promise.resolve();
      },
    };
  }
  const sandbox = await startSmtpSandbox();
  return {
    transporterFor: (sender) => connect(sandbox.transportFor(sender), onError),
    probe: connect(sandbox.transportFor(MAIL_FROM), onProbeError),
    close: () => sandbox.close(),
  };
}
