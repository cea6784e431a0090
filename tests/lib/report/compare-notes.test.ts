import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Note, NoteId } from '@/lib/model';
import { chosenNotes, compareNotes } from '@/lib/report';
import { CONFLICT_CHOICES } from '@/lib/report/compare-notes';

import { notes } from './notes';

const [SAMPLE] = fc.sample(notes, 1) as [Note];
const MINE: Note = { ...SAMPLE, body: 'mine', revision: 4 };
const THEIRS: Note = { ...SAMPLE, body: 'theirs', revision: 2 };
const is = (theirs: readonly Note[], mine: readonly Note[]): readonly string[] =>
  compareNotes(theirs, mine).map((one) => one.is);

test('a note is new, here already by id or by content, or in conflict', () => {
  const copy = { ...MINE, id: 'another' as NoteId };
  expect(is([THEIRS], [])).toEqual(['new']);
  expect(is([MINE], [MINE])).toEqual(['here already']);
  expect(is([copy], [MINE])).toEqual(['here already']);
  expect(is([THEIRS], [MINE])).toEqual(['conflict']);
});

test('two kinds make two notes; a note of no kind is of the kind “note”', () => {
  const { kind: _, ...plain } = MINE;
  const of = (kind: NonNullable<Note['kind']>): Note => ({ ...plain, kind });
  expect(is([of('question')], [of('idea')])).toEqual(['conflict']);
  expect(is([of('note')], [plain])).toEqual(['here already']);
});

test('where it was found and when is no conflict', () => {
  expect(is([{ ...MINE, placement: { state: 'orphaned' }, revision: 9 }], [MINE])).toEqual(['here already']);
});

test.each<{ what: string; change: Partial<Note> }>([
  { what: 'its words', change: { body: 'other' } },
  { what: 'its tags', change: { tags: ['other'] } },
  { what: 'its kind', change: { kind: 'question' } },
  { what: 'what it is about', change: { links: [{ to: 'entity', id: 'organisation/x' as never }] } },
  { what: 'the words that it stands on', change: { selector: { ...SAMPLE.selector, exact: 'other' } } },
  { what: 'its page', change: { page: { ...SAMPLE.page, address: 'https://www.gov.uk/other' } } },
])('a note differs by $what', ({ change }) => {
  const { kind: _kind, links: _links, ...plain } = MINE;
  expect(is([{ ...plain, ...change }], [plain])).toEqual(['conflict']);
  expect(is([{ ...plain, ...change, id: 'another' as NoteId }], [plain])).toEqual(['new']);
});

test('what a note is compared with is handed on; what is here already is left alone', () => {
  const copy = { ...MINE, id: 'another' as NoteId };
  const compared = compareNotes([THEIRS, copy, { ...THEIRS, id: 'third' as NoteId }], [MINE]);
  expect(compared.map(({ mine }) => mine)).toEqual([MINE, MINE, undefined]);
  expect(chosenNotes(compared, () => 'mine').map(({ id }) => id)).toEqual(['third']);
  for (const choice of CONFLICT_CHOICES)
    expect(chosenNotes(compareNotes([{ ...MINE, revision: 9 }, copy], [MINE]), () => choice)).toEqual([]);
});

test('a note that knows which page it is stands on that one, whatever page has its address here', () => {
  const page = { ...MINE.page, key: 'other/en' as typeof MINE.page.key };
  expect(compareNotes([{ ...THEIRS, id: 'n' as NoteId, page }], [MINE])[0]?.note.page).toEqual(page);
});

test.each([
  { choice: 'mine', kept: [] },
  { choice: 'theirs', kept: [{ id: MINE.id, body: 'theirs', revision: 5 }] },
] as const)('in conflict, “$choice” is what the reader gets', ({ choice, kept }) => {
  const chosen = chosenNotes(compareNotes([THEIRS], [MINE]), () => choice);
  expect(chosen.map(({ id, body, revision }) => ({ id, body, revision }))).toEqual(kept);
});

test('“both” keeps mine and adds theirs under an id of its own, the same each time', () => {
  const both = () => chosenNotes(compareNotes([THEIRS], [MINE]), () => 'both');
  const [added] = both();
  expect(added).toMatchObject({ body: 'theirs' });
  expect(added?.id).not.toBe(MINE.id);
  expect(both()).toEqual([added]);
  expect(is([THEIRS], [MINE, ...both()])).toEqual(['conflict']);
});

test('a note that knows its page by address only stands on the page that is known here under it', () => {
  const { address } = MINE.page;
  const byAddress = { ...THEIRS, id: 'n' as NoteId, page: { ...THEIRS.page, key: address as typeof THEIRS.page.key } };
  expect(compareNotes([byAddress], [MINE])[0]?.note.page).toEqual(MINE.page);
});

test('nothing of the reader’s is replaced unless “theirs” was chosen for it', () => {
  const some = fc.uniqueArray(notes, { maxLength: 6, selector: ({ id }) => id });
  const choices = fc.constantFrom('mine' as const, 'both' as const);
  fc.assert(
    fc.property(some, some, choices, (mine, others, choice) => {
      const theirs = [...others, ...mine.map((note) => ({ ...note, body: `${note.body} changed` }))];
      const ids = new Set(mine.map(({ id }) => id));
      const chosen = chosenNotes(compareNotes(theirs, mine), () => choice);
      expect(chosen.filter(({ id }) => ids.has(id))).toEqual([]);
    }),
  );
});
