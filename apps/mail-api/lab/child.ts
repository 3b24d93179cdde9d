import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** A process of ours. `kill` ends it without a word, `stop` asks it to end. */
export interface Child {
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<number | null>;
  readonly signal: (name: NodeJS.Signals) => void;
  /** All that it has written. */
  readonly output: () => string;
}

const endings = (child: ChildProcess) => {
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
    return child.exitCode;
  };
  return {
    kill: async () => {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
    signal: (name: NodeJS.Signals) => {
      child.kill(name);
    },
  };
};

/** Starts a program and waits until it has said something. */
export async function start(
  command: string,
  args: string[],
  says: RegExp,
  env: Record<string, string> = {},
): Promise<Child & { readonly said: RegExpExecArray }> {
  const child = spawn(command, args, { env: { ...process.env, ...env } });
  let output = '';
  const said = await new Promise<RegExpExecArray>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const match = says.exec(output);
      if (match !== null) resolve(match);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`${command} ended: ${output.slice(-2000)}`));
    });
  });
  return { ...endings(child), output: () => output, said };
}

/** Starts a process of the API, with options of Node.js. */
export async function startProcess(
  env: Record<string, string>,
  options: readonly string[] = [],
): Promise<Child & { url: string }> {
  const child = await start(
    process.execPath,
    ['--conditions=@mailwhy/source', ...options, main],
    /listens at (\S+)|"url":"([^"]+)"/,
    { PORT: '0', LOG_LEVEL: 'silent', RATE_LIMIT: '1000000', ...env },
  );
  return { ...child, url: child.said[1] ?? child.said[2] ?? '' };
}
