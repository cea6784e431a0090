import * as fc from 'fast-check';

import { describeQuote } from '@/lib/anchoring';
import { NOTE_KINDS } from '@/lib/model';
import type { CommitmentId, EntityId, IsoInstant, Note, NoteId, NoteLink, PageKey, Placement } from '@/lib/model';
import { cleanTags } from '@/lib/notes';

const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const instants = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString() as IsoInstant);
const spans = fc.tuple(fc.nat(5000), fc.nat(200)).map(([start, length]) => ({ start, end: start + length }));

const placements: fc.Arbitrary<Placement> = fc.oneof(
  spans.map((span) => ({ state: 'anchored' as const, span })),
  spans.map((span) => ({ state: 'anchored' as const, span, moved: true as const })),
  fc.tuple(spans, words, words).map(([span, was, now]) => ({ state: 'edited' as const, span, was, now })),
  fc
    .tuple(spans, words, words)
    .map(([span, was, now]) => ({ state: 'edited' as const, span, was, now, moved: true as const })),
  words.map((now) => ({ state: 'removed' as const, now })),
  fc.array(spans, { minLength: 2, maxLength: 4 }).map((places) => ({ state: 'ambiguous' as const, places })),
  fc.constant({ state: 'orphaned' as const }),
  fc.constant({ state: 'waiting' as const }),
);

const selectors = fc
  .tuple(words, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), words, fc.array(words, { maxLength: 3 }))
  .map(([before, exact, after, headings]) =>
    describeQuote(before + exact + after, { start: before.length, end: before.length + exact.length }, headings),
  );

const links: fc.Arbitrary<readonly NoteLink[]> = fc.uniqueArray(
  fc.constantFrom<NoteLink>(
    { to: 'entity', id: 'organisation/frontex' as EntityId },
    { to: 'commitment', id: 'commitment/one' as CommitmentId },
  ),
  { minLength: 1, maxLength: 2 },
);

const record = {
  id: fc.uuid().map((id) => id as NoteId),
  page: fc.record({
    key: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((key) => key as PageKey),
    address: fc.oneof(fc.webUrl(), fc.constant('https://www.gov.uk/cyhoeddiadau/tŷ bach')),
    title: words,
    textHash: fc.string({ minLength: 14, maxLength: 14 }),
  }),
  selector: selectors,
  body: fc.oneof(fc.constant(''), words),
  tags: fc.array(words, { maxLength: 4 }).map(cleanTags),
  created: instants,
  changed: instants,
  placement: placements,
  revision: fc.integer({ min: 1, max: 50 }),
  kind: fc.constantFrom(...NOTE_KINDS),
  links,
  found: fc.array(selectors, { minLength: 1, maxLength: 2 }),
  letBe: words,
};

const { kind: _kind, links: _links, found: _found, letBe: _letBe, ...needed } = record;

/** Notes of every state, in every script, with and without words and tags. */
export const notes: fc.Arbitrary<Note> = fc.record(record, {
  requiredKeys: Object.keys(needed) as (keyof typeof needed)[],
});
