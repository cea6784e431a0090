import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { paced } from '../../../entrypoints/govuk.content/paced';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const SECOND = 1_000;

function counted(act: () => Promise<void> = () => Promise.resolve()) {
  const times: number[] = [];
  const started = performance.now();
  const faults: unknown[] = [];
  const over = new AbortController();
  const ask = paced(
    () => {
      times.push(Math.round((performance.now() - started) / SECOND));
      return act();
    },
    (fault) => faults.push(fault),
    over.signal,
  );
  return { ask, times, faults, over };
}

/** Asks once a second. */
async function askFor(ask: () => void, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    ask();
    await vi.advanceTimersByTimeAsync(SECOND);
  }
}

test('asked again and again, it acts less and less often, at last once a minute', async () => {
  const { ask, times } = counted();
  await askFor(ask, 300);
  expect(times.slice(0, 6)).toEqual([0, 1, 3, 7, 15, 31]);
  const [last = 0, before = 0] = times.toReversed();
  expect(last - before).toBe(60);
});

test('after a quiet time it acts at once', async () => {
  const { ask, times } = counted();
  await askFor(ask, 8);
  await vi.advanceTimersByTimeAsync(30 * SECOND);
  const acted = times.length;
  ask();
  await vi.advanceTimersByTimeAsync(1);
  expect(times).toHaveLength(acted + 1);
});

test('it never acts twice at once: asked meanwhile, it acts again when it is done', async () => {
  let finish = (): void => undefined;
  const { ask, times } = counted(() => new Promise((done) => (finish = done)));
  await askFor(ask, 5);
  expect(times).toHaveLength(1);
  finish();
  await vi.advanceTimersByTimeAsync(2 * SECOND);
  expect(times).toHaveLength(2);
});

test('a fault is told, and the next asking acts again; after the end none does', async () => {
  const { ask, times, faults, over } = counted(() => Promise.reject(new Error('no')));
  ask();
  await vi.advanceTimersByTimeAsync(SECOND);
  ask();
  await vi.advanceTimersByTimeAsync(5 * SECOND);
  expect([times.length, faults.length]).toEqual([2, 2]);
  over.abort();
  ask();
  await vi.advanceTimersByTimeAsync(90 * SECOND);
  expect(times).toHaveLength(2);
});
