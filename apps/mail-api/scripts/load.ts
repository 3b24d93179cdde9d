/** `pnpm load [requests] [connections]`: failing requests of every kind; ends with 1 if one status was wrong. */
import process from 'node:process';
import { runLoad } from '../lab/load.ts';

const [requests = '20000', connections = '50'] = process.argv.slice(2);
const { wrong, perSecond, latency, heap } = await runLoad(Number(requests), Number(connections));
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const wrongs = Object.entries(wrong);

console.log(`${requests} failing requests at ${connections} connections`);
console.log(`  ${perSecond} a second; median ${latency.median} ms, 99 % within ${latency.p99} ms`);
console.log(
  `  heap after a collection: ${megabytes(heap.half)} at half, ${megabytes(heap.end)} at the end`,
);
console.log(`  wrong statuses: ${wrongs.length === 0 ? 'none' : ''}`);
for (const [what, count] of wrongs) console.log(`    ${what}: ${count} times`);
process.exitCode = wrongs.length === 0 ? 0 : 1;
