/** `pnpm throughput [messages]`: the same queue on one process and on two. Needs redis-server. */
import process from 'node:process';
import { hasRedis } from '../lab/redis-server.ts';
import { runThroughput } from '../lab/throughput.ts';

if (!hasRedis) {
  console.error('This needs redis-server on the PATH.');
  process.exit(1);
}
const messages = Number(process.argv[2] ?? '2000');
const rates: number[] = [];
for (const processes of [1, 2]) {
  const { perSecond, lost, twice } = await runThroughput(processes, messages);
  rates.push(perSecond);
  console.log(
    `${processes} process${processes > 1 ? 'es' : ''}: ${messages} messages, ${perSecond} a second, ${lost} lost, ${twice} sent twice`,
  );
  if (lost + twice > 0) process.exitCode = 1;
}
const [one = 1, two = 0] = rates;
console.log(`Two processes send ${(two / one).toFixed(2)} times as fast as one.`);
