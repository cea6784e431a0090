import { t } from '@/lib/language';
import type { CommitmentEntry, IsoDate } from '@/lib/model';
import { dateWords } from './dates';
import { passageLink } from './text-fragment';

/** The days that a citation names: of the shipped corpus, and of the reading. */
export interface CiteDays {
  readonly edition: IsoDate;
  readonly accessed: IsoDate;
}

/** What a list of commitments is cited as. */
function citeListWords({ edition, accessed }: CiteDays): string {
  return t('What became of them: Pledgemark, corpus edition of {edition}. Accessed {accessed}.', {
    edition: dateWords(edition),
    accessed: dateWords(accessed),
  });
}

/**
 * An entry as it is cited: who, “title”, date, page of a PDF. Address. What became of it: Pledgemark, the edition, the entry. Accessed
 * when. A part that is not known is left out; words that were only found on a page have no entry, and that is said.
 */
function citeWords(
  { commitment: { sources }, document, sheet, who, said: { id } }: CommitmentEntry,
  { edition, accessed }: CiteDays,
): string {
  const [source] = sources;
  const title = document?.title ?? source?.title ?? '';
  const date = document?.date ?? source?.date ?? '';
  const address = document?.address ?? source?.address;
  const names = who.length === 0 ? (document?.publisher ?? source?.publisher ?? '') : who.join(', ');
  const parts = [
    names,
    title === '' ? '' : `“${title}”`,
    date === '' ? '' : dateWords(date),
    sheet === undefined ? '' : t('p. {sheet}', { sheet }),
  ];
  const where = parts.filter((part) => part !== '').join(', ');
  return [
    ...(where === '' ? [] : [`${where}.`]),
    ...(address === undefined ? [] : [`${address}.`]),
    id === undefined
      ? t('What became of it: Pledgemark, corpus edition of {edition}, no entry.', { edition: dateWords(edition) })
      : t('What became of it: Pledgemark, corpus edition of {edition}, entry {id}.', {
          edition: dateWords(edition),
          id,
        }),
    t('Accessed {day}.', { day: dateWords(accessed) }),
  ].join(' ');
}

/** How an entry, or a list of commitments, is cited; and the link to words of a page. */
export const cite = { entry: citeWords, list: citeListWords, passage: passageLink };
