import { expect, test } from 'vitest';

import { anOffice, json, storedItem } from './answers';

const item = (): Response => json(storedItem('composed-guide-with-parts'));
const PATH = '/mend-a-kettle';

test('at most one request a second is made, however many are asked for at once', async () => {
  const { govUk, asked } = anOffice(item);
  await Promise.all([1, 2, 3, 4].map(() => govUk.item(PATH)));
  expect(asked.map(({ at }) => at)).toEqual([0, 1000, 2000, 3000]);
});

test('another rate can be handed in', async () => {
  const { govUk, asked } = anOffice(item, 4);
  for (let times = 0; times < 3; times++) await govUk.item(PATH);
  expect(asked.map(({ at }) => at)).toEqual([0, 250, 500]);
});

test('while the server has too much to do, each pause is twice as long as the one before', async () => {
  const { govUk, asked } = anOffice(() => new Response('', { status: 503 }));
  expect(await govUk.item(PATH)).toEqual({ got: 'no answer', because: 'busy' });
  expect(asked.map(({ at }) => at)).toEqual([0, 2000, 6000, 14_000, 30_000]);
});

test('“Retry-After” in seconds is honoured', async () => {
  const { govUk, asked } = anOffice((_, times) =>
    times === 1 ? new Response('', { status: 429, headers: { 'retry-after': '30' } }) : item(),
  );
  expect(await govUk.item(PATH)).toMatchObject({ got: 'item' });
  expect(asked.map(({ at }) => at)).toEqual([0, 30_000]);
});

test('“Retry-After” as a date is honoured', async () => {
  const { govUk, asked } = anOffice((_, times) =>
    times === 1
      ? new Response('', { status: 429, headers: { 'retry-after': new Date(45_000).toUTCString() } })
      : item(),
  );
  expect(await govUk.item(PATH)).toMatchObject({ got: 'item' });
  expect(asked.map(({ at }) => at)).toEqual([0, 45_000]);
});

test('a pause that is too long to wait for is told, and the server is left alone', async () => {
  const { govUk, asked } = anOffice(() => new Response('', { status: 429, headers: { 'retry-after': '86400' } }));
  expect(await govUk.item(PATH)).toEqual({ got: 'no answer', because: 'busy' });
  expect(asked).toHaveLength(1);
});

test('a connection that fails is tried again, and told where it goes on failing', async () => {
  const { govUk, asked } = anOffice(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await govUk.item(PATH)).toEqual({ got: 'no answer', because: 'no connection' });
  expect(asked).toHaveLength(5);
});

test('what is given up is not asked for, and the next one is', async () => {
  const { govUk, asked } = anOffice(item);
  const given = new AbortController();
  given.abort();
  await expect(govUk.item(PATH, given.signal)).rejects.toThrow(/abort/i);
  expect(await govUk.item(PATH)).toMatchObject({ got: 'item' });
  expect(asked).toHaveLength(1);
});
