import { expect, test } from 'vitest';
import { soak } from '../test/support/soak.ts';

test('50 000 failing sends through one wrapped pool', { timeout: 600_000 }, async () => {
  const heap = await soak(50_000, 10);
  const megabytes = heap.map((bytes) => (bytes / 1e6).toFixed(2));
  console.log(`heap in MB after every 5000 sends: ${megabytes.join(' ')}`);
  expect((heap.at(-1) ?? 0) - (heap[1] ?? 0)).toBeLessThan(1_000_000);
});
