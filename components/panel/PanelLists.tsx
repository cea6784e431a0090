import { useCallback, useEffect, useId, useMemo, useRef } from 'preact/hooks';

import { t } from '@/lib/language';
import type { FindId, NoteId, PanelTarget } from '@/lib/model';

import { STATE_WORDS } from '../words/states';
import { EVERY_NAME } from './panel-place';
import { EVERYTHING } from './panel-place';
import { CommitmentsTab } from './CommitmentsTab';
import { ListProvider } from './list-context';
import { ListView } from './ListView';
import { isName } from './name-rows';
import { NamesTab, NotesTab } from './opened-later';
import type { PanelPlace } from './panel-place';
import type { ListedName, PanelActs, PanelContent, PanelView } from './panel-view';
import { FOOT_ID } from './PanelFoot';
import { placeOf } from './place-of';
import { Tabs } from './Tabs';
import type { TabName } from './Tabs';
import type { Held } from './use-draft';

/** From so many rows on, the links below a list are a long way off. */
const LONG_LIST = 12;

/** The links below the lists, in view and with the focus. */
function toFoot(): void {
  const foot = document.getElementById(FOOT_ID);
  foot?.scrollIntoView({ block: 'end' });
  foot?.querySelector<HTMLElement>('a, button')?.focus();
}
const NO_NAMES: readonly ListedName[] = [];

/** The three lists of a page that was read, and which of them is shown. */
export function PanelLists({
  content,
  links,
  place,
  target,
  reached,
  acts,
  held,
  retry,
  focus,
  show,
  say,
  onKept,
}: {
  content: Extract<PanelContent, { shows: 'lists' }>;
  links: PanelView['links'];
  place: PanelPlace;
  target: PanelTarget | undefined;
  /** What was asked for last and was found: it is gone to once, though the lists be drawn anew. */
  reached: { current: PanelTarget | undefined };
  acts: PanelActs;
  held: Held;
  retry: number;
  /** Gives the focus to the row or note with this id, once it is drawn. */
  focus: (id: string) => void;
  show: (id: FindId | NoteId) => void;
  say: (words: string) => void;
  onKept: () => void;
}) {
  const base = useId();
  const { tab, choice, nameChoice, open, openName } = place;
  const { move, copyText } = acts;
  const { commitments, names, notes } = content;
  // once shown, the notes stay drawn behind the other lists: what is being written is in them
  const notesShown = useRef(false);
  notesShown.current ||= tab === 'notes';

  const openRow = useCallback(
    (id: FindId | undefined, also: Partial<PanelPlace> = {}) => {
      move({ ...also, open: id });
      acts.outline(id ?? null);
    },
    [acts, move],
  );
  const goToCommitment = (id: FindId): void => {
    openRow(id, { tab: 'commitments', choice: EVERYTHING });
    focus(id);
  };

  const goToNote = (id: string): void => {
    move({ tab: 'notes' });
    focus(id);
  };

  useEffect(() => {
    if (target === undefined || reached.current === target) return;
    const asked = placeOf(target, content);
    if (asked === undefined) return;
    reached.current = target;
    if (asked.tab === 'commitments') {
      const shown = { tab: asked.tab, choice: EVERYTHING };
      if (asked.opens === undefined) move(shown);
      else openRow(asked.opens, shown);
    } else if (asked.tab === 'names') move({ tab: asked.tab, nameChoice: EVERY_NAME, openName: asked.focus });
    else move({ tab: asked.tab });
    focus(asked.focus);
  }, [target, reached, content, openRow, move, focus]);

  const listedNames = names.state === 'ready' ? names.data : NO_NAMES;
  const atHand = useMemo(() => ({ say, focus, names: listedNames, copyText }), [say, focus, listedNames, copyText]);
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
      <div class="pm-lists">
        <Tabs base={base} chosen={tab} counts={counts} choose={(chosen) => move({ tab: chosen })} />
        {(counts[tab] ?? 0) > LONG_LIST ? (
          <p class="pm-skip pm-small">
            <button type="button" class="pm-link" onClick={toFoot}>
              {t('Skip the list: notebook, search, options')}
            </button>
          </p>
        ) : null}
        <div {...panelOf('commitments')}>
          {tab !== 'commitments' ? null : (
            <ListView view={commitments} headline={STATE_WORDS.empty.headline}>
              {(listed) => (
                <CommitmentsTab
                  listed={listed}
                  links={links}
                  notes={notes.state === 'ready' ? notes.data : undefined}
                  choice={choice}
                  choose={(chosen) => move({ choice: chosen })}
                  open={open}
                  toggle={(id) => openRow(id === open ? undefined : id)}
                  show={show}
                  showNote={goToNote}
                  addNote={(id) => void acts.addNote(id)}
                  say={say}
                  saving={acts}
                  seeNames={{ count: nameCount ?? 0, go: () => move({ tab: 'names' }) }}
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
                  choose={(chosen) => move({ nameChoice: chosen })}
                  say={say}
                  open={openName}
                  toggle={(key) => move({ openName: key === openName ? undefined : key })}
                  show={show}
                  goToCommitment={goToCommitment}
                />
              )}
            </ListView>
          )}
        </div>
        <div {...panelOf('notes')}>
          {notesShown.current ? (
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
          ) : null}
        </div>
      </div>
    </ListProvider>
  );
}
