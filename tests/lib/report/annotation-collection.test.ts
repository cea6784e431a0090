import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { describeQuote } from '@/lib/anchoring';
import type { IsoInstant, Note } from '@/lib/model';
import { toAnnotationCollection } from '@/lib/report';

import { notes } from './notes';
import { musts } from './w3c-suite';

const NOW = '2026-11-24T09:00:00.000Z' as IsoInstant;
const GENERATOR = { name: 'Pledgemark', version: '0.1.0' };
const collect = (some: readonly Note[]) => toAnnotationCollection(some, { now: NOW, generator: GENERATOR });
/** What a reader of the file gets: plain JSON. */
const asFile = (some: readonly Note[]): unknown => JSON.parse(JSON.stringify(collect(some)));
const itemsOf = (some: readonly Note[]): unknown[] =>
  (asFile(some) as { first?: { items: unknown[] } }).first?.items ?? [];

describe('the W3C suite', () => {
  test.each(musts('collection'))('a collection of notes meets $name', ({ holds }) => {
    fc.assert(
      fc.property(fc.array(notes, { maxLength: 4 }), (some) => {
        expect(holds(asFile(some))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
  test.each(musts('page'))('a collection that holds its page meets $name', ({ holds }) => {
    fc.assert(
      fc.property(fc.array(notes, { minLength: 1, maxLength: 4 }), (some) => {
        expect(holds(asFile(some))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
  test.each(musts('annotation'))('each note in it meets $name', ({ holds }) => {
    fc.assert(
      fc.property(notes, (note) => {
        expect(holds(itemsOf([note])[0])).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
  test('the suite is heard: an annotation without its target is refused', () => {
    const heard = musts('annotation').filter(
      ({ holds }) => !holds({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:x:1', type: 'Annotation' }),
    );
    expect(heard.map(({ name }) => name)).toContain('3.1-targetKeyFound');
  });
});

interface File {
  readonly id: string;
  readonly total: number;
  readonly first?: { readonly id: string; readonly items: readonly Item[] };
}
interface Item {
  readonly id: string;
  readonly motivation: string;
  readonly created: string;
  readonly modified: string;
  readonly body?: readonly { readonly value: string; readonly purpose: string }[];
  readonly target: { readonly source: string; readonly selector: readonly Record<string, unknown>[] };
  readonly pledgemark: Record<string, unknown>;
}

describe('the collection', () => {
  test('of no notes is valid and has no page', () => {
    const empty = asFile([]) as File;
    expect(empty).toMatchObject({ type: 'AnnotationCollection', total: 0 });
    expect(empty).not.toHaveProperty('first');
    expect(musts('collection').every(({ holds }) => holds(empty))).toBe(true);
  });

  test('holds every note once, in order, and its ids are UUIDs that no two things share', () => {
    const some = fc.uniqueArray(notes, { maxLength: 5, selector: ({ id }) => id });
    fc.assert(
      fc.property(some, (given) => {
        const file = asFile(given) as File;
        const items = file.first?.items ?? [];
        const ids = [file.id, ...(file.first ? [file.first.id] : []), ...items.map(({ id }) => id)];
        expect(items.map(({ pledgemark }) => pledgemark['note'])).toEqual(given.map(({ id }) => id));
        expect(
          ids.filter((id) => !/^urn:uuid:[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id)),
        ).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(file.total).toBe(given.length);
      }),
    );
  });

  test('says of each note the words, the reader’s words, tags, times in UTC and where it is now', () => {
    fc.assert(
      fc.property(notes, (note) => {
        const [item] = itemsOf([note]) as [Item];
        expect(item.body?.filter(({ purpose }) => purpose === 'commenting').map(({ value }) => value) ?? []).toEqual(
          note.body === '' ? [] : [note.body],
        );
        expect(item.body?.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value) ?? []).toEqual(
          note.tags,
        );
        expect([item.created, item.modified].every((time) => time.endsWith('Z'))).toBe(true);
        expect(item.target.selector).toMatchObject([{ exact: note.selector.exact }, note.selector.codePoints]);
        expect(item.pledgemark['placement']).toEqual(note.placement);
      }),
    );
  });

  test.each([
    { body: 'Ask Kim', tags: ['a'], motivation: 'commenting' },
    { body: '', tags: ['a'], motivation: 'tagging' },
    { body: '', tags: [], motivation: 'highlighting' },
  ])('a note with body “$body” and tags $tags is made for $motivation', ({ body, tags, motivation }) => {
    const [note] = fc.sample(notes, 1) as [Note];
    expect((itemsOf([{ ...note, body, tags }]) as [Item])[0].motivation).toBe(motivation);
  });

  test('counts positions in code points, as the model does', () => {
    const [note] = fc.sample(notes, 1) as [Note];
    const text = '👨‍👩‍👧 reads: we will 🌳';
    const selector = describeQuote(text, { start: text.indexOf('we'), end: text.length });
    const [item] = itemsOf([{ ...note, selector }]) as [Item];
    const codePoints = (part: string): number => Array.from(part).length;
    expect(item.target.selector[1]).toMatchObject({
      start: codePoints(text.slice(0, text.indexOf('we'))),
      end: codePoints(text),
    });
  });
});
