import { expect, test, vi } from 'vitest';

import { finderFile } from '@/lib/app/pages/finder-file';
import type { ShippedFinder } from '@/lib/app/pages/finder-file';
import { packPatterns, packShipped } from '@/lib/finder';

const SHIPPED: ShippedFinder = { names: packShipped([], []), patterns: packPatterns() };

/** A file that is fetched and read, each counted; the first `failing` readings of it fail. */
function file(failing = 0) {
  let fails = failing;
  const read = vi.fn<() => Promise<ShippedFinder>>(() =>
    fails-- > 0 ? Promise.reject(new Error('It is gone.')) : Promise.resolve(SHIPPED),
  );
  const fetched = vi.fn<() => () => Promise<ShippedFinder>>(() => read);
  return { read, fetched, finder: finderFile(fetched) };
}

test('what is expected is fetched once, and read when it is needed, once', async () => {
  const { read, fetched, finder } = file();
  finder.expect();
  finder.expect();
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(read).not.toHaveBeenCalled();
  expect(await Promise.all([finder.names(), finder.names()])).toEqual([SHIPPED.names, SHIPPED.names]);
  finder.expect();
  await finder.names();
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(read).toHaveBeenCalledTimes(1);
});

test('it is fetched when it is needed, though nobody expected it', async () => {
  const { fetched, finder } = file();
  expect(await finder.names()).toBe(SHIPPED.names);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('what could not be read is told, and fetched again when it is needed again', async () => {
  const { fetched, finder } = file(1);
  finder.expect();
  await expect(finder.names()).rejects.toThrow('It is gone.');
  expect(await finder.names()).toBe(SHIPPED.names);
  expect(fetched).toHaveBeenCalledTimes(2);
});
