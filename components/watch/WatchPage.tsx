import { useState } from 'preact/hooks';

import { plural, t } from '@/lib/language';
import { WATCH_GROUPS } from '@/lib/model';
import type { IsoDate } from '@/lib/model';
import { cite, dateWords } from '@/lib/words';

import { PageFrame } from '../pages/PageFrame';
import { Bones } from '../states/Bones';
import { LiveRegion } from '../states/LiveRegion';
import { useLive } from '../states/use-live';
import { useCorpus } from '../corpus/corpus-context';
import { AllDates } from './AllDates';
import type { AllDatesView } from './AllDates';
import { LookAll } from './LookAll';
import { WatchList } from './WatchList';
import { GROUP_WORDS } from './watch-view';
import type { WatchActs, WatchData, WatchPageView } from './watch-view';

/** How many there are, as of which day, and to which day dates are counted, where that is another. */
function ledeWords({ list: { entries, asOf, on } }: WatchData): string {
  const count = plural(entries.length, '{count} watched commitment.', '{count} watched commitments.');
  if (asOf === undefined) return count;
  const day = dateWords(asOf.day);
  const known =
    asOf.is === 'of this list'
      ? t('As of {day}, when you last changed this list.', { day })
      : t('As of {day}.', { day });
  const counted = asOf.day === on ? [] : [t('Dates are counted to {day}.', { day: dateWords(on) })];
  return [count, known, ...counted].join(' ');
}

function Ready({
  data,
  look,
  most,
  accessed,
  acts,
  say,
}: Omit<WatchPageView, 'view'> & {
  data: WatchData;
  most: number;
  accessed: IsoDate;
  acts: WatchActs;
  say: (words: string) => void;
}) {
  const { entries } = data.list;
  const [saved, setSaved] = useState('');
  const groups = WATCH_GROUPS.map((group) => ({ group, count: entries.filter((one) => one.group === group).length }));
  const saveCsv = (): void => {
    const told = t('Saved as {file}', { file: acts.saveCsv(entries) });
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
          {t('Save the dates for a calendar')}
        </button>
        <button type="button" class="pm-link" onClick={saveCsv}>
          {t('Save as CSV')}
        </button>
        <button type="button" class="pm-link" onClick={acts.print}>
          {t('Print')}
        </button>
        {saved === '' ? null : (
          <span class="pm-small" aria-hidden="true">
            {saved}
          </span>
        )}
      </div>
      <WatchList data={data} bar={look?.is === 'looking' ? 'one for all' : 'its own'} say={say} />
      <p class="watch-paper">{cite.list({ edition: data.edition, accessed })}</p>
    </>
  );
}

/** What is due: every commitment that the reader watches, in its groups (UI section 10.5). */
export function WatchPage({
  view,
  look,
  most,
  accessed,
  dates,
  shown,
  acts,
}: WatchPageView & {
  most: number;
  /** The day of the reading, for a citation. */
  accessed: IsoDate;
  dates: AllDatesView;
  /** Whether all dates stand open from the start. */
  shown: 'at first' | 'when opened';
  acts: WatchActs;
}) {
  const addToCalendar = useCorpus()?.dates.addToCalendar;
  const [spoken, say] = useLive();
  const [hadSome, setHadSome] = useState(false);
  const isEmpty = view.state === 'empty' || (view.state === 'ready' && view.data.list.entries.length === 0);
  if (!isEmpty && view.state === 'ready' && !hadSome) setHadSome(true);
  return (
    <PageFrame here="due">
      <div class="watch">
        <h1>{t('What is due')}</h1>
        {view.state === 'loading' ? <Bones /> : null}
        {view.state === 'error' ? (
          <p role="alert">
            {view.say}{' '}
            <button type="button" class="pm-link" onClick={view.retry}>
              {t('Try again')}
            </button>
          </p>
        ) : null}
        {isEmpty && !hadSome ? <p>{t('You watch nothing yet. Open a commitment and choose Watch.')}</p> : null}
        {view.state === 'ready' && (!isEmpty || hadSome) ? (
          <Ready
            data={view.data}
            most={most}
            accessed={accessed}
            acts={acts}
            say={say}
            {...(look === undefined ? {} : { look })}
          />
        ) : null}
        {addToCalendar === undefined ? null : <AllDates dates={dates} shown={shown} addToCalendar={addToCalendar} />}
      </div>
      <LiveRegion spoken={spoken} />
    </PageFrame>
  );
}
