import { type MailApi, startMailApi } from '../src/start.ts';
import { readSettings } from '../src/settings.ts';

/** Starts the API on a free port, silent. */
export const startApi = (
  env: Record<string, string> = {},
  hooks?: Parameters<typeof startMailApi>[1],
): Promise<MailApi> =>
  startMailApi(
    readSettings({ PORT: '0', LOG_LEVEL: 'silent', RATE_LIMIT: '1000000', ...env }),
    hooks,
  );

/** Posts JSON. */
export const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** A message that the sandbox takes. */
export const message = {
  to: ['anna@sandbox.example'],
  subject: 'A test',
  text: 'It works.',
};

/** Asks again until a condition holds. */
export async function until<T>(
  ask: () => Promise<T> | T,
  holds: (value: T) => boolean,
  milliseconds = 15_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`Still ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
