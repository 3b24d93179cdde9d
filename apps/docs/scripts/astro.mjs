// Runs Astro without its telemetry, and in the foreground whoever starts it.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DEV_BACKGROUND = '1';
await import(new URL('./bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
