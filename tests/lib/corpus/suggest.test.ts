import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';

import { suggestions } from '@/lib/corpus';
import type { Held, Here } from '@/lib/corpus';
import type { CommitmentFind, CorpusCommitment, CorpusDocument, DocumentId, EntityId, FindId } from '@/lib/model';
import type { ProgressFind, Strength } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { A_COMMITMENT, day } from './records';
import { statementFinds } from './statement';
import type { Finds } from '@/lib/model';

const { related: suggestRelated, answered: suggestAnswered } = suggestions;
const STORED: readonly Held[] = SEEDS.commitments.map((commitment) => ({
  commitment,
  document: SEEDS.documents.find(({ id }) => id === commitment.document),
}));
const ON_PAGE = SEEDS.commitments.filter(({ id }) => id.includes('calais-group-2024')).map(({ id }) => id);
const STATEMENT = 'https://www.gov.uk/statement';
const HERE: Here = { published: day('2024-03-04'), address: STATEMENT, onPage: ON_PAGE };
const UK = 'country/united-kingdom' as EntityId;

let finds: Finds;
beforeAll(() => {
  finds = statementFinds();
});

const c = (number: number): CommitmentFind => {
  const found = finds.commitments.find(({ known }) => known === `commitment/calais-group-2024-c${number}`);
  if (found === undefined) throw new Error(`C${number} was not found`);
  return found;
};

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'on the statement, commitment %i is compared with none of the page itself, and with no summary of another topic',
  (number) => {
    expect(suggestRelated(c(number), STORED, HERE)).toEqual([]);
  },
);

test('the signing of the Frontex arrangement may answer what was promised of it in 2022', () => {
  const signing = finds.progress.find(({ quote }) => quote.includes('working arrangement'));
  expect(signing && suggestAnswered(signing, STORED, HERE).map(({ commitment }) => commitment)).toEqual([
    'commitment/w15-frontex-arrangement',
  ]);
});

test('a report of progress answers no commitment of its own page', () => {
  const suggested = finds.progress.flatMap((one) => suggestAnswered(one, STORED, HERE));
  expect(suggested.filter(({ commitment }) => ON_PAGE.includes(commitment))).toEqual([]);
});

const NOTHING = { words: '', start: 0, end: 0 };
function aFind(
  quote: string,
  change: { strength?: Strength; by?: readonly EntityId[]; conditions?: readonly string[] } = {},
): CommitmentFind {
  const { strength = 'firm', by = [UK], conditions = [] } = change;
  return {
    id: 'c-1' as FindId,
    start: 0,
    end: quote.length,
    quote,
    strength,
    trigger: NOTHING,
    action: NOTHING,
    actors: [{ words: 'we', entityIds: by }],
    conditions: conditions.map((words) => ({ ...NOTHING, words })),
    why: 'a row',
  };
}
const DOCUMENT: CorpusDocument = {
  id: 'document/x' as DocumentId,
  title: 'T',
  publisher: 'P',
  date: '2023-05',
  kind: 'policy paper',
  confidence: 'high',
  sources: [],
};
function before(quote: string, change: Partial<CorpusCommitment> = {}): Held {
  return { commitment: { ...A_COMMITMENT, quote, promisedBy: [UK], ...change }, document: DOCUMENT };
}
const NOW: Here = { published: day('2024-03-04'), address: 'https://www.gov.uk/now', onPage: [] };
const WORDS = 'We will publish a national strategy for rural dental practices by the end of 2024';

test.each([
  { name: 'the same words', later: aFind(WORDS), earlier: before(WORDS), relation: 'restates' },
  {
    name: 'firmer words',
    later: aFind(WORDS),
    earlier: before(WORDS, { strength: 'exploratory' }),
    relation: 'strengthens',
  },
  {
    name: 'weaker words',
    later: aFind(WORDS, { strength: 'exploratory' }),
    earlier: before(WORDS),
    relation: 'weakens',
  },
  {
    name: 'a condition more',
    later: aFind(WORDS, { conditions: ['if funds allow'] }),
    earlier: before(WORDS),
    relation: 'weakens',
  },
  {
    name: 'fewer topics',
    later: aFind('We will publish a strategy for rural dental practices'),
    earlier: before(
      'We will publish a strategy for rural dental practices, mobile surgeries, school clinics and pharmacies',
    ),
    relation: 'narrows',
  },
])('$name: it is suggested that the later $relation the earlier', ({ later, earlier, relation }) => {
  expect(suggestRelated(later, [earlier], NOW)).toMatchObject([{ is: 'earlier', relation }]);
});

/** Alike enough to tempt, and not the same thing. */
test.each([
  { name: 'another actor', later: aFind(WORDS, { by: ['organisation/other' as EntityId] }), earlier: before(WORDS) },
  { name: 'an actor that the text does not name', later: aFind(WORDS, { by: [] }), earlier: before(WORDS) },
  {
    name: 'the same verbs on another topic',
    later: aFind(WORDS),
    earlier: before('We will publish a national strategy for urban bus lanes by the end of 2024'),
  },
  {
    name: 'the same topic in one word',
    later: aFind(WORDS),
    earlier: before('We will visit dental colleges abroad with the ministers of other countries'),
  },
  {
    name: 'nothing but words of policy',
    later: aFind('We will work together to support and strengthen our partnership'),
    earlier: before('We will work together to support and strengthen our partnership'),
  },
  {
    name: 'a day that is not known to be earlier',
    later: aFind(WORDS),
    earlier: { ...before(WORDS), document: { ...DOCUMENT, date: '2024' } },
  },
  {
    name: 'a document of the same day',
    later: aFind(WORDS),
    earlier: { ...before(WORDS), document: { ...DOCUMENT, date: '2024-03-04' } },
  },
  { name: 'no document', later: aFind(WORDS), earlier: { ...before(WORDS), document: undefined } },
  {
    name: 'the page itself, by its address',
    later: aFind(WORDS),
    earlier: { ...before(WORDS), document: { ...DOCUMENT, address: `${NOW.address}/` } },
  },
  {
    name: 'a scheme in common, and nobody who acts',
    later: aFind(WORDS, { by: ['programme/free-childcare-offer' as EntityId] }),
    earlier: before(WORDS, { promisedBy: ['programme/free-childcare-offer' as EntityId] }),
  },
])('$name: nothing is suggested', ({ later, earlier }) => {
  expect(suggestRelated(later, [earlier], NOW)).toEqual([]);
});

test.each([
  { name: 'the same words again', later: before(WORDS), relation: 'restates' },
  { name: 'weaker words', later: before(WORDS, { strength: 'exploratory' }), relation: 'weakens' },
])('what a later document says of it is suggested as taken up later: $name', ({ later, relation }) => {
  const after: Held = { ...later, document: { ...DOCUMENT, date: '2025-06' } };
  expect(suggestRelated(aFind(WORDS), [after], NOW)).toMatchObject([{ is: 'later', relation }]);
});

test('police officers and forces are no answer to the promise of more officers', () => {
  const report: ProgressFind = {
    id: 'p-1' as FindId,
    start: 0,
    end: 1,
    quote: 'I have written to all other police forces in England and Wales inviting them to sign up',
    actors: [{ words: 'the Home Office', entityIds: ['organisation/home-office' as EntityId] }],
    why: 'a row',
  };
  expect(suggestAnswered(report, STORED, NOW)).toEqual([]);
});

test('whatever the words, no more than three are suggested, the likeliest first, and none of the found one itself', () => {
  const words = fc.constantFrom(
    'rural',
    'dental',
    'practice',
    'strategy',
    'publish',
    'clinic',
    'we will',
    'support',
    'work',
  );
  const texts = fc.array(words, { minLength: 1, maxLength: 9 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(texts, fc.array(texts, { maxLength: 6 }), (later, earlier) => {
      const suggested = suggestRelated(
        aFind(later),
        earlier.map((quote) => before(quote)),
        NOW,
      );
      expect(suggested.length).toBeLessThanOrEqual(3);
      expect(suggested.map(({ share }) => share)).toEqual(
        suggested.map(({ share }) => share).toSorted((a, b) => b - a),
      );
    }),
  );
});
