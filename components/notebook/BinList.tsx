import { t } from '@/lib/language';
import type { BinnedNote } from '@/lib/model';

import { shortQuote } from '../blocks/quote-words';
import { momentWords } from '../words/moments';
import type { NotebookActs } from './notebook-view';

/** So many deleted notes are listed, the latest first. */
const SHOWN = 100;

/** The deleted notes, each with its way back. */
export function BinList({
  bin,
  acts,
  say,
}: {
  bin: readonly BinnedNote[];
  acts: Pick<NotebookActs, 'bringBack' | 'emptyBin'>;
  say: (words: string) => void;
}) {
  if (bin.length === 0) return null;
  return (
    <details class="nb-bin">
      <summary>{t('Bin: {count}', { count: bin.length })}</summary>
      <ul class="plain">
        {bin.slice(0, SHOWN).map(({ id, note, deleted }) => (
          <li key={id}>
            “{shortQuote(note.selector.exact)}”{note.body === '' ? '' : `: ${shortQuote(note.body)}`}{' '}
            <span class="pm-small pm-quiet">{t('deleted on {day}', { day: momentWords(deleted) })}</span>{' '}
            <button type="button" class="pm-link" onClick={() => acts.bringBack(id)}>
              {t('Bring it back')}
              <span class="pm-hidden">: {t('note on “{quote}”', { quote: shortQuote(note.selector.exact) })}</span>
            </button>
          </li>
        ))}
      </ul>
      {bin.length > SHOWN ? (
        <p class="pm-small">{t('And {count} older ones.', { count: bin.length - SHOWN })}</p>
      ) : null}
      <button
        type="button"
        class="pm-button"
        onClick={() => {
          acts.emptyBin();
          say(t('Bin emptied.'));
        }}
      >
        {t('Empty the bin')}
      </button>
    </details>
  );
}
