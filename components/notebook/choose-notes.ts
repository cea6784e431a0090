import { ANCHOR_STATES, NOTE_KINDS } from '@/lib/model';
import type { AnchorState, IsoDate, Note, NoteKind, PageKey } from '@/lib/model';

import type { LinkId } from './notebook-view';

export const NOTE_ORDERS = ['page', 'newest', 'needs a look'] as const;
export type NoteOrder = (typeof NOTE_ORDERS)[number];

/** Which notes are shown, and in which order. Empty lists choose nothing away. */
export interface NoteChoice {
  readonly query: string;
  readonly states: readonly AnchorState[];
  readonly kinds: readonly NoteKind[];
  readonly tags: readonly string[];
  readonly page?: PageKey;
  readonly link?: LinkId;
  /** Days of the last change, both included. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly order: NoteOrder;
}

export const EVERY_NOTE: NoteChoice = {
  query: '',
  states: ANCHOR_STATES,
  kinds: NOTE_KINDS,
  tags: [],
  order: 'page',
};

export const tagKey = (tag: string): string => tag.trim().toLowerCase();

/** What a note is searched in: all that is shown of it. */
function haystack({ body, tags, selector, page, placement }: Note): string {
  const now = 'now' in placement ? placement.now : '';
  return [body, tags.join('\n'), selector.exact, now, page.title].join('\n').toLowerCase();
}

/** Searches the same notes for many words: each note is read once. */
export function searcherOf(notes: readonly Note[]): (query: string) => readonly Note[] {
  let stacks: readonly string[] | undefined;
  return (query) => {
    const words = query
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => word !== '');
    if (words.length === 0) return notes;
    stacks ??= notes.map(haystack);
    const held = stacks;
    return notes.filter((_, at) => words.every((word) => held[at]?.includes(word)));
  };
}

/** Whether a note is among those chosen, its words apart. */
export function fits(note: Note, choice: NoteChoice): boolean {
  const { states, kinds, tags, page, link, from, to } = choice;
  const day = note.changed.slice(0, 'YYYY-MM-DD'.length);
  return (
    states.includes(note.placement.state) &&
    kinds.includes(note.kind ?? 'note') &&
    tags.every((tag) => note.tags.some((one) => tagKey(one) === tagKey(tag))) &&
    (page === undefined || note.page.key === page) &&
    (link === undefined || (note.links ?? []).some(({ id }) => id === link)) &&
    (from === undefined || day >= from) &&
    (to === undefined || day <= to)
  );
}

/** The states that ask for the reader, the most urgent first. */
const NEEDS: readonly AnchorState[] = ['edited', 'ambiguous', 'removed', 'orphaned', 'waiting', 'anchored'];

/** Words that were moved ask before those that were not. */
const needOf = ({ placement }: Note): number =>
  NEEDS.indexOf(placement.state) - (placement.state === 'anchored' && placement.moved ? 0.5 : 0);

const startOf = ({ placement, selector }: Note): number =>
  'span' in placement ? placement.span.start : selector.position.start;

/** Notes of a page together, the page whose note changed last first; within it in the order of the page. */
function byPage(notes: readonly Note[]): readonly Note[] {
  const groups = Map.groupBy(notes, ({ page }) => page.key);
  return [...groups.values()].flatMap((group) => group.toSorted((a, b) => startOf(a) - startOf(b)));
}

/** @param notes the latest change first, as the store gives them */
export function ordered(notes: readonly Note[], order: NoteOrder): readonly Note[] {
  switch (order) {
    case 'page':
      return byPage(notes);
    case 'newest':
      return notes;
    case 'needs a look':
      return notes.toSorted((a, b) => needOf(a) - needOf(b));
  }
}

/** How many notes have each value, by its key, the most frequent first. */
export function counted<Value extends string>(values: readonly Value[], keyOf: (value: Value) => string = String) {
  const counts = new Map<string, { readonly value: Value; count: number }>();
  for (const value of values) {
    const key = keyOf(value);
    const held = counts.get(key);
    if (held === undefined) counts.set(key, { value, count: 1 });
    else held.count += 1;
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
