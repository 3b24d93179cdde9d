import process from 'node:process';
import { readSettings } from './settings.ts';
import { startMailApi } from './start.ts';

/** Starts the API with the settings of the environment and ends it when the system asks for that. */
async function main(): Promise<void> {
  const api = await startMailApi(readSettings(process.env));
  console.log(`The mail API listens at ${api.url}`);
  const stop = () => {
    void api.close().finally(() => process.exit());
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
