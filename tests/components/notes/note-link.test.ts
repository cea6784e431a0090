import { expect, test } from 'vitest';

import { noteLink } from '@/components/notes/note-link';
import type { Note, Placement } from '@/lib/model';

import { sampleNotes } from '../../../scripts/sample-notes';

const [NOTE] = sampleNotes(1) as [Note];
const { exact, prefix, suffix } = NOTE.selector;
const SPAN = { start: 0, end: 9 };

test.each<{ placement: Placement; quote: object | undefined }>([
  { placement: { state: 'anchored', span: SPAN }, quote: { exact, prefix, suffix } },
  { placement: { state: 'waiting' }, quote: { exact, prefix, suffix } },
  { placement: { state: 'ambiguous', places: [SPAN] }, quote: { exact, prefix, suffix } },
  { placement: { state: 'edited', span: SPAN, was: exact, now: 'other words' }, quote: { exact: 'other words' } },
  { placement: { state: 'removed', now: 'what stands there' }, quote: undefined },
  { placement: { state: 'orphaned' }, quote: undefined },
])('of a note that is $placement.state the words of today are linked, or none', ({ placement, quote }) => {
  const link = noteLink({ ...NOTE, placement });
  expect(link).toEqual(quote === undefined ? undefined : { address: NOTE.page.address, quote });
});
