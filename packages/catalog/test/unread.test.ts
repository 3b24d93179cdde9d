import { afterEach, describe, expect, it, vi } from 'vitest';
import { unread } from '../src/unread.ts';

describe('unread', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('looks like the object that it stands for', () => {
    const table = unread<{ a: number[]; b: null; 535: string }>({
      a: '[1]',
      b: 'null',
      535: '"x"',
    });
    expect(Object.keys(table)).toEqual(['535', 'a', 'b']);
    expect(table).toEqual({ a: [1], b: null, 535: 'x' });
    expect({ ...table }).toEqual(table);
    expect(JSON.stringify(table)).toBe('{"535":"x","a":[1],"b":null}');
    expect(table.a).toBe(table.a);
  });

  it('parses a value when it is first read, and no other', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const table = unread<{ a: object; b: object }>({ a: '{}', b: '{}' });
    expect(Object.hasOwn(table, 'b')).toBe(true);
    expect(parse).not.toHaveBeenCalled();
    const { a } = table;
    expect(table.a).toBe(a);
    expect(parse).toHaveBeenCalledTimes(1);
  });

  it('restores what the JSON leaves out', () => {
    const table = unread<{ a: string }>({ a: '1' }, (value: number, key) => `${key}${value}`);
    expect(table.a).toBe('a1');
  });
});
