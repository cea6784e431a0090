import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { growIndex } from '@/lib/app/search/grow-index';
import { openKeptIndex } from '@/lib/app/search/kept-index';
import { nothingKnown } from '@/lib/app/search/read-found';
import { readResults } from '@/lib/app/search/read-results';
import { searchKept } from '@/lib/app/search/search-kept';
import { readerRecords } from '@/lib/corpus';
import { library, mine, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import { OUTCOMES, STRENGTHS } from '@/lib/model';
import type { Asked, CommitmentFind, FindId, IsoInstant, PageFacts, SearchHit } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { day } from '../../corpus/records';
import { aStore, at, pageKey } from '../../db/a-store';

const AT: IsoInstant = at('2026-11-28T10:00:00.000Z');
const TODAY = day('2026-11-28');
const breathe = async (): Promise<void> => undefined;

const facts: PageFacts = {
  address: 'https://www.gov.uk/government/news/harbour-tribunal',
  locale: 'en',
  verdict: 'annotate',
  kind: 'news_story',
  kindShown: 'News story',
  title: 'A tribunal for Port Askaig',
  published: day('2018-05-01'),
  reason: '',
  attachments: [],
};
const QUOTE = 'We will open a harbour tribunal by 31 December 2019';
const words = (text: string) => ({ start: 0, end: text.length, words: text });
const find: CommitmentFind = {
  ...words(QUOTE),
  id: 'c-1' as FindId,
  quote: QUOTE,
  strength: 'firm',
  trigger: words('will'),
  actors: [],
  action: words('open a harbour tribunal'),
  deadline: { ...words('by 31 December 2019'), to: day('2019-12-31') },
  conditions: [],
  why: 'will',
};
const PLACE = { page: facts, document: readerRecords.document(facts, TODAY), read: TODAY };
const commitment = readerRecords.commitment(find, PLACE);

async function hitsOf(store: Store, query: string): Promise<readonly SearchHit[]> {
  await growIndex(store, { breathe });
  return searchKept(await openKeptIndex(store), query);
}

async function search(store: Store, change: Partial<Asked> = {}) {
  const asked: Asked = {
    query: 'harbour tribunal',
    kind: 'commitment',
    strengths: STRENGTHS,
    outcomes: OUTCOMES,
    limit: 20,
    ...change,
  };
  const results = await readResults(store, await hitsOf(store, asked.query), { asked, known: nothingKnown() });
  const said = results.found.flatMap((one) => (one.kind === 'commitment' ? [one.said.headline] : []));
  return { ...results, said };
}

async function savedPage(): Promise<Store> {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  await library.keptPages.keep(store, {
    page: { page: pageKey('harbour/en'), facts, because: 'saved', kept: AT },
    hash: 'h',
    reading: { text: `${QUOTE}.`, headings: [] },
    finds: { mentions: [], progress: [], commitments: [find] },
  });
  return store;
}

test('a commitment of a saved page is found by its words, and nobody has looked into it yet', async () => {
  const { said, total, kinds, outcomes, commitments } = await search(await savedPage());
  expect([said, total, kinds.commitment, outcomes['nobody looked']]).toEqual([['Nobody has looked yet'], 1, 1, 1]);
  expect(commitments).toEqual([]);
});

test('once it is stored it is found once, with what its records say, until that is taken back', async () => {
  const store = await savedPage();
  const finished = { for: commitment.id, scope: 'it', where: 'GOV.UK', words: ['harbour'], from: '2018', at: AT };
  await mine.keep(store, {
    what: 'search',
    about: QUOTE,
    at: AT,
    rows: {
      documents: [PLACE.document],
      commitments: [commitment],
      searched: [readerRecords.searched(finished, TODAY)],
    },
  });
  const { said, total, kinds, outcomes, commitments } = await search(store);
  expect([said, total, kinds.commitment, outcomes['date passed']]).toEqual([['The date has passed'], 1, 1, 1]);
  expect(commitments).toEqual([commitment.id]);
  await mine.takeBack(store);
  expect((await search(store)).said).toEqual(['Nobody has looked yet']);
});

test('results are chosen by outcome, and each outcome is counted whatever was chosen', async () => {
  const store = await savedPage();
  const kept = await search(store, { query: 'the', outcomes: ['kept'], limit: 200 });
  expect(kept.said.length).toBeGreaterThan(0);
  expect(kept.said.every((headline) => /^Kept(?: so far)?, in the editors’ view/u.test(headline))).toBe(true);
  expect(kept.total).toBe(kept.outcomes.kept);
  expect(kept.outcomes['not kept']).toBeGreaterThan(0);
  const passed = await search(store, { query: 'the', outcomes: ['date passed'], limit: 200 });
  expect(passed.total).toBe(passed.outcomes['date passed']);
});
