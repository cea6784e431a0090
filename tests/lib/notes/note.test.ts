import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Draft, IsoInstant, Note, NoteId, PageKey } from '@/lib/model';
import { BODY_LIMIT, BodyTooLong, cleanTags, draftOf, editNote, noteFromDraft, roomLeft, sameTag } from '@/lib/notes';
import { startDraft, withPlacement, writeDraft } from '@/lib/notes';

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
const typed = fc.record({
  body: words,
  tags: fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 6 }),
});
const noteOf = (some: Pick<Draft, 'body' | 'tags'>): Note => noteFromDraft(writeDraft(empty, some, AT), AT);

describe('a draft', () => {
  test('starts empty on its words, and keeps all that was typed, whatever its length', () => {
    expect(empty).toEqual({ id: 'n1', page, selector, body: '', tags: [], saved: AT });
    const long = 'x'.repeat(BODY_LIMIT + 1);
    expect(writeDraft(empty, { body: long }, LATER)).toEqual({ ...empty, body: long, saved: LATER });
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
        const { body, tags } = draftOf(note, LATER);
        expect(editNote(note, body, tags, LATER)).toEqual({ ...note, changed: LATER, revision: 2 });
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
        const last = edits.reduce((now, { body, tags }) => editNote(now, body, tags, LATER), note);
        expect(note).toEqual(before);
        expect(last.revision).toBe(1 + edits.length);
        expect(last.body).toBe(edits.at(-1)?.body);
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
    expect(editNote(note, just, [], LATER).body).toBe(just);
    expect(() => editNote(note, `${just}x`, [], LATER)).toThrow(BodyTooLong);
    expect(() => noteOf({ body: `${just}x`, tags: [] })).toThrow(BodyTooLong);
    expect([roomLeft(just), roomLeft(`${just}xy`)]).toEqual([0, -2]);
  });
});

describe('tags', () => {
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
