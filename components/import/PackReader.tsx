import { useId } from 'preact/hooks';

import { dateWords, packWords } from '@/lib/words';
import { packCounts } from './PackList';
import type { PacksActs, Reading } from './packs-view';

/** Chooses a file, shows what is in it, and only then takes it in. */
export function PackReader({ reading, acts }: { reading: Reading; acts: PacksActs }) {
  const field = useId();
  if (reading.at === 'read') {
    const { title, publisher, licence, asOf, counts, replaces } = reading.preview;
    return (
      <div class="aside" role="group" aria-label="What is in the pack">
        <h3>{title}</h3>
        <p>
          Published by {publisher}, as of {dateWords(asOf)}. {packCounts(counts)}.
          {licence === undefined ? '' : ` Licence: ${licence}.`}
        </p>
        <p>
          Everything in it is shown as from {packWords(publisher)}, beside what others say. You can take it out again as
          a whole.
          {replaces === undefined ? '' : ` It takes the place of the edition of ${dateWords(replaces)}.`}
        </p>
        <div class="pm-acts">
          <button type="button" class="pm-button" data-main onClick={acts.takeIn}>
            Take it in
          </button>
          <button type="button" class="pm-link" onClick={acts.leave}>
            Cancel
          </button>
        </div>
      </div>
    );
  }
  return (
    <div>
      <label class="facet-top" for={field}>
        Read a pack in
      </label>
      <input
        id={field}
        type="file"
        accept=".json,application/json"
        disabled={reading.at === 'reading'}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) acts.read(file);
          currentTarget.value = ''; // the same file can be chosen again once it was mended
        }}
      />
      {reading.at === 'refused' ? (
        <p class="pm-banner" data-tone="warn" role="alert">
          The pack was not taken in, and nothing was changed. {reading.place}: {reading.because}
        </p>
      ) : null}
    </div>
  );
}
