import * as v from 'valibot';
import { expect, test } from 'vitest';

import type { Question } from '@/lib/messages';
import { CONTRACT } from '@/lib/messages/contract';
import type { MessageName } from '@/lib/messages/contract';
import type { AnalysisKey, ClipId, CommitmentId, EntityId, FindId, IsoDate, NoteId, PageKey } from '@/lib/model';

const find = 'c-1' as FindId;
const note = 'n-1' as NoteId;
const analysis = 'k-1' as AnalysisKey;
const key = 'id/en' as PageKey;
const commitment = 'commitment/a-1' as CommitmentId;
const span = { start: 3, end: 7 };

const facts = {
  address: 'https://www.gov.uk/a',
  foundAt: 'https://www.gov.uk/a?b',
  key,
  says: 'other/en' as PageKey,
  contentId: 'id',
  locale: 'en',
  englishPage: 'https://www.gov.uk/a.en',
  part: '1',
  publication: { address: 'https://www.gov.uk/a', contentId: 'id' },
  verdict: 'annotate',
  kind: 'news_story',
  kindShown: 'News story',
  title: 'A',
  published: '2024-03-04' as IsoDate,
  updated: '2024-03-05' as IsoDate,
  publisher: 'Home Office',
  reason: 'It is news.',
  attachments: [{ title: 'B', address: 'https://www.gov.uk/b', readable: true }],
} as const;
const reading = { text: 'We will act.', headings: [span] };
const page = { key, address: facts.address, title: 'A', textHash: 'h' };
const selector = {
  exact: 'will',
  prefix: 'We ',
  suffix: ' act',
  position: span,
  codePoints: span,
  headings: ['Plan'],
  rivals: { copies: [{ before: 3, after: 4 }], sides: 0.5, whole: 0.25, words: 1 },
  frames: [{ before: 'We ', after: ' act' }],
};
const passage = { text: 'We will act.', ...span };

/** What may be asked, with every field that a question can have; where it has several forms, each of them. */
const QUESTIONS: { readonly [Name in MessageName]: readonly Question<Name>[] } = {
  loadOverPage: [{}],
  analyse: [{ page: facts, reading }],
  analyseIfWanted: [{ page: facts, reading, wish: 'arrived' }],
  findIn: [{ page: facts, reading }],
  takeContents: [{ page: facts, parts: [{ title: 'Pilots', address: 'https://www.gov.uk/a/pilots' }] }],
  growSearch: [{}],
  rankPassages: [
    {
      question: {
        words: 'We will act.',
        context: 'Plan',
        title: 'A',
        publisher: 'Home Office',
        actors: ['Home Office'],
        published: '2024-03',
        address: facts.address,
      },
      documents: [
        { id: 'a', title: 'A', publisher: 'Home Office', published: '2024-03-05', text: 'The Home Office acted.' },
      ],
      pages: [key],
      most: 5,
    },
  ],
  identify: [{ page: facts, reading }],
  keepNoted: [{ page: facts, reading }],
  keepSaved: [{ page: facts, reading }],
  cardOf: [{ analysis, find, page: facts }],
  noteOf: [{ page: key, note }],
  countNotes: [{ page: key }],
  placeNotes: [{ page: key, on: { text: 'Plan\n\nWe will act.', outline: [{ start: 0, end: 4, level: 2 }] } }],
  openPanel: [
    { target: { open: 'find', id: find } },
    { target: { open: 'find', id: find }, only: 'beside the page' },
    { target: { open: 'look', id: find } },
    { target: { open: 'note', id: note } },
    { target: { open: 'draft', id: note } },
    { target: { open: 'clip', id: 'clip-1' as ClipId } },
  ],
  openEntry: [{ commitment }],
  openPdf: [{ title: 'A', address: 'https://assets.publishing.service.gov.uk/media/1/a.pdf', page: facts }],
  startNote: [
    {
      page,
      selector,
      links: [
        { to: 'entity', id: 'country/a' as EntityId },
        { to: 'commitment', id: commitment },
      ],
    },
  ],
  startClip: [{ wish: 'evidence', page, facts, selector }],
  sayName: [{ analysis, find, facts, is: 'not a name' }],
  correct: [
    { analysis, find, facts, selector, passage, says: { is: 'not one' } },
    { analysis, find, facts, selector, passage, says: { is: 'words', selector } },
  ],
  takeBack: [{ change: 3 }],
  reportVisit: [
    { visit: { state: 'off', because: 'not a policy page', detail: 'd', page: facts, notePage: page, analysis } },
  ],
  showFind: [{ id: find }],
  showPlace: [{ span }],
  selectedQuote: [{}],
  savePage: [{}],
  clipSelected: [{}],
  describe: [{ span }],
  changeWords: [{ id: find }, { id: null }],
  noteOnFind: [{ id: find }],
  outlineFind: [{ id: find }, { id: null }],
  corpusChanged: [{}],
  notesChanged: [{}],
  readPage: [{}],
  command: [{ name: 'next-mark' }, { name: 'previous-mark' }, { name: 'note-on-selection' }],
};
const ASKED = Object.entries(QUESTIONS).flatMap(([name, questions]) =>
  questions.map((question) => ({ name: name as MessageName, question: question as unknown })),
);
const accepts = (name: MessageName, question: unknown): boolean => v.is(CONTRACT[name].ask, question);

/** The value with each part of it, one at a time, given by `instead`. */
function* changedParts(value: unknown, instead: (part: unknown) => unknown): Generator {
  if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value))
      for (const changed of [instead(part), ...changedParts(part, instead)])
        yield Array.isArray(value)
          ? value.map((other: unknown, at) => (String(at) === name ? changed : other))
          : { ...value, [name]: changed };
}

test.each(ASKED)('“$name” arrives with everything that was asked', ({ name, question }) => {
  expect(v.parse(CONTRACT[name].ask, question)).toEqual(question);
});

test.each(ASKED)('“$name” is refused where any part of it is of another kind', ({ name, question }) => {
  for (const other of [Symbol('no value'), undefined]) {
    const accepted = [...changedParts(question, () => other)].filter((changed) => accepts(name, changed));
    expect(accepted).toEqual([]);
  }
  expect(accepts(name, undefined)).toBe(false);
});

test.each(['selectedQuote', 'savePage', 'clipSelected', 'corpusChanged', 'notesChanged', 'readPage'] as const)(
  '“%s” is asked with nothing, and refused with anything',
  (name) => {
    expect(accepts(name, { id: find })).toBe(false);
  },
);

test.each([
  { name: 'startClip', question: { wish: 'wealth', page, facts, selector } },
  { name: 'sayName', question: { analysis, find, facts, is: 'a joke' } },
  { name: 'correct', question: { analysis, find, facts, selector, passage, says: { is: 'date' } } },
  { name: 'openPanel', question: { target: { open: 'door', id: note } } },
  { name: 'openPanel', question: { only: 'over the page' } },
  { name: 'command', question: { name: 'delete-all' } },
  { name: 'placeNotes', question: { page: key, on: { text: 'Plan', outline: [{ start: 0, end: 4, level: 7 }] } } },
  { name: 'startNote', question: { page, selector, links: [{ to: 'moon', id: 'm' }] } },
  { name: 'startNote', question: { page, selector: { ...selector, rivals: { ...selector.rivals, sides: 1.1 } } } },
  { name: 'startNote', question: { page, selector: { ...selector, rivals: { ...selector.rivals, whole: -0.1 } } } },
] as const)('“$name” takes only what it names: $question is refused', ({ name, question }) => {
  expect(accepts(name, question)).toBe(false);
});
