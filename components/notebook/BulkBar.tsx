import { useId, useState } from 'preact/hooks';

import { plural, t } from '@/lib/language';
import type { Note, NotePage } from '@/lib/model';

import { shortQuote } from '../blocks/quote-words';
import type { NotebookActs } from './notebook-view';

/** What can be done with the chosen notes, all at once and as one step. */
export function BulkBar({
  chosen,
  pages,
  tags,
  acts,
  remove,
  clear,
  say,
}: {
  chosen: readonly Note[];
  pages: readonly NotePage[];
  tags: readonly string[];
  acts: Pick<NotebookActs, 'changeTags' | 'moveNotes'>;
  remove: () => void;
  clear: () => void;
  say: (words: string) => void;
}) {
  const id = useId();
  const [tag, setTag] = useState('');
  const change = (to: 'add' | 'drop'): void => {
    if (tag.trim() === '') return;
    acts.changeTags(chosen, { to, tag });
    const named = { tag: tag.trim() };
    say(to === 'add' ? t('Tag {tag} added.', named) : t('Tag {tag} taken off.', named));
    setTag('');
  };
  return (
    <section class="nb-bulk" aria-label={t('The chosen notes')}>
      <p>
        <strong>{plural(chosen.length, '{count} note chosen', '{count} notes chosen')}</strong>{' '}
        <button type="button" class="pm-link" onClick={clear}>
          {t('Choose none')}
        </button>
      </p>
      <div class="pm-acts">
        <label for={`${id}-tag`}>{t('Tag')}</label>
        <input
          id={`${id}-tag`}
          type="text"
          list={`${id}-tags`}
          autocomplete="off"
          value={tag}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <datalist id={`${id}-tags`}>
          {tags.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <button type="button" class="pm-button" onClick={() => change('add')}>
          {t('Add tag')}
        </button>
        <button type="button" class="pm-link" onClick={() => change('drop')}>
          {t('Take tag off')}
        </button>
      </div>
      <div class="pm-acts">
        <label for={`${id}-move`}>{t('Move to the page')}</label>
        <select
          id={`${id}-move`}
          value=""
          onChange={(event) => {
            const page = pages.find(({ key }) => key === event.currentTarget.value);
            if (page === undefined) return;
            acts.moveNotes(chosen, page);
            say(
              t('Moved to “{page}”. Their words are looked for when you open that page.', {
                page: shortQuote(page.title),
              }),
            );
          }}
        >
          <option value="">{t('Choose…')}</option>
          {pages.map(({ key, title }) => (
            <option key={key} value={key}>
              {shortQuote(title)}
            </option>
          ))}
        </select>
        <button type="button" class="pm-link" onClick={remove}>
          {t('Delete the chosen notes')}
        </button>
      </div>
    </section>
  );
}
