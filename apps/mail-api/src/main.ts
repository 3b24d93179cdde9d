import process from 'node:process';
import { readSettings } from './settings.ts';
import { startMailApi } from './start.ts';

/** Starts the API with the settings of the environment and ends it when the system asks for that. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const api = await startMailApi(settings);
  // The log says so otherwise, in JSON as all it says.
  if (settings.LOG_LEVEL === 'silent') console.log(`The mail API listens at ${api.url}`);
  const stop = () => {
    api.close().then(
      () => process.exit(api.unsaved().length > 0 ? 1 : 0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
