import type { Server } from 'node:http';

/** Starts a server for a folder; resolves to it once it listens. */
export function serve(root: string, port?: number, base?: string): Promise<Server>;
