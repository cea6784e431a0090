import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { analysisKey, linkCommitments } from '@/lib/corpus';
import { idsFor } from '@/lib/corpus/find-ids';
import type { CommitmentFind, CommitmentId, CorpusCommitment, DocumentId, FindId, Finds, PageFacts } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { A_COMMITMENT, day } from './records';

const page: PageFacts = {
  address: 'https://www.gov.uk/government/publications/b/b',
  locale: 'en',
  verdict: 'annotate',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  title: 'B',
  published: day('2024-03-04'),
  reason: 'a policy paper',
  attachments: [],
};

function found(quote: string, id = 'c-1'): CommitmentFind {
  const words = { start: 0, end: quote.length, words: quote };
  return {
    ...words,
    id: id as FindId,
    quote,
    strength: 'firm',
    trigger: words,
    actors: [],
    action: words,
    conditions: [],
    why: 'w',
  };
}

const findsOf = (...quotes: string[]): Finds => ({
  mentions: [],
  commitments: quotes.map((quote) => found(quote)),
  progress: [],
});
const stored = (id: string, document: string, quote: string): CorpusCommitment => ({
  ...A_COMMITMENT,
  id: id as CommitmentId,
  document: document as DocumentId,
  quote,
});
const documentAt = (id: string, address?: string) => ({
  id: id as DocumentId,
  title: id,
  publisher: 'P',
  date: '2024',
  kind: 'policy paper',
  confidence: 'high' as const,
  sources: [],
  ...(address === undefined ? {} : { address }),
});
const knownIn = (finds: Finds) => finds.commitments.map(({ known }) => known);

const WORDS = 'We will open three new ferry routes to the Northern Isles – soon';
const SHORT = 'We will open new ferry routes';
const BRIEF = 'Fund ferry, coal, oak and goat piers';
const EMPTY = 'We will continue to work together as necessary to do more of this';
const a = stored('a', 'document/a', WORDS);
const b = stored('b', 'document/b', WORDS);
const [atA, atB] = [documentAt('document/a', 'https://www.gov.uk/a'), documentAt('document/b', `${page.address}/`)];

test.each([
  { where: 'the words are the same', quote: WORDS, commitments: [a], known: 'a' },
  {
    where: 'only the setting differs',
    quote: 'We will\u00a0open three\n new ferry routes to the Northern Isles - soon',
    commitments: [a],
    known: 'a',
  },
  {
    where: 'a word is missing',
    quote: 'We will open new ferry routes to the Northern Isles',
    commitments: [a],
    known: undefined,
  },
  { where: 'capitals differ', quote: WORDS.toLowerCase(), commitments: [a], known: undefined },
  { where: 'the page is one of two documents with the words', quote: WORDS, commitments: [a, b], known: 'b' },
  {
    where: 'the page is neither of the two',
    quote: WORDS,
    commitments: [a, { ...b, document: 'document/c' as DocumentId }],
    known: undefined,
  },
  { where: 'short words stand on another page', quote: SHORT, commitments: [{ ...a, quote: SHORT }], known: undefined },
  {
    where: 'few characters with many telling words stand on another page',
    quote: BRIEF,
    commitments: [{ ...a, quote: BRIEF }],
    known: undefined,
  },
  { where: 'short words stand on their own page', quote: SHORT, commitments: [{ ...b, quote: SHORT }], known: 'b' },
  {
    where: 'words that say little stand on another page',
    quote: EMPTY,
    commitments: [{ ...a, quote: EMPTY }],
    known: undefined,
  },
  {
    where: 'one document has the words twice',
    quote: WORDS,
    commitments: [b, { ...b, id: 'b2' as CommitmentId }],
    known: undefined,
  },
])('where $where, the commitment is known as $known', ({ quote, commitments, known }) => {
  const linked = linkCommitments(findsOf(quote), { commitments, documents: [atA, atB] }, page);
  expect(knownIn(linked)).toEqual([known]);
});

test('every quote of the seeds is known again by its words', () => {
  const quoted = SEEDS.commitments.filter(({ quote }) => quote !== undefined);
  const linked = linkCommitments(findsOf(...quoted.map(({ quote = '' }) => quote)), SEEDS, page);
  expect(quoted).toHaveLength(10);
  expect(knownIn(linked)).toEqual(quoted.map(({ id }) => id));
});

test('ids are made of the words and their copy: the same text gives the same ids, and no two alike', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('UK', 'France', 'the UK', '')), (words) => {
      const ids = words.map(idsFor('m'));
      expect(ids).toEqual(words.map(idsFor('m')));
      expect(new Set(ids).size).toBe(words.length);
    }),
  );
});

test.each([
  { what: 'the text', key: analysisKey(page, { text: 'other', headings: [] }, '1', '1') },
  { what: 'a heading', key: analysisKey(page, { text: 'text', headings: [{ start: 0, end: 2 }] }, '1', '1') },
  {
    what: 'the day of publication',
    key: analysisKey({ ...page, published: day('2024-03-05') }, { text: 'text', headings: [] }, '1', '1'),
  },
  { what: 'the part', key: analysisKey({ ...page, part: 'two' }, { text: 'text', headings: [] }, '1', '1') },
  { what: 'the corpus', key: analysisKey(page, { text: 'text', headings: [] }, '2', '1') },
  { what: 'the finder', key: analysisKey(page, { text: 'text', headings: [] }, '1', '2') },
])('a text is read anew where $what has changed', ({ key }) => {
  const before = analysisKey(page, { text: 'text', headings: [] }, '1', '1');
  expect(key).not.toBe(before);
  expect(analysisKey(page, { text: 'text', headings: [] }, '1', '1')).toBe(before);
});

test('signs without a word are no commitment, on its own page neither', () => {
  const signs = { commitments: [stored('a', 'here', '‘’')], documents: [documentAt('here', page.address)] };
  expect(knownIn(linkCommitments(findsOf('‘’'), signs, page))).toEqual([undefined]);
});
