import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';

import { suggestions } from '@/lib/corpus';
import type { Earlier, Here } from '@/lib/corpus';
import type { CommitmentFind, CorpusCommitment, CorpusDocument, DocumentId, EntityId, FindId } from '@/lib/model';
import type { ProgressFind, Strength } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { A_COMMITMENT, day } from './records';
import { statementFinds } from './statement';
import type { Finds } from '@/lib/model';

const { earlier: suggestEarlier, answered: suggestAnswered } = suggestions;
const STORED: readonly Earlier[] = SEEDS.commitments.map((commitment) => ({
  commitment,
  document: SEEDS.documents.find(({ id }) => id === commitment.document),
}));
const ON_PAGE = SEEDS.commitments.filter(({ id }) => id.includes('calais-group-2024')).map(({ id }) => id);
const HERE: Here = { published: day('2024-03-04'), onPage: ON_PAGE };
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

test('on the statement, the last commitment goes further than the one on criminal supply chains above it', () => {
  expect(suggestEarlier(c(10), STORED, HERE)).toMatchObject([
    {
      earlier: 'commitment/calais-group-2024-c6',
      relation: 'strengthens',
      because: expect.arrayContaining(['firmer words']),
    },
  ]);
});

test('on the statement, the third commitment says again what the first did', () => {
  expect(suggestEarlier(c(3), STORED, HERE)).toMatchObject([
    { earlier: 'commitment/calais-group-2024-c1', relation: 'restates' },
  ]);
});

test.each([1, 2, 4, 5, 6, 7, 8, 9])(
  'on the statement, commitment %i takes up none that the corpus has words of',
  (number) => {
    expect(suggestEarlier(c(number), STORED, HERE)).toEqual([]);
  },
);

test('what stands further down the page, or in a later document, is never said to be earlier', () => {
  const turned = suggestEarlier(c(6), STORED, HERE).map(({ earlier }) => earlier);
  expect(turned).not.toContain('commitment/calais-group-2024-c10');
  expect(
    suggestEarlier(aFind('Close all asylum hotels by the end of the Parliament'), STORED, {
      ...HERE,
      published: day('2025-01-01'),
      onPage: [],
    }),
  ).toEqual([]);
});

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
function before(quote: string, change: Partial<CorpusCommitment> = {}): Earlier {
  return { commitment: { ...A_COMMITMENT, quote, promisedBy: [UK], ...change }, document: DOCUMENT };
}
const NOW: Here = { published: day('2024-03-04'), onPage: [] };
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
  expect(suggestEarlier(later, [earlier], NOW).map((one) => one.relation)).toEqual([relation]);
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
  { name: 'no document', later: aFind(WORDS), earlier: { ...before(WORDS), document: undefined } },
])('$name: nothing is suggested', ({ later, earlier }) => {
  expect(suggestEarlier(later, [earlier], NOW)).toEqual([]);
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
      const suggested = suggestEarlier(
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
