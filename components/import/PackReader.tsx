import { useId } from 'preact/hooks';

import { t, told } from '@/lib/language';
import { dateWords, packWords } from '@/lib/words';
import { packCounts } from './PackList';
import type { PacksActs, Reading } from './packs-view';

/** Chooses a file, shows what is in it, and only then takes it in. */
export function PackReader({ reading, acts }: { reading: Reading; acts: PacksActs }) {
  const field = useId();
  if (reading.at === 'read') {
    const { title, publisher, licence, asOf, counts, replaces } = reading.preview;
    return (
      <div class="aside" role="group" aria-label={t('What is in the pack')}>
        <h3>{title}</h3>
        <p>
          {t('Published by {publisher}, as of {day}. {counts}.', {
            publisher,
            day: dateWords(asOf),
            counts: packCounts(counts),
          })}
          {licence === undefined ? '' : ` ${t('Licence: {licence}.', { licence })}`}
        </p>
        <p>
          {t(
            'Everything in it is shown as from {pack}, beside what others say. You can take it out again as a whole.',
            { pack: packWords(publisher) },
          )}
          {replaces === undefined
            ? ''
            : ` ${t('It takes the place of the edition of {day}.', { day: dateWords(replaces) })}`}
        </p>
        <div class="pm-acts">
          <button type="button" class="pm-button" data-main onClick={acts.takeIn}>
            {t('Take it in')}
          </button>
          <button type="button" class="pm-link" onClick={acts.leave}>
            {t('Cancel')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div>
      <label class="facet-top" for={field}>
        {t('Read a pack in')}
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
          {t('The pack was not taken in, and nothing was changed.')} {told(reading.place)}: {told(reading.because)}
        </p>
      ) : null}
    </div>
  );
}
