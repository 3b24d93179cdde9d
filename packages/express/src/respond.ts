import type { ServerResponse } from 'node:http';

/** What is sent. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Whether the answer depends on `Accept-Language`, or on `Accept`. */
  readonly vary: readonly string[];
}

/** Headers of the response that failed, in lower case: they describe a body that is not sent, or outrank `Cache-Control`. */
const stale: ReadonlySet<string> = new Set([
  'accept-ranges',
  'age',
  'cdn-cache-control',
  'cloudflare-cdn-cache-control',
  'content-digest',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-length',
  'content-location',
  'content-md5',
  'content-range',
  'digest',
  'etag',
  'expires',
  'last-modified',
  'location',
  'netlify-cdn-cache-control',
  'refresh',
  'repr-digest',
  'retry-after',
  'surrogate-control',
  'trailer',
  'transfer-encoding',
  'vercel-cdn-cache-control',
  'x-accel-expires',
  // nginx and others would send that file instead.
  'x-accel-redirect',
  'x-lighttpd-send-file',
  'x-sendfile',
]);

/**
 * Whether nothing can be said any more: the response has started or ended, or the client is gone.
 * @param response The response.
 * @returns True when writing to it would fail or be lost. Never throws.
 */
export function isClosed(response: ServerResponse): boolean {
  try {
    return (
      response.headersSent ||
      response.writableEnded ||
      response.socket?.destroyed === true ||
      response.destroyed
    );
  } catch {
    return true;
  }
}

/** The `Vary` header with what else the answer depends on. */
function varyWith(response: ServerResponse, fields: readonly string[]): string {
  const before = String(response.getHeader('Vary') ?? '');
  const present = before
    .toLowerCase()
    .split(',')
    .map((field) => field.trim());
  if (present.includes('*')) return '*';
  const missing = fields.filter((field) => !present.includes(field.toLowerCase()));
  return [before, ...missing].filter((field) => field !== '').join(', ');
}

/**
 * Sends an answer with Node's own means, so that Express, Connect and plain `http` are one. Headers that described
 * the response that was planned are cleared first.
 * @param response The response; nothing of it may have been sent.
 * @param answer What to send.
 */
export function respond(response: ServerResponse, answer: Answer): void {
  const { status, type, body, headers, vary } = answer;
  for (const name of response.getHeaderNames()) if (stale.has(name)) response.removeHeader(name);
  response.statusCode = status;
  // A route may have put the message of the error there. HTTP/2 has none, and warns of a look at it.
  if (Object.hasOwn(response, 'statusMessage')) response.statusMessage = '';
  response.setHeader('Content-Type', type);
  // A 304 would have to name the length of what it does not send (RFC 9110 8.6).
  if (status !== 304) response.setHeader('Content-Length', Buffer.byteLength(body));
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (vary.length > 0) response.setHeader('Vary', varyWith(response, vary));
  for (const [name, value] of headers) response.setHeader(name, value);
  // Node.js keeps a body from those who sent HEAD (HTTP/2 complains about one); a method that was overridden since
  // does not count.
  const { stream } = response as { readonly stream?: { readonly headRequest?: boolean } };
  if (body === '' || stream?.headRequest === true) response.end();
  else response.end(body);
}
