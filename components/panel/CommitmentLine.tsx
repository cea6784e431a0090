import type { IsoDate } from '@/lib/model';

import { LineSample } from '../signs/LineSample';
import { Sign } from '../signs/Sign';
import { dueLine, foundSchedule } from '../words/became';
import { STRENGTH_WORDS } from '../words/labels';
import { headlineWords } from '../words/sentences';
import { Chevron } from './Chevron';
import { FoundBy } from './FoundBy';
import { headlineOf } from './choose-rows';
import type { ListedCommitment } from './listed-commitment';
import { quoteWords } from './quote-words';

/** A row's button: sign, two lines of the quote, what became of it, how firm the words are, by when. */
export function CommitmentLine({
  row,
  today,
  state,
  controls,
  toggle,
}: {
  row: ListedCommitment;
  today: IsoDate;
  state: 'open' | 'closed';
  controls: string;
  toggle: () => void;
}) {
  const { find, known, sign } = row;
  const stored = known?.status.schedule;
  const schedule = stored === undefined || stored.is === 'none stated' ? foundSchedule(find.deadline, today) : stored;
  return (
    <button
      type="button"
      class="pm-row-button"
      data-row={find.id}
      aria-expanded={state === 'open'}
      {...(state === 'open' ? { 'aria-controls': controls } : {})}
      onClick={toggle}
    >
      <Sign {...sign} />
      <span class="pm-row-text">
        <span class={state === 'open' ? 'pm-hidden' : 'pm-clamp'}>{quoteWords(find.quote)}</span>
        <span class="pm-status">{headlineWords(headlineOf(row))}</span>
        <span class="pm-meta">
          <span class="pm-words">
            <span class="pm-hidden">The words say: </span>
            <LineSample strength={find.strength} /> {STRENGTH_WORDS[find.strength].label}
          </span>
          <span>{dueLine(schedule, find.deadline, today)}</span>
        </span>
        <FoundBy why={[find.why]} />
      </span>
      <Chevron />
    </button>
  );
}
