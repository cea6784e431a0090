import type { FindId, PanelTarget } from '@/lib/model';

import type { PanelContent } from './panel-view';

/** Where in the panel an item stands: its tab, its row, and whether the row opens. */
export type Place =
  | { readonly tab: 'commitments'; readonly focus: string; readonly opens?: FindId }
  | { readonly tab: 'names' | 'notes'; readonly focus: string };

/** The place of what a click on the page asked for; nothing while its list is still on its way. */
export function placeOf(target: PanelTarget, content: Extract<PanelContent, { shows: 'lists' }>): Place | undefined {
  if (target.open === 'clip') return undefined;
  const { commitments, names, notes } = content;
  // a note on another page is gone to once its page is there
  if (target.open === 'note') {
    const isHere = notes.state === 'ready' && notes.data.notes.some(({ id }) => id === target.id);
    return isHere ? { tab: 'notes', focus: target.id } : undefined;
  }
  if (target.open !== 'find' && target.open !== 'look') return { tab: 'notes', focus: target.id };
  const { id } = target;
  if (commitments.state === 'ready') {
    if (commitments.data.rows.some(({ find }) => find.id === id)) return { tab: 'commitments', focus: id, opens: id };
    if (commitments.data.progress.some((one) => one.id === id)) return { tab: 'commitments', focus: id };
  }
  if (names.state !== 'ready') return undefined;
  const name = names.data.find(({ finds }) => finds.includes(id));
  return name === undefined ? undefined : { tab: 'names', focus: name.key };
}
