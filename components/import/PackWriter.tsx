import { useId, useState } from 'preact/hooks';

import { t } from '@/lib/language';

import type { PacksActs, Selection } from './packs-view';
import { SELECTIONS } from './packs-view';

const selectionWords = (found: number): Readonly<Record<Selection, string>> => ({
  everything: t('Everything, but for the packs that you took in'),
  mine: t('What I added'),
  found: t('The commitments found above, with their records: {count}', { count: found }),
});

/** Saves records as a file that others can take in. Notes are never part of it. */
export function PackWriter({ found, save }: { found: number; save: PacksActs['save'] }) {
  const [title, setTitle] = useState('');
  const [publisher, setPublisher] = useState('');
  const [selection, setSelection] = useState<Selection>('mine');
  const [titleField, publisherField] = [useId(), useId()];
  const words = selectionWords(found);
  return (
    <details>
      <summary>{t('Save a pack')}</summary>
      <form
        class="import-ask"
        onSubmit={(event) => {
          event.preventDefault();
          save({ title: title.trim(), publisher: publisher.trim(), selection });
        }}
      >
        <p>
          {t(
            'A pack holds commitments, records, views, documents and names, with their sources. Your notes are never part of it, nor the other names that you gave. Your views become the publisher’s.',
          )}
        </p>
        <label class="facet-top" for={titleField}>
          {t('Title')}
        </label>
        <input id={titleField} required value={title} onInput={({ currentTarget: { value } }) => setTitle(value)} />
        <label class="facet-top" for={publisherField}>
          {t('Who publishes it')}
        </label>
        <input
          id={publisherField}
          required
          value={publisher}
          onInput={({ currentTarget: { value } }) => setPublisher(value)}
        />
        <fieldset class="choices">
          <legend>{t('What goes in')}</legend>
          {SELECTIONS.map((one) => (
            <label key={one}>
              <input type="radio" name="selection" checked={selection === one} onChange={() => setSelection(one)} />
              <span>{words[one]}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit" class="pm-button">
          {t('Save as a file')}
        </button>
      </form>
    </details>
  );
}
