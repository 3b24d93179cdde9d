import { type Server, type ServerResponse, createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import express5 from 'express';
import express4 from 'express-4';

export type Version = 4 | 5;

/** The versions that the package supports. A mutant is judged with one of them: the code knows no versions. */
export const versions: readonly Version[] =
  process.env['MAILWHY_MUTATE'] === undefined ? [4, 5] : [5];

/** What both versions of Express have in common, as far as these tests go. */
export type App = ReturnType<typeof express5>;

export const createApp = (version: Version): App =>
  version === 4 ? (express4() as unknown as App) : express5();

/** The JSON body parser of a version. */
export const jsonBody = (version: Version): ReturnType<typeof express5.json> =>
  version === 4 ? express4.json() : express5.json();

/** A server on loopback. */
export interface Running {
  readonly url: string;
  readonly port: number;
  get(path?: string, headers?: Record<string, string>): Promise<Response>;
  /** Sends bytes as they are, and reads until the server closes. */
  raw(request: string): Promise<string>;
  close(): Promise<void>;
}

/** Serves an application, or any listener, on a free port. */
export async function serve(
  listener: App | ((req: never, res: ServerResponse) => void) | Server,
): Promise<Running> {
  const server =
    typeof listener === 'function'
      ? createServer({ maxHeaderSize: 65_536 }, listener as App)
      : listener;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    get: (path = '/', headers = {}) => fetch(url + path, { headers }),
    raw: (request) =>
      new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1');
        let text = '';
        socket.setEncoding('latin1');
        socket.on('data', (chunk: string) => {
          text += chunk;
        });
        socket.on('close', () => {
          resolve(text);
        });
        socket.on('error', reject);
        socket.write(request, 'latin1');
      }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** An application whose only route fails with what `fail` gives; what comes before the handler is up to you. */
export async function serveFailing(
  version: Version,
  fail: () => unknown,
  ...handlers: unknown[]
): Promise<Running> {
  const app = createApp(version);
  app.use(jsonBody(version));
  app.use((_req, _res, next) => {
    next(fail());
  });
  for (const handler of handlers) app.use(handler as never);
  app.use(((error: unknown, _req: unknown, res: ServerResponse, next: (error: unknown) => void) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    res.statusCode = 599;
    res.setHeader('Passed-On', '1');
    res.end();
  }) as never);
  return serve(app);
}

/** Everything that a client sees of a response: status line, headers and body. */
export async function everything(response: Response): Promise<string> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
  return [response.status, ...headers, await response.text()].join('\n');
}
