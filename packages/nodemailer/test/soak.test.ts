import { expect, it } from 'vitest';
import { soak } from './support/soak.ts';

it('2000 failing sends leave nothing behind', { timeout: 60_000 }, async () => {
  const heap = await soak(2000, 4);
  // A leak of an explanation a send would be 2 MB; the 50 000 of bench/soak.bench.ts look closer.
  expect(Math.min(...heap.slice(2)) - (heap[1] ?? 0)).toBeLessThan(1_000_000);
});
