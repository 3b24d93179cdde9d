import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import nodemailer from 'nodemailer';
import { explainErrors } from '@mailwhy/nodemailer';
import { startScripted } from './scripted-server.ts';
import { message, toServer } from './send.ts';

/** Bytes on the heap after everything that can go is gone. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/**
 * Fails many sends through one wrapped pool and looks at the memory in between.
 * @param sends How many.
 * @param samples How often the memory is measured.
 * @returns The bytes in use after each part, the first taken after a warm-up of one more part.
 */
export async function soak(sends: number, samples: number): Promise<number[]> {
  const server = await startScripted({ RCPT: '550 5.1.1 No such user here - gsmtp' });
  const transporter = explainErrors(
    nodemailer.createTransport({
      ...toServer(server),
      pool: true,
      maxConnections: 4,
      maxMessages: Infinity,
    }),
  );
  let explained = 0;
  const part = async (count: number): Promise<void> => {
    let left = count;
    const worker = async (): Promise<void> => {
      while (left-- > 0) {
        await transporter.sendMail(message).catch((error: unknown) => {
          if (error instanceof Error && 'explanation' in error) explained += 1;
        });
      }
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
  };
  const size = Math.ceil(sends / samples);
  const heap: number[] = [];
  for (let sample = 0; sample <= samples; sample += 1) {
    await part(size);
    heap.push(heapUsed());
  }
  transporter.close();
  await server.close();
  if (explained !== size * (samples + 1)) throw new Error(`Only ${explained} were explained`);
  return heap;
}
