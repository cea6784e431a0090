import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readPolicy } from '@/lib/corpus/finding';
import { ownSentences } from '@/lib/corpus/own-sentences';
import { sentenceReader } from '@/lib/corpus/sentence-around';
import { compileGazetteer } from '@/lib/finder';
import { RECOGNISED_BY_WORDS } from '@/lib/model';
import type { CommitmentFind, CommitmentId, CorpusCommitment, DocumentId, FindId, PageFacts } from '@/lib/model';
import { WHOLE } from '@/seeds/whole';

import { A_COMMITMENT } from './records';

const HERE = 'document/ferries' as DocumentId;
const ADDRESS = 'https://www.gov.uk/government/news/ferries';
const FERRIES = ['2030', 'ferry', 'islands', 'northern', 'open', 'routes', 'three', 'year'];
const page: PageFacts = {
  address: ADDRESS,
  locale: 'en',
  verdict: 'annotate',
  kind: 'news_story',
  kindShown: 'News story',
  title: 'Ferries',
  reason: '',
  attachments: [],
};
const documents = [
  {
    id: HERE,
    title: 'F',
    publisher: 'P',
    date: '2024',
    kind: 'news',
    confidence: 'high' as const,
    sources: [],
    address: ADDRESS,
  },
];

function stating(id: string, words: readonly string[], clause?: readonly string[]): CorpusCommitment {
  const sentence = { document: HERE, words, ...(clause === undefined ? {} : { clause }) };
  return { ...A_COMMITMENT, id: `commitment/${id}` as CommitmentId, document: HERE, sentences: [sentence] };
}

const found = (quote: string, sentence = quote, id = quote): CommitmentFind => ({
  start: 0,
  end: quote.length,
  id: id as FindId,
  quote,
  sentence,
  strength: 'firm',
  trigger: { start: 0, end: 0, words: '' },
  actors: [],
  action: { start: 0, end: 0, words: '' },
  conditions: [],
  why: 'w',
});
const known = (finds: readonly CommitmentFind[], stored: readonly CorpusCommitment[], here = HERE) => [
  ...ownSentences(finds, stored, new Set([here])).values(),
];

const SAID = 'We will open three ferry routes to the Northern Islands each year by 2030';
const ONE = stating('ferries', FERRIES, ['ferry', 'routes']);

test.each([
  { where: 'all words of its sentence stand there', says: SAID, is: true },
  { where: 'one word in eight is another', says: SAID.replace('three', 'four'), is: false },
  { where: 'a capital or an apostrophe differs', says: SAID.replace('Islands', 'islands’'), is: true },
  { where: 'the sentence says much more', says: `${SAID}, and plant oak forests around every harbour`, is: false },
  { where: 'only its topic is the same', says: 'We will look at ferry routes in the Northern Islands', is: false },
])('on its own page a clause is the commitment where $where: $is', ({ says, is }) => {
  expect(known([found(says)], [ONE])).toEqual(is ? [ONE.id] : []);
});

test('the clause itself has to have the words of the promise: the other clause of the sentence is not it', () => {
  const both = 'We agreed to open ferry routes to the islands and agreed to keep talking of fish';
  const words = ['agreed', 'ferry', 'fish', 'islands', 'keep', 'open', 'routes', 'talking'];
  const stored = [stating('ferries', words, ['ferry', 'routes'])];
  const clauses = [
    found('We agreed to open ferry routes to the islands', both, 'first'),
    found('agreed to keep talking of fish', both, 'second'),
  ];
  expect([...ownSentences(clauses, stored, new Set([HERE])).keys()]).toEqual(['first']);
});

test.each([
  { what: 'all', clause: SAID, is: true },
  { what: 'most', clause: 'open three ferry routes to the Northern Islands', is: true },
  { what: 'few', clause: 'open three ferry routes', is: false },
])(
  'where nobody said which words the promise has, a clause with $what of the sentence is it: $is',
  ({ clause, is }) => {
    const plain = stating('plain', FERRIES);
    expect(known([found(clause, SAID)], [plain])).toEqual(is ? [plain.id] : []);
  },
);

test('two sentences of one page are two commitments', () => {
  const words = ['bridge', 'coal', 'forest', 'harbour', 'oak', 'river', 'school'];
  const other = stating('bridges', words);
  const clauses = [found(SAID), found(words.join(' '))];
  expect(known(clauses, [ONE, other])).toEqual([ONE.id, other.id]);
});

test.each([
  {
    what: 'a sentence that holds the words of two commitments is neither',
    finds: [found(SAID)],
    stored: [ONE, stating('fewer', FERRIES.slice(1), ['ferry'])],
  },
  {
    what: 'a commitment that two clauses could be is neither',
    finds: [found(SAID, SAID, 'once'), found(SAID, SAID, 'again')],
    stored: [ONE],
  },
  {
    what: 'few words tell nothing',
    finds: [found('We will open ferry routes')],
    stored: [stating('few', ['ferry', 'open', 'routes'])],
  },
])('$what', ({ finds, stored }) => {
  expect(known(finds, stored)).toEqual([]);
});

test('on any other page nothing is recognised, whatever it says', () => {
  expect(known([found(SAID)], [ONE], 'document/other' as DocumentId)).toEqual([]);
});

test('a sentence that has not nearly all words of a stored one is never it', () => {
  const others = ['harbour', 'oak', 'forest', 'winter', 'bridge', 'school', 'coal', 'river'];
  fc.assert(
    fc.property(
      fc.subarray(FERRIES, { maxLength: FERRIES.length - 1 }),
      fc.array(fc.constantFrom(...others), { minLength: 1, maxLength: 8 }),
      (some, more) => {
        expect(known([found(['We will', ...some, ...more].join(' '))], [ONE])).toEqual([]);
      },
    ),
  );
});

test('no sentence of one commitment is taken for another of the corpus, even on one page', () => {
  const stored = WHOLE.commitments
    .filter(({ sentences }) => sentences !== undefined)
    .map((one) => ({ ...one, sentences: (one.sentences ?? []).map((sentence) => ({ ...sentence, document: HERE })) }));
  const wrong = stored.flatMap(({ id, sentences }) =>
    sentences.flatMap(({ words }) => known([found(words.join(' '))], stored).filter((other) => other !== id)),
  );
  expect(stored.length).toBeGreaterThan(90);
  expect(wrong).toEqual([]);
});

const gazetteer = compileGazetteer([]);
const read = (text: string, at: PageFacts = page) =>
  readPolicy(
    at,
    { text, headings: [] },
    { gazetteer, commitments: [ONE], documents, ofPage: { commitments: [ONE], documents } },
  );

test('a found clause is known by the sentence it stands in', () => {
  const [find] = read(`We met.\n\nAs the plan said, ${SAID.replace('We', 'we')}.`).commitments;
  expect(find).toMatchObject({
    known: ONE.id,
    sentence: expect.stringMatching(/^As the plan said, we will open .*2030\.$/),
  });
});

test('a sentence that no cue finds is marked as the commitment that it states', () => {
  const said = 'Three ferry routes to the Northern Islands: open each year, 2030';
  const { commitments } = read(`We met.\n${said}`);
  expect(commitments).toMatchObject([{ known: ONE.id, quote: said, why: RECOGNISED_BY_WORDS, strength: ONE.strength }]);
});

test('a sentence that stands twice is not marked: nobody knows which was meant', () => {
  const said = 'Three ferry routes to the Northern Islands: open each year, 2030';
  expect(read(`${said}\n${said}`).commitments).toEqual([]);
});

test.each([
  { text: 'We met. We will go. Later.', clause: 'We will go', around: 'We will go.' },
  { text: 'One line\nWe will go', clause: 'We will go', around: undefined },
  { text: 'Grade A\nWe will go', clause: 'A', around: 'Grade A' },
  { text: 'Today we said that we will go', clause: 'we will go', around: 'Today we said that we will go' },
])('around “$clause” stands “$around”', ({ text, clause, around }) => {
  const start = text.indexOf(clause);
  expect(sentenceReader(text)({ start, end: start + clause.length })).toBe(around);
});
