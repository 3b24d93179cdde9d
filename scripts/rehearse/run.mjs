// Running programs, and telling what came of it: one line a consumer.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** What a consumer's machine would have: nothing of the pnpm or turbo that started us. */
export const cleanEnv = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|NODE_OPTIONS$|NODE_PATH$|INIT_CWD$|PNPM_|TURBO_)/iu.test(name),
  ),
);

// And the Node.js that runs us, where a tool looks for one.
cleanEnv.PATH = dirname(process.execPath) + delimiter + cleanEnv.PATH;

/**
 * Runs a program to its end.
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd?: string, env?: object, seconds?: number }} options
 * @returns {Promise<string>} What it printed. It rejects, with the end of that, when the program fails.
 */
export function run(file, args, { cwd, env = {}, seconds = 180 } = {}) {
  return new Promise((resolve, reject) => {
    // A group of its own, so that a timeout ends what it started as well.
    const child = spawn(file, args, {
      cwd,
      env: { ...cleanEnv, CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      stop(child);
    }, seconds * 1000);
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(timer);
      if (status === 0 && !isLate) return resolve(output);
      const why = isLate ? `did not end within ${seconds} s` : `exit status ${status}`;
      const command = [file, ...args].join(' ').slice(0, 200);
      reject(new Error(`${command}: ${why}\n${output.trim().split('\n').slice(-40).join('\n')}`));
    });
  });
}

/** Ends a program that we started, with what it started. */
export function stop(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid);
  } catch {
    // It has ended already.
  }
}

/** Writes files into a new folder. */
export function write(folder, files) {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}

/** Collects the lines of the table. */
export class Report {
  lines = [];

  /** Runs one consumer; a failure is noted under its name and the others go on. */
  async consumer(name, action) {
    const start = performance.now();
    let note;
    let error;
    try {
      note = await action();
    } catch (reason) {
      error = reason;
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    this.lines.push({ name, error });
    console.log(
      `${error ? 'FAILED' : 'ok    '} ${name.padEnd(44)} ${seconds.padStart(5)} s  ${note ?? ''}`,
    );
    if (error) console.log(String(error.message).replace(/^/gmu, '         '));
    return error === undefined;
  }

  get failed() {
    return this.lines.filter(({ error }) => error);
  }
}

/** Fails with a message. */
export function check(condition, message) {
  if (!condition) throw new Error(message);
}
