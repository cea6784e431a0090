import { useRef } from 'preact/hooks';

import { t, worded } from '@/lib/language';

export const TABS = ['commitments', 'names', 'notes'] as const;
export type TabName = (typeof TABS)[number];

const TAB_WORDS: Readonly<Record<TabName, string>> = worded({
  commitments: 'Commitments',
  names: 'Names',
  notes: 'Notes',
});

/** Where a key leads from tab number `at`; nothing for keys that are not ours. */
function next(key: string, at: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % TABS.length;
    case 'ArrowLeft':
      return (at + TABS.length - 1) % TABS.length;
    case 'Home':
      return 0;
    case 'End':
      return TABS.length - 1;
    default:
      return undefined;
  }
}

/** The three lists of a page. Left, Right, Home and End choose, and what is chosen is shown at once. */
export function Tabs({
  base,
  chosen,
  counts,
  choose,
}: {
  /** Names the ids of the tabs and of their lists. */
  base: string;
  chosen: TabName;
  counts: Readonly<Record<TabName, number | undefined>>;
  choose: (tab: TabName) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = next(event.key, TABS.indexOf(chosen));
    const tab = to === undefined ? undefined : TABS[to];
    if (tab === undefined) return;
    event.preventDefault();
    choose(tab);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab}"]`)?.focus();
  };
  return (
    <div ref={list} class="pm-tabs" role="tablist" aria-label={t('What is on this page')} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          class="pm-tab"
          id={`${base}-${tab}`}
          data-tab={tab}
          aria-selected={tab === chosen}
          aria-controls={`${base}-${tab}-list`}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {TAB_WORDS[tab]} {counts[tab] === undefined ? null : <b>{counts[tab]}</b>}
        </button>
      ))}
    </div>
  );
}
