import { t } from '@/lib/language';

import { Chevron } from '../blocks/Chevron';
import { useCorpus } from '../corpus/corpus-context';
import { quoteWords } from '../blocks/quote-words';
import { LineSample } from '../signs/LineSample';
import { Sign } from '../signs/Sign';
import { STRENGTH_WORDS } from '../words/labels';
import { FoundBy } from './FoundBy';
import type { ListedCommitment } from './panel-view';

/** Whether it is being looked for at this moment. */
function useIsLooking({ find, entry }: ListedCommitment): boolean {
  const looks = useCorpus()?.lookFor;
  const subject = looks?.subjectOf({ find, ...(entry === undefined ? {} : { entry }) });
  const view = subject === undefined ? undefined : looks?.viewOf(subject.key);
  return view?.at === 'looking' && view.state.is === 'asking';
}

/**
 * A row's button. Closed: sign, two lines of the quote, the headline where something is known (for ears always), how
 * firm the words are, by when. Open: the headline in place of the quote, which stands whole below.
 */
export function CommitmentLine({
  row,
  state,
  controls,
  toggle,
}: {
  row: ListedCommitment;
  state: 'open' | 'closed';
  controls: string;
  toggle: () => void;
}) {
  const { find, said, sheet } = row;
  const isKnown = said.outcome !== 'nobody looked';
  const isLooking = useIsLooking(row);
  const hasDue = said.status.schedule.is !== 'none stated';
  return (
    <button
      type="button"
      class="pm-row-button"
      data-row={find.id}
      aria-expanded={state === 'open'}
      {...(state === 'open' ? { 'aria-controls': controls } : {})}
      onClick={toggle}
    >
      <Sign {...said.sign} />
      <span class="pm-row-text">
        <span lang="en" class={state === 'open' ? 'pm-hidden' : 'pm-clamp'}>
          {quoteWords(find.quote)}
        </span>
        <span class={isKnown ? 'pm-status' : state === 'open' ? 'pm-headline' : 'pm-hidden'}>
          {isLooking && state === 'open' ? t('Looking…') : said.headline}
        </span>
        <span class="pm-meta">
          <span class="pm-words">
            <span class="pm-hidden">{t('The words say:')} </span>
            <LineSample strength={find.strength} /> {STRENGTH_WORDS[find.strength].label}
          </span>
          {sheet === undefined ? null : <span>{t('Page {sheet}', { sheet })}</span>}
          {hasDue || state === 'open' ? <span>{said.due.line}</span> : null}
        </span>
        <FoundBy why={[find.why]} />
      </span>
      <Chevron />
    </button>
  );
}
