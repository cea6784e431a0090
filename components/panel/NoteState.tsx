import { exactRuns } from '@/lib/changes';
import { plural, t } from '@/lib/language';
import type { Note, Placement } from '@/lib/model';

import { Sign } from '../signs/Sign';
import { ANCHOR_WORDS, MOVED_WORDS } from '../words/labels';
import { WordChanges } from '../blocks/WordChanges';

function stateWords(placement: Placement): { label: string; longer?: string } {
  if ('moved' in placement) return MOVED_WORDS[placement.state];
  if (placement.state !== 'ambiguous') return ANCHOR_WORDS[placement.state];
  const { length } = placement.places;
  const longer = plural(length, 'It may be in {count} place now.', 'These words stand in {count} places now.');
  return { ...ANCHOR_WORDS.ambiguous, longer };
}

/** Both texts of a note whose words were changed: what was there, and what the page says now. */
function BothTexts({ was, now }: { was: string; now: string }) {
  const changes = exactRuns(was, now);
  return (
    <>
      <p lang="en" class="pm-quote">
        <b>{t('Was:')}</b> <WordChanges changes={changes.filter(({ kind }) => kind !== 'added')} />
      </p>
      <p lang="en" class="pm-quote">
        <b>{t('Now:')}</b> <WordChanges changes={changes.filter(({ kind }) => kind !== 'removed')} />
      </p>
    </>
  );
}

/** Where a note's words are now, told truthfully, and the words themselves. @param sheet of a PDF: the page that they begin on */
export function NoteState({ note, sheet }: { note: Note; sheet?: number | undefined }) {
  const { placement, selector } = note;
  const { label, longer } = stateWords(placement);
  return (
    <>
      <p class="pm-note-state">
        <Sign shape="note" mark="empty" /> {label}
        {sheet === undefined ? null : ` · ${t('Page {sheet}', { sheet })}`}
      </p>
      {longer === undefined ? null : <p class="pm-small">{longer}</p>}
      {placement.state === 'edited' ? (
        <BothTexts was={placement.was} now={placement.now} />
      ) : (
        <p lang="en" class="pm-quote">
          {selector.exact}
        </p>
      )}
      {placement.state === 'removed' && placement.now.trim() !== '' ? (
        <p class="pm-small">
          <b>{t('There now:')}</b> {placement.now}
        </p>
      ) : null}
    </>
  );
}
