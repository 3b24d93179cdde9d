import { z } from 'zod';

const flag = z.enum(['true', 'false']);
const whole = z.string().regex(/^\d{1,9}$/);
/** nodemailer makes numbers and booleans of texts that look like one. */
const text = z
  .string()
  .refine((value) => Number.isNaN(Number(value)) && !flag.safeParse(value).success);
const version = z.enum(['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']);

/**
 * What may stand in the query of SMTP_URL. Not there: other transports, a log past ours, and `pool`, which sends again
 * on its own what may have been sent.
 */
const Options = z
  .strictObject({
    name: text,
    localAddress: text,
    authMethod: text,
    ignoreTLS: flag,
    requireTLS: flag,
    opportunisticTLS: flag,
    connectionTimeout: whole,
    greetingTimeout: whole,
    socketTimeout: whole,
    dnsTimeout: whole,
    'tls.servername': text,
    'tls.rejectUnauthorized': flag,
    'tls.minVersion': version,
    'tls.maxVersion': version,
    'tls.ciphers': text,
  })
  .partial();

const names = Object.keys(Options.shape);

/**
 * What is wrong with the options in the query of a URL, in words that do not repeat it.
 * @returns `undefined` where nothing is.
 */
export function faultOfOptions(url: string): string | undefined {
  const query = [...new URL(url).searchParams];
  const options = Object.fromEntries(query);
  if (Object.keys(options).length < query.length) return 'An option stands twice in the query';
  const issue = Options.safeParse(options).error?.issues[0];
  if (issue === undefined) return undefined;
  return issue.code === 'unrecognized_keys'
    ? `The options in the query may be: ${names.join(', ')}`
    : `The query has no such value for ${issue.path.join('.')}`;
}
