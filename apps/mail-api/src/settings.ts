import { z } from 'zod';
import { domain } from './sandbox/scenarios.ts';
import { faultOfOptions } from './smtp-options.ts';

/** Only digits: `Number` would take a blank for zero. */
const whole = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'Must be a whole number')
    .transform(Number)
    .pipe(z.number().min(from).max(to));

/** What follows looks into the URL, and so is not asked of one that is none. */
const url = (...protocols: string[]) =>
  z
    .url({
      protocol: new RegExp(`^(?:${protocols.join('|')})$`),
      hostname: /./,
      error: `Must be a URL with a host, and start with ${protocols.map((name) => `${name}://`).join(' or ')}`,
      abort: true,
    })
    .refine(isDecodable, {
      error: 'The user name and the password must be percent-encoded',
      abort: true,
    });

function isDecodable(text: string): boolean {
  const { username, password } = new URL(text);
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}

/** What HTTP carries the same way for everybody: neither other bytes, nor spaces that are cut off at the ends. */
const key = z
  .string()
  .min(16)
  .regex(/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/, 'Must be of visible ASCII characters');

const seconds = 1000;

/** Every setting with its default, by the name of its environment variable. */
const Fields = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, 'Must be a host name or an address')
    .default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3000),
  /** Where mail is sent; without it the API starts a sandbox that no mail leaves. */
  SMTP_URL: url('smtp', 'smtps')
    .superRefine((text, context) => {
      const message = faultOfOptions(text);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    })
    .optional(),
  /** The sender of messages that name none. */
  MAIL_FROM: z.email().default(`app@${domain}`),
  /** Where the queue is kept; without it in the memory of this process. */
  REDIS_URL: url('redis', 'rediss')
    .refine((text) => /^\/?\d*$/.test(new URL(text).pathname), {
      error: 'The path of the URL must be the number of a database',
    })
    .optional(),
  /** Proxies in front of this process, which tell the address of a client. */
  TRUST_PROXY: whole(0, 10).default(0),
  /** What clients have to present as `Authorization: Bearer …`. */
  API_KEY: key.optional(),
  /** Whether a problem carries mailwhy's whole explanation. In the sandbox, yes. */
  EXPLAIN: z.stringbool().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Requests that a client may make in a minute. */
  RATE_LIMIT: whole(1, 1_000_000).default(60),
  MAX_RECIPIENTS: whole(1, 1000).default(50),
  /** Bytes of all attachments of a message. */
  MAX_ATTACHMENT_BYTES: whole(0, 50_000_000).default(5_000_000),
  /** Messages that a process sends at the same time from the queue. */
  QUEUE_CONCURRENCY: whole(1, 1000).default(5),
  /** Attempts before the queue gives a message up. */
  QUEUE_ATTEMPTS: whole(1, 50).default(10),
  /** Milliseconds after which another process takes the job of one that died. */
  QUEUE_LOCK: whole(500, 600_000).default(30 * seconds),
  /** Multiplies the waiting time between attempts: 1 is right for real servers, tests use less. */
  RETRY_FACTOR: z
    .string()
    .regex(/^\d+(?:\.\d+)?$/, 'Must be a number')
    .transform(Number)
    .pipe(z.number().min(0).max(1))
    .default(1),
  /** What the queue does with a message that may have been delivered: send it again, or not. */
  UNKNOWN_DELIVERY: z.enum(['resend', 'hold']).default('resend'),
  /** Milliseconds that running requests and jobs get to finish at the end. */
  SHUTDOWN_GRACE: whole(0, 600_000).default(10 * seconds),
});

/** The names of the environment variables. */
export const settingNames: readonly string[] = Object.keys(Fields.shape);

const Settings = Fields.refine(
  ({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || !MAIL_FROM.endsWith(`@${domain}`),
  {
    path: ['MAIL_FROM'],
    error: 'Needed together with SMTP_URL: an address that your server may send from',
  },
).transform((settings) => ({
  ...settings,
  EXPLAIN: settings.EXPLAIN ?? settings.SMTP_URL === undefined,
}));

export type Settings = z.infer<typeof Settings>;

/**
 * Reads the settings.
 * @param env The environment; an empty variable counts as not set.
 * @throws {Error} One line for each wrong setting, with its name and never with its value.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.entries(env).filter(([, value]) => value !== '');
  const { success, data, error } = Settings.safeParse(Object.fromEntries(given));
  if (success) return data;
  const lines = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`These settings are wrong:\n${lines.join('\n')}`);
}
