import { plural, t, worded } from '@/lib/language';
import type { SearchKind } from '@/lib/model';

/** What can be looked for, as a reader calls it. */
export const KIND_WORDS: Readonly<Record<SearchKind, string>> = worded({
  commitment: 'Commitments',
  name: 'Names',
  document: 'Documents',
  evidence: 'Evidence',
  note: 'My notes',
});

/** "1 commitment", "1,906 commitments". */
export function countedWords(of: number, kind: SearchKind): string {
  const count = of.toLocaleString('en-GB');
  switch (kind) {
    case 'commitment':
      return plural(of, '{count} commitment', '{count} commitments', { count });
    case 'name':
      return plural(of, '{count} name', '{count} names', { count });
    case 'document':
      return plural(of, '{count} document', '{count} documents', { count });
    case 'evidence':
      return plural(of, '{count} record', '{count} records', { count });
    case 'note':
      return plural(of, '{count} note', '{count} notes', { count });
  }
}

/** "3 commitments for “remove content online”, best first": in two parts, of which the first is bold. */
export function foundWords(total: number, kind: SearchKind, query: string): readonly [string, string] {
  const words = query.trim();
  const counted = countedWords(total, kind);
  if (words === '') return [counted, t('in all')];
  return [counted, total > 1 ? t('for “{words}”, best first', { words }) : t('for “{words}”', { words })];
}
