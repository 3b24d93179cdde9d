import type { Plugin } from 'rolldown';

/** Puts data in the place of the modules that compute or hold nothing else. */
export const evaluated: Plugin;
