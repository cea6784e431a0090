import { useId, useState } from 'preact/hooks';

import type { Note, NotePage } from '@/lib/model';

import { shortQuote } from '../blocks/quote-words';
import { noteCount } from './notebook-words';
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
    say(to === 'add' ? `Tag ${tag.trim()} added.` : `Tag ${tag.trim()} taken off.`);
    setTag('');
  };
  return (
    <section class="nb-bulk" aria-label="The chosen notes">
      <p>
        <strong>{noteCount(chosen.length)} chosen</strong>{' '}
        <button type="button" class="pm-link" onClick={clear}>
          Choose none
        </button>
      </p>
      <div class="pm-acts">
        <label for={`${id}-tag`}>Tag</label>
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
          Add tag
        </button>
        <button type="button" class="pm-link" onClick={() => change('drop')}>
          Take tag off
        </button>
      </div>
      <div class="pm-acts">
        <label for={`${id}-move`}>Move to the page</label>
        <select
          id={`${id}-move`}
          value=""
          onChange={(event) => {
            const page = pages.find(({ key }) => key === event.currentTarget.value);
            if (page === undefined) return;
            acts.moveNotes(chosen, page);
            say(`Moved to “${shortQuote(page.title)}”. Their words are looked for when you open that page.`);
          }}
        >
          <option value="">Choose…</option>
          {pages.map(({ key, title }) => (
            <option key={key} value={key}>
              {shortQuote(title)}
            </option>
          ))}
        </select>
        <button type="button" class="pm-link" onClick={remove}>
          Delete the chosen notes
        </button>
      </div>
    </section>
  );
}
