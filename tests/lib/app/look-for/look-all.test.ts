import { expect, test } from 'vitest';

import { lookAll, mostForAll } from '@/lib/app/look-for/look-all';
import type { LookAllState, LookRequest, LookState } from '@/lib/model';

type Ended = 'answers' | 'none' | 'unread' | 'unavailable' | 'no connection' | 'failed';

/** How a search ended: with so many passages. */
function ended(is: Ended, passages = is === 'answers' ? 1 : 0): LookState {
  const answers = Array.from({ length: passages }, () => ({}));
  const progress = { titles: is === 'unread' ? 3 : 0 };
  if (is === 'unread') return { is: 'none', ended: 'stopped', progress, answers } as unknown as LookState;
  return { is, ended: 'finished', progress, answers } as unknown as LookState;
}

const requestsOf = (key: string, count: number): readonly LookRequest[] =>
  Array.from({ length: count }, (_, at) => ({ address: `https://www.gov.uk/${key}/${at}`, was: 'answered' }));

/** @param uses of the documents that each may have, how many it asks for */
function all(count: number, ends: (at: number) => LookState, uses: (documents: number) => number) {
  const told: LookAllState[] = [];
  const given: number[] = [];
  const run = lookAll(
    Array.from({ length: count }, (_, at) => ({ key: String(at) })),
    ({ key }, documents, asked) => {
      given.push(documents);
      asked(requestsOf(key, 1 + uses(documents)));
      return Promise.resolve(ends(Number(key)));
    },
    (state) => told.push(state),
  );
  return { run, told, given, last: () => told.at(-1) };
}
const whole = (documents: number): number => documents;

test.each([1, 2, 12, 30, 50, 60, 200])(
  'for %i commitments no more than 60 requests are made, whatever they find',
  async (count) => {
    const { run, last, given } = all(count, () => ended('none'), whole);
    await run.go();
    expect(last()?.is).toBe('done');
    expect(last()?.requests.length).toBeLessThanOrEqual(60);
    expect(last()?.requests).toHaveLength(mostForAll(count).requests);
    expect(given).toHaveLength(Math.min(count, 60));
    expect(Math.max(...given)).toBeLessThanOrEqual(20);
    expect(Math.min(...given)).toBeGreaterThanOrEqual(0);
  },
);

test('what one commitment does not need, the next may have', async () => {
  const { run, given } = all(
    50,
    () => ended('none'),
    () => 0,
  );
  await run.go();
  expect(given[0]).toBe(1);
  expect(given.at(-1)).toBe(10);
});

test('passages, commitments without any, and titles that were not read are counted apart', async () => {
  const ends = [ended('answers', 3), ended('none'), ended('unread'), ended('answers', 2)];
  const { run, last } = all(4, (at) => ends[at] ?? ended('none'), whole);
  await run.go();
  expect(last()).toMatchObject({ is: 'done', of: 4, passages: 5, found: 2, none: 1, unread: 1, firstFound: '0' });
});

test('every request is listed once, in order, whichever commitment it was for', async () => {
  const { run, last } = all(
    3,
    () => ended('none'),
    () => 1,
  );
  await run.go();
  expect(last()?.requests.map(({ address }) => new URL(address).pathname)).toEqual([
    '/0/0', '/0/1', '/1/0', '/1/1', '/2/0', '/2/1',
  ]); // prettier-ignore
});

test.each(['unavailable', 'no connection', 'failed'] as const)(
  'where it is “%s” it ends, and what was found stays',
  async (is) => {
    const { run, last, given } = all(5, (at) => (at === 1 ? ended(is) : ended('answers')), whole);
    await run.go();
    expect(last()).toMatchObject({ is, at: 2, found: 1 });
    expect(given).toHaveLength(2);
  },
);

test('once it is stopped, no other commitment is looked for', async () => {
  const { run, last, given } = all(
    5,
    (at) => {
      if (at === 1) run.stop();
      return ended('none');
    },
    whole,
  );
  await run.go();
  expect(last()).toMatchObject({ is: 'stopped', at: 2 });
  expect(given).toHaveLength(2);
});

test('it tells each request and each commitment as it comes', async () => {
  const { run, told } = all(
    2,
    () => ended('none'),
    () => 1,
  );
  await run.go();
  expect(told.map(({ at, requests }) => [at, requests.length])).toEqual([
    [1, 0],
    [1, 0],
    [1, 2],
    [1, 2],
    [2, 2],
    [2, 4],
    [2, 4],
    [2, 4],
  ]);
});
