import { plural, t } from '@/lib/language';
import type { ListedPart, ListedPublication, PartNamed } from '@/lib/model';

const commitmentsWords = (count: number): string =>
  count === 0 ? t('no commitments') : plural(count, '{count} commitment', '{count} commitments');

/** "This publication: 4 parts, 37 commitments in the 3 read." */
export function publicationWords({ parts: all, read, commitments: found }: ListedPublication): string {
  const parts = plural(all.length, '{count} part', '{count} parts');
  if (read === 0) return t('This publication: {parts}. None read yet.', { parts });
  const said = { parts, commitments: commitmentsWords(found) };
  if (read < all.length) return t('This publication: {parts}, {commitments} in the {read} read.', { ...said, read });
  if (found === 0) return t('This publication: {parts}, no commitments found.', { parts });
  return t('This publication: {parts}, {commitments}.', said);
}

/** "12 commitments"; what was not read is never said to have none. */
export function partWords({ commitments }: ListedPart): string {
  if (commitments === undefined) return t('Not read yet');
  return commitments === 0 ? t('No commitments found') : commitmentsWords(commitments);
}

/** The title of a part; of a file, that it is one: its page often has the same. */
export function partTitle({ title, address }: PartNamed): string {
  return /\.pdf$/i.test(address) && !/\bpdf\b/i.test(title) ? `${title} (PDF)` : title;
}

export function elsewhereWords(count: number): string {
  return plural(count, 'On other parts: {count} note', 'On other parts: {count} notes');
}
