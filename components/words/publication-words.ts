import type { ListedPart, ListedPublication, PartNamed } from '@/lib/model';

const commitmentsWords = (count: number): string =>
  count === 0 ? 'no commitments' : `${count} ${count === 1 ? 'commitment' : 'commitments'}`;

/** "This publication: 4 parts, 37 commitments in the 3 read." */
export function publicationWords({ parts, read, commitments }: ListedPublication): string {
  const all = `${parts.length} ${parts.length === 1 ? 'part' : 'parts'}`;
  if (read === 0) return `This publication: ${all}. None read yet.`;
  const found = `This publication: ${all}, ${commitmentsWords(commitments)}`;
  if (read < parts.length) return `${found} in the ${read} read.`;
  return commitments === 0 ? `${found} found.` : `${found}.`;
}

/** "12 commitments"; what was not read is never said to have none. */
export function partWords({ commitments }: ListedPart): string {
  if (commitments === undefined) return 'Not read yet';
  return commitments === 0 ? 'No commitments found' : commitmentsWords(commitments);
}

/** The title of a part; of a file, that it is one: its page often has the same. */
export function partTitle({ title, address }: PartNamed): string {
  return /\.pdf$/i.test(address) && !/\bpdf\b/i.test(title) ? `${title} (PDF)` : title;
}

export function elsewhereWords(count: number): string {
  return `On other parts: ${count} ${count === 1 ? 'note' : 'notes'}`;
}
