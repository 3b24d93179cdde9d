import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import type { Settings } from './settings.ts';

type Place = Pick<Settings, 'HOST' | 'PORT'>;

/** What of the settings is to blame when a server can't listen. */
const faults: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT: another process listens there already',
  EACCES: 'PORT: this user may not listen there',
  EADDRNOTAVAIL: 'HOST: this machine does not have that address',
  ENOTFOUND: 'HOST: there is no host of that name',
  EAI_AGAIN: 'HOST: no name server answers that could tell where that is',
};

/**
 * Starts to listen.
 * @returns The URL of the server.
 * @throws {Error} With the name of the setting that is wrong.
 */
export async function listen(server: Server, { HOST, PORT }: Place): Promise<string> {
  try {
    await once(server.listen(PORT, HOST), 'listening');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Error(faults[code] ?? `HOST, PORT: nobody can listen there (${code})`, {
      cause: error,
    });
  }
  const { port } = server.address() as AddressInfo;
  return `http://${isIPv6(HOST) ? `[${HOST}]` : HOST}:${port}`;
}
