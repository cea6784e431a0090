import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { foundRecords } from '@/lib/app/said/found-records';
import { saidOf } from '@/lib/app/said/said-of';
import { readerRecords } from '@/lib/corpus';
import type { CommitmentFind, FindId, IsoDate, PageFacts, Said } from '@/lib/model';

import { AS_OF, day, records } from '../../corpus/records';

const page = (published?: IsoDate): PageFacts => ({
  address: 'https://www.gov.uk/government/news/harbour-tribunal',
  locale: 'en',
  verdict: 'annotate',
  kind: 'news_story',
  kindShown: 'News story',
  title: 'Harbour tribunal',
  reason: '',
  attachments: [],
  ...(published === undefined ? {} : { published }),
});
const HARBOUR = page(day('2018-05-01'));
const part = (words: string) => ({ start: 0, end: words.length, words });

function find(deadline?: CommitmentFind['deadline']): CommitmentFind {
  const quote = 'We will open a harbour tribunal by 31 December 2019';
  return {
    ...part(quote),
    id: 'c-1' as FindId,
    quote,
    strength: 'firm',
    trigger: part('will'),
    actors: [],
    action: part('open a harbour tribunal'),
    conditions: [],
    why: 'will',
    ...(deadline === undefined ? {} : { deadline }),
  };
}
const DUE_2019 = { ...part('by 31 December 2019'), to: day('2019-12-31') };

function saidOfFind(of: CommitmentFind, on: PageFacts, asOf: IsoDate): Said {
  return saidOf(foundRecords(of, on, asOf), { edition: asOf, entities: [], held: 'found' });
}

/** The same commitment once the reader has saved it on that day. */
function saidOfSaved(of: CommitmentFind, on: PageFacts, asOf: IsoDate): Said {
  const document = readerRecords.document(on, asOf);
  const commitment = readerRecords.commitment(of, { page: on, document, read: asOf });
  return saidOf(records({ commitment }), { edition: asOf, entities: [], held: 'stored' });
}

test('of a page of 2018 with a day in 2019 it is said that nobody has looked, and the day is a plain fact', () => {
  expect(saidOfFind(find(DUE_2019), HARBOUR, AS_OF)).toMatchObject({
    headline: 'Nobody has looked yet',
    outcome: 'nobody looked',
    sign: { shape: 'new', mark: 'empty' },
    due: { line: 'Was due by 31 December 2019', is: 'passed' },
    asOf: AS_OF,
  });
});

test('a page that is newer than the corpus is read as of its own day: its words are known then', () => {
  const said = saidOfFind(find({ ...part('by June 2028'), to: day('2028-06-30') }), page(day('2027-02-01')), AS_OF);
  expect(said).toMatchObject({ asOf: '2027-02-01', due: { line: 'Due by 30 June 2028', is: 'to come' } });
});

test('a page without a day of publication is read as of the day of the corpus', () => {
  expect(saidOfFind(find(DUE_2019), page(), AS_OF)).toMatchObject({ asOf: AS_OF, outcome: 'nobody looked' });
});

const days = fc.constantFrom('2018-06-01', '2019-12-31', '2026-11-24', '2031-01-01').map(day);
const deadlines = fc.oneof(
  fc.constant(undefined),
  days.map((to) => ({ ...part(`by ${to}`), to })),
  days.map((to) => ({ ...part('in spring'), from: day('2018-03-01'), to })),
  fc.constant({ ...part('before the next meeting'), event: 'the next meeting' }),
  fc.constant(part('swiftly')),
);

test('saving a commitment changes nothing of what is said of it but its id', () => {
  fc.assert(
    fc.property(deadlines, (deadline) => {
      const { id, ...saved } = saidOfSaved(find(deadline), HARBOUR, AS_OF);
      expect(id).toBeDefined();
      expect(saidOfFind(find(deadline), HARBOUR, AS_OF)).toEqual(saved);
    }),
  );
});
