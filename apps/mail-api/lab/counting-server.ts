import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** An SMTP server that remembers what it took, can be killed in the middle and comes back at the same port. */
export class CountingServer {
  /** How often each Message-ID was answered with 250. */
  readonly acknowledged = new Map<string, number>();
  /** Messages that arrived in full and whose connection died before the answer. */
  readonly unanswered = new Set<string>();
  /** Milliseconds between the final dot and the answer. */
  latency = 0;
  /** What every recipient is refused with. */
  refusal: { readonly code: number; readonly text: string } | undefined;
  /** What the messages are about, by their ids. */
  readonly subjects = new Map<string, string>();
  /** The last message, as it arrived. */
  last = '';
  port = 0;
  #server: SMTPServer | undefined;
  readonly #sockets = new Set<Socket>();
  /** Messages that wait for their answer, by connection. */
  readonly #waiting = new Map<string, { readonly id: string; readonly timer: NodeJS.Timeout }>();

  /** How many messages wait for their answer now. */
  get inFlight(): number {
    return this.#waiting.size;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async start(): Promise<this> {
    const server = new SMTPServer({
      authOptional: true,
      disableReverseLookup: true,
      disabledCommands: ['STARTTLS'],
      hideENHANCEDSTATUSCODES: true,
      onRcptTo: (_address, _session, callback) => {
        const { refusal } = this;
        callback(refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
      },
      onClose: (session) => {
        const waiting = this.#waiting.get(session.id);
        if (waiting === undefined) return;
        this.#waiting.delete(session.id);
        clearTimeout(waiting.timer);
        this.unanswered.add(waiting.id);
      },
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.once('end', () => {
          this.last = Buffer.concat(chunks).toString();
          const id = /^message-id:\s*<([^@>]+)/im.exec(this.last)?.[1] ?? '';
          this.subjects.set(id, /^subject: ([^\r\n]*)/im.exec(this.last)?.[1] ?? '');
          const timer = setTimeout(() => {
            this.#waiting.delete(session.id);
            this.acknowledged.set(id, (this.acknowledged.get(id) ?? 0) + 1);
            callback();
          }, this.latency);
          this.#waiting.set(session.id, { id, timer });
        });
      },
    });
    server.on('error', () => undefined);
    server.server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    await once(server.listen(this.port, '127.0.0.1'), 'listening');
    this.port = (server.server.address() as AddressInfo).port;
    this.#server = server;
    return this;
  }

  /** Ends as a process that is killed does: connections break off, nobody says goodbye. */
  async kill(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    const closed = once(server.server, 'close');
    server.server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}
