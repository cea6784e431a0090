import { useId } from 'preact/hooks';

import { exactRuns } from '@/lib/changes';
import { t } from '@/lib/language';
import type { Note, NoteId } from '@/lib/model';

import { WordChanges } from '../blocks/WordChanges';
import { shortQuote } from '../blocks/quote-words';
import { CONFLICT_LABELS } from './notebook-words';
import { CONFLICT_CHOICES } from './file-view';
import type { ComparedNote, ConflictChoice, ReadChoices } from './file-view';

/** So many are shown one by one; the choice for all holds for the rest. */
const SHOWN = 50;

const saying = ({ body, tags, selector }: Note): string =>
  [selector.exact, body, tags.map((tag) => `#${tag}`).join(' ')].join(' ');

/** Notes that say something else here than in the file: the reader chooses, for all and one by one. */
export function Conflicts({
  conflicts,
  every,
  each,
  chooseEvery,
  choose,
}: {
  conflicts: readonly ComparedNote[];
  every: ConflictChoice;
  each: ReadChoices['each'];
  chooseEvery: (choice: ConflictChoice) => void;
  choose: (id: NoteId, choice: ConflictChoice) => void;
}) {
  const id = useId();
  return (
    <>
      <fieldset>
        <legend>{t('Notes that are different here')}</legend>
        {CONFLICT_CHOICES.map((choice) => (
          <label key={choice} class="nb-option">
            <input type="radio" name={id} checked={choice === every} onChange={() => chooseEvery(choice)} />
            <span>{CONFLICT_LABELS[choice]}</span>
          </label>
        ))}
      </fieldset>
      <ul class="nb-conflicts">
        {conflicts.slice(0, SHOWN).map(({ note, mine }) => (
          <li key={note.id}>
            <p class="pm-small">
              {mine === undefined ? saying(note) : <WordChanges changes={exactRuns(saying(mine), saying(note))} />}
            </p>
            <label>
              <span class="pm-hidden">
                {t('For the note on “{quote}”:', { quote: shortQuote(note.selector.exact) })}{' '}
              </span>
              <select
                value={each.get(note.id) ?? every}
                onChange={(event) => choose(note.id, event.currentTarget.value as ConflictChoice)}
              >
                {CONFLICT_CHOICES.map((choice) => (
                  <option key={choice} value={choice}>
                    {CONFLICT_LABELS[choice]}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      {conflicts.length > SHOWN ? (
        <p class="pm-small">{t('The choice above holds for {count} more.', { count: conflicts.length - SHOWN })}</p>
      ) : null}
    </>
  );
}
