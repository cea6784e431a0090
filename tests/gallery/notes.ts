// Invented notes on the statement's words.
import type {
  AnchorState,
  Draft,
  IsoInstant,
  Note,
  NoteId,
  NotePage,
  PageKey,
  Placement,
  QuoteSelector,
} from '@/lib/model';

import { PAGE } from './statement';

const PAGE_OF_NOTES: NotePage = { key: 'calais' as PageKey, address: PAGE.address, title: PAGE.title, textHash: 'x' };

function selector(exact: string, start: number): QuoteSelector {
  const position = { start, end: start + exact.length };
  return { exact, prefix: '', suffix: '', position, codePoints: position, headings: [] };
}

function note(
  id: string,
  exact: string,
  start: number,
  placement: Placement,
  body: string,
  tags: readonly string[] = [],
): Note {
  const at = '2026-11-21T09:30:00.000Z' as IsoInstant;
  return {
    id: id as NoteId,
    page: PAGE_OF_NOTES,
    selector: selector(exact, start),
    body,
    tags,
    created: at,
    changed: at,
    placement,
    revision: 1,
  };
}

export const ANCHORED = note(
  'note-1',
  'legislative measures, where deemed necessary by competent bodies',
  5599,
  { state: 'anchored', span: { start: 5599, end: 5663 } },
  'Ask who decides. Compare with the 2025 priority plan.',
  ['legislation'],
);

export const BY_STATE: Readonly<Record<AnchorState, Note>> = {
  anchored: ANCHORED,
  edited: note(
    'note-2',
    'convening at senior official level',
    2770,
    {
      state: 'edited',
      span: { start: 2770, end: 2796 },
      was: 'convening at senior official level',
      now: 'convening at working level',
    },
    'Who chairs?',
  ),
  removed: note(
    'note-3',
    'a meeting of customs agencies in April',
    5880,
    { state: 'removed', now: '' },
    'No record that it took place.',
  ),
  ambiguous: note(
    'note-4',
    'the next ministerial meeting',
    2835,
    {
      state: 'ambiguous',
      places: [
        { start: 2835, end: 2863 },
        { start: 4353, end: 4381 },
      ],
    },
    'Which one?',
  ),
  orphaned: note('note-5', 'words of an older version of this page', 900, { state: 'orphaned' }, 'Kept from 2024.'),
  waiting: note('note-6', 'Joint Intelligence Cell', 1950, { state: 'waiting' }, 'URO in French texts.', [
    'cell',
    'France',
  ]),
};

export const DRAFT: Draft = {
  id: 'note-7' as NoteId,
  page: PAGE_OF_NOTES,
  selector: selector('swift operationalisation', 4571),
  body: 'When was the first operational plan',
  tags: ['frontex'],
  saved: '2026-11-24T10:42:00.000Z' as IsoInstant,
};
