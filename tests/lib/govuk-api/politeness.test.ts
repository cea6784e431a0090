import { expect, test } from 'vitest';

import { aGovUk, json, storedItem } from './answers';

const item = (): Response => json(storedItem('composed-guide-with-parts'));
const PATH = '/mend-a-kettle';

test('at most one request a second is made, however many are asked for at once', async () => {
  const { govUk, asked } = aGovUk(item);
  await Promise.all([1, 2, 3, 4].map(() => govUk.item(PATH)));
  expect(asked.map(({ at }) => at)).toEqual([0, 1000, 2000, 3000]);
});

test('another rate can be handed in', async () => {
  const { govUk, asked } = aGovUk(item, 4);
  for (let times = 0; times < 3; times++) await govUk.item(PATH);
  expect(asked.map(({ at }) => at)).toEqual([0, 250, 500]);
});

test('while the server has too much to do, each pause is twice as long as the one before', async () => {
  const { govUk, asked } = aGovUk(() => new Response('', { status: 503 }));
  expect(await govUk.item(PATH)).toEqual({ got: 'no answer', because: 'busy' });
  expect(asked.map(({ at }) => at)).toEqual([0, 2000, 6000, 14_000, 30_000]);
});

test('“Retry-After” in seconds is honoured', async () => {
  const { govUk, asked } = aGovUk((_, times) =>
    times === 1 ? new Response('', { status: 429, headers: { 'retry-after': '30' } }) : item(),
  );
  expect(await govUk.item(PATH)).toMatchObject({ got: 'item' });
  expect(asked.map(({ at }) => at)).toEqual([0, 30_000]);
});

test('“Retry-After” as a date is honoured', async () => {
  const { govUk, asked } = aGovUk((_, times) =>
    times === 1
      ? new Response('', { status: 429, headers: { 'retry-after': new Date(45_000).toUTCString() } })
      : item(),
  );
  expect(await govUk.item(PATH)).toMatchObject({ got: 'item' });
  expect(asked.map(({ at }) => at)).toEqual([0, 45_000]);
});

test('a pause that is too long to wait for is told, and the server is left alone', async () => {
  const { govUk, asked } = aGovUk(() => new Response('', { status: 429, headers: { 'retry-after': '86400' } }));
  expect(await govUk.item(PATH)).toEqual({ got: 'no answer', because: 'busy' });
  expect(asked).toHaveLength(1);
});

test('a connection that fails is tried again, and told where it goes on failing', async () => {
  const { govUk, asked } = aGovUk(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await govUk.item(PATH)).toEqual({ got: 'no answer', because: 'no connection' });
  expect(asked).toHaveLength(5);
});

test('what is given up is not asked for, and the next one is', async () => {
  const { govUk, asked } = aGovUk(item);
  const given = new AbortController();
  given.abort();
  await expect(govUk.item(PATH, given.signal)).rejects.toThrow(/abort/i);
  expect(await govUk.item(PATH)).toMatchObject({ got: 'item' });
  expect(asked).toHaveLength(1);
});

/** A budget of so many first requests and repeats, which notes what it is told. */
function aBudget(first: number, again: number) {
  const told: string[] = [];
  const left = { first, again };
  return {
    told,
    budget: {
      allows: (_address: string, which: 'first' | 'again') => left[which]-- > 0,
      told: (address: string, was: string) => void told.push(`${new URL(address).pathname} ${was}`),
      longestPause: 10_000,
    },
  };
}

test('within a budget no more is asked than it allows, and each request is told with its answer', async () => {
  const { govUk, asked } = aGovUk((_, times) => (times === 1 ? new Response('', { status: 429 }) : item()));
  const { budget, told } = aBudget(2, 1);
  const within = govUk.within(budget);
  expect(await within.item(PATH)).toMatchObject({ got: 'item' });
  expect(await within.item('/another')).toEqual({ got: 'no answer', because: 'busy' });
  expect(await within.item('/a-third')).toEqual({ got: 'no answer', because: 'busy' });
  expect(asked.map(({ address }) => new URL(address).pathname)).toEqual(
    [PATH, PATH, '/another'].map((path) => `/api/content${path}`),
  );
  expect(told).toEqual([
    '/api/content/mend-a-kettle asked',
    '/api/content/mend-a-kettle busy',
    '/api/content/mend-a-kettle asked',
    '/api/content/mend-a-kettle answered',
    '/api/content/another asked',
    '/api/content/another busy',
  ]);
});

test('within a budget a long pause is told at once with its end, and nobody asks before that', async () => {
  const { govUk, asked } = aGovUk((_, times) =>
    times === 1 ? new Response('', { status: 429, headers: { 'retry-after': '60' } }) : item(),
  );
  const within = govUk.within(aBudget(3, 3).budget);
  expect(await within.item(PATH)).toEqual({
    got: 'no answer',
    because: 'busy',
    wait: { seconds: 60, until: 60_000 },
  });
  expect(await govUk.item(PATH)).toMatchObject({ got: 'item' });
  expect(asked.map(({ at }) => at)).toEqual([0, 60_000]);
});
