import type { Gesture } from '@/lib/gesture';
import type { Ink } from '@/lib/highlight';
import { NobodyAnswers, NotByReader, askByReader } from '@/lib/messages';
import type { CommitmentId, PanelAnswer, PanelTarget } from '@/lib/model';

/** Whether the panel opened, or what the reader can do instead. */
export type Opening = { readonly opened: true } | { readonly opened: false; readonly hint: string };

/** Where the browser opens its sidebar only from its own button, the page can only say so. */
const SIDEBAR_HINT = 'To see it, open the sidebar with the Pledgemark button in the toolbar.';
const ENTRY_NOT_OPENED = 'Its page could not be opened. Try again, or reload this page.';
const NOT_OPENED = 'The panel could not be opened. Try again, or reload the page.';

const targetOf = (ink: Ink): PanelTarget =>
  ink.kind === 'note' ? { open: 'note', id: ink.id } : { open: 'find', id: ink.id };

/** How an asking ended: a fault is told where the reader pressed, and the page stays marked. */
export async function openingOf(asked: Promise<PanelAnswer>, failed: string): Promise<Opening> {
  try {
    const { opened } = await asked;
    return opened ? { opened } : { opened, hint: SIDEBAR_HINT };
  } catch (fault) {
    if (fault instanceof NobodyAnswers) throw fault;
    return { opened: false, hint: fault instanceof NotByReader ? fault.message : failed };
  }
}

/** Asks for the panel at this item. To be called inside the reader's gesture, before anything is awaited. */
export function openInPanel(ink: Ink, gesture: Gesture): Promise<Opening> {
  return openingOf(askByReader(gesture, 'openPanel', { target: targetOf(ink) }), NOT_OPENED);
}

/** Asks for the page of a commitment, which a web page may not open by itself. */
export function openEntry(commitment: CommitmentId, gesture: Gesture): Promise<Opening> {
  return openingOf(askByReader(gesture, 'openEntry', { commitment }), ENTRY_NOT_OPENED);
}
