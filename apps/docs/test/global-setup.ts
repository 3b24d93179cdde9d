import { ensureBuilt } from './support/build.ts';

/** The site is built once, before the first test file that reads it. */
export default ensureBuilt;
