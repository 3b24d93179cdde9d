import { type AddressInfo, type Server, type Socket, createServer } from 'node:net';
import { type TlsOptions, TLSSocket, createServer as createTlsServer } from 'node:tls';

/** What a scripted server does: says a reply (lines joined by `\n`), or ends the conversation in some way. */
type Answer =
  string | { readonly say?: string; readonly then: 'close' | 'reset' | 'silence' | 'garbage' };

type Step = Answer | readonly Answer[] | ((line: string) => Answer);

/** What a scripted server answers; what is left out succeeds. */
export interface Script {
  /** Speaks TLS from the first byte. */
  readonly tls?: TlsOptions;
  /** The certificate for STARTTLS. */
  readonly certificate?: TlsOptions;
  readonly greeting?: Answer;
  readonly EHLO?: Step;
  readonly HELO?: Step;
  readonly LHLO?: Step;
  readonly STARTTLS?: Step;
  readonly AUTH?: Step;
  /** What the client answers to a challenge (334). */
  readonly response?: Step;
  readonly MAIL?: Step;
  readonly RCPT?: Step;
  readonly DATA?: Step;
  /** When the first bytes of the message arrive. */
  readonly body?: Answer;
  /** After the final dot; a list is one answer a recipient, as in LMTP. */
  readonly end?: Step;
  readonly RSET?: Step;
  readonly QUIT?: Step;
}

const defaults: Required<Omit<Script, 'tls' | 'certificate' | 'body'>> = {
  greeting: '220 mx.example.test ESMTP',
  EHLO: '250-mx.example.test\n250-AUTH PLAIN LOGIN\n250 8BITMIME',
  HELO: '250 mx.example.test',
  LHLO: '250-mx.example.test\n250 8BITMIME',
  STARTTLS: '220 2.0.0 Ready to start TLS',
  AUTH: '235 2.7.0 Authentication successful',
  response: '235 2.7.0 Authentication successful',
  MAIL: '250 2.1.0 Ok',
  RCPT: '250 2.1.5 Ok',
  DATA: '354 End data with <CR><LF>.<CR><LF>',
  end: '250 2.0.0 Ok: queued as 4D3F21',
  RSET: '250 2.0.0 Ok',
  QUIT: '221 2.0.0 Bye',
};

/** A server on loopback that stops with `close`. */
export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on a free port of loopback; `close` also ends what is connected. */
export async function listen(server: Server): Promise<RunningServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** An SMTP or LMTP server that says what it is told to. */
export function startScripted(script: Script = {}): Promise<RunningServer> {
  const converse = (socket: Socket): void => {
    new Conversation(script, socket).start();
  };
  const server = script.tls ? createTlsServer(script.tls, converse) : createServer(converse);
  server.on('tlsClientError', () => undefined);
  return listen(server);
}

class Conversation {
  private readonly script: Script;
  private socket: Socket;
  private rest = '';
  private mode: 'command' | 'challenge' | 'data' = 'command';
  private isOver = false;

  constructor(script: Script, socket: Socket) {
    this.script = script;
    this.socket = socket;
  }

  start(): void {
    this.attach(this.socket);
    this.answer(this.script.greeting ?? defaults.greeting);
  }

  private attach(socket: Socket): void {
    this.socket = socket;
    socket.setEncoding('latin1');
    socket.on('error', () => undefined);
    socket.on('data', (chunk: string) => {
      if (this.isOver) return;
      this.rest += chunk;
      if (this.mode === 'data' && this.script.body !== undefined) this.answer(this.script.body);
      this.read();
    });
  }

  private read(): void {
    for (;;) {
      const end = this.mode === 'data' ? '\r\n.\r\n' : '\r\n';
      const at = this.rest.indexOf(end);
      if (at < 0 || this.isOver) return;
      const line = this.rest.slice(0, at);
      this.rest = this.rest.slice(at + end.length);
      this.take(line);
    }
  }

  private take(line: string): void {
    if (this.mode === 'data') {
      this.mode = 'command';
      this.step('end', line);
    } else if (this.mode === 'challenge') {
      this.mode = 'command';
      this.step('response', line);
    } else {
      const verb = line.split(/[ :]/, 1)[0]?.toUpperCase() ?? '';
      if (verb in defaults) this.step(verb as keyof typeof defaults, line);
      else this.answer('500 5.5.2 Error: command not recognized');
    }
  }

  private step(name: keyof typeof defaults, line: string): void {
    const step: Step = this.script[name] ?? defaults[name];
    const answers = typeof step === 'function' ? step(line) : step;
    for (const answer of Array.isArray(answers) ? (answers as Answer[]) : [answers as Answer]) {
      this.answer(answer);
      const said = typeof answer === 'string' ? answer : '';
      if (said.startsWith('334')) this.mode = 'challenge';
      if (name === 'DATA' && said.startsWith('354')) this.mode = 'data';
      if (name === 'QUIT') this.socket.end();
      if (name === 'STARTTLS' && said.startsWith('220')) this.upgrade();
    }
  }

  private upgrade(): void {
    this.socket.removeAllListeners('data');
    this.attach(new TLSSocket(this.socket, { isServer: true, ...this.script.certificate }));
  }

  private answer(answer: Answer): void {
    const { say, then } = typeof answer === 'string' ? { say: answer, then: undefined } : answer;
    if (say !== undefined) this.socket.write(`${say.replaceAll('\n', '\r\n')}\r\n`);
    if (then === undefined) return;
    this.isOver = true;
    if (then === 'close') this.socket.end();
    if (then === 'reset') this.socket.resetAndDestroy();
    if (then === 'garbage') {
      // Not before the client has begun with TLS: what comes earlier is dropped.
      const { socket } = this;
      socket.once('data', () => socket.write('this is not what you expected\r\n'.repeat(20)));
    }
  }
}
