import { useId, useState } from 'preact/hooks';

import { plural, t } from '@/lib/language';
import { NOTE_KINDS } from '@/lib/model';
import type { Draft, NoteKind } from '@/lib/model';

import { AboutChoice } from '../notes/AboutChoice';
import { TagChoice } from '../notes/TagChoice';
import { timeWords } from '../words/moments';
import { KIND_WORDS } from '../words/note-kinds';
import { shortQuote } from '../blocks/quote-words';
import type { LinkName } from '@/lib/model';

import type { PanelActs } from './panel-view';
import { useDraft } from './use-draft';
import type { DraftState, Held } from './use-draft';

/** From here on the room left is shown: a page or two before the end. */
const ROOM_SHOWN = 5_000;

const grouped = (count: number): string => count.toLocaleString('en-GB');

function stateWords(state: DraftState): string {
  if (state.is === 'kept') return t('Draft saved at {time}', { time: timeWords(state.at) });
  return state.is === 'not kept' ? t('Not saved yet') : '';
}

function roomWords(room: number): string {
  const many = Math.abs(room);
  const count = grouped(many);
  return room < 0
    ? plural(many, '{count} character too many', '{count} characters too many', { count })
    : plural(many, '{count} character left', '{count} characters left', { count });
}

function elsewhereWords(now: string): string {
  const says = now === '' ? t('It was deleted, or is empty now.') : t('It now says: “{words}”.', { words: now });
  return t('This note was changed in another window. {says} Save again to keep your words instead.', { says });
}

/** Where a note is written. Nothing typed is ever cut off or lost: the draft holds all of it. */
export function NoteWriter({
  draft,
  bodyLimit,
  tags = [],
  about = [],
  held,
  retry,
  acts,
  onKept,
  onSaved,
  onDropped,
}: {
  draft: Draft;
  bodyLimit: number;
  tags?: readonly string[] | undefined;
  about?: readonly LinkName[] | undefined;
  held: Held;
  retry: number;
  acts: Pick<PanelActs, 'saveDraft' | 'saveNote'>;
  onKept: () => void;
  onSaved: (draft: Draft) => void;
  onDropped: (draft: Draft) => void;
}) {
  const id = useId();
  const { typed, state, type, save, forget, words } = useDraft({ draft, held, keep: acts.saveDraft, retry, onKept });
  const [refused, setRefused] = useState('');
  const room = bodyLimit - typed.body.length;
  const finish = async (): Promise<void> => {
    if (room < 0) {
      setRefused(t('A note holds {limit} characters. Your draft is kept whole.', { limit: grouped(bodyLimit) }));
      return;
    }
    await save();
    const kept = await acts.saveNote(words);
    if (!kept.saved) {
      if (kept.elsewhere !== undefined) setRefused(elsewhereWords(kept.elsewhere));
      return;
    }
    forget();
    onSaved(draft);
  };
  const told = [refused, stateWords(state), room < ROOM_SHOWN ? roomWords(room) : ''].filter((line) => line !== '');
  return (
    <form
      class="pm-note"
      aria-labelledby={`${id}-label`}
      data-row={draft.id}
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      <label id={`${id}-label`} for={`${id}-body`}>
        {t('Note on “{quote}”', { quote: shortQuote(draft.selector.exact) })}
      </label>
      <textarea
        id={`${id}-body`}
        rows={4}
        value={typed.body}
        onInput={(event) => {
          setRefused('');
          type({ body: event.currentTarget.value });
        }}
        onBlur={() => void save()}
        {...(room < 0 ? { 'aria-invalid': true } : {})}
        {...(told.length > 0 ? { 'aria-describedby': `${id}-told` } : {})}
      />
      <TagChoice
        id={`${id}-tags`}
        typed={typed.tags}
        known={tags}
        type={(now) => type({ tags: now })}
        onLeave={() => void save()}
      />
      <label for={`${id}-kind`} class="pm-small">
        {t('Kind')}
      </label>
      <select
        id={`${id}-kind`}
        value={typed.kind}
        onChange={(event) => {
          type({ kind: event.currentTarget.value as NoteKind });
          void save();
        }}
      >
        {NOTE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_WORDS[kind].label}
          </option>
        ))}
      </select>
      <AboutChoice id={`${id}-about`} links={typed.links} about={about} choose={(links) => type({ links })} />
      <div class="pm-acts">
        <button type="submit" class="pm-button" data-main>
          {t('Save')}
        </button>
        <button
          type="button"
          class="pm-link"
          onClick={() => {
            forget();
            onDropped({ ...draft, body: words.body, tags: words.tags });
          }}
        >
          {t('Cancel')}
        </button>
      </div>
      {/* below the buttons: a line that comes in above them moves Save away while it is being pressed */}
      <p id={`${id}-told`} class="pm-small pm-quiet">
        {told.join(' · ')}
      </p>
    </form>
  );
}
