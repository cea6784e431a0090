import type { FindId, IsoDate } from '@/lib/model';

import { CalendarDoor } from '../corpus/CalendarDoor';
import { MayTakeUp } from '../corpus/MayTakeUp';
import { StoredDoors } from '../corpus/StoredDoors';
import { Block } from './Block';
import { CanItBeTested } from './CanItBeTested';
import { DeadlineHistory } from './DeadlineHistory';
import type { ListedCommitment } from './listed-commitment';
import { Parts } from './Parts';
import { quoteWords } from './quote-words';
import { SaidBefore } from './SaidBefore';
import { Timeline } from './Timeline';
import { ViewsBlock } from './ViewsBlock';
import { WhatBecameOfIt } from './WhatBecameOfIt';
import { WhoDidWhat } from './WhoDidWhat';
import { WhyBlock } from './WhyBlock';

/** What an open row shows, block by block, the reader's question first (UI section 4). */
export function CommitmentOpen({
  row,
  today,
  show,
  addNote,
}: {
  row: ListedCommitment;
  today: IsoDate;
  show: (id: FindId) => void;
  addNote: (id: FindId) => void;
}) {
  const { find, known } = row;
  const records = known?.timeline.filter((entry) => entry.is === 'record').length ?? 0;
  return (
    <div class="pm-open">
      <blockquote>{quoteWords(find.quote)}</blockquote>
      <WhatBecameOfIt known={known} today={today} />
      <div class="pm-acts">
        <button type="button" class="pm-button" data-main onClick={() => show(find.id)}>
          Show on page
        </button>
        <button type="button" class="pm-button" onClick={() => addNote(find.id)}>
          Add a note
        </button>
        <StoredDoors find={find} />
      </div>
      <Parts row={row} today={today} />
      <CalendarDoor row={row} />
      <CanItBeTested testability={known?.testability} />
      <div class="pm-blocks">
        {known === undefined ? (
          <MayTakeUp find={find} />
        ) : (
          <>
            <Block heading="Evidence" count={`${records} ${records === 1 ? 'record' : 'records'}`}>
              {known.timeline.length === 0 ? (
                <p class="pm-small">No records yet.</p>
              ) : (
                <Timeline entries={known.timeline} />
              )}
            </Block>
            <WhoDidWhat participants={known.participants} aboutNone={known.aboutNone} />
            <SaidBefore find={find} earlier={known.earlier} asOf={known.status.asOf} />
            <MayTakeUp find={find} />
            <DeadlineHistory deadlines={known.deadlines} />
            <ViewsBlock views={known.views} published={known.published} of={find.known} />
          </>
        )}
        <WhyBlock row={row} />
      </div>
    </div>
  );
}
