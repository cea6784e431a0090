import { useId, useMemo } from 'preact/hooks';

import { t } from '@/lib/language';
import { ANCHOR_STATES, NOTE_KINDS } from '@/lib/model';
import type { Note, PageKey } from '@/lib/model';

import { KindMark } from '../notes/KindMark';
import type { LinkName } from '@/lib/model';
import { shortQuote } from '../blocks/quote-words';
import { toggled } from '../panel/toggled';
import { ANCHOR_WORDS } from '../words/labels';
import { KIND_WORDS } from '../words/note-kinds';
import { ORDER_LABELS } from './notebook-words';
import { EVERY_NOTE, NOTE_ORDERS, counted, tagKey } from './choose-notes';
import type { NoteChoice, NoteOrder } from './choose-notes';
import { DayFields, without } from './DayFields';
import type { LinkId } from './notebook-view';

function Option({
  label,
  count,
  on,
  turn,
}: {
  label: preact.ComponentChildren;
  count: number;
  on: boolean;
  turn: () => void;
}) {
  return (
    <label class="nb-option">
      <input type="checkbox" checked={on} onChange={turn} />
      <span>{label}</span>
      <span class="nb-count">{count}</span>
    </label>
  );
}

function useCounts(notes: readonly Note[]) {
  return useMemo(() => {
    const of = (values: readonly string[]) => new Map(counted(values).map(({ value, count }) => [value, count]));
    const pages = new Map<PageKey, string>(notes.map(({ page }) => [page.key, page.title]));
    return {
      states: of(notes.map(({ placement }) => placement.state)),
      kinds: of(notes.map(({ kind = 'note' }) => kind)),
      tags: counted(
        notes.flatMap(({ tags }) => tags),
        tagKey,
      ),
      pages: [...pages].toSorted(([, a], [, b]) => a.localeCompare(b)),
    };
  }, [notes]);
}

/** Which notes are shown: by words, place, kind, tag, page, what they are about, and day. Each says how many there are. */
export function NotebookFilter({
  notes,
  about,
  choice,
  choose,
  editTags,
}: {
  notes: readonly Note[];
  about: readonly LinkName[];
  choice: NoteChoice;
  choose: (choice: NoteChoice) => void;
  editTags: () => void;
}) {
  const id = useId();
  const { states, kinds, tags, pages } = useCounts(notes);
  const set = (part: Partial<NoteChoice>): void => choose({ ...choice, ...part });
  return (
    <div class="nb-side">
      <search>
        <label class="nb-top" for={`${id}-find`}>
          {t('Find in your notes')}
        </label>
        <input
          id={`${id}-find`}
          type="search"
          value={choice.query}
          onInput={(event) => set({ query: event.currentTarget.value })}
        />
      </search>
      <fieldset>
        <legend>{t('Where the note is')}</legend>
        {ANCHOR_STATES.map((state) => (
          <Option
            key={state}
            label={ANCHOR_WORDS[state].label}
            count={states.get(state) ?? 0}
            on={choice.states.includes(state)}
            turn={() => set({ states: toggled(choice.states, state) })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('Kinds')}</legend>
        {NOTE_KINDS.map((kind) => (
          <Option
            key={kind}
            label={kind === 'note' ? KIND_WORDS.note.label : <KindMark kind={kind} />}
            count={kinds.get(kind) ?? 0}
            on={choice.kinds.includes(kind)}
            turn={() => set({ kinds: toggled(choice.kinds, kind) })}
          />
        ))}
      </fieldset>
      {tags.length === 0 ? null : (
        <fieldset>
          <legend>{t('Tags')}</legend>
          <div class="nb-tags">
            {tags.map(({ value, count }) => (
              <Option
                key={tagKey(value)}
                label={value}
                count={count}
                on={choice.tags.some((tag) => tagKey(tag) === tagKey(value))}
                turn={() => set({ tags: toggled(choice.tags, value) })}
              />
            ))}
          </div>
          <button type="button" class="pm-link" onClick={editTags}>
            {t('Rename or merge tags')}
          </button>
        </fieldset>
      )}
      <div>
        <label class="nb-top" for={`${id}-page`}>
          {t('Page')}
        </label>
        <select
          id={`${id}-page`}
          value={choice.page ?? ''}
          onChange={({ currentTarget: { value } }) =>
            choose(value === '' ? without(choice, 'page') : { ...choice, page: value as PageKey })
          }
        >
          <option value="">{t('All pages')}</option>
          {pages.map(([key, title]) => (
            <option key={key} value={key}>
              {shortQuote(title)}
            </option>
          ))}
        </select>
      </div>
      {about.length === 0 ? null : (
        <div>
          <label class="nb-top" for={`${id}-about`}>
            {t('About')}
          </label>
          <select
            id={`${id}-about`}
            value={choice.link ?? ''}
            onChange={({ currentTarget: { value } }) =>
              choose(value === '' ? without(choice, 'link') : { ...choice, link: value as LinkId })
            }
          >
            <option value="">{t('Anything')}</option>
            {about.map(({ link, name }) => (
              <option key={link.id} value={link.id}>
                {shortQuote(name)}
              </option>
            ))}
          </select>
        </div>
      )}
      <DayFields choice={choice} choose={choose} />
      <div>
        <label class="nb-top" for={`${id}-order`}>
          {t('Order')}
        </label>
        <select
          id={`${id}-order`}
          value={choice.order}
          onChange={(event) => set({ order: event.currentTarget.value as NoteOrder })}
        >
          {NOTE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {ORDER_LABELS[order]}
            </option>
          ))}
        </select>
      </div>
      <button type="button" class="pm-link" onClick={() => choose({ ...EVERY_NOTE, order: choice.order })}>
        {t('Show all notes')}
      </button>
    </div>
  );
}
