import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';

import type { FindId, NoteId, PanelTarget } from '@/lib/model';

import { STATE_WORDS } from '../words/states';
import { EVERY_NAME } from './choose-names';
import { EVERYTHING } from './choose-rows';
import { CommitmentsTab } from './CommitmentsTab';
import { ListProvider } from './list-context';
import { ListView } from './ListView';
import { isName } from './name-rows';
import { NamesTab } from './NamesTab';
import { NotesTab } from './NotesTab';
import type { ListedName, PanelActs, PanelContent, PanelView } from './panel-view';
import { placeOf } from './place-of';
import { Tabs } from './Tabs';
import type { TabName } from './Tabs';
import { useFocus } from './use-focus';
import type { Held } from './use-draft';

const NO_NAMES: readonly ListedName[] = [];

/** The three lists of a page that was read, and which of them is shown. */
export function PanelLists({
  content,
  links,
  target,
  acts,
  held,
  retry,
  show,
  say,
  onKept,
}: {
  content: Extract<PanelContent, { shows: 'lists' }>;
  links: PanelView['links'];
  target: PanelTarget | undefined;
  acts: PanelActs;
  held: Held;
  retry: number;
  show: (id: FindId | NoteId) => void;
  say: (words: string) => void;
  onKept: () => void;
}) {
  const base = useId();
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocus(root);
  const [tab, setTab] = useState<TabName>('commitments');
  const [choice, choose] = useState(EVERYTHING);
  const [nameChoice, chooseNames] = useState(EVERY_NAME);
  const [open, setOpen] = useState<FindId>();
  const [openName, setOpenName] = useState<string>();
  const { commitments, names, notes } = content;

  const openRow = useCallback(
    (id: FindId | undefined) => {
      setOpen(id);
      acts.outline(id ?? null);
    },
    [acts],
  );
  const goToCommitment = (id: FindId): void => {
    setTab('commitments');
    choose(EVERYTHING);
    openRow(id);
    focus(id);
  };

  const goToNote = (id: string): void => {
    setTab('notes');
    focus(id);
  };

  const reached = useRef<PanelTarget | undefined>(undefined);
  useEffect(() => {
    if (target === undefined || reached.current === target) return;
    const place = placeOf(target, content);
    if (place === undefined) return;
    reached.current = target;
    setTab(place.tab);
    if (place.tab === 'commitments') {
      choose(EVERYTHING);
      if (place.opens !== undefined) openRow(place.opens);
    } else if (place.tab === 'names') {
      chooseNames(EVERY_NAME);
      setOpenName(place.focus);
    }
    focus(place.focus);
  }, [target, content, openRow, focus]);

  const listedNames = names.state === 'ready' ? names.data : NO_NAMES;
  const atHand = useMemo(() => ({ say, focus, names: listedNames }), [say, focus, listedNames]);
  const nameCount = names.state === 'ready' ? names.data.filter(isName).length : undefined;
  const counts = {
    commitments: commitments.state === 'ready' ? commitments.data.rows.length : undefined,
    names: nameCount,
    notes: notes.state === 'ready' ? notes.data.notes.length : undefined,
  };
  const panelOf = (which: TabName) => ({
    role: 'tabpanel' as const,
    id: `${base}-${which}-list`,
    'aria-labelledby': `${base}-${which}`,
    hidden: tab !== which,
  });
  return (
    <ListProvider value={atHand}>
      <div ref={root} class="pm-lists">
        <Tabs base={base} chosen={tab} counts={counts} choose={setTab} />
        <div {...panelOf('commitments')}>
          {tab !== 'commitments' ? null : (
            <ListView view={commitments} headline={STATE_WORDS.empty.headline}>
              {(listed) => (
                <CommitmentsTab
                  listed={listed}
                  links={links}
                  notes={notes.state === 'ready' ? notes.data : undefined}
                  choice={choice}
                  choose={choose}
                  open={open}
                  toggle={(id) => openRow(id === open ? undefined : id)}
                  show={show}
                  showNote={goToNote}
                  addNote={acts.addNote}
                  say={say}
                  seeNames={{ count: nameCount ?? 0, go: () => setTab('names') }}
                />
              )}
            </ListView>
          )}
        </div>
        <div {...panelOf('names')}>
          {tab !== 'names' ? null : (
            <ListView view={names} headline={STATE_WORDS['no names'].headline}>
              {(listed) => (
                <NamesTab
                  names={listed}
                  choice={nameChoice}
                  choose={chooseNames}
                  say={say}
                  open={openName}
                  toggle={(key) => setOpenName(key === openName ? undefined : key)}
                  show={show}
                  goToCommitment={goToCommitment}
                />
              )}
            </ListView>
          )}
        </div>
        <div {...panelOf('notes')}>
          <ListView view={notes} headline={STATE_WORDS['no notes'].headline}>
            {(listed) => (
              <NotesTab
                listed={listed}
                acts={acts}
                held={held}
                retry={retry}
                show={show}
                focus={focus}
                onKept={onKept}
                say={say}
              />
            )}
          </ListView>
        </div>
      </div>
    </ListProvider>
  );
}
