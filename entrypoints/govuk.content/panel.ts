import type { Gesture } from '@/lib/gesture';
import type { MarkSpan } from '@/lib/highlight';
import { t, told } from '@/lib/language';
import { NobodyAnswers, NotByReader, askByReader, isStorageFull } from '@/lib/messages';
import { StorageFull } from '@/lib/model';
import type { CommitmentId, PanelAnswer, PanelTarget } from '@/lib/model';

/** Whether the panel opened, or what the reader can do instead: it is opened elsewhere, or nothing came about. */
export type Opening =
  | { readonly opened: true }
  | { readonly opened: false; readonly because: 'elsewhere' | 'fault'; readonly hint: string };

/** Where the browser opens its sidebar only from its own button, the page can only say so. */
const sidebarHint = (): string => t('To see it, open the sidebar with the Pledgemark button in the toolbar.');
const notOpened = (): string => t('The panel could not be opened.');

const targetOf = (span: MarkSpan): PanelTarget =>
  span.kind === 'note' ? { open: 'note', id: span.id } : { open: 'find', id: span.id };

/** What did not come about, with its cause where the reader can do something about it. */
export function failedWords(what: string, fault: unknown): string {
  // it says by itself what did not come about, and what to press
  if (fault instanceof NotByReader) return told(fault.message);
  const cause = isStorageFull(fault) ? told(new StorageFull().message) : t('Try again, or reload the page.');
  return `${what} ${cause}`;
}

/**
 * How an asking ended: a fault is told where the reader pressed, and the page stays marked.
 * @param what a sentence: what did not come about
 */
export async function openingOf(asked: Promise<PanelAnswer>, what: string): Promise<Opening> {
  try {
    const { opened } = await asked;
    return opened ? { opened } : { opened, because: 'elsewhere', hint: sidebarHint() };
  } catch (fault) {
    if (fault instanceof NobodyAnswers) throw fault;
    return { opened: false, because: 'fault', hint: failedWords(what, fault) };
  }
}

/**
 * Asks for the panel at this item where it does not cover the page. To be called inside the reader's gesture, before
 * anything is awaited.
 */
export async function openBesidePage(span: MarkSpan, gesture: Gesture): Promise<Opening | 'not beside the page'> {
  const asked = askByReader(gesture, 'openPanel', { target: targetOf(span), only: 'beside the page' });
  const answer = await asked.catch(() => undefined); // what went wrong is told by the next line
  const opening = await openingOf(asked, notOpened());
  return answer?.opened === false && answer.say === 'not beside the page' ? answer.say : opening;
}

/** Asks for the panel at this item. To be called inside the reader's gesture, before anything is awaited. */
export function openInPanel(span: MarkSpan, gesture: Gesture): Promise<Opening> {
  return openingOf(askByReader(gesture, 'openPanel', { target: targetOf(span) }), notOpened());
}

/** The same, with the search for what became of the commitment. */
export function lookInPanel(span: MarkSpan, gesture: Gesture): Promise<Opening> {
  const target: PanelTarget = span.kind === 'note' ? targetOf(span) : { open: 'look', id: span.id };
  return openingOf(askByReader(gesture, 'openPanel', { target }), notOpened());
}

/** Asks for the page of a commitment, which a web page may not open by itself. */
export function openEntry(commitment: CommitmentId, gesture: Gesture): Promise<Opening> {
  return openingOf(askByReader(gesture, 'openEntry', { commitment }), t('Its page could not be opened.'));
}
