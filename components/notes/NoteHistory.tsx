import { useState } from 'preact/hooks';

import { exactRuns } from '@/lib/changes';
import { rich, t } from '@/lib/language';
import type { Note, PastNote } from '@/lib/model';

import { WordChanges } from '../blocks/WordChanges';
import { momentWords, timeWords } from '../words/moments';

/** What changed from one version to the next, in words and tags. */
function Version({ past, next }: { past: PastNote; next: Note }) {
  const { note, replaced } = past;
  const moved = note.selector.exact !== next.selector.exact;
  return (
    <li>
      <p class="pm-small pm-quiet">
        {t('Changed on {day} at {time}', { day: momentWords(replaced), time: timeWords(replaced) })}
      </p>
      {note.body === next.body ? null : (
        <p class="pm-small">
          <WordChanges changes={exactRuns(note.body, next.body)} />
        </p>
      )}
      {note.tags.join(', ') === next.tags.join(', ') ? null : (
        <p class="pm-small">
          {rich('Tags: {changes}', {
            changes: <WordChanges changes={exactRuns(note.tags.join(', '), next.tags.join(', '))} />,
          })}
        </p>
      )}
      {moved ? (
        <p class="pm-small">
          {rich('Moved: {changes}', {
            changes: <WordChanges changes={exactRuns(note.selector.exact, next.selector.exact)} />,
          })}
        </p>
      ) : null}
    </li>
  );
}

/** What a note said before: each version, the latest first, with the words that went and came. */
export function NoteHistory({ note, read }: { note: Note; read: (note: Note) => Promise<readonly PastNote[]> }) {
  const [past, setPast] = useState<{ readonly revision: number; readonly versions: readonly PastNote[] }>();
  const shown = past?.revision === note.revision ? past.versions : undefined;
  const toggle = (): void => {
    if (shown !== undefined) return setPast(undefined);
    void read(note).then((versions) => setPast({ revision: note.revision, versions }));
  };
  if (note.revision === 1) return null;
  return (
    <div class="pm-history">
      <button type="button" class="pm-link" aria-expanded={shown !== undefined} onClick={toggle}>
        {t('Earlier versions')}
      </button>
      {shown === undefined ? null : (
        <ol>
          {shown.map((one, at) => (
            <Version key={one.revision} past={one} next={shown[at - 1]?.note ?? note} />
          ))}
        </ol>
      )}
      {shown?.length === 0 ? <p class="pm-small">{t('No earlier version is kept.')}</p> : null}
    </div>
  );
}
