import { useId, useState } from 'preact/hooks';

import { t } from '@/lib/language';
import type { Note } from '@/lib/model';

import { tagKey } from './choose-notes';
import type { NotebookActs } from './notebook-view';

/** Gives a tag another name in every note; the name of another tag makes the two one. */
export function TagsForm({
  notes,
  tags,
  acts,
  close,
  say,
}: {
  notes: readonly Note[];
  tags: readonly string[];
  acts: Pick<NotebookActs, 'changeTags'>;
  close: () => void;
  say: (words: string) => void;
}) {
  const id = useId();
  const [tag, setTag] = useState(tags[0] ?? '');
  const [name, setName] = useState('');
  const merges = tags.some((one) => tagKey(one) === tagKey(name) && tagKey(one) !== tagKey(tag));
  return (
    <form
      class="nb-box"
      aria-labelledby={`${id}-head`}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        acts.changeTags(notes, { to: 'rename', tag, name });
        const named = { tag, name: name.trim() };
        say(merges ? t('{tag} and {name} are one tag now.', named) : t('{tag} is called {name} now.', named));
        setName('');
      }}
    >
      <h2 id={`${id}-head`}>{t('Rename or merge tags')}</h2>
      <label class="nb-top" for={`${id}-tag`}>
        {t('Tag')}
      </label>
      <select id={`${id}-tag`} value={tag} onChange={(event) => setTag(event.currentTarget.value)}>
        {tags.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <label class="nb-top" for={`${id}-name`}>
        {t('New name')}
      </label>
      <input
        id={`${id}-name`}
        type="text"
        autocomplete="off"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <p class="pm-small">{merges ? t('There is a tag of that name: the two become one.') : ''}</p>
      <div class="pm-acts">
        <button type="submit" class="pm-button" data-main>
          {merges ? t('Merge') : t('Rename')}
        </button>
        <button type="button" class="pm-link" onClick={close}>
          {t('Close')}
        </button>
      </div>
    </form>
  );
}
