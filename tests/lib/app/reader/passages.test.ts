import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';

import { describeQuote } from '@/lib/anchoring';
import { reader, said } from '@/lib/app';
import { openPageService } from '@/lib/app/finding';
import { corpus, library, openStore } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { AnswerSaying, IsoDate, IsoInstant, LookAnswer, LookChoice } from '@/lib/model';
import { SHIPPED } from '@/tests/seeds/shipped';

import { FACTS, TEXT, TODAY, findOf } from '../pages/harbour';

const stores: Store[] = [];
let minute = 0;

afterEach(async () => {
  for (const store of stores.splice(0)) await library.forget.everything(store);
});

function now(): IsoInstant {
  minute += 1;
  return new Date(Date.parse('2026-11-28T10:00:00.000Z') + minute * 60_000).toISOString() as IsoInstant;
}

const NEWS = 'Ministers met. The Harbour Tribunal opened in Port Ness on 4 March 2021. It rained.';
const QUOTE = 'The Harbour Tribunal opened in Port Ness on 4 March 2021.';

const answer: LookAnswer = {
  id: '1',
  facts: {
    ...FACTS,
    address: 'https://www.gov.uk/government/news/tribunal',
    title: 'The tribunal',
    published: '2021-03-05' as IsoDate,
  },
  date: '2021-03-05',
  dateIs: 'published',
  stands: 'at GOV.UK',
  quote: QUOTE,
  selector: describeQuote(NEWS, { start: NEWS.indexOf(QUOTE), end: NEWS.indexOf(QUOTE) + QUOTE.length }),
  why: { shared: [], sharedWords: 4, figures: [], sameBody: true, namesTitle: false },
};

async function opened() {
  const service = openPageService({
    shipped: SHIPPED,
    now,
    newId: () => 'id',
  });
  await service.open();
  const store = await openStore();
  stores.push(store);
  const { finds } = await service.analyse(FACTS, { text: TEXT, headings: [] });
  const acts = reader.acts({
    store,
    page: () => undefined,
    finds: () => undefined,
    today: TODAY,
    now,
    changed: () => undefined,
    describe: () => Promise.resolve(undefined),
    want: () => undefined,
  });
  const find = findOf(finds, 'commitments', 'We will open');
  const subject = reader.subjectOfFind(find, FACTS, []);
  const stored = async () => (await corpus.commitmentsSaying(store, [find.quote])).commitments;
  const entry = async () =>
    (
      await said.entries(
        store,
        (await stored()).map(({ id }) => id),
      )
    )[0];
  const say = async (says: AnswerSaying, before?: LookChoice): Promise<LookChoice> => {
    const choice = await acts.sayOfPassage(subject, answer, says, before);
    if (choice === 'storage full') throw new Error('no room');
    return choice;
  };
  return { store, service, acts, finds, subject, say, stored, entry };
}

test('what the reader says of a passage is a record with its quote, and the commitment is saved with it, in one change', async () => {
  const { say, entry, acts, stored } = await opened();
  const choice = await say('done');
  const told = await entry();
  expect(told?.said.headline).toBe('1 record suggests it was done');
  expect(told?.evidence).toMatchObject([
    {
      by: 'reader',
      stance: 'supports',
      tier: 2,
      independent: false,
      shows: `“${QUOTE}”`,
      source: { date: '2021-03-05' },
    },
  ]);
  await acts.takePassageBack(choice, answer);
  expect(await stored()).toEqual([]);
});

test.each([
  { says: 'not done', headline: '1 record suggests it was not done', note: undefined },
  { says: 'partly', headline: 'Nobody has looked yet', note: 'You read it as: partly done.' },
  { says: 'changed', headline: 'Nobody has looked yet', note: 'You read it as: changed.' },
  { says: 'background', headline: 'Nobody has looked yet', note: undefined },
] as const)('“$says” says “$headline” and no more', async ({ says, headline, note }) => {
  const { say, entry } = await opened();
  await say(says);
  const told = await entry();
  expect(told?.said.headline).toBe(headline);
  expect(told?.evidence.map((record) => record.note)).toEqual([note]);
});

test('who says something else says it instead, and one change takes it back', async () => {
  const { say, entry, acts } = await opened();
  const first = await say('done');
  const second = await say('not done', first);
  expect((await entry())?.evidence.map(({ stance }) => stance)).toEqual(['contradicts']);
  await acts.takePassageBack(second, answer);
  expect((await entry())?.evidence.map(({ stance }) => stance)).toEqual(['supports']);
});

test('where something else was done since, the record alone is taken back', async () => {
  const { say, entry, acts, subject } = await opened();
  const choice = await say('done');
  await acts.giveView((await entry())?.commitment.id ?? subject.of, 'kept', 'I saw it.');
  await acts.takePassageBack(choice, answer);
  const told = await entry();
  expect(told?.evidence).toEqual([]);
  expect(told?.views).toHaveLength(1);
});

test('a passage that is not about it leaves nothing in the store', async () => {
  const { say, stored } = await opened();
  expect(await say('not about this')).toEqual({ says: 'not about this', on: TODAY });
  expect(await stored()).toEqual([]);
});

test('a finished search without an answer is on record with where, which words, from when on and what was read', async () => {
  const { acts, subject, entry } = await opened();
  const plan = reader.lookFor.planOf(subject);
  const progress = {
    place: 'here and GOV.UK', plan, on: TODAY, requests: [], here: 214, foundHere: 0, searched: 3, titles: 41, chosen: 20,
    settled: 20, read: 19, tooLong: [],
  } as const; // prettier-ignore
  const { where, words, ...told } = reader.lookFor.toRecord(progress);
  await acts.recordSearch(subject.of, where, words, { ...told, page: FACTS });
  const one = await entry();
  expect(one?.said.headline).toBe('The date has passed');
  expect(one?.searched).toMatchObject([
    {
      by: 'reader',
      on: TODAY,
      where: 'www.gov.uk and the documents on this computer',
      words: plan.searches.map((search) => search.words),
      from: '2019-03-13',
      note: '41 titles, 19 read, 1 not to be had. 214 on this computer, 0 passages found.',
    },
  ]);
  const again = one === undefined ? subject : reader.subjectOfEntry(one);
  expect(again.key).toBe(subject.key);
  expect(reader.lookFor.planOf(again).from).toBe(TODAY);
});

test('of the kept pages the index names those that may answer, and the background ranks them and no other', async () => {
  const { store, service, subject } = await opened();
  const kept = { ...answer.facts, contentId: 'tribunal' };
  await service.keepPage(kept, { text: NEWS, headings: [] }, 'saved');
  await service.keepPage(
    { ...FACTS, contentId: 'bees', address: 'https://www.gov.uk/bees', title: 'Bees' },
    { text: 'The bees of Norland are well this year.', headings: [] },
    'saved',
  );
  await service.keepPage(FACTS, { text: TEXT, headings: [] }, 'saved');
  const pages = await reader.lookFor.pagesAbout(store)(subject);
  expect(pages.length).toBeLessThanOrEqual(2);
  const ranked = await service.rankPassages({
    question: reader.lookFor.questionOf(subject),
    documents: [],
    pages,
    most: 5,
  });
  expect(ranked).toMatchObject([{ facts: { title: 'The tribunal' }, quote: NEWS, selector: { exact: NEWS } }]);
  const before = await reader.lookFor.before(store, subject);
  expect(before).toMatchObject({ here: 3, earlier: [] });
});

test('an earlier stored commitment that it may take up is told, and one of the same page is not', async () => {
  const { store, acts, finds } = await opened();
  const berths = findOf(finds, 'commitments', 'The Home Office will publish');
  await acts.recordSearch(berths, 'the web', ['berths'], { page: FACTS });
  const later = { ...FACTS, address: 'https://www.gov.uk/later', published: '2021-06-01' as IsoDate };
  const earlierOf = async (page: typeof FACTS) =>
    (await reader.lookFor.before(store, reader.subjectOfFind(berths, page, []))).earlier;
  expect((await earlierOf(later)).map(({ words }) => words)).toEqual([berths.quote]);
  expect(await earlierOf(FACTS)).toEqual([]);
});
