// Everything the rehearsal brings from npm, pinned: it changes when this file changes.

/** Binaries of Node.js by major: packages that need no install script. */
export const nodes = { 20: '20.20.2', 22: '22.23.3', 24: '24.21.0', 26: '26.10.0' };

export const managers = { pnpm: '12.21.0', '@yarnpkg/cli-dist': '4.18.1' };

/** TypeScript by the name of its folder, with the resolutions that it still knows. */
export const typescripts = {
  5.4: { version: '5.4.5', resolutions: ['nodenext', 'node16', 'bundler', 'node10'] },
  5.9: { version: '5.9.3', resolutions: ['nodenext', 'node16', 'bundler', 'node10'] },
  '6.0': { version: '6.0.3', resolutions: ['nodenext', 'node16', 'bundler', 'node10'] },
  '7.0': { version: '7.0.2', resolutions: ['nodenext', 'node16', 'bundler'] },
};

/** What the examples of the READMEs import beside our packages. */
export const peers = { nodemailer: '10.6.0', express: '5.3.0' };

export const types = { '@types/node': '24.10.1', '@types/express': '5.0.6' };

export const tools = {
  verdaccio: { verdaccio: '6.10.4' },
  jest: { jest: '30.5.2' },
  vitest: { vitest: '5.1.1' },
  esbuild: { esbuild: '0.28.2' },
  rollup: { rollup: '4.67.4', '@rollup/plugin-node-resolve': '16.0.3' },
  vite: { vite: '8.3.8' },
  next: { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' },
  bun: { bun: '1.4.5' },
  deno: { deno: '2.9.6' },
};
