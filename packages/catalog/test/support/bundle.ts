import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { evaluated } from '../../evaluate.mjs';

/** A bundle in one file. */
export interface Bundle {
  readonly code: string;
  /** What it imports nevertheless. */
  readonly imports: readonly string[];
}

const source = fileURLToPath(new URL('../../src/', import.meta.url)).replaceAll('\\', '/');

/**
 * Bundles what is published, as a user's bundler would, minified.
 * @param entry The module to start from; `~/` stands for the folder of sources.
 * @param format A script with the global `bundle`, or a module.
 */
export async function bundle(entry: string, format: 'iife' | 'esm' = 'iife'): Promise<Bundle> {
  const name = '\0entry';
  const built = await rolldown({
    input: name,
    platform: 'neutral',
    logLevel: 'silent',
    plugins: [
      evaluated,
      {
        name: 'entry',
        resolveId: (id: string) => (id === name ? name : undefined),
        load: (id: string) => (id === name ? entry.replaceAll('~/', source) : undefined),
      },
    ],
  });
  const {
    output: [{ code, imports }],
  } = await built.generate({ format, name: 'bundle', minify: true });
  await built.close();
  return { code, imports };
}
