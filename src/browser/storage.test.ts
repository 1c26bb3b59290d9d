import { expect, test } from 'vitest';
import { storeIn } from './storage.ts';

/** An area as a browser has it: its names are its own properties. */
class Area {
  getItem(key: string): string | null {
    return (this as unknown as Record<string, string>)[key] ?? null;
  }
  setItem(key: string, value: string): void {
    Object.assign(this, { [key]: value });
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

test('two sites of one origin do not share a memory', () => {
  const area = new Area() as unknown as Storage;
  const [one, other] = ['one', 'other'].map((site) =>
    storeIn(
      () => area,
      () => site,
    ),
  );
  expect(one?.keep('size', '150')).toBe(true);
  expect(other?.recall('size')).toBeUndefined();
  other?.keep('size', '90');
  other?.keep('place', 'a-1');
  other?.clear();
  expect(one?.recall('size')).toBe('150');
  expect({ ...area }).toEqual({ 'one:size': '150' });
  one?.forget('size');
  expect({ ...area }).toEqual({});
});

test('where storage is blocked or full, nothing is kept and nothing throws', () => {
  const refuse = () => {
    throw new Error('The operation is insecure.');
  };
  for (const area of [refuse, () => ({ setItem: refuse, getItem: refuse }) as unknown as Storage]) {
    const store = storeIn(area, () => 'site');
    expect(store.keep('size', '150')).toBe(false);
    expect(store.recall('size')).toBeUndefined();
    store.forget('size');
    store.clear();
  }
});
