// @vitest-environment jsdom
import 'fake-indexeddb/auto';

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { CorpusTools } from '@/components/corpus/corpus-context';
import { useWatchList } from '@/components/hooks/use-watch-list';
import type { LookTools } from '@/components/look-for/look-view';
import { mine, plantSeeds } from '@/lib/db';
import type { CommitmentId, IsoDate, IsoInstant, LookState, LookSubject } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { QUIET_TOOLS } from '../../gallery/entry-stories';
import { hold } from './hook-holder';

beforeEach(() => fakeBrowser.reset());

const TODAY = '2026-11-28' as IsoDate;
const AT = '2026-11-28T10:00:00.000Z' as IsoInstant;
const IDS = ['calais-group-2024-c1', 'calais-group-2024-c2', 'calais-group-2024-c10'].map(
  (name) => `commitment/${name}` as CommitmentId,
);

const ended = (is: 'none' | 'answers'): LookState =>
  ({ is, ended: 'finished', progress: { titles: 0 }, answers: is === 'none' ? [] : [{}, {}] }) as unknown as LookState;

/** Tools whose searches end as they are told to. */
function toolsWith(look: LookTools['lookWithin']) {
  const lookFor = {
    subjectOf: vi.fn(({ entry }) => ({ key: entry.commitment.id, of: entry.commitment.id }) as LookSubject),
    lookWithin: vi.fn(look),
    stop: vi.fn(),
    close: vi.fn(),
  };
  return { lookFor, tools: { ...QUIET_TOOLS, lookFor: lookFor as unknown as LookTools } satisfies CorpusTools };
}

async function holdList(tools: CorpusTools) {
  const held = await hold(() => useWatchList(TODAY, tools));
  await plantSeeds(held.store, SEEDS);
  const watched = IDS.map((id) => ({ id, since: AT }));
  await mine.keep(held.store, { what: 'watched', about: 'it', at: AT, rows: { watched } });
  await expect
    .poll(() => {
      const { view } = held.now();
      return view.state === 'ready' ? view.data.list.entries.length : 0;
    })
    .toBe(IDS.length);
  return held;
}

test('nothing is looked for without a press', async () => {
  const { tools, lookFor } = toolsWith(() => Promise.resolve(ended('none')));
  const list = await holdList(tools);
  expect(lookFor.lookWithin).not.toHaveBeenCalled();
  expect(list.now()).toMatchObject({ most: 60 });
  expect(list.now().look).toBeUndefined();
});

test('at a press each is looked for once, and what was found stays open while the rest is put away', async () => {
  const { tools, lookFor } = toolsWith((subject) =>
    Promise.resolve(ended(subject.key === IDS[0] ? 'answers' : 'none')),
  );
  const list = await holdList(tools);
  list.now().begin?.();
  await expect.poll(() => list.now().look?.is).toBe('done');
  expect(lookFor.lookWithin.mock.calls.map(([{ key }]) => key).toSorted()).toEqual(IDS.toSorted());
  expect(list.now().look).toMatchObject({ of: 3, passages: 2, found: 1, none: 2 });
  expect(lookFor.close.mock.calls.map(([key]) => key as string).toSorted()).toEqual(IDS.slice(1).toSorted());
});

test('“Stop” stops the search that is under way, and no other is begun', async () => {
  let end: (state: LookState) => void = vi.fn();
  const { tools, lookFor } = toolsWith(
    () =>
      new Promise((done) => {
        end = done;
      }),
  );
  const list = await holdList(tools);
  list.now().begin?.();
  await expect.poll(() => lookFor.lookWithin.mock.calls.length).toBe(1);
  list.now().stop();
  expect(lookFor.stop).toHaveBeenCalledTimes(1);
  end(ended('none'));
  await expect.poll(() => list.now().look?.is).toBe('stopped');
  expect(lookFor.lookWithin).toHaveBeenCalledTimes(1);
});

test('where www.gov.uk cannot be asked, there is no way to', async () => {
  const list = await holdList(QUIET_TOOLS);
  expect(list.now().begin).toBeUndefined();
});
