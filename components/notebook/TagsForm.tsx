import { useId, useState } from 'preact/hooks';

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
        say(merges ? `${tag} and ${name.trim()} are one tag now.` : `${tag} is called ${name.trim()} now.`);
        setName('');
      }}
    >
      <h2 id={`${id}-head`}>Rename or merge tags</h2>
      <label class="nb-top" for={`${id}-tag`}>
        Tag
      </label>
      <select id={`${id}-tag`} value={tag} onChange={(event) => setTag(event.currentTarget.value)}>
        {tags.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <label class="nb-top" for={`${id}-name`}>
        New name
      </label>
      <input
        id={`${id}-name`}
        type="text"
        autocomplete="off"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <p class="pm-small">{merges ? `There is a tag of that name: the two become one.` : ''}</p>
      <div class="pm-acts">
        <button type="submit" class="pm-button" data-main>
          {merges ? 'Merge' : 'Rename'}
        </button>
        <button type="button" class="pm-link" onClick={close}>
          Close
        </button>
      </div>
    </form>
  );
}
