import type { CommitmentEntry, IsoDate } from '@/lib/model';
import { dateWords } from '@/lib/words';

/** The days that a citation names: of the shipped corpus, and of the reading. */
export interface CiteDays {
  readonly edition: IsoDate;
  readonly accessed: IsoDate;
}

/**
 * An entry as it is cited: who, “title”, date. Address. What became of it: Pledgemark, the edition, the entry. Accessed
 * when. A part that is not known is left out.
 */
export function citeWords(
  { commitment: { id, sources }, document, who }: CommitmentEntry,
  { edition, accessed }: CiteDays,
): string {
  const [source] = sources;
  const title = document?.title ?? source?.title ?? '';
  const date = document?.date ?? source?.date ?? '';
  const address = document?.address ?? source?.address;
  const names = who.length === 0 ? (document?.publisher ?? source?.publisher ?? '') : who.join(', ');
  const parts = [names, title === '' ? '' : `“${title}”`, date === '' ? '' : dateWords(date)];
  const said = parts.filter((part) => part !== '').join(', ');
  return [
    ...(said === '' ? [] : [`${said}.`]),
    ...(address === undefined ? [] : [`${address}.`]),
    `What became of it: Pledgemark, corpus edition of ${dateWords(edition)}, entry ${id}.`,
    `Accessed ${dateWords(accessed)}.`,
  ].join(' ');
}
