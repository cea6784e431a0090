import { exactRuns } from '@/lib/changes';
import type { Note, Placement } from '@/lib/model';

import { Sign } from '../signs/Sign';
import { ANCHOR_WORDS, MOVED_WORDS } from '../words/labels';
import { WordChanges } from '../blocks/WordChanges';

function stateWords(placement: Placement): { label: string; longer?: string } {
  if ('moved' in placement) return MOVED_WORDS[placement.state];
  if (placement.state !== 'ambiguous') return ANCHOR_WORDS[placement.state];
  const { length } = placement.places;
  const longer = length === 1 ? 'It may be in 1 place now.' : `These words stand in ${length} places now.`;
  return { ...ANCHOR_WORDS.ambiguous, longer };
}

/** Both texts of a note whose words were changed: what was there, and what the page says now. */
function BothTexts({ was, now }: { was: string; now: string }) {
  const changes = exactRuns(was, now);
  return (
    <>
      <p class="pm-quote">
        <b>Was:</b> <WordChanges changes={changes.filter(({ kind }) => kind !== 'added')} />
      </p>
      <p class="pm-quote">
        <b>Now:</b> <WordChanges changes={changes.filter(({ kind }) => kind !== 'removed')} />
      </p>
    </>
  );
}

/** Where a note's words are now, told truthfully, and the words themselves. */
export function NoteState({ note }: { note: Note }) {
  const { placement, selector } = note;
  const { label, longer } = stateWords(placement);
  return (
    <>
      <p class="pm-note-state">
        <Sign shape="note" mark="empty" /> {label}
      </p>
      {longer === undefined ? null : <p class="pm-small">{longer}</p>}
      {placement.state === 'edited' ? (
        <BothTexts was={placement.was} now={placement.now} />
      ) : (
        <p class="pm-quote">{selector.exact}</p>
      )}
      {placement.state === 'removed' && placement.now.trim() !== '' ? (
        <p class="pm-small">
          <b>There now:</b> {placement.now}
        </p>
      ) : null}
    </>
  );
}
