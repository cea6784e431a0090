import { useEffect, useRef, useState } from 'preact/hooks';

import { t } from '@/lib/language';
import { WATCH_GROUPS } from '@/lib/model';
import type { CommitmentId, WatchedEntry, WatchGroup } from '@/lib/model';

import { useCorpus } from '../corpus/corpus-context';
import { WatchRow } from './WatchRow';
import { GROUP_WORDS } from './watch-view';
import type { WatchData } from './watch-view';

const inOrder = (a: WatchedEntry, b: WatchedEntry): number =>
  (a.said.due.day ?? '').localeCompare(b.said.due.day ?? '') || a.words.localeCompare(b.words, 'en');

/** So many of a group are shown at first. */
const SHOWN = 10;

/** What is watched, in its groups; what was taken out since stays in its place, with the way back. */
export function WatchList({
  data: { list, entries },
  bar,
  say,
}: {
  data: WatchData;
  /** 'one for all': all are being looked for. */
  bar: 'one for all' | 'its own';
  say: (words: string) => void;
}) {
  const { acts, lookFor } = useCorpus() ?? {};
  const root = useRef<HTMLDivElement>(null);
  const [gone, setGone] = useState<readonly WatchedEntry[]>([]);
  const [whole, setWhole] = useState<readonly WatchGroup[]>([]);
  const back = useRef<CommitmentId>(undefined);
  const links = (): readonly HTMLElement[] => [
    ...(root.current?.querySelectorAll<HTMLElement>('li:not([data-further]) a[data-watch]') ?? []),
  ];
  useEffect(() => {
    const link = links().find((one) => one.dataset['watch'] === back.current);
    if (back.current === undefined || link === undefined) return;
    back.current = undefined;
    link.focus();
  }, [list, gone, whole]);
  const stop = (entry: WatchedEntry): void => {
    const all = links();
    const at = all.findIndex((one) => one.dataset['watch'] === entry.id);
    (all[at + 1] ?? all[at - 1])?.focus();
    setGone([...gone, entry]);
    void acts?.stopWatching(entry.id, entry.words);
    say(t('No longer watched. Bring it back stands in its place.'));
  };
  const bringBack = (entry: WatchedEntry): void => {
    back.current = entry.id;
    setGone(gone.filter(({ id }) => id !== entry.id));
    void acts?.watch(entry.id, entry.since);
    say(t('Watched again.'));
  };
  const keyOf = (id: CommitmentId): string | undefined => {
    const entry = entries.get(id);
    return entry && lookFor?.subjectOf({ entry })?.key;
  };
  const isLookedFor = (id: CommitmentId): boolean => {
    const key = keyOf(id);
    return key !== undefined && lookFor?.viewOf(key) !== undefined;
  };
  const goneIds = new Set(gone.map(({ id }) => id));
  const shown = [...list.entries.filter(({ id }) => !goneIds.has(id)), ...gone];
  return (
    <div ref={root}>
      {WATCH_GROUPS.map((group) => {
        const rows = shown.filter((entry) => entry.group === group).toSorted(inOrder);
        if (rows.length === 0) return null;
        const count = rows.filter(({ id }) => !goneIds.has(id)).length;
        // what passages were found for is never out of sight
        const further = rows
          .slice(whole.includes(group) ? rows.length : SHOWN)
          .filter(({ id }) => !goneIds.has(id) && !isLookedFor(id));
        const [next] = further;
        return (
          <section key={group} class="watch-group" id={group.replaceAll(/\W+/gu, '-')}>
            <h2>
              {GROUP_WORDS[group]} <span>{count}</span>
            </h2>
            {group === 'past, nobody looked' ? (
              <p class="pm-small pm-quiet">{t('A date that has gone by says nothing of whether it was done.')}</p>
            ) : null}
            <ul>
              {rows.map((entry) =>
                goneIds.has(entry.id) ? (
                  <li key={entry.id} data-gone>
                    <p>
                      {t('No longer watched.')}{' '}
                      <button type="button" class="pm-link" onClick={() => bringBack(entry)}>
                        {t('Bring it back')}
                        <span class="pm-hidden">: {entry.words}</span>
                      </button>
                    </p>
                  </li>
                ) : (
                  <WatchRow
                    key={entry.id}
                    entry={entry}
                    known={entries.get(entry.id)}
                    on={list.on}
                    anchor={keyOf(entry.id)}
                    bar={bar}
                    place={further.includes(entry) ? 'further down' : 'first'}
                    stop={() => stop(entry)}
                    say={say}
                  />
                ),
              )}
            </ul>
            {next === undefined ? null : (
              <button
                type="button"
                class="pm-link watch-more"
                onClick={() => {
                  back.current = next.id;
                  setWhole([...whole, group]);
                }}
              >
                {t('Show {count} more', { count: further.length })}
                <span class="pm-hidden">: {GROUP_WORDS[group]}</span>
              </button>
            )}
          </section>
        );
      })}
    </div>
  );
}
