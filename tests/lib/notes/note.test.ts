import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { NOTE_KINDS, questionOf } from '@/lib/model';
import type { EntityId, IsoInstant, Note, NoteId, PageKey, Writing } from '@/lib/model';
import { BODY_LIMIT, attachNote, changeTags, cleanTags, draftOf, editNote, letBe, moveNote } from '@/lib/notes';
import { noteFromDraft, sameTag, startDraft } from '@/lib/notes';
import { BodyTooLong, roomLeft } from '@/lib/notes/body';
import { withPlacement } from '@/lib/notes/note';

const AT = '2026-11-24T09:00:00.000Z' as IsoInstant;
const LATER = '2026-11-25T09:00:00.000Z' as IsoInstant;

const selector = {
  exact: 'will plant trees',
  prefix: 'We ',
  suffix: ' by 2030.',
  position: { start: 3, end: 19 },
  codePoints: { start: 3, end: 19 },
  headings: [],
};
const page = { key: 'p:en' as PageKey, address: 'https://www.gov.uk/p', title: 'P', textHash: 'hash' };
const empty = startDraft({ id: 'n1' as NoteId, page, selector, at: AT });

const words = fc.string({ unit: 'grapheme', maxLength: 200 });
const link = { to: 'entity', id: 'organisation/frontex' as EntityId } as const;
const typed: fc.Arbitrary<Writing> = fc.record(
  {
    body: words,
    tags: fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 6 }),
    kind: fc.constantFrom(...NOTE_KINDS),
    links: fc.constantFrom([], [link]),
  },
  { requiredKeys: ['body', 'tags'] },
);
const noteOf = (some: Writing): Note => noteFromDraft({ ...empty, ...some }, AT);

describe('a draft', () => {
  test('starts empty on its words', () => {
    expect(empty).toEqual({ id: 'n1', page, selector, body: '', tags: [], saved: AT });
  });

  test('becomes a note that says what was typed and is anchored at its words', () => {
    fc.assert(
      fc.property(typed, (some) => {
        const note = noteOf(some);
        expect(note.body).toBe(some.body);
        expect(note.tags).toEqual(cleanTags(some.tags));
        expect(note).toMatchObject({
          revision: 1,
          created: AT,
          changed: AT,
          placement: { state: 'anchored', span: selector.position },
        });
      }),
    );
  });

  test('of a note starts with what the note says', () => {
    fc.assert(
      fc.property(typed, (some) => {
        const note = noteOf(some);
        expect(editNote(note, draftOf(note, LATER), LATER)).toEqual({ ...note, changed: LATER, revision: 2 });
      }),
    );
  });
});

describe('a note', () => {
  test('counts each edit, keeps its words, page and first date, and leaves the note before it as it was', () => {
    fc.assert(
      fc.property(typed, fc.array(typed, { minLength: 1, maxLength: 5 }), (first, edits) => {
        const note = noteOf(first);
        const before = structuredClone(note);
        const last = edits.reduce<Note>((now, writing) => editNote(now, writing, LATER), note);
        expect(note).toEqual(before);
        expect(last.revision).toBe(1 + edits.length);
        expect(last.body).toBe(edits.at(-1)?.body);
        expect(last.links ?? []).toEqual(edits.at(-1)?.links ?? []);
        expect(last.kind ?? 'note').toBe(edits.at(-1)?.kind ?? 'note');
        expect([last.id, last.page, last.selector, last.created]).toEqual([note.id, page, selector, AT]);
      }),
    );
  });

  test('that is placed anew is not changed: its revision and date stay', () => {
    const note = noteOf({ body: 'Ask Kim', tags: [] });
    expect(withPlacement(note, { state: 'removed', now: '' })).toEqual({
      ...note,
      placement: { state: 'removed', now: '' },
    });
  });

  test('longer than the limit is refused by name, never cut', () => {
    const note = noteOf({ body: '', tags: [] });
    const just = 'x'.repeat(BODY_LIMIT);
    expect(editNote(note, { body: just, tags: [] }, LATER).body).toBe(just);
    expect(() => editNote(note, { body: `${just}x`, tags: [] }, LATER)).toThrow(BodyTooLong);
    expect(() => noteOf({ body: `${just}x`, tags: [] })).toThrow(BodyTooLong);
    expect([roomLeft(just), roomLeft(`${just}xy`)]).toEqual([0, -2]);
  });
});

describe('a note that is moved by its reader', () => {
  const found = [{ ...selector, exact: 'will plant 9 trees' }];
  const note = withPlacement(noteOf({ body: 'Ask Kim', tags: [] }), { state: 'orphaned' }, found);
  const elsewhere = { key: 'q:en' as PageKey, address: 'https://www.gov.uk/q', title: 'Q', textHash: 'other' };

  test('to other words stands on those, is one revision on, and forgets where it might have been', () => {
    const other = { ...selector, exact: 'may plant trees', position: { start: 40, end: 55 } };
    const moved = attachNote(note, other, elsewhere, LATER);
    expect(moved).toMatchObject({ selector: other, page: elsewhere, revision: 2, changed: LATER, body: 'Ask Kim' });
    expect(moved.placement).toEqual({ state: 'anchored', span: other.position });
    expect(moved).not.toHaveProperty('found');
  });

  test('is not asked about again what its reader let be, until something else stands there', () => {
    const now = (words: string) => ({ state: 'edited', span: { start: 3, end: 9 }, was: 'will', now: words }) as const;
    const left = letBe(withPlacement(note, now('may')), LATER);
    expect([left.letBe, left.revision, left.selector]).toEqual([questionOf(now('may')), 2, selector]);
    expect(left.letBe === questionOf(now('might'))).toBe(false);
    expect(letBe(withPlacement(note, { state: 'orphaned' }), LATER)).not.toHaveProperty('letBe');
    expect(attachNote(left, selector, page, LATER)).not.toHaveProperty('letBe');
  });

  test('to another page keeps its words, which are still to be looked for there', () => {
    const moved = moveNote(note, elsewhere, LATER);
    expect(moved).toMatchObject({ selector, page: elsewhere, revision: 2, placement: { state: 'waiting' } });
  });
});

describe('tags', () => {
  const some = (...lists: readonly (readonly string[])[]): readonly Note[] =>
    lists.map((tags) => noteOf({ body: '', tags }));

  test.each([
    {
      what: 'renamed everywhere',
      change: { to: 'rename', tag: 'frontex', name: 'agency' },
      given: [['Frontex', 'a'], ['b']],
      gives: [['agency', 'a']],
    },
    {
      what: 'merged into another, once',
      change: { to: 'rename', tag: 'EU', name: 'europe' },
      given: [['EU', 'Europe']],
      gives: [['europe']],
    },
    {
      what: 'added where it is not',
      change: { to: 'add', tag: 'Ask' },
      given: [['ask'], ['b']],
      gives: [['b', 'Ask']],
    },
    { what: 'dropped where it is', change: { to: 'drop', tag: 'ASK' }, given: [['ask', 'b'], ['c']], gives: [['b']] },
  ] as const)('a tag is $what, and only those notes are one revision on', ({ change, given, gives }) => {
    const changed = changeTags(some(...given), change, LATER);
    expect(changed.map(({ tags }) => tags)).toEqual(gives);
    expect(changed.every(({ revision }) => revision === 2)).toBe(true);
  });

  test.each([
    { given: ['  ask  ', 'Ask', 'to   do', ''], kept: ['ask', 'to do'] },
    { given: ['Migration', 'MIGRATION', 'migration '], kept: ['Migration'] },
    { given: ['cafe\u0301', 'caf\u00e9'], kept: ['caf\u00e9'] },
    { given: ['移民', 'żółć', '🏷️'], kept: ['移民', 'żółć', '🏷️'] },
  ])('$given are kept as $kept', ({ given, kept }) => {
    expect(cleanTags(given)).toEqual(kept);
  });

  test('once cleaned stay as they are, and no two of them are the same', () => {
    fc.assert(
      fc.property(typed, ({ tags }) => {
        const clean = cleanTags(tags);
        expect(cleanTags(clean)).toEqual(clean);
        expect(clean.some((one, at) => clean.slice(at + 1).some((other) => sameTag(one, other)))).toBe(false);
      }),
    );
  });
});
