import type { Category, Delivery, Retry } from '@mailwhy/catalog';
import type { Copy } from '../support/majors.ts';
import type { Script, RunningServer } from '../support/scripted-server.ts';
import { message, toServer } from '../support/send.ts';
import type { Certificates } from '../support/certificates.ts';

/** What an explanation must say. */
export interface Expected {
  readonly id?: string;
  readonly category: Category;
  readonly retry: Retry;
  readonly delivery: Delivery;
}

/** What a scenario may use: each is started once, for all copies of nodemailer. */
export interface Lab {
  readonly certificates: Certificates;
  /** A scripted server, the same for equal keys. */
  readonly server: (key: string, script: Script) => Promise<RunningServer>;
  /** Stops with the lab. */
  readonly later: (stop: () => unknown) => void;
}

/** A transporter of whatever kind, as loosely as the scenarios need it. */
export interface Sender {
  sendMail(message: object): Promise<unknown>;
  verify?(): Promise<unknown>;
  close?(): void;
}

/** One way to fail, on every major. */
export interface Scenario {
  readonly name: string;
  /** Makes a transporter that will fail. */
  make(copy: Copy, lab: Lab): Sender | Promise<Sender>;
  /** What is sent; `verify` instead when it is that. */
  readonly send?:
    Readonly<Record<string, unknown>> | 'verify' | ((sender: Sender) => Promise<unknown>);
  readonly expected: Expected;
  /** False where chance decides how a connection breaks, so that two runs may differ. */
  readonly isSteady?: boolean;
  /** Majors that behave otherwise; `succeeds` where the failure goes unnoticed, `hangs` where it never settles. */
  readonly but?: Readonly<Partial<Record<number, Partial<Expected> | 'succeeds' | 'hangs'>>>;
}

/** Makes a transporter; the types of one major cannot describe the options of five. */
export const transport = ({ nodemailer }: Copy, options: object): Sender =>
  nodemailer.createTransport(options);

/** What a server answers to a step of the conversation. */
export const replies = (
  name: string,
  script: Script,
  expected: Expected,
  options: object = {},
  send?: Scenario['send'],
): Scenario => ({
  name,
  expected,
  ...(send !== undefined && { send }),
  make: async (copy, lab) =>
    transport(copy, { ...toServer(await lab.server(name, script)), ...options }),
});

/** Options that fail before or without any server. */
export const options = (
  name: string,
  make: object,
  expected: Expected,
  send?: Scenario['send'],
): Scenario => ({
  name,
  expected,
  ...(send !== undefined && { send }),
  make: (copy) => transport(copy, make),
});

/** Several recipients. */
export const to = (...recipients: string[]): Record<string, unknown> => ({
  ...message,
  to: recipients,
});

/** The scenario with what differs in some majors. */
export const but = (scenario: Scenario, differences: NonNullable<Scenario['but']>): Scenario => ({
  ...scenario,
  but: differences,
});

export const failed = (
  category: Category,
  retry: Retry,
  id?: string,
  delivery: Delivery = 'not-sent',
): Expected => ({ category, retry, delivery, ...(id !== undefined && { id }) });

export { message };
