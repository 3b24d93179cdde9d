import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** An SMTP server that remembers what it took, can be killed in the middle and comes back at the same port. */
export class CountingServer {
  /** When each Message-ID was answered with 250 on a connection that was still there. */
  readonly acknowledged = new Map<string, number[]>();
  /** Messages that arrived in full and never got their answer. */
  readonly unanswered = new Set<string>();
  /** Milliseconds between the final dot and the answer. */
  latency = 0;
  /** Messages that wait for their answer now. */
  inFlight = 0;
  port = 0;
  #server: SMTPServer | undefined;
  readonly #sockets = new Set<Socket>();

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async start(): Promise<this> {
    const closed = new Set<string>();
    const server = new SMTPServer({
      authOptional: true,
      disableReverseLookup: true,
      disabledCommands: ['STARTTLS'],
      onClose: ({ id }) => closed.add(id),
      onData: (stream, { id }, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.once('end', () => {
          const messageId = /^message-id:\s*<([^@>]+)/im.exec(
            Buffer.concat(chunks).toString(),
          )?.[1];
          this.inFlight += 1;
          setTimeout(() => {
            this.inFlight -= 1;
            if (messageId !== undefined) this.#count(messageId, closed.has(id));
            callback();
          }, this.latency);
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

  #count(id: string, isClosed: boolean): void {
    if (isClosed) this.unanswered.add(id);
    else this.acknowledged.set(id, [...(this.acknowledged.get(id) ?? []), Date.now()]);
  }
}
