import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Refusal {
  readonly code: number;
  readonly text: string;
}

/** Takes its time, and says no or nothing. */
type Answer = () => Promise<Refusal | undefined>;

const errorOf = (refusal: Refusal | undefined) =>
  refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code });

/** An SMTP server that remembers what it took, can be killed in the middle and comes back at the same port. */
export class CountingServer {
  /** How often each Message-ID was answered with 250. */
  readonly acknowledged = new Map<string, number>();
  /** Messages that arrived in full and whose connection died before the answer. */
  readonly unanswered = new Set<string>();
  /** Milliseconds between the final dot and the answer. */
  latency = 0;
  /** What every recipient is refused with. */
  refusal: Refusal | undefined;
  /** How the next recipients are answered, and after the final dot the next messages; later ones as usual. */
  readonly next: Readonly<Record<'recipients' | 'messages', Answer[]>> = {
    recipients: [],
    messages: [],
  };
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
        const answer = this.next.recipients.shift();
        if (answer === undefined) callback(errorOf(this.refusal));
        else {
          void answer().then((refusal) => {
            callback(errorOf(refusal));
          });
        }
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
          const end = (refusal?: Refusal) => {
            this.#waiting.delete(session.id);
            if (!refusal) this.acknowledged.set(id, (this.acknowledged.get(id) ?? 0) + 1);
            callback(errorOf(refusal));
          };
          const answer = this.next.messages.shift();
          const timer = setTimeout(end, answer === undefined ? this.latency : 600_000);
          this.#waiting.set(session.id, { id, timer });
          void answer?.().then((refusal) => {
            clearTimeout(timer);
            end(refusal);
          });
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
