import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { BODY_MS, HEADERS_MS } from '@/lib/govuk-api/time-limit';

import { aGovUk, json, storedItem } from './answers';

const PATH = '/mend-a-kettle';
const item = (): Response => json(storedItem('composed-guide-with-parts'));

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A body that sends a byte of white space when it is asked for more, up to a number of bytes, and never ends. */
function endlessBody(bytes: number): { readonly body: ReadableStream<Uint8Array>; readonly left: () => boolean } {
  let sent = 0;
  let left = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent >= bytes) return new Promise(() => undefined);
      sent += 1;
      controller.enqueue(new Uint8Array([0x20]));
      return undefined;
    },
    cancel: () => {
      left = true;
    },
  });
  return { body, left: () => left };
}

test('a server that never begins to answer is left after its time, once, and the next one is asked', async () => {
  const { govUk, asked } = aGovUk((_, times) => (times === 1 ? new Promise(() => undefined) : item()));
  const slow = govUk.item(PATH);
  const next = govUk.item(PATH);
  await vi.advanceTimersByTimeAsync(HEADERS_MS - 1);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await slow).toEqual({ got: 'no answer', because: 'too slow' });
  expect(await next).toMatchObject({ got: 'item' });
  expect(asked).toHaveLength(2);
});

test.each([0, 1, 1000])('an answer that never ends after %i bytes is left after its time', async (bytes) => {
  const { body, left } = endlessBody(bytes);
  const { govUk } = aGovUk(() => new Response(body, { headers: { 'content-type': 'application/json' } }));
  const asking = govUk.item(PATH);
  await vi.advanceTimersByTimeAsync(BODY_MS - 1);
  expect(left()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await asking).toEqual({ got: 'no answer', because: 'too slow' });
  expect(left()).toBe(true);
});

test('a search that never ends is left after its time as well', async () => {
  const { govUk } = aGovUk(() => new Response(endlessBody(1).body));
  const asking = govUk.search('kettles', { start: 0, count: 10 });
  await vi.advanceTimersByTimeAsync(BODY_MS);
  expect(await asking).toEqual({ got: 'no answer', because: 'too slow' });
});

test('a reader who gives up while the answer is read does not wait for its end', async () => {
  const { body, left } = endlessBody(1);
  const { govUk } = aGovUk(() => new Response(body));
  const given = new AbortController();
  const asking = govUk.item(PATH, given.signal).catch((fault: unknown) => fault);
  await vi.advanceTimersByTimeAsync(1);
  given.abort(new Error('enough'));
  expect(await asking).toMatchObject({ message: 'enough' });
  expect(left()).toBe(true);
});

test('an answer in time leaves no timer behind', async () => {
  const { govUk } = aGovUk(item);
  expect(await govUk.item(PATH)).toMatchObject({ got: 'item' });
  expect(vi.getTimerCount()).toBe(0);
});
