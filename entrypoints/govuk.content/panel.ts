import type { Ink } from '@/lib/highlight';
import { ask } from '@/lib/messages';
import type { PanelAnswer, PanelTarget } from '@/lib/model';

/** Where the browser opens its sidebar only from its own button, the page can only say so. */
export const SIDEBAR_HINT = 'To see it, open the sidebar with the Pledgemark button in the toolbar.';

const targetOf = (ink: Ink): PanelTarget =>
  ink.kind === 'note' ? { open: 'note', id: ink.id } : { open: 'find', id: ink.id };

/** Asks for the panel at this item. To be called inside the reader's gesture, before anything is awaited. */
export function openInPanel(ink: Ink): Promise<PanelAnswer> {
  return ask('openPanel', { target: targetOf(ink) });
}
