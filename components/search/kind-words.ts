import type { SearchKind } from '@/lib/model';

/** What can be looked for, as a reader calls it. */
export const KIND_WORDS: Readonly<Record<SearchKind, { readonly one: string; readonly many: string }>> = {
  commitment: { one: 'commitment', many: 'Commitments' },
  name: { one: 'name', many: 'Names' },
  document: { one: 'document', many: 'Documents' },
  evidence: { one: 'record', many: 'Evidence' },
  note: { one: 'note', many: 'My notes' },
};

const figures = new Intl.NumberFormat('en-GB');

/** "1 commitment", "1,906 commitments". */
export function countedWords(count: number, one: string): string {
  return `${figures.format(count)} ${one}${count === 1 ? '' : 's'}`;
}

/** "3 commitments for “remove content online”, best first": in two parts, of which the first is bold. */
export function foundWords(total: number, kind: SearchKind, query: string): readonly [string, string] {
  const words = query.trim();
  const counted = countedWords(total, KIND_WORDS[kind].one);
  if (words === '') return [counted, 'in all'];
  return [counted, `for “${words}”${total > 1 ? ', best first' : ''}`];
}
