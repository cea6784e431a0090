import { t } from '@/lib/language';
import type { IsoInstant } from '@/lib/model';

import { PutAway } from '../blocks/PutAway';
import { shortQuote } from '../blocks/quote-words';
import { CHANGE_WORDS } from '../words/suggestions';
import { useCorpus } from './corpus-context';

/** The last change of the corpus that was made on this page, and the way back: 30 steps, one after the other. */
export function LastChange({
  since,
  putAway,
  put,
  say,
}: {
  /** When this page was first shown: earlier changes belong to other pages. */
  since: IsoInstant;
  putAway: readonly string[];
  put: (banner: string) => void;
  say: (words: string) => void;
}) {
  const tools = useCorpus();
  const last = tools?.last;
  if (tools === undefined || last === undefined || last.at < since) return null;
  const { what, about, order } = last;
  const banner = `change ${order}`;
  if (putAway.includes(banner)) return null;
  const takeBack = (): void => {
    void tools.acts.takeBack().then(() => say(t('Taken back.')));
  };
  return (
    <p class="pm-last pm-small">
      <span>
        {CHANGE_WORDS[what]}: “{shortQuote(about)}”.{' '}
        <button type="button" class="pm-link" onClick={takeBack}>
          {t('Take it back')}
        </button>
      </span>
      <PutAway what={CHANGE_WORDS[what]} put={() => put(banner)} />
    </p>
  );
}
