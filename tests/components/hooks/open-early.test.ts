import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';

import { openEarly } from '@/components/hooks/store-provider';
import { openStore } from '@/lib/db';
import type { Store } from '@/lib/db';

/** Opens stores of a name of its own, and keeps them. */
function opening() {
  const name = `early-${crypto.randomUUID()}`;
  const opened: Store[] = [];
  onTestFinished(() => opened.forEach((store) => store.close()));
  const open = async (): Promise<Store> => {
    const store = await openStore(name);
    opened.push(store);
    return store;
  };
  return { open, opened };
}

test('a store is opened before anybody asks: the first who does is given it, the next another one', async () => {
  const { open, opened } = opening();
  const ask = openEarly(open);
  await expect.poll(() => opened.length).toBe(1);
  const first = await ask();
  expect([first === opened[0], opened.length]).toEqual([true, 1]);
  // as a page that is drawn anew does: it closes what it was given
  first.close();
  const second = await ask();
  expect([second === first, second.isOpen()]).toEqual([false, true]);
});

test('why it could not be opened is told to the one who asks, and the next one tries anew', async () => {
  const { open } = opening();
  const ways = [() => Promise.reject(new Error('The disk cannot be read.')), open];
  const ask = openEarly(() => ways.shift()?.() ?? open());
  await expect(ask()).rejects.toThrow('The disk cannot be read.');
  expect((await ask()).isOpen()).toBe(true);
});
