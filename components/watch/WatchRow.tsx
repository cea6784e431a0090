import { t } from '@/lib/language';
import type { CommitmentEntry, IsoDate, WatchedEntry } from '@/lib/model';
import { dateWords, dueCountedTo } from '@/lib/words';

import { entryAddress } from '../blocks/entry-address';
import { WordChanges } from '../blocks/WordChanges';
import { useCorpus } from '../corpus/corpus-context';
import { LookFor } from '../look-for/LookFor';
import { LineSample } from '../signs/LineSample';
import { Sign } from '../signs/Sign';
import { STRENGTH_WORDS } from '../words/labels';

/** When it is due and how far that is, counted to the day by which the list is parted; or when its page changed. */
function When({ entry: { said, group, change, looked }, on }: { entry: WatchedEntry; on: IsoDate }) {
  const lookedWords = looked === undefined ? [] : [t('looked {day}', { day: dateWords(looked) })];
  if (group === 'changed' && change !== undefined) {
    const shown =
      change.updated === undefined
        ? t('GOV.UK shows no new date')
        : t('GOV.UK shows {day}', { day: dateWords(change.updated) });
    return (
      <p class="watch-when">
        <b>{t('Seen on {day}', { day: dateWords(change.seen) })}</b>
        <span class="pm-quiet">{shown}</span>
      </p>
    );
  }
  const { day } = said.due;
  const counted = day === undefined ? undefined : dueCountedTo(day, on);
  const far = counted === undefined ? [] : [counted.distance];
  return (
    <p class="watch-when">
      <b>{counted?.line ?? said.due.line}</b>
      <span class="pm-quiet">{[...far, ...lookedWords].join(' · ')}</span>
    </p>
  );
}

/** The way to look for what became of it, in place; while all are looked for, only what was found: there is one bar. */
function Look({
  entry,
  known,
  bar,
  say,
}: {
  entry: WatchedEntry;
  known: CommitmentEntry;
  bar: 'one for all' | 'its own';
  say: (words: string) => void;
}) {
  const looks = useCorpus()?.lookFor;
  const subject = looks?.subjectOf({ entry: known });
  if (looks === undefined || subject === undefined) return null;
  const view = looks.viewOf(subject.key);
  const isFound = view?.at === 'looking' && view.state.is === 'answers';
  if (bar === 'one for all' && !isFound) return null;
  return (
    <>
      <button
        type="button"
        class="pm-link"
        aria-expanded={view !== undefined}
        onClick={() => (view === undefined ? looks.open(subject) : looks.close(subject.key))}
      >
        {entry.looked === undefined ? t('Look for what became of it') : t('Look again')}
        <span class="pm-hidden">: {entry.words}</span>
      </button>
      {view === undefined ? null : (
        <LookFor
          view={view}
          subject={subject}
          due={entry.said.due.day}
          tools={looks}
          say={say}
          lookElsewhere={() => looks.close(subject.key)}
        />
      )}
    </>
  );
}

/** A watched commitment: its sign, its words, what is known, and by when. */
export function WatchRow({
  entry,
  known,
  on,
  place,
  anchor,
  bar,
  stop,
  say,
}: {
  entry: WatchedEntry;
  known: CommitmentEntry | undefined;
  /** The day by which the list is parted. */
  on: IsoDate;
  /** 'further down': shown once the reader asks for more, and on paper. */
  place: 'first' | 'further down';
  /** What leads to it: the key under which it is looked for. */
  anchor: string | undefined;
  /** 'one for all': all are being looked for. */
  bar: 'one for all' | 'its own';
  stop: () => void;
  say: (words: string) => void;
}) {
  const { id, words, said, strength, document, date, address, change } = entry;
  const query = change && new URLSearchParams({ page: change.page, text: change.textHash }).toString();
  return (
    <li id={anchor} {...(place === 'further down' ? { 'data-further': '' } : {})}>
      <Sign {...said.sign} />
      <div class="watch-middle">
        <h3 lang="en">
          <a href={entryAddress(id)} data-watch={id}>
            {Array.isArray(change?.words) ? <WordChanges changes={change.words} /> : words}
          </a>
        </h3>
        {change?.words === 'gone' ? <p>{t('These words no longer stand on its page.')}</p> : null}
        {said.outcome === 'nobody looked' ? (
          <p class="pm-hidden">{said.headline}</p>
        ) : (
          <p class="pm-status">{said.headline}</p>
        )}
        <p class="entry-kind">
          <span class="pm-words">
            <span class="pm-hidden">{t('The words say:')} </span>
            <LineSample strength={strength} /> {STRENGTH_WORDS[strength].label}
          </span>
          <span>{[document, date === '' ? '' : dateWords(date)].filter((part) => part !== '').join(' · ')}</span>
        </p>
        {address === undefined ? null : <p class="watch-paper pm-small">{address}</p>}
        <div class="pm-acts">
          {known === undefined ? null : <Look entry={entry} known={known} bar={bar} say={say} />}
          {change?.isKept === true ? <a href={`/changes.html?${query}`}>{t('See what changed')}</a> : null}
          <button type="button" class="pm-link" onClick={stop}>
            {t('Stop watching')}
            <span class="pm-hidden">: {words}</span>
          </button>
        </div>
      </div>
      <When entry={entry} on={on} />
    </li>
  );
}
