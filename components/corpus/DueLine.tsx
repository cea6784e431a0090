import { t } from '@/lib/language';
import type { DueEntry } from '@/lib/model';
import { dateWords, packWords } from '@/lib/words';

import { entryAddress } from '../blocks/entry-address';
import { SourceLink } from '../blocks/SourceLink';

/** A commitment with a date or an event: by when, its words, what is known, and where it stands. */
export function DueLine({ entry, addToCalendar }: { entry: DueEntry; addToCalendar: (entry: DueEntry) => void }) {
  const { id, words, said, document: title, date, address } = entry;
  return (
    <li class="pm-row pm-due">
      <p>
        <strong>{said.due.sentence}</strong>
      </p>
      <p>
        <a href={entryAddress(id)} target="_blank" rel="noreferrer">
          {words}
        </a>
      </p>
      <p class="pm-status">{said.headline}</p>
      {said.pack === undefined ? null : <p class="pm-small">{t('From {pack}.', { pack: packWords(said.pack) })}</p>}
      <p class="pm-small pm-quiet">
        <SourceLink source={{ title, ...(address === undefined ? {} : { address }) }} />
        {date === '' ? '' : `, ${dateWords(date)}`}
      </p>
      {said.due.day === undefined ? null : (
        <button type="button" class="pm-link" onClick={() => addToCalendar(entry)}>
          {t('Add to calendar')}
          <span class="pm-hidden">: {words}</span>
        </button>
      )}
    </li>
  );
}
