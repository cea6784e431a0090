import { useState } from 'preact/hooks';

import { WATCH_GROUPS } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { PageFrame } from '../pages/PageFrame';
import { Bones } from '../states/Bones';
import { LiveRegion } from '../states/LiveRegion';
import { useLive } from '../states/use-live';
import { LookAll } from './LookAll';
import { WatchList } from './WatchList';
import { GROUP_WORDS } from './watch-view';
import type { WatchActs, WatchData, WatchPageView } from './watch-view';

const NONE = 'You watch nothing yet. Open a commitment and choose Watch.';

/** How many there are, and as of which day. */
function ledeWords({ list: { entries, asOf } }: WatchData): string {
  const count = `${entries.length} watched ${entries.length === 1 ? 'commitment' : 'commitments'}.`;
  if (asOf === undefined) return count;
  return `${count} As of ${dateWords(asOf.day)}${asOf.is === 'of this list' ? ', when you last changed this list' : ''}.`;
}

function Ready({
  data,
  look,
  most,
  acts,
  say,
}: Omit<WatchPageView, 'view'> & { data: WatchData; most: number; acts: WatchActs; say: (words: string) => void }) {
  const { entries } = data.list;
  const [saved, setSaved] = useState('');
  const groups = WATCH_GROUPS.map((group) => ({ group, count: entries.filter((one) => one.group === group).length }));
  const saveCsv = (): void => {
    const told = `Saved as ${acts.saveCsv(entries)}`;
    setSaved(told);
    say(told);
  };
  return (
    <>
      <p class="lead">{ledeWords(data)}</p>
      <ul class="watch-jump">
        {groups.map(({ group, count }) =>
          count === 0 ? null : (
            <li key={group}>
              <a href={`#${group.replaceAll(/\W+/gu, '-')}`}>
                {GROUP_WORDS[group]}: {count}
              </a>
            </li>
          ),
        )}
      </ul>
      {acts.lookForAll === undefined || entries.length === 0 ? null : (
        <LookAll
          count={entries.length}
          most={most}
          look={look}
          begin={acts.lookForAll}
          stop={acts.stopLooking}
          say={say}
        />
      )}
      <div class="pm-acts watch-save">
        <button type="button" class="pm-button" onClick={acts.saveCalendar}>
          Save the dates for a calendar
        </button>
        <button type="button" class="pm-link" onClick={saveCsv}>
          Save as CSV
        </button>
        <button type="button" class="pm-link" onClick={acts.print}>
          Print
        </button>
        {saved === '' ? null : (
          <span class="pm-small" aria-hidden="true">
            {saved}
          </span>
        )}
      </div>
      <WatchList data={data} say={say} />
    </>
  );
}

/** What is due: every commitment that the reader watches, in its groups (UI section 10.5). */
export function WatchPage({ view, look, most, acts }: WatchPageView & { most: number; acts: WatchActs }) {
  const [spoken, say] = useLive();
  const [hadSome, setHadSome] = useState(false);
  const isEmpty = view.state === 'empty' || (view.state === 'ready' && view.data.list.entries.length === 0);
  if (!isEmpty && view.state === 'ready' && !hadSome) setHadSome(true);
  return (
    <PageFrame here="due">
      <div class="watch">
        <h1>What is due</h1>
        {view.state === 'loading' ? <Bones /> : null}
        {view.state === 'error' ? (
          <p role="alert">
            {view.say}{' '}
            <button type="button" class="pm-link" onClick={view.retry}>
              Try again
            </button>
          </p>
        ) : null}
        {isEmpty && !hadSome ? <p>{NONE}</p> : null}
        {view.state === 'ready' && (!isEmpty || hadSome) ? (
          <Ready data={view.data} most={most} acts={acts} say={say} {...(look === undefined ? {} : { look })} />
        ) : null}
      </div>
      <LiveRegion spoken={spoken} />
    </PageFrame>
  );
}
