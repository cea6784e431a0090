import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

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
