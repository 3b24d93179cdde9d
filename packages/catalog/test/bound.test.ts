import { expect, it } from 'vitest';
import { bound } from '../src/bound.ts';

it('leaves a text alone that is not too long', () => {
  const longest = 'x'.repeat(8192);
  expect(bound(longest)).toBe(longest);
});

it('keeps the beginning and the end of a text, each a line of its own', () => {
  const [head, tail] = bound(`${'a'.repeat(7000)}${'b'.repeat(7000)}`).split('\n');
  expect(head).toBe('a'.repeat(6143));
  expect(tail).toBe('b'.repeat(2048));
  expect(bound('x'.repeat(8193))).toHaveLength(8192);
});
